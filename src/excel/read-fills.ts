import type { Rect } from '../core/sheet/placed-sheet.js';
import { addressOf } from './addresses.js';
import type { CellLooks } from './cell-looks.js';
import { formatsToLoad, isFill, sharedFormats, type Format } from './glance.js';
import { groupsByWeight, REPLY_BYTES } from './payload.js';
import { roundTrip } from './round-trip.js';

/** A range of which something is to be told cell by cell. */
export interface FormatsAsked {
  readonly sheet: string;
  readonly at: Rect;
  readonly fills: boolean;
  readonly strikes: boolean;
}

export type Formats = Pick<CellLooks, 'fills' | 'struck'>;

/**
 * Bytes of one cell's answer: `{"format":{"fill":{"color":"#FFFFFF"},"font":{"strikethrough":false}}}`.
 */
const CELL_BYTES = 75;

/** Up to so many cells it costs less to ask each than to ask first which blocks differ. */
const FEW_CELLS = 5_000;

const BLOCK_ROWS = 250;

/**
 * Fills and struck-through text of cells, by range. Small ranges are asked cell by cell; of large
 * ones each block of a column is asked first whether its cells are alike, since a column of prose
 * is, and only the others are asked cell by cell.
 *
 * A property that cells do not share comes back null.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
 */
export async function readFormats(asked: readonly FormatsAsked[]): Promise<readonly Formats[]> {
  const found = asked.map(() => ({ fills: byRow<string>(), struck: byRow<'all' | 'part'>() }));
  const each = asked.map((one, index) => ({ ...one, into: found[index], whole: one.at }));
  const differing = each.filter(({ fills, strikes }) => fills || strikes);
  const small = differing.filter(({ at }) => at.rows * at.columns <= FEW_CELLS);
  const blocks = differing.filter((one) => !small.includes(one)).flatMap(blocksOf);
  const mixed = blocks.length === 0 ? [] : await askBlocks(blocks);
  await askCells([...small, ...mixed]);
  return found;
}

interface Asked extends FormatsAsked {
  readonly whole: Rect;
  readonly into: Found | undefined;
}

type ByRow<T> = Map<number, Map<number, T>>;
interface Found {
  readonly fills: ByRow<string>;
  readonly struck: ByRow<'all' | 'part'>;
}

const byRow = <T>(): ByRow<T> => new Map<number, Map<number, T>>();

function blocksOf(asked: Asked): readonly Asked[] {
  const { at } = asked;
  const blocks: Asked[] = [];
  for (let row = 0; row < at.rows; row += BLOCK_ROWS)
    for (let column = 0; column < at.columns; column += 1) {
      const rows = Math.min(BLOCK_ROWS, at.rows - row);
      const block = { row: at.row + row, column: at.column + column, rows, columns: 1 };
      blocks.push({ ...asked, at: block });
    }
  return blocks;
}

/** Bytes that asking for one block adds to the request; about 550 were seen. */
const ASKING = 1_000;

/** Notes what all cells of a block share, and returns the blocks whose cells differ. */
async function askBlocks(blocks: readonly Asked[]): Promise<readonly Asked[]> {
  const mixed: Asked[] = [];
  for (const group of groupsByWeight(blocks, () => ASKING, REPLY_BYTES)) {
    const shared = await roundTrip((context) => {
      const ranges = group.map(({ sheet, at, fills, strikes }) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange(addressOf(at));
        return range.load(formatsToLoad(fills, strikes));
      });
      return () =>
        ranges.map((range, index) =>
          sharedFormats(range, group[index]?.fills === true, group[index]?.strikes === true),
        );
    });
    group.forEach((block, index) => {
      const { fill, strike } = shared[index] ?? MIXED;
      const fills = block.fills && fill === null;
      const strikes = block.strikes && strike === null;
      note({ ...block, fills: block.fills && !fills, strikes: block.strikes && !strikes }, () => ({
        fill,
        strike,
      }));
      if (fills || strikes) mixed.push({ ...block, fills, strikes });
    });
  }
  return mixed;
}

const MIXED: Format = { fill: null, strike: null };

async function askCells(asked: readonly Asked[]): Promise<void> {
  const runs = asked.flatMap(runsOf);
  const weigh = ({ at }: Asked): number => at.rows * at.columns * CELL_BYTES;
  for (const group of groupsByWeight(runs, weigh, REPLY_BYTES)) {
    const told = await roundTrip((context) => {
      const answers = group.map(({ sheet, at, fills, strikes }) =>
        context.workbook.worksheets
          .getItem(sheet)
          .getRange(addressOf(at))
          .getCellProperties(formatsToLoad(fills, strikes)),
      );
      return () => answers.map(({ value }) => value);
    });
    group.forEach((run, index) =>
      note(run, (row, column) => formatOf(told[index]?.[row]?.[column])),
    );
  }
}

/** Rows of which one reply can carry all. */
function runsOf(asked: Asked): readonly Asked[] {
  const { at } = asked;
  const most = Math.max(1, Math.floor(REPLY_BYTES / CELL_BYTES / at.columns));
  const runs: Asked[] = [];
  for (let row = 0; row < at.rows; row += most)
    runs.push({
      ...asked,
      at: { ...at, row: at.row + row, rows: Math.min(most, at.rows - row) },
    });
  return runs;
}

function formatOf(cell: Excel.CellProperties | undefined): Format {
  return {
    fill: cell?.format?.fill?.color ?? null,
    strike: cell?.format?.font?.strikethrough ?? null,
  };
}

function note(asked: Asked, formatAt: (row: number, column: number) => Format): void {
  const { at, whole, into, fills, strikes } = asked;
  if (into === undefined) return;
  for (let row = 0; row < at.rows; row += 1)
    for (let column = 0; column < at.columns; column += 1) {
      const { fill, strike } = formatAt(row, column);
      const place = [at.row + row - whole.row, at.column + column - whole.column] as const;
      if (fills && isFill(fill)) put(into.fills, place, fill.toUpperCase());
      if (strikes && strike !== false) put(into.struck, place, strike ? 'all' : 'part');
    }
}

function put<T>(rows: ByRow<T>, [row, column]: readonly [number, number], value: T): void {
  const cells = rows.get(row) ?? new Map<number, T>();
  cells.set(column, value);
  rows.set(row, cells);
}
