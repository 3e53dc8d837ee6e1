import { readRecord, type DelimitedRecord } from './delimited.js';
import { isBlank, type SourceLine } from './source-lines.js';
import { textRow, type FoundTable } from './text-tables.js';

const SEPARATORS: readonly string[] = [',', ';'];
const FEWEST_CELLS = 4;
const FEWEST_ROWS = 2;
const LONGEST_HEADING = 40;
const LINES_OF_A_ROW = 50;

/**
 * The table that begins on a line whose cells commas or semicolons part, as in a file pasted among
 * other text, or null. Headings must stand above two rows or more, each with exactly as many cells.
 */
export function readCommaTable(lines: readonly SourceLine[], start: number): FoundTable | null {
  for (const separator of SEPARATORS) {
    const [heading, ...rows] = recordsFrom(lines, start, separator);
    const next = rows.at(-1)?.next;
    if (!heading || next === undefined || rows.length < FEWEST_ROWS) continue;
    return {
      grid: { rows: [heading, ...rows].map(({ line, cells }) => textRow(line, cells)) },
      next,
    };
  }
  return null;
}

/** The headings and the rows as wide; none where the line holds no headings. */
function recordsFrom(
  lines: readonly SourceLine[],
  start: number,
  separator: string,
): readonly DelimitedRecord[] {
  const text = lines[start]?.text ?? '';
  if (!isHeadings(text.split(separator).map((cell) => cell.trim()))) return [];
  const records = [recordAt(lines, start, separator)];
  const width = records[0]?.cells.length ?? 0;
  for (let at = records[0]?.next ?? start; !isBlank(lines[at]);) {
    const record = recordAt(lines, at, separator);
    if (record.cells.length !== width) break;
    records.push(record);
    at = record.next;
  }
  return records;
}

const isHeadings = (cells: readonly string[]): boolean =>
  cells.length >= FEWEST_CELLS &&
  new Set(cells).size === cells.length &&
  cells.every(
    (cell) =>
      cell.length <= LONGEST_HEADING && /^["%#]?\p{Lu}/u.test(cell) && !/[.!?:]$/.test(cell),
  );

/** Spaces between a separator and a quote do not undo the quote. */
function recordAt(lines: readonly SourceLine[], at: number, separator: string): DelimitedRecord {
  const line = lines[at];
  if (!line?.text.includes(`${separator} "`)) return readRecord(lines, at, separator);
  const tight = { ...line, text: line.text.replaceAll(`${separator} "`, `${separator}"`) };
  const record = readRecord([tight, ...lines.slice(at + 1, at + LINES_OF_A_ROW)], 0, separator);
  return { ...record, next: at + record.next };
}
