import {
  FormulaError,
  holds,
  numberOf,
  textOf,
  truthOf,
  type FormulaValue,
} from './formula-value.js';

type Functions = Readonly<Record<string, (args: readonly FormulaValue[]) => FormulaValue>>;

const given = (args: readonly FormulaValue[], at: number): FormulaValue => args[at] ?? null;

/** The functions that rules of plans are written with; any other makes the rule unknown. */
export const FORMULA_FUNCTIONS: Functions = {
  AND: (args) => everyTruth(args, (truths) => truths.every(Boolean)),
  OR: (args) => everyTruth(args, (truths) => truths.some(Boolean)),
  NOT: (args) => everyTruth(args, ([truth]) => truth !== true),
  IF: (args) => {
    const truth = truthOf(given(args, 0));
    if (truth instanceof FormulaError) return truth;
    return truth ? given(args, 1) : args.length > 2 ? given(args, 2) : false;
  },
  ISBLANK: (args) => given(args, 0) === null,
  ISERROR: (args) => given(args, 0) instanceof FormulaError,
  ISNUMBER: (args) => typeof given(args, 0) === 'number',
  ISTEXT: (args) => typeof given(args, 0) === 'string',
  IFERROR: (args) => (given(args, 0) instanceof FormulaError ? given(args, 1) : given(args, 0)),
  SEARCH: (args) => positionIn(args, withWildcards),
  FIND: (args) => positionIn(args, exactly),
  LEFT: (args) => cutOf(args, (text, length) => text.slice(0, length)),
  RIGHT: (args) => cutOf(args, (text, length) => (length === 0 ? '' : text.slice(-length))),
  LEN: (args) => ofText(args, (text) => text.length),
  TRIM: (args) => ofText(args, (text) => text.replace(/ +/g, ' ').trim()),
  UPPER: (args) => ofText(args, (text) => text.toUpperCase()),
  LOWER: (args) => ofText(args, (text) => text.toLowerCase()),
  EXACT: (args) => {
    const other = textOf(given(args, 1));
    return ofText(args, (text) => text === other);
  },
  VALUE: (args) => numberOf(given(args, 0)),
  ABS: (args) => {
    const number = numberOf(given(args, 0));
    return number instanceof FormulaError ? number : Math.abs(number);
  },
};

function everyTruth(
  args: readonly FormulaValue[],
  decide: (truths: readonly boolean[]) => boolean,
): FormulaValue {
  const truths = args.map(truthOf);
  const error = truths.find((truth) => truth instanceof FormulaError);
  return error ?? decide(truths.filter((truth) => typeof truth === 'boolean'));
}

function ofText(
  args: readonly FormulaValue[],
  decide: (text: string) => FormulaValue,
): FormulaValue {
  const text = textOf(given(args, 0));
  return typeof text === 'string' ? decide(text) : text;
}

function cutOf(
  args: readonly FormulaValue[],
  cut: (text: string, length: number) => string,
): FormulaValue {
  const length = args.length < 2 ? 1 : numberOf(given(args, 1));
  return length instanceof FormulaError ? length : ofText(args, (text) => cut(text, length));
}

function positionIn(
  args: readonly FormulaValue[],
  patternOf: (sought: string) => RegExp,
): FormulaValue {
  const [sought, within, from] = [textOf(given(args, 0)), textOf(given(args, 1)), given(args, 2)];
  if (typeof sought !== 'string') return sought;
  if (typeof within !== 'string') return within;
  const start = from === null ? 0 : Number(from) - 1;
  const at = within.slice(start).search(patternOf(sought));
  return at < 0 ? new FormulaError() : start + at + 1;
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const exactly = (sought: string): RegExp => new RegExp(literally(sought));

/** SEARCH takes "?" for any letter, "*" for any letters, and a letter after "~" as it is. */
function withWildcards(sought: string): RegExp {
  const parts = sought.match(/~[?*~]|[?*]|[^?*~]+|~/g) ?? [];
  const pattern = parts.map((part) => {
    if (part === '?') return '[^]';
    return part === '*' ? '[^]*' : literally(part.replace(/^~(?=.)/, ''));
  });
  return new RegExp(pattern.join(''), 'i');
}

/** "+", "-", "*", "/" and "^" of numbers, "&" of texts, and comparisons. */
export function operated(operator: string, left: FormulaValue, right: FormulaValue): FormulaValue {
  if (/[=<>]/.test(operator)) return holds(operator, left, right);
  if (operator === '&') {
    const [a, b] = [textOf(left), textOf(right)];
    if (typeof a !== 'string') return a;
    return typeof b === 'string' ? a + b : b;
  }
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a instanceof FormulaError) return a;
  if (b instanceof FormulaError) return b;
  if (operator === '+') return a + b;
  if (operator === '-') return a - b;
  if (operator === '*') return a * b;
  if (operator === '^') return a ** b;
  return b === 0 ? new FormulaError() : a / b;
}
