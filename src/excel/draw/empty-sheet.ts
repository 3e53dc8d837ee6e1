import { smallOrder, type Order } from '../orders.js';
import { queueMarkRemoval } from '../sheet-mark.js';
import type { SheetSeen } from '../workbook-seen.js';

/**
 * Takes everything off a sheet of ours but keeps the sheet: deleting a sheet cannot be undone in
 * Excel, and would break the references to it.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
 */
export function emptySheetOrders(seen: SheetSeen): readonly Order[] {
  return [
    smallOrder(({ sheet }) => {
      const worksheet = sheet(seen.name);
      // Not deleted: that moves up what stands below, and Excel refuses to where it would part the
      // cells of a table of another width.
      for (const name of seen.tables) worksheet.tables.getItem(name).convertToRange();
      for (const name of seen.charts) worksheet.charts.getItem(name).delete();
      clearCells(worksheet);
      worksheet.freezePanes.unfreeze();
      worksheet.showGridlines = true;
      worksheet.tabColor = '';
      worksheet.horizontalPageBreaks.removePageBreaks();
      worksheet.verticalPageBreaks.removePageBreaks();
    }),
  ];
}

export function unmarkOrders(seen: SheetSeen): readonly Order[] {
  if (seen.mark === undefined) return [];
  return [smallOrder(({ sheet }) => queueMarkRemoval(sheet(seen.name)))];
}

/** Rows that someone hid, or sized by hand, would otherwise stay so under the new contents. */
function clearCells(worksheet: Excel.Worksheet): void {
  const columns = worksheet.getUsedRange().getEntireColumn();
  columns.columnHidden = false;
  columns.format.useStandardWidth = true;
  const all = worksheet.getRange();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.clear();
  all.rowHidden = false;
  all.format.useStandardHeight = true;
}
