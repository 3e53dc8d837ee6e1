/** A rectangle of cells; rows and columns count from 1, as the sheet's do, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The number of a column by its letters: "A" is 1, "AA" 27. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** "$B$7" as row 7, column 2; undefined for what names no single cell. */
export function readAddress(text: string): Place | undefined {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(text);
  return found ? { column: columnNumber(found[1] ?? ''), row: Number(found[2]) } : undefined;
}

/** The last row and column of any sheet (Excel's specifications and limits). */
export const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** "A2:C9", "A2", "A:C" or "2:9"; undefined for anything else. */
export function readArea(text: string): Area | undefined {
  const [from = '', to = from] = text.split(':');
  const cells = [readAddress(from), readAddress(to)] as const;
  if (cells[0] && cells[1]) return areaBetween(cells[0], cells[1]);
  const columns = [from, to].map((part) => /^\$?([A-Z]{1,3})$/i.exec(part)?.[1]);
  if (columns[0] && columns[1])
    return areaBetween(
      { row: 1, column: columnNumber(columns[0]) },
      { row: LAST_ROW, column: columnNumber(columns[1]) },
    );
  const rows = [from, to].map((part) => /^\$?(\d{1,7})$/.exec(part)?.[1]);
  if (rows[0] && rows[1])
    return areaBetween(
      { row: Number(rows[0]), column: 1 },
      { row: Number(rows[1]), column: LAST_COLUMN },
    );
  return undefined;
}

const areaBetween = (one: Place, other: Place): Area => ({
  top: Math.min(one.row, other.row),
  bottom: Math.max(one.row, other.row),
  left: Math.min(one.column, other.column),
  right: Math.max(one.column, other.column),
});

/** The areas of a `sqref`, which spaces part (ECMA-376 part 1, 18.18.76). */
export const readAreas = (text: string): readonly Area[] =>
  text.split(/\s+/).flatMap((part) => readArea(part) ?? []);

export const isInside = ({ top, left, bottom, right }: Area, { row, column }: Place): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;
