import type { Rect } from '../../core/sheet/placed-sheet.js';

/** A sheet as a first round trip tells it. */
export interface SheetGlanced {
  readonly name: string;
  readonly hidden: boolean;
  readonly at: Rect | null;
  readonly hasColourRules: boolean;
  readonly tables: readonly TableGlanced[];
  readonly charts: readonly string[];
  readonly shapes: readonly ShapeGlanced[];
  readonly page: PageGlanced;
}

/** Where a table stands, Excel tells only of one that can be named. */
interface TableGlanced {
  readonly name: string;
  readonly hasHeaderRow: boolean;
  readonly hasTotalRow: boolean;
}

export interface ShapeGlanced {
  readonly name: string;
  readonly type: string;
  readonly altText: string;
}

interface PageGlanced {
  readonly orientation: string;
  readonly paper: string | null;
  readonly zoom: Excel.PageLayoutZoomOptions;
  /** Points. */
  readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>;
  readonly titleRows: { readonly from: number; readonly to: number } | null;
}

interface WorkbookGlanced {
  readonly title: string;
  readonly sheetNames: readonly string[];
  readonly sheets: readonly SheetGlanced[];
}

const PLACE_TO_LOAD = {
  rowIndex: true,
  columnIndex: true,
  rowCount: true,
  columnCount: true,
} as const;

const PAGE_TO_LOAD = {
  orientation: true,
  paperSize: true,
  zoom: true,
  topMargin: true,
  bottomMargin: true,
  leftMargin: true,
  rightMargin: true,
} as const;

/** What there is on these sheets. */
export function queueSheets(
  context: Excel.RequestContext,
  names: readonly string[],
): () => WorkbookGlanced {
  const { properties, worksheets } = context.workbook;
  properties.load({ title: true });
  worksheets.load({ name: true });
  const asked = names.map((name) => queueSheet(worksheets.getItem(name)));
  return () => ({
    title: properties.title,
    sheetNames: worksheets.items.map(({ name }) => name),
    sheets: asked.map((answer) => answer()),
  });
}

function queueSheet(sheet: Excel.Worksheet): () => SheetGlanced {
  sheet.load({ name: true, visibility: true });
  const used = sheet.getUsedRangeOrNullObject(true).load(PLACE_TO_LOAD);
  const rules = used.conditionalFormats.getCount();
  const { tables, charts, shapes } = sheet;
  tables.load({ name: true, showHeaders: true, showTotals: true });
  charts.load({ name: true });
  shapes.load({ name: true, type: true, altTextTitle: true, altTextDescription: true });
  const page = queuePage(sheet.pageLayout);
  return () => ({
    name: sheet.name,
    hidden: sheet.visibility !== 'Visible',
    at: used.isNullObject ? null : placeOf(used),
    hasColourRules: !used.isNullObject && rules.value > 0,
    tables: tables.items.map(({ name, showHeaders, showTotals }) => ({
      ...{ name, hasHeaderRow: showHeaders, hasTotalRow: showTotals },
    })),
    charts: charts.items.map(({ name }) => name),
    shapes: shapes.items.map((shape) => ({
      name: shape.name,
      type: shape.type,
      altText: shape.altTextDescription || shape.altTextTitle,
    })),
    page: page(),
  });
}

/** The range must have been loaded with `PLACE_TO_LOAD`. */
export function placeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rect {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

function queuePage(layout: Excel.PageLayout): () => PageGlanced {
  layout.load(PAGE_TO_LOAD);
  const titles = layout.getPrintTitleRowsOrNullObject().load({ rowIndex: true, rowCount: true });
  return () => ({
    orientation: layout.orientation,
    paper: layout.paperSize as string | null,
    zoom: layout.zoom,
    margins: {
      top: layout.topMargin,
      bottom: layout.bottomMargin,
      left: layout.leftMargin,
      right: layout.rightMargin,
    },
    titleRows: titles.isNullObject
      ? null
      : { from: titles.rowIndex, to: titles.rowIndex + titles.rowCount - 1 },
  });
}
