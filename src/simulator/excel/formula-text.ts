import {
  type Area,
  areaAddress,
  areaOf,
  columnLetters,
  columnNumber,
  contains,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  quoteSheetName,
  splitSheetName,
  WHOLE_SHEET,
} from '../model/index.js';

/** A formula cut into texts in quotes, references and the rest. */
const PIECES =
  /"(?:[^"]|"")*"|\[[^\]]*\]|((?:'(?:[^']|'')*'|[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\w(.!])|[A-Za-z_\\\u0080-\uffff][\w.\\\u0080-\uffff]*|./gs;

/** Rewrites each reference of a formula; `sheet` is null where the formula names none. */
function mapReferences(
  formula: string,
  rewrite: (reference: string, sheet: string | null) => string | null,
): string {
  return formula.replace(PIECES, (piece: string, prefix?: string, reference?: string) => {
    if (reference === undefined) return piece;
    const sheet = prefix === undefined ? null : splitSheetName(`${prefix}x`).sheet;
    const rewritten = rewrite(reference, sheet);
    return rewritten === null ? '#REF!' : `${prefix ?? ''}${rewritten}`;
  });
}

/** The formula as it reads when copied so many rows down and columns right. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference) => {
    const parts = reference.split(':').map((part) => offsetPart(part, rows, columns));
    return parts.includes(null) ? null : parts.join(':');
  });
}

function offsetPart(part: string, rows: number, columns: number): string | null {
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(part) ?? [];
  const column = letters === '' ? 0 : columnNumber(letters) + (fixedColumn ? 0 : columns);
  // "$4:5": the mark before a lone row number lands in the first group.
  const rowIsFixed = fixedRow !== '' || (letters === '' && fixedColumn !== '');
  const row = digits === '' ? 0 : Number(digits) - 1 + (rowIsFixed ? 0 : rows);
  if (column < 0 || row < 0 || column >= MAX_COLUMNS || row >= MAX_ROWS) return null;
  const newLetters = letters === '' ? '' : columnLetters(column);
  return `${fixedColumn}${newLetters}${fixedRow}${digits === '' ? '' : row + 1}`;
}

/** The formula after cells moved: `move` says where an area of that sheet went, null if deleted. */
export function moveFormula(
  formula: string,
  ownSheet: string,
  movedSheet: string,
  move: (area: Area) => Area | null,
): string {
  return mapReferences(formula, (reference, sheet) => {
    if ((sheet ?? ownSheet).toLowerCase() !== movedSheet.toLowerCase()) return reference;
    const area = parseArea(reference);
    if (area === null) return reference;
    const moved = move(area);
    return moved === null ? null : withMarks(reference, areaAddress(moved), areaAddress(area));
  });
}

/** The new address with the "$" marks of the old one. */
function withMarks(old: string, moved: string, plainOld: string): string {
  if (moved === plainOld) return old;
  const parts = old.split(':');
  const newParts = moved.split(':');
  return newParts
    .map((part, index) => {
      const model = parts[Math.min(index, parts.length - 1)] ?? '';
      const [, fixedColumn = '', , fixedRow = ''] =
        /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(model) ?? [];
      const [, letters = '', digits = ''] = /^([A-Z]*)(\d*)$/.exec(part) ?? [];
      return letters === ''
        ? `${fixedColumn}${digits}`
        : `${fixedColumn}${letters}${fixedRow}${digits}`;
    })
    .join(':');
}

/** References to a sheet under its new name; `to` is null once the sheet is deleted. */
export function renameSheetInFormula(formula: string, from: string, to: string | null): string {
  return formula.replace(PIECES, (piece: string, prefix?: string, reference?: string) => {
    if (prefix === undefined || reference === undefined) return piece;
    const { sheet } = splitSheetName(`${prefix}x`);
    if (sheet?.toLowerCase() !== from.toLowerCase()) return piece;
    return to === null ? `#REF!${reference}` : `${quoteSheetName(to)}!${reference}`;
  });
}

const OPERATOR_AT_END = /[-+*/^&=<>,(]\s*$/;

/**
 * Whether Excel would take the text as a formula at all: brackets and quotes closed, no operator
 * left without its operand. What it means is the evaluator's affair.
 */
export function isWellFormedFormula(formula: string): boolean {
  const text = formula
    .replace(/"(?:[^"]|"")*"/g, '0')
    .replace(/'(?:[^']|'')*'!/g, 'S!')
    .replace(/\[(?:[^[\]]|\[[^\]]*\])*\]/g, 'A')
    .replace(/\{[^{}]*\}/g, '0');
  if (/["']/.test(text) || OPERATOR_AT_END.test(text)) return false;
  if (/[*/^&=<>]\s*[*/^&,)]/.test(text.slice(1)) || /^=\s*[*/^&,)]/.test(text)) return false;
  if (/[;?\u2013\u2014]|\d\s+\d|[A-Za-z]\s+\d|\d\s+[A-Za-z]|\)\s*[A-Za-z\d]/.test(text))
    return false;
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth++;
    if (character === ')' && --depth < 0) return false;
    if (character === ',' && depth === 0) return false;
  }
  return depth === 0;
}

/** "R[1]C[-2]" notation of a formula that stands in the given cell. */
export function toR1C1(formula: string, row: number, column: number): string {
  return mapReferences(formula, (reference) =>
    reference
      .split(':')
      .map((part) => {
        const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] =
          /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(part) ?? [];
        const rowFixed = fixedRow !== '' || (letters === '' && fixedColumn !== '');
        const r = digits === '' ? '' : step('R', Number(digits) - 1, row, rowFixed);
        const c =
          letters === '' ? '' : step('C', columnNumber(letters), column, fixedColumn !== '');
        return r + c;
      })
      .join(':'),
  );
}

function step(letter: string, index: number, from: number, fixed: boolean): string {
  if (fixed) return `${letter}${index + 1}`;
  return index === from ? letter : `${letter}[${index - from}]`;
}

/** The inverse of `toR1C1`. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(
    /"(?:[^"]|"")*"|\bR(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\w(])/g,
    (piece: string, r?: string, c?: string) => {
      if (piece.startsWith('"')) return piece;
      const [rowIndex, rowMark] = unstep(r, row);
      const [columnIndex, columnMark] = unstep(c, column);
      const cell = areaOf(rowIndex, columnIndex);
      if (!contains(WHOLE_SHEET, cell)) return '#REF!';
      return `${columnMark}${columnLetters(columnIndex)}${rowMark}${rowIndex + 1}`;
    },
  );
}

function unstep(text: string | undefined, from: number): [number, string] {
  if (text === undefined) return [from, ''];
  if (text.startsWith('[')) return [from + Number(text.slice(1, -1)), ''];
  return [Number(text) - 1, '$'];
}
