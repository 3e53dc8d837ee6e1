/** What a formula yields; null is a blank cell. */
export type FormulaValue = number | string | boolean | null | FormulaError;

/** "#VALUE!" and the other errors: which one makes no difference here. */
export class FormulaError {}

/** Thrown for a formula that holds what is not known here: a date of today, a name, another sheet. */
export class UnknownFormula extends Error {}

/** As Excel compares: numbers before text before truths, text without regard to case. */
function compared(left: FormulaValue, right: FormulaValue): number {
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  const byKind = rankOf(a) - rankOf(b);
  if (byKind !== 0) return byKind;
  if (typeof a === 'string' && typeof b === 'string') {
    const [one, other] = [a.toLowerCase(), b.toLowerCase()];
    return one < other ? -1 : Number(one > other);
  }
  return Number(a) - Number(b);
}

const blankLike = (other: FormulaValue): FormulaValue =>
  typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;

const rankOf = (value: FormulaValue): number =>
  typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;

export function holds(operator: string, left: FormulaValue, right: FormulaValue): FormulaValue {
  if (left instanceof FormulaError) return left;
  if (right instanceof FormulaError) return right;
  const order = compared(left, right);
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    default:
      return order >= 0;
  }
}

export function textOf(value: FormulaValue): string | FormulaError {
  if (value instanceof FormulaError) return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null ? '' : String(value);
}

export function numberOf(value: FormulaValue): number | FormulaError {
  if (value instanceof FormulaError) return value;
  if (typeof value !== 'string') return Number(value);
  const number = Number(value);
  return value.trim() === '' || Number.isNaN(number) ? new FormulaError() : number;
}

/** A number but 0 is true, text is an error, as in Excel's IF and AND. */
export function truthOf(value: FormulaValue): boolean | FormulaError {
  const number = numberOf(value);
  return number instanceof FormulaError ? number : number !== 0;
}
