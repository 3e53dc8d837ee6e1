import type { Host } from '../host.js';
import {
  type Area,
  areaOf,
  cellAt,
  type CellValue,
  type DataValidation,
  intersect,
  type Sheet,
} from '../model/index.js';
import { placeOfFormula } from './address.js';
import { evaluateFormula } from './evaluate.js';
import { readTyped } from './typed-value.js';
import { offsetFormula } from './formula-text.js';

/** Cells among `areas` whose value their validation rule would refuse. */
export function invalidAreas(host: Host, sheet: Sheet, areas: readonly Area[]): Area[] {
  host.calculate();
  const wrong: Area[] = [];
  for (const rule of sheet.validations) {
    const shared = rule.areas.flatMap((own) =>
      areas.map((area) => intersect(own, area)).filter((area) => area !== null),
    );
    const test = testOf(host, sheet, rule);
    for (const area of shared) wrong.push(...invalidIn(sheet, area, rule, test));
  }
  return wrong;
}

type Test = (value: CellValue, row: number, column: number) => boolean;

function invalidIn(sheet: Sheet, area: Area, rule: DataValidation, test: Test): Area[] {
  const wrong: Area[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = cellAt(sheet, row, column)?.value ?? '';
      if (value === '' && rule.ignoreBlanks) continue;
      if (!test(value, row, column)) wrong.push(areaOf(row, column));
    }
  }
  return wrong;
}

function testOf(host: Host, sheet: Sheet, rule: DataValidation): Test {
  if (rule.type === 'List') {
    const allowed = new Set(listValues(host, rule.formula1).map((value) => String(value)));
    return (value) => allowed.has(String(value));
  }
  const evaluate = (formula: string, row: number, column: number): CellValue => {
    const [first] = rule.areas;
    if (!formula.startsWith('=')) return readTyped(formula, 'General').value;
    const moved = offsetFormula(
      formula,
      row - (first?.top ?? row),
      column - (first?.left ?? column),
    );
    return evaluateFormula(host, sheet, moved);
  };
  if (rule.type === 'Custom') {
    return (_value, row, column) => truthy(evaluate(rule.formula1, row, column));
  }
  return (value, row, column) => {
    const measured = rule.type === 'TextLength' ? String(value).length : value;
    if (typeof measured !== 'number') return false;
    if (rule.type === 'WholeNumber' && !Number.isInteger(measured)) return false;
    const low = Number(evaluate(rule.formula1, row, column));
    const high = rule.formula2 === undefined ? low : Number(evaluate(rule.formula2, row, column));
    return holds(rule.operator ?? 'Between', measured, low, high);
  };
}

const truthy = (value: CellValue): boolean =>
  value === true || (typeof value === 'number' && value !== 0);

function holds(operator: string, value: number, low: number, high: number): boolean {
  switch (operator) {
    case 'Between':
      return value >= low && value <= high;
    case 'NotBetween':
      return value < low || value > high;
    case 'EqualTo':
      return value === low;
    case 'NotEqualTo':
      return value !== low;
    case 'GreaterThan':
      return value > low;
    case 'LessThan':
      return value < low;
    case 'GreaterThanOrEqualTo':
      return value >= low;
    default:
      return value <= low;
  }
}

function listValues(host: Host, source: string): CellValue[] {
  if (!source.startsWith('=')) return source.split(',').map((item) => item.trim());
  const named = host.workbook.names.find(
    ({ name }) => name.toLowerCase() === source.slice(1).toLowerCase(),
  );
  const place = placeOfFormula(host, named?.formula ?? source);
  if (place === null) return [];
  const values: CellValue[] = [];
  for (let row = place.area.top; row <= place.area.bottom; row++) {
    for (let column = place.area.left; column <= place.area.right; column++) {
      values.push(cellAt(place.sheet, row, column)?.value ?? '');
    }
  }
  return values;
}
