/** A block of cells: zero-based, both corners included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Rows and columns of a sheet. https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export const rowCount = (area: Area): number => area.bottom - area.top + 1;
export const columnCount = (area: Area): number => area.right - area.left + 1;
export const cellCount = (area: Area): number => rowCount(area) * columnCount(area);
export const isWholeRows = (area: Area): boolean =>
  area.left === 0 && area.right === MAX_COLUMNS - 1;
export const isWholeColumns = (area: Area): boolean =>
  area.top === 0 && area.bottom === MAX_ROWS - 1;

export function areaOf(row: number, column: number, rows = 1, columns = 1): Area {
  return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}

/** Whether `outer` covers every cell of `inner`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** The cells that both share, or null. */
export function intersect(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** The smallest block that covers both. */
export function enclose(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** What remains of `area` once `hole` is cut out: up to four blocks. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersect(area, hole);
  if (cut === null) return [area];
  const rest: Area[] = [];
  if (cut.top > area.top) rest.push({ ...area, bottom: cut.top - 1 });
  if (cut.bottom < area.bottom) rest.push({ ...area, top: cut.bottom + 1 });
  const middle = { ...area, top: cut.top, bottom: cut.bottom };
  if (cut.left > area.left) rest.push({ ...middle, right: cut.left - 1 });
  if (cut.right < area.right) rest.push({ ...middle, left: cut.right + 1 });
  return rest;
}

/** "A", "Z", "AA" … for column 0, 25, 26 … */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** The inverse of `columnLetters`; upper or lower case. */
export function columnNumber(letters: string): number {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + (letter.charCodeAt(0) - 64);
  return n - 1;
}

export const cellAddress = (row: number, column: number): string =>
  `${columnLetters(column)}${row + 1}`;

/** "A1", "A1:C3", "2:4" for whole rows, "B:D" for whole columns. */
export function areaAddress(area: Area): string {
  if (isWholeColumns(area) && !isWholeRows(area)) {
    return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  }
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** As `areaAddress`, with every row and column fixed: "$A$1:$C$3". */
export function absoluteAddress(area: Area): string {
  return areaAddress(area).replace(/[A-Z]+|\d+/g, '$$$&');
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads "A1", "$A$1:C3", "2:4" or "B:D" (no sheet name); null where it is no such address. */
export function parseArea(text: string): Area | null {
  const columns = COLUMNS.exec(text);
  if (columns) {
    const [a, b] = [columnNumber(columns[1] ?? ''), columnNumber(columns[2] ?? '')];
    return within({ ...WHOLE_SHEET, left: Math.min(a, b), right: Math.max(a, b) });
  }
  const rows = ROWS.exec(text);
  if (rows) {
    const [a, b] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    return within({ ...WHOLE_SHEET, top: Math.min(a, b), bottom: Math.max(a, b) });
  }
  const [from, to, ...more] = text.split(':');
  const first = parseCell(from ?? '');
  const last = to === undefined ? first : parseCell(to);
  return first && last && more.length === 0 ? within(enclose(first, last)) : null;
}

function parseCell(text: string): Area | null {
  const match = CELL.exec(text);
  return match ? areaOf(Number(match[2]) - 1, columnNumber(match[1] ?? '')) : null;
}

function within(area: Area): Area | null {
  return contains(WHOLE_SHEET, area) ? area : null;
}

/** A sheet's name as it stands in an address: quoted where it is no plain word. */
export function quoteSheetName(name: string): string {
  const plain = /^[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*$/.test(name) && !CELL.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Parts "'My sheet'!A1:B2" into the sheet's name (null where none is given) and the rest. */
export function splitSheetName(address: string): { sheet: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(address);
  if (quoted) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const bang = address.lastIndexOf('!');
  if (bang < 0) return { sheet: null, rest: address };
  return { sheet: address.slice(0, bang), rest: address.slice(bang + 1) };
}
