import type { PlacedChart, PlacedSheet } from '../../core/sheet/placed-sheet.js';
import { addressOf } from '../addresses.js';
import { smallOrder, type Order } from '../orders.js';

const TYPES = {
  'bar-stacked-100': 'BarStacked100',
  'bar-clustered': 'BarClustered',
} as const;

const SERIES_BY = { rows: 'Rows', columns: 'Columns' } as const;

/**
 * Charts over their source cells.
 *
 * Office.js gives no way to set a chart's alt text: up to ExcelApi 1.20, `Shape` and `PivotLayout`
 * have one and `Chart` has none. So `altText` must also stand in a cell of the sheet.
 */
export function chartOrders(name: string, placed: PlacedSheet): readonly Order[] {
  return placed.charts.map((chart) =>
    smallOrder(({ sheet }) => {
      queueChart(sheet(name), chart);
    }),
  );
}

function queueChart(sheet: Excel.Worksheet, placed: PlacedChart): void {
  const source = sheet.getRange(addressOf(placed.source));
  const chart = sheet.charts.add(TYPES[placed.kind], source, SERIES_BY[placed.seriesBy]);
  chart.name = placed.name;
  chart.title.text = placed.title;
  const { row, column, rows, columns } = placed.at;
  const corner = (down: number, right: number): string =>
    addressOf({ row: down, column: right, rows: 1, columns: 1 });
  chart.setPosition(corner(row, column), corner(row + rows - 1, column + columns - 1));
  placed.seriesColours.forEach((colour, index) => {
    chart.series.getItemAt(index).format.fill.setSolidColor(colour);
  });
}
