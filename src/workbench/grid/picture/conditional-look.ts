import {
  type Area,
  type CellValue,
  type ConditionalFormat,
  type DifferentialStyle,
  type Sheet,
  type Workbook,
} from '../../../simulator/model/index.js';
import { evaluateAll, formulaAt } from '../evaluate.js';
import type { Dressing } from './dressing.js';
import { barFor, type CellBar, scaleColor } from './rule-scales.js';
import { numbersOf, ruleTest, valuesIn } from './rule-tests.js';

export interface ConditionalLook {
  readonly dressing: Dressing;
  readonly bar?: CellBar;
}

/** What the rules of a sheet give to one of its cells; null where none holds. */
export type LookOfRules = (row: number, column: number, value: CellValue) => ConditionalLook | null;

type FormatLook = (row: number, column: number, value: CellValue) => ConditionalLook | null;

const dressingOf = ({ numberFormat, font, fill, borders }: DifferentialStyle): Dressing => ({
  ...font,
  ...(numberFormat === undefined ? {} : { numberFormat }),
  ...(fill.color === undefined ? {} : { fill: fill.color }),
  ...(Object.keys(borders).length === 0 ? {} : { borders }),
});

/**
 * The looks of the rules for the rows that are shown. Where several hold, the first in priority
 * wins what it names: https://support.microsoft.com/office/manage-conditional-formatting-rule-precedence-063cde21-516e-45ca-83f5-8e8126076249
 */
export function looksOfRules(
  workbook: Workbook,
  sheet: Sheet,
  rows: readonly number[],
): LookOfRules {
  if (sheet.conditionalFormats.length === 0) return () => null;
  const formats = sheet.conditionalFormats.map((format) => ({
    ...format,
    look: lookOfFormat(workbook, sheet, format, rows),
  }));
  return (row, column, value) => {
    const held: ConditionalLook[] = [];
    for (const { areas, look, stopIfTrue } of formats) {
      const own = isIn(areas, row, column) ? look(row, column, value) : null;
      if (own === null) continue;
      held.unshift(own);
      if (stopIfTrue) break;
    }
    if (held.length === 0) return null;
    const dressings = held.map(({ dressing }) => dressing);
    return Object.assign({}, ...held, { dressing: Object.assign({}, ...dressings) as Dressing });
  };
}

const isIn = (areas: readonly Area[], row: number, column: number): boolean =>
  areas.some(
    ({ top, bottom, left, right }) =>
      row >= top && row <= bottom && column >= left && column <= right,
  );

function lookOfFormat(
  workbook: Workbook,
  sheet: Sheet,
  format: ConditionalFormat,
  rows: readonly number[],
): FormatLook {
  const { rule, areas } = format;
  if (rule?.kind === 'ColorScale' || rule?.kind === 'DataBar') {
    const sorted = numbersOf(valuesIn(sheet, areas));
    return (_row, _column, value) => {
      if (typeof value !== 'number') return null;
      if (rule.kind === 'DataBar') return { dressing: {}, bar: barFor(rule, value, sorted) };
      return { dressing: { fill: scaleColor(rule, value, sorted) } };
    };
  }
  const test = ruleTest(sheet, format);
  if (test === null) return () => null;
  const operands = operandsOf(workbook, sheet, format, rows);
  const look = { dressing: dressingOf(format.style) };
  return (row, column, value) => (test(value, operands(row, column)) ? look : null);
}

const formulasOf = ({ rule }: ConditionalFormat): readonly string[] => {
  if (rule?.kind === 'Custom') return [rule.formula];
  if (rule?.kind !== 'CellValue') return [];
  return [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])];
};

/** A text in quotes or a number; undefined where it must be worked out. */
function plainValue(formula: string): CellValue | undefined {
  const [, text] = /^="((?:[^"]|"")*)"$/.exec(formula) ?? [];
  if (text !== undefined) return text.replaceAll('""', '"');
  const number = formula.replace(/^=/, '');
  return number === '' || Number.isNaN(Number(number)) ? undefined : Number(number);
}

/** The values of a rule's formulas at a cell; those that need the engine are worked out at once. */
function operandsOf(
  workbook: Workbook,
  sheet: Sheet,
  format: ConditionalFormat,
  rows: readonly number[],
): (row: number, column: number) => readonly CellValue[] {
  const formulas = formulasOf(format);
  const plain = formulas.map(plainValue);
  if (plain.every((value) => value !== undefined)) return () => plain;
  const places = placesOf(sheet, format, rows);
  const asked = places.flatMap(({ row, column }) =>
    formulas.map((formula) => formulaAt(formula, format.areas[0], row, column)),
  );
  const values = evaluateAll(workbook, sheet, asked);
  const known = new Map(
    places.map(({ row, column }, at) => [
      `${row} ${column}`,
      values.slice(at * formulas.length, (at + 1) * formulas.length),
    ]),
  );
  return (row, column) => known.get(`${row} ${column}`) ?? [];
}

/** The cells of a rule that exist in the rows. */
const placesOf = (
  sheet: Sheet,
  { areas }: ConditionalFormat,
  rows: readonly number[],
): { row: number; column: number }[] =>
  rows.flatMap((row) =>
    [...(sheet.rows.get(row)?.cells.keys() ?? [])]
      .filter((column) => isIn(areas, row, column))
      .map((column) => ({ row, column })),
  );
