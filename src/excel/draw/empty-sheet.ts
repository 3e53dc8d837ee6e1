import { addressOf, columnsAddress, rowsAddress } from '../addresses.js';
import { smallOrder, type Order } from '../orders.js';
import { queueMarkRemoval } from '../sheet-mark.js';
import type { SheetSeen } from '../workbook-seen.js';
import { queueNotes } from './move-notes.js';
import type { RedrawnSheet } from './redrawn-sheet.js';

/**
 * Takes everything off a sheet of ours but keeps the sheet: deleting a sheet cannot be undone in
 * Excel, and would break the references to it.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
 */
export function emptySheetOrders(seen: SheetSeen): readonly Order[] {
  return [
    smallOrder(({ sheet }) => {
      const worksheet = sheet(seen.name);
      removeObjects(worksheet, seen);
      const used = worksheet.getUsedRange().getEntireColumn();
      clearCells(worksheet.getRange(), used);
      clearWindow(worksheet);
    }),
  ];
}

/**
 * Takes off a sheet what was drawn on it and leaves what people have beside and below; that moves
 * along, as whole rows and columns, where the new drawing needs its cells.
 * @param extent of the new drawing
 */
export function clearDrawingOrders(
  redrawn: RedrawnSheet,
  extent: { readonly rows: number; readonly columns: number },
): readonly Order[] {
  const { seen, compared, tables, charts, room, spare } = redrawn;
  const { area } = compared;
  const end = { rows: area.rows - spare.rows, columns: area.columns - spare.columns };
  const rows = Math.max(end.rows, extent.rows);
  const columns = Math.max(end.columns, extent.columns);
  return [
    smallOrder(({ sheet }) => {
      const worksheet = sheet(seen.name);
      const rowsAt = (from: number, count: number) => worksheet.getRange(rowsAddress(from, count));
      const columnsAt = (from: number, count: number) =>
        worksheet.getRange(columnsAddress(from, count));
      removeObjects(worksheet, { tables, charts });
      if (room.rows > 0) rowsAt(area.rows, room.rows).insert('Down');
      if (room.columns > 0) columnsAt(area.columns, room.columns).insert('Right');
      queueNotes(worksheet, redrawn);
      if (spare.rows > 0) rowsAt(end.rows, spare.rows).delete('Up');
      if (spare.columns > 0) columnsAt(end.columns, spare.columns).delete('Left');
      const drawn = worksheet.getRange(addressOf({ row: 0, column: 0, rows, columns }));
      clearCells(drawn, drawn);
      clearWindow(worksheet);
    }),
  ];
}

/**
 * Tables are not deleted: that moves up what stands below, and Excel refuses to where it would part
 * the cells of a table of another width.
 */
function removeObjects(
  worksheet: Excel.Worksheet,
  { tables, charts }: Pick<SheetSeen, 'tables' | 'charts'>,
): void {
  for (const name of tables) worksheet.tables.getItem(name).convertToRange();
  for (const name of charts) worksheet.charts.getItem(name).delete();
}

function clearWindow(worksheet: Excel.Worksheet): void {
  worksheet.freezePanes.unfreeze();
  worksheet.showGridlines = true;
  worksheet.tabColor = '';
  worksheet.horizontalPageBreaks.removePageBreaks();
  worksheet.verticalPageBreaks.removePageBreaks();
}

export function unmarkOrders(seen: SheetSeen): readonly Order[] {
  if (seen.mark === undefined) return [];
  return [smallOrder(({ sheet }) => queueMarkRemoval(sheet(seen.name)))];
}

/** Rows that someone hid, or sized by hand, would otherwise stay so under the new contents. */
function clearCells(cells: Excel.Range, columns: Excel.Range): void {
  columns.columnHidden = false;
  columns.format.useStandardWidth = true;
  cells.conditionalFormats.clearAll();
  cells.dataValidation.clear();
  cells.clear();
  cells.rowHidden = false;
  cells.format.useStandardHeight = true;
}
