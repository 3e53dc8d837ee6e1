import type { PageSetUp, PlacedSheet } from '../../core/sheet/placed-sheet.js';
import { addressOf, rowsAddress } from '../addresses.js';
import { smallOrder, type Order } from '../orders.js';

/** About 180 were seen. */
const BREAK_BYTES = 250;

/** What the sheet looks like as a window and as pages. */
export function pageOrders(name: string, placed: PlacedSheet): readonly Order[] {
  const { page } = placed;
  return [
    smallOrder(({ sheet }) => {
      queueWindow(sheet(name), placed);
    }),
    ...(page
      ? [
          smallOrder(({ sheet }) => {
            queuePage(sheet(name).pageLayout, page);
          }),
          smallOrder(({ sheet }) => {
            queueBreaks(sheet(name), page.breaksBefore);
          }, page.breaksBefore.length * BREAK_BYTES),
        ]
      : []),
  ];
}

function queueWindow(sheet: Excel.Worksheet, placed: PlacedSheet): void {
  const { frozenRows: rows, frozenColumns: columns } = placed;
  sheet.showGridlines = placed.gridlines;
  // No colour is the empty text.
  sheet.tabColor = placed.tabColour ?? '';
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(addressOf({ row: 0, column: 0, rows, columns }));
  } else if (rows > 0) {
    sheet.freezePanes.freezeRows(rows);
  } else if (columns > 0) {
    sheet.freezePanes.freezeColumns(columns);
  }
}

/**
 * One page wide and as many down as it takes. A scale of our own would not do: Excel's printed
 * columns are wider than on the screen by what the workbook's font decides, up to a seventh where it
 * is Calibri 11 (measured on exports of Excel for Mac: github.com/developer0hye/office2pdf, pull
 * request 720), and whatever is a point too wide goes on a page of its own.
 */
function queuePage(layout: Excel.PageLayout, page: PageSetUp): void {
  layout.paperSize = page.paper ?? 'A4';
  layout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  layout.setPrintMargins('Points', page.margins);
  if (page.printArea) layout.setPrintArea(addressOf(page.printArea));
  if (page.titleRows) {
    const { from, to } = page.titleRows;
    // Print titles take entire rows only.
    layout.setPrintTitleRows(`$${rowsAddress(from, to - from + 1).replace(':', ':$')}`);
  }
  // Both stay readable where the sheet is shrunk to the page's width.
  layout.headersFooters.useSheetScale = false;
  const footer = layout.headersFooters.defaultForAllPages;
  footer.centerHeader = page.header ?? '';
  footer.leftFooter = page.footer.left;
  footer.centerFooter = page.footer.centre;
  footer.rightFooter = page.footer.right;
}

/**
 * All of them, also where the next row could not stand on the page: a sheet that Excel has shrunk to
 * the page's width has room for more rows on it than their points say. LibreOffice keeps to them,
 * since only breaks in a fitted direction are passed over (ScTable::UpdatePageBreaks in its source).
 * Microsoft's help says that Fit To may make Excel pass over manual breaks, without a word on which
 * (support.microsoft.com, Insert, move, or delete page breaks in a worksheet); there pages still end
 * between rows, which Excel never parts, though a heading may then be the last of them.
 */
function queueBreaks(sheet: Excel.Worksheet, rows: readonly number[]): void {
  for (const row of rows) sheet.horizontalPageBreaks.add(addressOf({ ...FIRST_CELL, row }));
}

const FIRST_CELL = { column: 0, rows: 1, columns: 1 };
