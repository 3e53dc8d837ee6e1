import type { Host } from '../host.js';
import {
  type Area,
  cellAt,
  type CellValue,
  type FilterCriteria,
  rowAt,
  rowsIn,
  type Sheet,
  type Table,
  tableBody,
} from '../model/index.js';
import { invalidArgument, notEmulated } from '../protocol/errors.js';
import type { HostClass } from '../protocol/host-object.js';
import { finiteNumber, list, oneOf, record, text } from './arguments.js';
import { displayedText } from './displayed-text.js';
import { assertAllowed } from './guard.js';
import type { TableColumnTarget } from './table-columns.js';

/** Reads Excel.FilterCriteria. https://learn.microsoft.com/javascript/api/excel/excel.filtercriteria */
export function readCriteria(host: Host, value: unknown): FilterCriteria {
  const given = record(value);
  const filterOn = oneOf(host, 'FilterOn', given['filterOn']);
  const criteria: Record<string, unknown> = { filterOn };
  for (const key of ['criterion1', 'criterion2', 'operator', 'color', 'dynamicCriteria']) {
    if (given[key] !== undefined && given[key] !== null) criteria[key] = given[key];
  }
  if (Array.isArray(given['values'])) criteria['values'] = list(given['values']);
  return criteria as unknown as FilterCriteria;
}

/** Hides the rows of `body` that any of the criteria (by column of the body) refuses. */
export function hideFiltered(
  host: Host,
  sheet: Sheet,
  body: Area,
  criteria: ReadonlyMap<number, FilterCriteria>,
): void {
  host.calculate();
  const tests = [...criteria].map(([column, one]) => ({
    column: body.left + column,
    passes: testOf(sheet, body, body.left + column, one),
  }));
  for (let row = body.top; row <= body.bottom; row++) {
    const shown = tests.every(({ column, passes }) => {
      const cell = cellAt(sheet, row, column);
      const value = cell?.value ?? '';
      return passes(value, displayedText(value, cell?.style.numberFormat ?? 'General'));
    });
    if (shown && sheet.rows.get(row)?.filtered !== true) continue;
    rowAt(sheet, row).filtered = !shown;
  }
}

type Test = (value: CellValue, text: string) => boolean;

function testOf(sheet: Sheet, body: Area, column: number, criteria: FilterCriteria): Test {
  switch (criteria.filterOn) {
    case 'Values': {
      const wanted = new Set(
        (criteria.values ?? []).map((value) =>
          (typeof value === 'string' ? value : String(value.date)).toLowerCase(),
        ),
      );
      return (_value, shown) => wanted.has(shown.toLowerCase());
    }
    case 'Custom':
      return customTest(criteria);
    case 'TopItems':
    case 'BottomItems':
    case 'TopPercent':
    case 'BottomPercent':
      return rankTest(sheet, body, column, criteria);
    case 'Dynamic':
      return averageTest(sheet, body, column, criteria);
    default:
      throw notEmulated(`Filter on ${criteria.filterOn}`);
  }
}

function customTest({ criterion1 = '', criterion2, operator }: FilterCriteria): Test {
  const first = criterionTest(criterion1);
  if (criterion2 === undefined) return first;
  const second = criterionTest(criterion2);
  return operator === 'Or'
    ? (value, shown) => first(value, shown) || second(value, shown)
    : (value, shown) => first(value, shown) && second(value, shown);
}

/** ">=5", "<>done", "*late*": a comparison, or text with wildcards. */
function criterionTest(criterion: string): Test {
  const [, operator = '=', operand = ''] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(criterion) ?? [];
  const number = operand.trim() === '' ? NaN : Number(operand);
  if (operator === '=' || operator === '<>') {
    const pattern = new RegExp(`^${wildcards(operand)}$`, 'is');
    const equals: Test = (value, shown) =>
      (typeof value === 'number' && value === number) || pattern.test(shown);
    return operator === '=' ? equals : (value, shown) => !equals(value, shown);
  }
  return (value) => {
    if (typeof value !== 'number' || Number.isNaN(number)) return false;
    if (operator === '<') return value < number;
    if (operator === '>') return value > number;
    return operator === '<=' ? value <= number : value >= number;
  };
}

const wildcards = (text: string): string =>
  text
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');

function numbersOf(sheet: Sheet, body: Area, column: number): number[] {
  return rowsIn(sheet, body.top, body.bottom)
    .map(({ record: row }) => row.cells.get(column)?.value)
    .filter((value) => typeof value === 'number');
}

function rankTest(sheet: Sheet, body: Area, column: number, criteria: FilterCriteria): Test {
  const numbers = numbersOf(sheet, body, column).sort((a, b) => a - b);
  if (criteria.filterOn.startsWith('Top')) numbers.reverse();
  const asked = finiteNumber(Number(criteria.criterion1), 0);
  const percent = criteria.filterOn.endsWith('Percent');
  const count = percent ? Math.max(1, Math.floor((numbers.length * asked) / 100)) : asked;
  const kept = new Set(numbers.slice(0, count));
  return (value) => typeof value === 'number' && kept.has(value);
}

function averageTest(sheet: Sheet, body: Area, column: number, criteria: FilterCriteria): Test {
  const numbers = numbersOf(sheet, body, column);
  const average = numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
  if (criteria.dynamicCriteria === 'AboveAverage') {
    return (value) => typeof value === 'number' && value > average;
  }
  if (criteria.dynamicCriteria === 'BelowAverage') {
    return (value) => typeof value === 'number' && value < average;
  }
  throw notEmulated(`Filter on ${String(criteria.dynamicCriteria)}`);
}

export function reapplyFilters(host: Host, sheet: Sheet, table: Table): null {
  const criteria = new Map(
    table.columns.flatMap(({ filter }, index) => (filter ? [[index, filter] as const] : [])),
  );
  hideFiltered(host, sheet, tableBody(table), criteria);
  return null;
}

export function clearFilters(sheet: Sheet, table: Table): null {
  for (const column of table.columns) delete column.filter;
  showAll(sheet, tableBody(table));
  return null;
}

export function showAll(sheet: Sheet, body: Area): void {
  for (const { record: row } of rowsIn(sheet, body.top, body.bottom)) delete row.filtered;
}

function applyFilter(host: Host, target: TableColumnTarget, criteria: FilterCriteria): null {
  assertAllowed(target.sheet, 'allowAutoFilter');
  target.column.filter = criteria;
  return reapplyFilters(host, target.sheet, target.table);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.filter */
export const columnFilterClass: HostClass<TableColumnTarget> = {
  name: 'Filter',
  get: { Criteria: ({ column }) => column.filter ?? null },
  call: {
    Apply: (target, [criteria], host) => applyFilter(host, target, readCriteria(host, criteria)),
    ApplyValuesFilter: (target, [values], host) =>
      applyFilter(host, target, {
        filterOn: 'Values',
        values: list(values) as FilterCriteria['values'] & object,
      }),
    ApplyCustomFilter: (target, [criterion1, criterion2, operator], host) => {
      const second =
        criterion2 === null || criterion2 === undefined ? {} : { criterion2: text(criterion2) };
      const joined =
        operator === null || operator === undefined ? {} : { operator: text(operator) };
      return applyFilter(host, target, {
        filterOn: 'Custom',
        criterion1: text(criterion1),
        ...second,
        ...joined,
      });
    },
    ApplyTopItemsFilter: (target, [count], host) => rank(host, target, 'TopItems', count),
    ApplyBottomItemsFilter: (target, [count], host) => rank(host, target, 'BottomItems', count),
    ApplyTopPercentFilter: (target, [percent], host) => rank(host, target, 'TopPercent', percent),
    ApplyBottomPercentFilter: (target, [percent], host) =>
      rank(host, target, 'BottomPercent', percent),
    ApplyDynamicFilter: (target, [criteria], host) =>
      applyFilter(host, target, {
        filterOn: 'Dynamic',
        dynamicCriteria: oneOf(host, 'DynamicFilterCriteria', criteria),
      }),
    Clear: (target, _args, host) => {
      delete target.column.filter;
      return reapplyFilters(host, target.sheet, target.table);
    },
  },
};

function rank(host: Host, target: TableColumnTarget, filterOn: string, count: unknown): null {
  if (typeof count !== 'number') throw invalidArgument();
  return applyFilter(host, target, { filterOn, criterion1: String(count) });
}
