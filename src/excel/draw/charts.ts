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
 * Office.js gives no way to set a chart's alt text: up to ExcelApi 1.21, `Shape` and `PivotLayout`
 * have one and `Chart` has none, and charts are not among a sheet's shapes, which are images,
 * geometric shapes, groups and lines (`Excel.ShapeType`). So `altText` must also stand in a cell of
 * the sheet, and the chart's title says what it shows.
 * https://learn.microsoft.com/javascript/api/excel/excel.chart
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-shapes
 */
export function chartOrders(name: string, placed: PlacedSheet): readonly Order[] {
  return placed.charts.map((chart) =>
    smallOrder(({ sheet }) => {
      queueChart(sheet(name), chart);
    }, CHART_BYTES),
  );
}

/** About 12,000 were seen for one of five series. */
const CHART_BYTES = 20_000;

function queueChart(sheet: Excel.Worksheet, placed: PlacedChart): void {
  const source = sheet.getRange(addressOf(placed.source));
  const chart = sheet.charts.add(TYPES[placed.kind], source, SERIES_BY[placed.seriesBy]);
  chart.name = placed.name;
  chart.format.font.name = placed.font;
  chart.title.text = placed.title;
  queueFont(chart.title.format.font, placed.titleLook);
  const { row, column, rows, columns } = placed.at;
  const corner = (down: number, right: number): string =>
    addressOf({ row: down, column: right, rows: 1, columns: 1 });
  chart.setPosition(corner(row, column), corner(row + rows - 1, column + columns - 1));
  queueAxes(chart, placed);
  placed.seriesColours.forEach((colour, index) => {
    queueSeries(chart.series.getItemAt(index), colour, placed.labelColours[index] ?? null, placed);
  });
}

/** The title says what the one bar counts, so that its axis of categories would say it again. */
function queueAxes({ axes, legend }: Excel.Chart, { kind, textSize }: PlacedChart): void {
  axes.categoryAxis.visible = kind !== 'bar-stacked-100';
  axes.valueAxis.majorGridlines.visible = false;
  if (kind === 'bar-stacked-100') axes.valueAxis.numberFormat = '0%';
  axes.valueAxis.format.font.size = textSize;
  legend.position = 'Bottom';
  legend.format.font.size = textSize;
}

/** Thick bars: the gap is in per cent of their width. */
const GAP = 30;

function queueSeries(
  series: Excel.ChartSeries,
  colour: string,
  labelColour: string | null,
  { edge, textSize }: PlacedChart,
): void {
  series.format.fill.setSolidColor(colour);
  series.format.line.color = edge.colour;
  series.gapWidth = GAP;
  if (labelColour === null) return;
  series.hasDataLabels = true;
  const labels = series.dataLabels;
  labels.showSeriesName = true;
  labels.showValue = true;
  labels.separator = ': ';
  queueFont(labels.format.font, { bold: true, size: textSize, colour: labelColour });
}

function queueFont(font: Excel.ChartFont, { bold, size, colour }: PlacedChart['titleLook']): void {
  if (bold !== undefined) font.bold = bold;
  if (size !== undefined) font.size = size;
  if (colour !== undefined) font.color = colour;
}
