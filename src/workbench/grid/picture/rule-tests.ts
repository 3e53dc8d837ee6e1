import {
  type Area,
  cellsIn,
  type CellValue,
  type ConditionalFormat,
  type ConditionalRule,
  isErrorValue,
  type Sheet,
} from '../../../simulator/model/index.js';

/** Whether a rule holds for what stands in a cell; `operands` are its formulas' values there. */
export type RuleTest = (value: CellValue, operands: readonly CellValue[]) => boolean;

type RuleOf<K extends ConditionalRule['kind']> = Extract<ConditionalRule, { kind: K }>;

/** What stands in the cells of a rule, for rules that compare a cell with the others. */
export function valuesIn(sheet: Sheet, areas: readonly Area[]): CellValue[] {
  return areas.flatMap((area) => [...cellsIn(sheet, area)].map(({ cell }) => cell.value));
}

export const numbersOf = (values: readonly CellValue[]): number[] =>
  values.filter((value): value is number => typeof value === 'number').sort((a, b) => a - b);

/** The test of a rule that either holds or not; null for scales, bars and icons. */
export function ruleTest(sheet: Sheet, { areas, rule }: ConditionalFormat): RuleTest | null {
  if (rule?.kind === 'CellValue') {
    return (value, [low = '', high = low]) => compares(rule.operator, value, low, high);
  }
  if (rule?.kind === 'Custom') {
    return (_value, [result]) => result === true || (typeof result === 'number' && result !== 0);
  }
  if (rule?.kind === 'ContainsText') return containsText(rule);
  if (rule?.kind === 'TopBottom') return topBottom(rule, numbersOf(valuesIn(sheet, areas)));
  if (rule?.kind === 'PresetCriteria') return presetTest(rule.criterion, valuesIn(sheet, areas));
  return null;
}

/** Excel's order: numbers before texts before truth values; case does not count. */
function order(value: CellValue, other: CellValue): number {
  const blank = value === '' && typeof other === 'number' ? 0 : value;
  const rank = (one: CellValue): number => ['number', 'string', 'boolean'].indexOf(typeof one);
  if (typeof blank !== typeof other) return rank(blank) - rank(other);
  if (typeof blank === 'number') return blank - Number(other);
  const [one, two] = [String(blank).toLowerCase(), String(other).toLowerCase()];
  return one === two ? 0 : one < two ? -1 : 1;
}

export function compares(
  operator: string,
  value: CellValue,
  low: CellValue,
  high: CellValue,
): boolean {
  const [toLow, toHigh] = [order(value, low), order(value, high)];
  const holds: Readonly<Record<string, boolean>> = {
    Between: toLow >= 0 && toHigh <= 0,
    NotBetween: toLow < 0 || toHigh > 0,
    EqualTo: toLow === 0,
    NotEqualTo: toLow !== 0,
    GreaterThan: toLow > 0,
    LessThan: toLow < 0,
    GreaterThanOrEqual: toLow >= 0,
    GreaterThanOrEqualTo: toLow >= 0,
    LessThanOrEqual: toLow <= 0,
    LessThanOrEqualTo: toLow <= 0,
  };
  return holds[operator] ?? false;
}

function containsText({ operator, text }: RuleOf<'ContainsText'>): RuleTest {
  const wanted = text.toLowerCase();
  return (value) => {
    const own = String(value).toLowerCase();
    if (operator === 'NotContains') return !own.includes(wanted);
    if (operator === 'BeginsWith') return own.startsWith(wanted);
    return operator === 'EndsWith' ? own.endsWith(wanted) : own.includes(wanted);
  };
}

function topBottom({ type, rank }: RuleOf<'TopBottom'>, sorted: readonly number[]): RuleTest {
  const share = type.endsWith('Percent');
  const count = Math.max(1, share ? Math.floor((sorted.length * rank) / 100) : rank);
  const isTop = type.startsWith('Top');
  const limit = isTop ? sorted.at(-Math.min(count, sorted.length)) : sorted[count - 1];
  const bound = limit ?? (isTop ? -Infinity : Infinity);
  return (value) => typeof value === 'number' && (isTop ? value >= bound : value <= bound);
}

/** Rules about dates relative to today are not shown: this page knows no calendar day. */
function presetTest(criterion: string, values: readonly CellValue[]): RuleTest | null {
  const isBlank = (value: CellValue): boolean => String(value).trim() === '';
  const times = (value: CellValue): number =>
    values.filter((one) => order(one, value) === 0).length;
  const numbers = numbersOf(values);
  const mean = numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
  const ofNumber = (test: (value: number) => boolean): RuleTest => {
    return (value) => typeof value === 'number' && test(value);
  };
  const tests: Readonly<Record<string, RuleTest>> = {
    Blanks: isBlank,
    NonBlanks: (value) => !isBlank(value),
    Errors: isErrorValue,
    NonErrors: (value) => !isErrorValue(value),
    UniqueValues: (value) => !isBlank(value) && times(value) === 1,
    DuplicateValues: (value) => !isBlank(value) && times(value) > 1,
    AboveAverage: ofNumber((value) => value > mean),
    BelowAverage: ofNumber((value) => value < mean),
    EqualOrAboveAverage: ofNumber((value) => value >= mean),
    EqualOrBelowAverage: ofNumber((value) => value <= mean),
  };
  return tests[criterion] ?? null;
}
