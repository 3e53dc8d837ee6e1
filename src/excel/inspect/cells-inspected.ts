import type { InspectedSheet, InspectedTable } from '../../core/sheet/inspected-sheet.js';
import type { Rect } from '../../core/sheet/placed-sheet.js';
import { done, type Result } from '../../workbook/result.js';
import { addressOf } from '../addresses.js';
import { isTooLarge, unlessRefused } from '../refusal.js';
import { roundTrip } from '../round-trip.js';
import { placeOf, type SheetGlanced } from './glance-sheets.js';

type Sizes = Pick<
  InspectedSheet,
  'rowHeights' | 'columnWidths' | 'hiddenRows' | 'hiddenColumns' | 'tables'
>;
type Texts = InspectedSheet['texts'];
type Cells = Sizes & { readonly texts: Texts };

/** Texts as shown, sizes and places of tables; texts in pieces where one reply does not hold them. */
export async function readCells(
  sheets: readonly SheetGlanced[],
): Promise<Result<readonly Cells[]>> {
  const all = await unlessRefused(() =>
    roundTrip((context) => {
      const asked = sheets.map((sheet) => ({
        sizes: queueSizes(context, sheet),
        texts: sheet.at ? queueTexts(context, sheet.name, sheet.at) : () => [],
      }));
      return () => asked.map(({ sizes, texts }) => ({ ...sizes(), texts: texts() }));
    }),
  );
  if (all.ok || !isTooLarge(all.refusal)) return all;
  const sizes = await unlessRefused(() =>
    roundTrip((context) => {
      const asked = sheets.map((sheet) => queueSizes(context, sheet));
      return () => asked.map((answer) => answer());
    }),
  );
  if (!sizes.ok) return sizes;
  const cells: Cells[] = [];
  for (const [index, size] of sizes.value.entries()) {
    const { name, at } = sheets[index] ?? { name: '', at: null };
    const texts = at ? await textsInHalves(name, at) : done([]);
    if (!texts.ok) return texts;
    cells.push({ ...size, texts: texts.value });
  }
  return done(cells);
}

async function textsInHalves(sheet: string, at: Rect): Promise<Result<Texts>> {
  const all = await unlessRefused(() => roundTrip((context) => queueTexts(context, sheet, at)));
  if (all.ok || !isTooLarge(all.refusal) || at.rows === 1) return all;
  const rows = Math.ceil(at.rows / 2);
  const upper = await textsInHalves(sheet, { ...at, rows });
  if (!upper.ok) return upper;
  const lower = await textsInHalves(sheet, { ...at, row: at.row + rows, rows: at.rows - rows });
  return lower.ok ? done([...upper.value, ...lower.value]) : lower;
}

function queueTexts(context: Excel.RequestContext, sheet: string, at: Rect): () => Texts {
  const range = context.workbook.worksheets.getItem(sheet).getRange(addressOf(at));
  range.load({ text: true });
  return () => range.text;
}

function queueSizes(
  context: Excel.RequestContext,
  { name, at, tables }: SheetGlanced,
): () => Sizes {
  const sheet = context.workbook.worksheets.getItem(name);
  const places = tables.map((table) => ({
    table,
    range: sheet.tables
      .getItem(table.name)
      .getRange()
      .load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true }),
  }));
  const range = at && sheet.getRange(addressOf(at));
  const rows = range?.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  const columns = range?.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  return () => ({
    tables: places.map((place): InspectedTable => ({ ...place.table, at: placeOf(place.range) })),
    rowHeights: (rows?.value ?? []).map(({ rowHidden, format }) =>
      rowHidden ? 0 : (format?.rowHeight ?? 0),
    ),
    columnWidths: (columns?.value ?? []).map(({ columnHidden, format }) =>
      columnHidden ? 0 : (format?.columnWidth ?? 0),
    ),
    hiddenRows: placesWhere(rows?.value ?? [], at?.row, ({ rowHidden }) => rowHidden === true),
    hiddenColumns: placesWhere(
      columns?.value ?? [],
      at?.column,
      (one) => one.columnHidden === true,
    ),
  });
}

function placesWhere<T>(
  things: readonly T[],
  first = 0,
  isMeant: (thing: T) => boolean,
): ReadonlySet<number> {
  return new Set(things.flatMap((thing, index) => (isMeant(thing) ? [first + index] : [])));
}
