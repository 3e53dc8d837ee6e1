import type { PlacedSheet, Rect } from '../../core/sheet/placed-sheet.js';
import type { SheetDraw } from '../../workbook/workbook.js';
import { groupsByWeight, jsonBytes, REPLY_BYTES } from '../payload.js';
import { roundTrip } from '../round-trip.js';
import { queueCellsStood, type CellsStood } from './cells-stood.js';
import { queueChartsStood, queuePageStood, queueTablesStood } from './objects-stood.js';
import type { RedrawnSheet } from './redrawn-sheet.js';
import { queueSizesStood } from './sizes-stood.js';

/** What draws a sheet again as people left it: the drawing, and what they did to it by hand. */
export type SheetStood = Pick<SheetDraw, 'sheet' | 'formulas'>;

export interface SheetToRead {
  readonly redrawn: RedrawnSheet;
  /** What is to be drawn: what Excel does not tell of a chart is taken from there. */
  readonly next: PlacedSheet;
}

/** About what the look of one cell weighs in a reply. */
const LOOK_BYTES = 550;
/** Values, formulas and number formats. */
const TEXTS = 3;

/** Bytes of the reply that tells all of how a sheet stands. */
export function weightStood({ compared: { area }, standing }: RedrawnSheet): number {
  return area.rows * area.columns * LOOK_BYTES + TEXTS * jsonBytes(standing?.cells ?? []);
}

/**
 * Reads how sheets of ours stand, cells, looks and page: in one round trip while one reply holds it.
 * Rules and drop-down lists are not read: the sheets of a pack have none.
 */
export async function readAsTheyStood(
  sheets: readonly SheetToRead[],
): Promise<readonly SheetStood[]> {
  const pieces = sheets.flatMap(piecesOf);
  const cells = new Map<SheetToRead, CellsStood[]>();
  const objects = new Map<SheetToRead, ObjectsStood>();
  for (const group of groupsByWeight(pieces, ({ weight }) => weight, REPLY_BYTES)) {
    const told = await roundTrip((context) => {
      const asked = group.map((piece) => queuePiece(context, piece));
      return () => asked.map((answer) => answer());
    });
    group.forEach(({ sheet }, index) => {
      const answer = told[index];
      if (!answer) return;
      cells.set(sheet, [...(cells.get(sheet) ?? []), answer.cells]);
      if (answer.objects) objects.set(sheet, answer.objects);
    });
  }
  return sheets.flatMap((sheet) => {
    const whole = objects.get(sheet);
    return whole ? [stoodOf(cells.get(sheet) ?? [], whole)] : [];
  });
}

interface Piece {
  readonly sheet: SheetToRead;
  readonly at: Rect;
  readonly weight: number;
}

/** Rows of which one reply holds all. */
function piecesOf(sheet: SheetToRead): readonly Piece[] {
  const { area } = sheet.redrawn.compared;
  const weight = weightStood(sheet.redrawn);
  const count = Math.max(1, Math.ceil((2 * weight) / REPLY_BYTES));
  const rows = weight <= REPLY_BYTES ? area.rows : Math.ceil(area.rows / count);
  const pieces: Piece[] = [];
  for (let row = 0; row < Math.max(1, area.rows); row += rows) {
    const at = { row, column: 0, rows: Math.min(rows, area.rows - row), columns: area.columns };
    pieces.push({ sheet, at, weight: (weight * at.rows) / area.rows });
  }
  return pieces;
}

type ObjectsStood = Omit<PlacedSheet, 'base' | 'values' | 'paints' | 'lists' | 'conditionalLooks'>;

interface PieceTold {
  readonly cells: CellsStood;
  /** With the first piece of a sheet. */
  readonly objects: ObjectsStood | null;
}

function queuePiece(context: Excel.RequestContext, { sheet, at }: Piece): () => PieceTold {
  const worksheet = context.workbook.worksheets.getItem(sheet.redrawn.seen.name);
  const cells = queueCellsStood(worksheet, at);
  const objects = at.row === 0 ? queueObjects(worksheet, sheet) : () => null;
  return () => ({ cells: cells(), objects: objects() });
}

function queueObjects(worksheet: Excel.Worksheet, sheet: SheetToRead): () => ObjectsStood {
  const { redrawn, next } = sheet;
  const { seen, compared, earlier } = redrawn;
  worksheet.load({ showGridlines: true, tabColor: true });
  const frozen = worksheet.freezePanes.getLocationOrNullObject();
  frozen.load({ rowCount: true, columnCount: true });
  const tables = queueTablesStood(worksheet, redrawn.tables);
  const charts = queueChartsStood(worksheet, redrawn.charts);
  const sizes = queueSizesStood(worksheet, compared.area);
  const page = queuePageStood(worksheet);
  return () => {
    const [tablesStood, sizesStood] = [tables(), sizes()];
    const { showGridlines, tabColor } = worksheet;
    return {
      ...{ name: seen.name, ...(seen.mark !== undefined && { mark: seen.mark }) },
      ...{ tables: tablesStood, ...sizesStood, page: page(), extent: compared.area },
      charts: charts({ like: earlier ?? next, tables: tablesStood, sizes: sizesStood }),
      frozenRows: frozen.isNullObject ? 0 : frozen.rowCount,
      frozenColumns: frozen.isNullObject ? 0 : frozen.columnCount,
      gridlines: showGridlines,
      ...(tabColor !== '' && { tabColour: tabColor }),
    };
  };
}

function stoodOf(cells: readonly CellsStood[], objects: ObjectsStood): SheetStood {
  const sheet: PlacedSheet = {
    ...objects,
    base: {},
    values: cells.flatMap(({ values }) => values),
    paints: cells.flatMap(({ paints }) => paints),
    lists: [],
    conditionalLooks: [],
  };
  return { sheet, formulas: cells.flatMap(({ formulas }) => formulas) };
}
