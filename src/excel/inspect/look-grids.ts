import type { InspectedLook } from '../../core/sheet/inspected-sheet.js';
import type { Rect } from '../../core/sheet/placed-sheet.js';
import { addressOf } from '../addresses.js';
import { groupsByWeight, REPLY_BYTES } from '../payload.js';
import { roundTrip } from '../round-trip.js';
import { lookOf, LOOK_TO_LOAD, PLAIN, type FormatAsked } from './look-of.js';

interface Place {
  readonly sheet: string;
  readonly at: Rect;
}

interface Piece extends Place {
  readonly into: LookGrid;
}

type LookGrid = InspectedLook[][];

/** Bytes of one cell's answer. */
const CELL_BYTES = 230;
/** Bytes that asking for one block, and its answer, come to. */
const BLOCK_BYTES = 1_200;
/** Up to so many cells it costs less to ask each than to ask first which blocks differ. */
const FEW_CELLS = 5_000;
const BLOCK_ROWS = 250;

/**
 * The look of every cell of some ranges, by row and column of each. Small ranges are asked cell by
 * cell; of large ones each block of a column is asked first whether its cells are alike, and only the
 * others cell by cell. What cells do not share comes back null.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
 */
export async function readLookGrids(
  places: readonly Place[],
): Promise<readonly (readonly (readonly InspectedLook[])[])[]> {
  const pieces = places.map(({ sheet, at }): Piece => {
    const into = Array.from({ length: at.rows }, () =>
      Array<InspectedLook>(at.columns).fill(PLAIN),
    );
    return { sheet, at, into };
  });
  const isSmall = ({ at }: Piece): boolean => at.rows * at.columns <= FEW_CELLS;
  const tops = new Map(pieces.map(({ into, at }) => [into, at]));
  const alike = new Map<string, InspectedLook>();
  const note = (piece: Piece, formatAt: (row: number, column: number) => FormatAsked): void => {
    const top = tops.get(piece.into) ?? piece.at;
    for (let down = 0; down < piece.at.rows; down += 1)
      for (let right = 0; right < piece.at.columns; right += 1) {
        const row = piece.into[piece.at.row - top.row + down];
        if (row) row[piece.at.column - top.column + right] = lookOf(formatAt(down, right), alike);
      }
  };
  const mixed = await askBlocks(pieces.filter((piece) => !isSmall(piece)).flatMap(blocksOf), note);
  await askCells([...pieces.filter(isSmall), ...mixed].flatMap(runsOf), note);
  return pieces.map(({ into }) => into);
}

type Note = (piece: Piece, formatAt: (row: number, column: number) => FormatAsked) => void;

function blocksOf(piece: Piece): readonly Piece[] {
  const { at } = piece;
  const blocks: Piece[] = [];
  for (let row = 0; row < at.rows; row += BLOCK_ROWS)
    for (let column = 0; column < at.columns; column += 1) {
      const rows = Math.min(BLOCK_ROWS, at.rows - row);
      const block = { row: at.row + row, column: at.column + column, rows, columns: 1 };
      blocks.push({ ...piece, at: block });
    }
  return blocks;
}

/** Notes the blocks whose cells are alike, and returns the others. */
async function askBlocks(blocks: readonly Piece[], note: Note): Promise<readonly Piece[]> {
  const mixed: Piece[] = [];
  for (const group of groupsByWeight(blocks, () => BLOCK_BYTES, REPLY_BYTES)) {
    const told = await roundTrip((context) => {
      const ranges = group.map(({ sheet, at }) =>
        context.workbook.worksheets.getItem(sheet).getRange(addressOf(at)).load(LOOK_TO_LOAD),
      );
      return () => ranges.map(({ format }) => format.toJSON() as FormatAsked);
    });
    group.forEach((block, index) => {
      const format = told[index];
      if (format && isShared(format)) note(block, () => format);
      else mixed.push(block);
    });
  }
  return mixed;
}

function isShared({ fill, font, ...others }: FormatAsked): boolean {
  const { horizontalAlignment, indentLevel, shrinkToFit, textOrientation, wrapText } = others;
  return ![
    ...[fill?.color, font?.bold, font?.color, font?.name, font?.size],
    ...[horizontalAlignment, indentLevel, shrinkToFit, textOrientation, wrapText],
  ].some((value) => value === null || value === undefined || value === '');
}

async function askCells(pieces: readonly Piece[], note: Note): Promise<void> {
  const weigh = ({ at }: Piece): number => at.rows * at.columns * CELL_BYTES;
  for (const group of groupsByWeight(pieces, weigh, REPLY_BYTES)) {
    const told = await roundTrip((context) => {
      const answers = group.map(({ sheet, at }) =>
        context.workbook.worksheets
          .getItem(sheet)
          .getRange(addressOf(at))
          .getCellProperties(LOOK_TO_LOAD),
      );
      return () => answers.map(({ value }) => value);
    });
    group.forEach((piece, index) =>
      note(piece, (row, column) => told[index]?.[row]?.[column]?.format ?? {}),
    );
  }
}

/** Rows of which one reply can carry all. */
function runsOf(piece: Piece): readonly Piece[] {
  const { at } = piece;
  const most = Math.max(1, Math.floor(REPLY_BYTES / CELL_BYTES / at.columns));
  return Array.from({ length: Math.ceil(at.rows / most) }, (_, index) => {
    const from = index * most;
    return { ...piece, at: { ...at, row: at.row + from, rows: Math.min(most, at.rows - from) } };
  });
}
