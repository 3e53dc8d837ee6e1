import * as v from 'valibot';
import { byRow, type DrawnCells } from './drawn-cells.js';

/** Goes up when a digest comes to be made from something else: older ones then tell nothing. */
const VERSION = 1;

/**
 * Characters for all sheets together, half of what one kept text may take: a pack of all sheets for
 * 1,000 actions needs about 200,000. Beyond it each row is kept as one.
 */
const MOST_CHARACTERS = 500_000;

export type DrawnSheets = ReadonlyMap<string, DrawnCells>;

const stored = v.object({
  version: v.literal(VERSION),
  sheets: v.record(
    v.string(),
    v.object({
      grain: v.picklist(['cell', 'row']),
      columns: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(16_384)),
      rows: v.string(),
      tables: v.array(v.string()),
      charts: v.array(v.string()),
    }),
  ),
});

/** By the sheet's mark; nothing where it is unknown, or not what we wrote. */
export function readDrawnSheets(text: string | undefined): DrawnSheets {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), stored), text);
  if (!parsed.success) return new Map();
  return new Map(
    Object.entries(parsed.output.sheets).map(([mark, { rows, ...sheet }]) => {
      const width = sheet.grain === 'row' ? 1 : sheet.columns;
      return [mark, { ...sheet, rows: rows.split('|').map((row) => cellsIn(row, width)) }];
    }),
  );
}

export function writeDrawnSheets(sheets: DrawnSheets): string {
  const whole = inShort(sheets);
  if (whole.length <= MOST_CHARACTERS) return whole;
  return inShort(new Map([...sheets].map(([mark, cells]) => [mark, byRow(cells)])));
}

function inShort(sheets: DrawnSheets): string {
  const each = [...sheets].map(([mark, { rows, ...sheet }]) => [
    mark,
    { ...sheet, rows: rows.map(rowInShort).join('|') },
  ]);
  return JSON.stringify({ version: VERSION, sheets: Object.fromEntries(each) });
}

/** Digests stand side by side, "." for an empty cell; the empty ones at the end are left out. */
function rowInShort(cells: readonly string[]): string {
  return cells
    .map((cell) => cell || '.')
    .join('')
    .replace(/\.+$/, '');
}

function cellsIn(row: string, width: number): readonly string[] {
  const cells = (row.match(/\.|[^.]{3}/g) ?? []).map((cell) => (cell === '.' ? '' : cell));
  return Array.from({ length: width }, (_, column) => cells[column] ?? '');
}
