import type { Host } from '../host.js';
import { columnCount, type FilterCriteria, type Sheet, type Table } from '../model/index.js';
import { invalidArgument, itemNotFound } from '../protocol/errors.js';
import { type HostClass, NULL_OBJECT } from '../protocol/host-object.js';
import { wholeNumber } from './arguments.js';
import { clearFilters, hideFiltered, readCriteria, reapplyFilters, showAll } from './filters.js';
import { assertAllowed } from './guard.js';
import { rangeArgument } from './range-navigation.js';
import { rangeObject } from './range.js';

/** The filter of a table, or of the sheet itself. */
interface AutoFilterTarget {
  readonly sheet: Sheet;
  readonly table: Table | null;
}

function apply(
  host: Host,
  { sheet, table }: AutoFilterTarget,
  range: unknown,
  column: unknown,
  input: unknown,
): null {
  assertAllowed(sheet, 'allowAutoFilter');
  const { area } = rangeArgument(host, range, sheet);
  const given = column !== null && column !== undefined;
  const index = given ? wholeNumber(column, 0) : 0;
  const criteria = given && input ? readCriteria(host, input) : null;
  if (table !== null) {
    const filtered = table.columns[index];
    if (filtered === undefined) throw invalidArgument();
    if (criteria !== null) filtered.filter = criteria;
    return reapplyFilters(host, sheet, table);
  }
  if (index >= columnCount(area)) throw invalidArgument();
  sheet.filter ??= { area, criteria: new Map() };
  sheet.filter.area = area;
  if (criteria !== null) sheet.filter.criteria.set(index, criteria);
  reapply(host, sheet);
  return null;
}

function reapply(host: Host, sheet: Sheet): void {
  if (sheet.filter === null) return;
  const { area, criteria } = sheet.filter;
  hideFiltered(host, sheet, { ...area, top: area.top + 1 }, criteria);
}

function criteriaOf({ sheet, table }: AutoFilterTarget): (FilterCriteria | null)[] {
  if (table !== null) return table.columns.map(({ filter }) => filter ?? null);
  const { filter } = sheet;
  if (filter === null) return [];
  return Array.from({ length: columnCount(filter.area) }, (_, i) => filter.criteria.get(i) ?? null);
}

const clear = ({ sheet, table }: AutoFilterTarget): null => {
  if (table !== null) return clearFilters(sheet, table);
  if (sheet.filter !== null) {
    showAll(sheet, sheet.filter.area);
    sheet.filter.criteria.clear();
  }
  return null;
};

const rangeOf = ({ sheet, table }: AutoFilterTarget) => {
  const area = table?.area ?? sheet.filter?.area;
  return area === undefined ? null : rangeObject(sheet, area);
};

/** https://learn.microsoft.com/javascript/api/excel/excel.autofilter */
export const autoFilterClass: HostClass<AutoFilterTarget> = {
  name: 'AutoFilter',
  get: {
    Criteria: criteriaOf,
    Enabled: ({ sheet, table }) =>
      table === null ? sheet.filter !== null : table.showFilterButton,
    IsDataFiltered: (target) => criteriaOf(target).some((criteria) => criteria !== null),
  },
  call: {
    Apply: (target, [range, column, criteria], host) =>
      apply(host, target, range, column, criteria),
    ClearCriteria: clear,
    ClearColumnCriteria: (target, [column], host) => {
      const index = wholeNumber(column, 0);
      const own = target.table?.columns[index];
      if (own) delete own.filter;
      target.sheet.filter?.criteria.delete(index);
      if (target.table) reapplyFilters(host, target.sheet, target.table);
      else reapply(host, target.sheet);
    },
    GetRange: (target) => {
      const range = rangeOf(target);
      if (range === null) throw itemNotFound();
      return range;
    },
    GetRangeOrNullObject: (target) => rangeOf(target) ?? NULL_OBJECT,
    Reapply: (target, _args, host) => {
      if (target.table) reapplyFilters(host, target.sheet, target.table);
      else reapply(host, target.sheet);
    },
    Remove: (target) => {
      clear(target);
      if (target.table === null) target.sheet.filter = null;
    },
  },
};
