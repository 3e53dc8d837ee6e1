import { columnNumber, type Place } from './addresses.js';
import { FORMULA_FUNCTIONS, operated } from './formula-functions.js';
import { FormulaError, numberOf, UnknownFormula, type FormulaValue } from './formula-value.js';

/** The cells that a formula may ask for. */
export type ValueAt = (place: Place) => FormulaValue;

/** A formula at one cell: `by` says how far the cell is from the one that it was written for. */
export type RuleFormula = (valueAt: ValueAt, by: Place) => FormulaValue;

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(\d+\.?\d*(?:E[+-]?\d+)?|\.\d+)|(\$?[A-Z]{1,3}\$?\d+)(?![\w(!:.])|([A-Z][A-Z0-9.]*)(\()|(TRUE|FALSE)\b|(<=|>=|<>|[-+*/^&=<>%(),]))/iy;

type Token =
  | { readonly kind: 'value'; readonly value: number | string | boolean }
  | { readonly kind: 'cell'; readonly text: string }
  | { readonly kind: 'call'; readonly name: string }
  | { readonly kind: 'sign'; readonly text: string };

function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  const text = formula.trim();
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    if (!found) throw new UnknownFormula(text);
    const [, quoted, number, cell, name, , truth, sign] = found;
    if (quoted !== undefined)
      tokens.push({ kind: 'value', value: quoted.slice(1, -1).replaceAll('""', '"') });
    else if (number !== undefined) tokens.push({ kind: 'value', value: Number(number) });
    else if (cell !== undefined) tokens.push({ kind: 'cell', text: cell });
    else if (name !== undefined) tokens.push({ kind: 'call', name: name.toUpperCase() });
    else if (truth !== undefined)
      tokens.push({ kind: 'value', value: truth.toUpperCase() === 'TRUE' });
    else tokens.push({ kind: 'sign', text: sign ?? '' });
  }
  return tokens;
}

/**
 * Reads the formula of a rule: comparisons and sums of cells, texts and numbers, and the functions
 * of `FORMULA_FUNCTIONS`. Throws `UnknownFormula` for anything else: ranges, names, other sheets,
 * today's date. Better no colour than a wrong one.
 */
export function readRuleFormula(formula: string): RuleFormula {
  const parser = new Parser(tokensOf(formula.replace(/^=/, '')));
  return parser.whole();
}

/** Binary operators from the loosest; all of one level go from left to right. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '<=', '>', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): RuleFormula {
    const formula = this.level(0);
    if (this.at < this.tokens.length) throw new UnknownFormula('text after the end');
    return formula;
  }

  private level(depth: number): RuleFormula {
    const operators = LEVELS[depth];
    if (!operators) return this.signed();
    let left = this.level(depth + 1);
    for (let sign = this.sign(operators); sign !== null; sign = this.sign(operators)) {
      const [before, operator, right] = [left, sign, this.level(depth + 1)];
      left = (valueAt, by) => operated(operator, before(valueAt, by), right(valueAt, by));
    }
    return left;
  }

  /** Passes over the next token where it is one of these signs. */
  private sign(signs: readonly string[]): string | null {
    const token = this.tokens[this.at];
    if (token?.kind !== 'sign' || !signs.includes(token.text)) return null;
    this.at += 1;
    return token.text;
  }

  private signed(): RuleFormula {
    const sign = this.sign(['-', '+']);
    if (sign !== null) {
      const number = this.signed();
      return (valueAt, by) => operated(sign, 0, number(valueAt, by));
    }
    let value = this.primary();
    while (this.sign(['%']) !== null) {
      const whole = value;
      value = (valueAt, by) => operated('/', whole(valueAt, by), 100);
    }
    return value;
  }

  private primary(): RuleFormula {
    const token = this.tokens[this.at];
    this.at += 1;
    if (token?.kind === 'value') return () => token.value;
    if (token?.kind === 'cell') return cellReference(token.text);
    if (token?.kind === 'call') return this.call(token.name);
    if (token?.kind !== 'sign' || token.text !== '(') throw new UnknownFormula('no value');
    const inside = this.level(0);
    if (this.sign([')']) === null) throw new UnknownFormula('no closing bracket');
    return inside;
  }

  private call(name: string): RuleFormula {
    const apply = FORMULA_FUNCTIONS[name];
    if (!apply) throw new UnknownFormula(name);
    const args: RuleFormula[] = [];
    if (this.sign([')']) !== null) return () => apply([]);
    do args.push(this.level(0));
    while (this.sign([',']) !== null);
    if (this.sign([')']) === null) throw new UnknownFormula('no closing bracket');
    return (valueAt, by) => apply(args.map((arg) => arg(valueAt, by)));
  }
}

/** "$B2": the letters or digits after a "$" stay, the others move with the cell. */
function cellReference(text: string): RuleFormula {
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] =
    /^(\$?)([A-Z]+)(\$?)(\d+)$/i.exec(text) ?? [];
  const [column, row] = [columnNumber(letters), Number(digits)];
  return (valueAt, by) =>
    valueAt({
      row: fixedRow === '' ? row + by.row : row,
      column: fixedColumn === '' ? column + by.column : column,
    });
}

/** Whether a value makes a rule apply: true, or a number but 0; an error or text does not. */
export function applies(value: FormulaValue): boolean {
  const number = typeof value === 'string' ? 0 : numberOf(value);
  return !(number instanceof FormulaError) && number !== 0;
}
