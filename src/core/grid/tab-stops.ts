import type { DelimitedRecord } from './delimited.js';
import type { SourceLine } from './source-lines.js';

const FEWEST_COLUMNS = 3;

/**
 * Headings that spaces set above columns that tabs part ("Ref    Action    Lead"), with tabs
 * between them as well: as many as the row below has.
 */
export function withTabbedHeadings(lines: readonly SourceLine[]): readonly SourceLine[] {
  return lines.map((line, at) => {
    const below = lines[at + 1]?.text ?? '';
    if (line.text.includes('\t') || !below.includes('\t') || !line.text.includes('  ')) return line;
    const cells = line.text.trim().split(/ {2,}/);
    const same = cells.length >= FEWEST_COLUMNS && cells.length === below.split('\t').length;
    return same ? { ...line, text: cells.join('\t') } : line;
  });
}

/**
 * Rows in which people pressed the tab key until the words stood below each other have one tab here
 * and two there. Where without the empty cells between them all rows are equally wide, and with them
 * are not, those cells are none.
 */
export function withoutTabStops(records: readonly DelimitedRecord[]): readonly DelimitedRecord[] {
  const widths = new Set(records.map(({ cells }) => cells.length));
  if (widths.size < 2) return records;
  const tight = records.map(({ cells, ...record }) => ({
    ...record,
    cells: cells.filter((cell) => cell.trim() !== ''),
  }));
  const [first] = tight;
  const width = first?.cells.length ?? 0;
  const isEven = width >= FEWEST_COLUMNS && tight.every(({ cells }) => cells.length === width);
  return isEven ? tight : records;
}
