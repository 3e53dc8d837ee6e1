import { columnLetters, columnNumber } from '../../model/index.js';

/** Text, a quoted sheet name, a bracketed name, a function or a longer word: none of them a cell. */
const REFERENCE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[A-Za-z_\\][\w.]*(?=[(!])|(?<![\w.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!])/g;

/**
 * A formula moved by rows and columns: references without `$` move along. So the cells of a shared
 * formula, which a file spells out only once, get theirs (ECMA-376 Part 1, 18.3.1.40 f, shared).
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    REFERENCE,
    (whole, fixColumn?: string, letters?: string, fixRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return whole;
      const column = fixColumn ? letters : columnLetters(columnNumber(letters) + columns);
      const row = fixRow ? digits : String(Number(digits) + rows);
      return `${fixColumn}${column}${fixRow}${row}`;
    },
  );
}
