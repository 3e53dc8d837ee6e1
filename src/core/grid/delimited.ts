import type { SourceLine } from './source-lines.js';

/** One record of a delimited text. It takes several lines where a quoted cell holds line ends. */
export interface DelimitedRecord {
  readonly line: number;
  readonly cells: readonly string[];
  /** Position, among the lines, of the line after the record. */
  readonly next: number;
}

interface Quoted {
  readonly text: string;
  /** Where the reading goes on: position of the line, and of the character after the quote. */
  readonly at: number;
  readonly column: number;
}

/**
 * Reads the record that begins on a line. Quotes are those of Excel's clipboard and of RFC 4180: a
 * cell that holds a line end, a separator or a quote stands in quotes, with its own quotes doubled.
 * A quote that opens a cell and never properly closes is a quote that somebody wrote.
 *
 * Written here and not left to a library because tables stand in the middle of prose, where a
 * library that reads whole files takes every inch mark for the beginning of a cell.
 */
export function readRecord(
  lines: readonly SourceLine[],
  start: number,
  separator: string,
): DelimitedRecord {
  const cells: string[] = [];
  let at = start;
  let column = 0;
  for (;;) {
    const text = lines[at]?.text ?? '';
    const quoted = text[column] === '"' ? readQuoted(lines, at, column, separator) : null;
    if (quoted !== null) {
      cells.push(quoted.text);
      at = quoted.at;
      column = quoted.column;
      if (column >= (lines[at]?.text.length ?? 0)) break;
      column += separator.length;
      continue;
    }
    const end = text.indexOf(separator, column);
    cells.push(end < 0 ? text.slice(column) : text.slice(column, end));
    if (end < 0) break;
    column = end + separator.length;
  }
  return { line: lines[start]?.number ?? 0, cells, next: at + 1 };
}

/**
 * The quoted cell that opens here, or null where the quotes do not pair up. A tab inside a cell of
 * tabbed text means that the quote was none: Excel's own cells hardly ever hold tabs, and lines
 * of the table below must not be swallowed.
 */
function readQuoted(
  lines: readonly SourceLine[],
  start: number,
  opening: number,
  separator: string,
): Quoted | null {
  let text = '';
  let column = opening + 1;
  for (let at = start; at < lines.length; at++, column = 0) {
    const line = lines[at]?.text ?? '';
    for (;;) {
      const quote = line.indexOf('"', column);
      const piece = line.slice(column, quote < 0 ? undefined : quote);
      if (separator === '\t' && piece.includes('\t')) return null;
      text += piece;
      if (quote < 0) break;
      if (line[quote + 1] === '"') {
        text += '"';
        column = quote + 2;
        continue;
      }
      const closes = quote + 1 === line.length || line.startsWith(separator, quote + 1);
      return closes ? { text, at, column: quote + 1 } : null;
    }
    text += '\n';
  }
  return null;
}

/** Every record of a text that is one table; a blank line gives a record of one empty cell. */
export function readRecords(
  lines: readonly SourceLine[],
  separator: string,
): readonly DelimitedRecord[] {
  const records: DelimitedRecord[] = [];
  for (let at = 0; at < lines.length; at = records.at(-1)?.next ?? lines.length) {
    records.push(readRecord(lines, at, separator));
  }
  return records;
}
