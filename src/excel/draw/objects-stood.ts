import type {
  PageSetUp,
  PlacedChart,
  PlacedSheet,
  PlacedTable,
  Rect,
  SizeRun,
} from '../../core/sheet/placed-sheet.js';
import { rectOf } from '../addresses.js';
import type { SizesStood } from './sizes-stood.js';

const PLACE = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;

function placeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rect {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

export function queueTablesStood(
  sheet: Excel.Worksheet,
  names: readonly string[],
): () => readonly PlacedTable[] {
  const asked = names.map((name) => ({
    name,
    range: sheet.tables.getItem(name).getRange().load(PLACE),
  }));
  return () => asked.map(({ name, range }) => ({ name, at: placeOf(range) }));
}

interface ChartsAmong {
  /** In which the charts were drawn, or would be. */
  readonly like: PlacedSheet;
  readonly tables: readonly PlacedTable[];
  readonly sizes: SizesStood;
}

type ChartsStood = (among: ChartsAmong) => readonly PlacedChart[];

/** Where each chart stands and its title; its kind and colours are those that we drew it in. */
export function queueChartsStood(sheet: Excel.Worksheet, names: readonly string[]): ChartsStood {
  const asked = names.map((name) => {
    const chart = sheet.charts.getItem(name);
    chart.load({ top: true, left: true, height: true, width: true, title: { text: true } });
    return { name, chart };
  });
  return ({ like, tables, sizes }) =>
    asked.flatMap(({ name, chart }) => {
      const drawn = like.charts.find((one) => one.name === name);
      if (!drawn) return [];
      const from = like.tables.find(({ at }) => isFrom(drawn, at));
      const source = tables.find((table) => table.name === from?.name)?.at;
      const at = cellsUnder(chart, sizes);
      const title = chart.title.text;
      return [{ ...drawn, at, title, source: source ? { ...source, columns: 2 } : drawn.source }];
    });
}

function isFrom({ source }: PlacedChart, at: Rect): boolean {
  return source.row === at.row && source.column === at.column;
}

function cellsUnder(chart: Excel.Chart, { rowHeights, columnWidths }: SizesStood): Rect {
  const [row, end] = [
    indexAt(rowHeights, chart.top),
    indexAt(rowHeights, chart.top + chart.height),
  ];
  const [column, right] = [
    indexAt(columnWidths, chart.left),
    indexAt(columnWidths, chart.left + chart.width),
  ];
  return { row, column, rows: Math.max(1, end - row), columns: Math.max(1, right - column) };
}

/** The row or column that begins nearest to so many points from the sheet's corner. */
function indexAt(runs: readonly SizeRun[], points: number): number {
  let left = points;
  for (const { from, count, points: size } of runs) {
    if (left < size * (count - 0.5)) return from + Math.round(left / size);
    left -= size * count;
  }
  const last = runs.at(-1);
  return last ? last.from + last.count : 0;
}

const PAGE_TO_LOAD = {
  ...{ orientation: true, paperSize: true, topMargin: true, bottomMargin: true },
  ...{ leftMargin: true, rightMargin: true, headerMargin: true, footerMargin: true },
} as const;

export function queuePageStood(sheet: Excel.Worksheet): () => PageSetUp {
  const layout = sheet.pageLayout.load(PAGE_TO_LOAD);
  const area = layout.getPrintAreaOrNullObject().load({ address: true });
  const titles = layout.getPrintTitleRowsOrNullObject().load(PLACE);
  const parts = layout.headersFooters.defaultForAllPages.load({
    ...{ centerHeader: true, leftFooter: true, centerFooter: true, rightFooter: true },
  });
  const breaks = sheet.horizontalPageBreaks.load({ rowIndex: true });
  return () => {
    const printed = area.isNullObject ? null : rectOf(area.address);
    return {
      orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
      paper: layout.paperSize === 'A3' ? 'A3' : 'A4',
      margins: {
        ...{ top: layout.topMargin, bottom: layout.bottomMargin, left: layout.leftMargin },
        ...{ right: layout.rightMargin, header: layout.headerMargin, footer: layout.footerMargin },
      },
      ...(printed && { printArea: printed }),
      ...(!titles.isNullObject && {
        titleRows: { from: titles.rowIndex, to: titles.rowIndex + titles.rowCount - 1 },
      }),
      breaksBefore: breaks.items.map(({ rowIndex }) => rowIndex),
      header: parts.centerHeader,
      footer: { left: parts.leftFooter, centre: parts.centerFooter, right: parts.rightFooter },
    };
  };
}
