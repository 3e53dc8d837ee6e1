import { cellText } from './cell-text.js';
import { readRecords } from './delimited.js';
import { documentFromRows } from './document-from-rows.js';
import type { SourceDocument } from './grid.js';
import { readLines } from './source-lines.js';

/**
 * Reads a text that is one table throughout: a `.csv` file, or cells copied out of a spreadsheet.
 * Quoted cells may hold line ends; `line` of a row is that of its first line.
 */
export function readDelimited(text: string, separator: string): SourceDocument {
  const lines = readLines(text);
  const named = /^sep=(.)$/i.test(lines[0]?.text ?? '');
  const rows = readRecords(named ? lines.slice(1) : lines, separator).map(({ line, cells }) => ({
    line,
    cells: cells.map((cell) => ({ text: cellText(cell) })),
  }));
  return documentFromRows(rows);
}

const SEPARATORS: readonly string[] = [',', ';', '\t', '|'];

/**
 * The separator of a `.csv` file: the one its first line names ("sep=;", as Excel writes), else the
 * one that parts most of the first lines into equally many cells, quoted text left out.
 */
export function separatorOf(text: string): string {
  const named = /^\ufeff?sep=(.)/i.exec(text)?.[1];
  if (named !== undefined) return named;
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\r|\n/);
  const scores = SEPARATORS.map((separator) => agreement(lines, separator));
  return SEPARATORS[scores.indexOf(Math.max(...scores))] ?? ',';
}

/** How many lines hold this separator equally often. */
function agreement(lines: readonly string[], separator: string): number {
  const tally = new Map<number, number>();
  for (const line of lines) {
    const count = line.split(separator).length - 1;
    if (count > 0) tally.set(count, (tally.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...tally.values());
}
