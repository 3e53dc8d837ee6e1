import type { Host } from '../host.js';
import { type Chart, type ChartAxis, newGuid, type Sheet } from '../model/index.js';
import { invalidArgument } from '../protocol/errors.js';
import { type HostClass, hostObject, type HostObject } from '../protocol/host-object.js';
import { finiteNumber, flag, oneOf, text } from './arguments.js';
import { partAt } from './chart-parts.js';
import { chartSeriesListClass, seriesFrom } from './chart-series.js';
import { assertUnprotected } from './guard.js';
import { rangeArgument } from './range-navigation.js';
import { areaPosition } from './sheet-geometry.js';
import { worksheetClass } from './worksheet.js';

export interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

/** Excel's size of a new chart, in points. */
const DEFAULT_SIZE = { width: 360, height: 216 };

const newAxis = (): ChartAxis => ({
  visible: true,
  title: '',
  minimum: null,
  maximum: null,
  properties: new Map(),
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartcollection#excel-excel-chartcollection-add-member(1) */
function addChart(
  host: Host,
  sheet: Sheet,
  type: unknown,
  source: unknown,
  seriesBy: unknown,
): HostObject {
  assertUnprotected(sheet);
  const chartType = oneOf(host, 'ChartType', type);
  const place = rangeArgument(host, source, sheet);
  const by = seriesByOf(host, seriesBy);
  const series = seriesFrom(place.sheet, place.area, by);
  const only = series.length === 1 ? (series[0]?.name ?? '') : '';
  const chart: Chart = {
    id: newGuid(host.workbook, '0006'),
    name: freeName(sheet),
    chartType,
    source: { sheetId: place.sheet.id, area: place.area },
    seriesBy: by,
    left: 150,
    top: 75,
    ...DEFAULT_SIZE,
    title: { text: only || 'Chart Title', visible: true, overlay: false, properties: new Map() },
    legend: { visible: true, position: 'Bottom', overlay: false, properties: new Map() },
    series,
    axes: { category: newAxis(), value: newAxis(), series: newAxis() },
    altTextTitle: '',
    altTextDescription: '',
    style: 2,
    properties: new Map(),
  };
  sheet.charts.push(chart);
  return hostObject(chartClass, { sheet, chart });
}

function seriesByOf(host: Host, value: unknown): Chart['seriesBy'] {
  if (value === null || value === undefined) return 'Auto';
  return oneOf(host, 'ChartSeriesBy', value) as Chart['seriesBy'];
}

function freeName(sheet: Sheet): string {
  let n = 1;
  while (sheet.charts.some(({ name }) => name === `Chart ${n}`)) n++;
  return `Chart ${n}`;
}

/** Lays the chart over the cells from one corner to the other. */
function setPosition(host: Host, { sheet, chart }: ChartTarget, from: unknown, to: unknown): null {
  const start = rangeArgument(host, from, sheet).area;
  const end = to === null || to === undefined ? start : rangeArgument(host, to, sheet).area;
  const box = areaPosition(sheet, { ...start, bottom: end.bottom, right: end.right });
  chart.left = box.left;
  chart.top = box.top;
  if (to !== null && to !== undefined) {
    chart.width = box.width;
    chart.height = box.height;
  }
  return null;
}

const setSize =
  (key: 'left' | 'top' | 'width' | 'height') =>
  ({ chart }: ChartTarget, value: unknown): void => {
    chart[key] = finiteNumber(value, 0);
  };

/** https://learn.microsoft.com/javascript/api/excel/excel.chart */
const chartClass: HostClass<ChartTarget> = {
  name: 'Chart',
  stored: ({ chart }) => ({ properties: chart.properties, path: '' }),
  get: {
    ChartType: ({ chart }) => chart.chartType,
    Height: ({ chart }) => chart.height,
    Id: ({ chart }) => chart.id,
    Left: ({ chart }) => chart.left,
    Name: ({ chart }) => chart.name,
    Style: ({ chart }) => chart.style,
    Top: ({ chart }) => chart.top,
    Width: ({ chart }) => chart.width,
  },
  set: {
    ChartType: ({ chart }, value, host) => {
      chart.chartType = oneOf(host, 'ChartType', value);
    },
    Height: setSize('height'),
    Left: setSize('left'),
    Name: ({ chart }, value) => {
      chart.name = text(value);
    },
    Style: ({ chart }, value) => {
      chart.style = finiteNumber(value, 1, 48);
    },
    Top: setSize('top'),
    Width: setSize('width'),
  },
  navigate: {
    Axes: (target) => hostObject(chartAxesClass, target),
    DataLabels: ({ chart }) => partAt('ChartDataLabels', chart.properties, 'dataLabels'),
    Format: ({ chart }) => partAt('ChartAreaFormat', chart.properties, 'format'),
    Legend: ({ chart }) => hostObject(chartLegendClass, chart.legend),
    PlotArea: ({ chart }) => partAt('ChartPlotArea', chart.properties, 'plotArea'),
    Series: (target) => hostObject(chartSeriesListClass, target),
    Title: ({ chart }) => hostObject(chartTitleClass, chart.title),
    Worksheet: ({ sheet }) => hostObject(worksheetClass, sheet),
  },
  call: {
    Activate: ({ sheet }, _args, host) => host.activate(sheet),
    Delete: ({ sheet, chart }) => {
      assertUnprotected(sheet);
      sheet.charts = sheet.charts.filter((other) => other !== chart);
    },
    GetDataTable: ({ chart }) => partAt('ChartDataTable', chart.properties, 'dataTable'),
    GetDataTableOrNullObject: ({ chart }) =>
      partAt('ChartDataTable', chart.properties, 'dataTable'),
    SetData: ({ sheet, chart }, [range, by], host) => {
      const place = rangeArgument(host, range, sheet);
      chart.source = { sheetId: place.sheet.id, area: place.area };
      chart.seriesBy = seriesByOf(host, by);
      chart.series = seriesFrom(place.sheet, place.area, chart.seriesBy);
    },
    SetPosition: (target, [from, to], host) => setPosition(host, target, from, to),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.charttitle */
const chartTitleClass: HostClass<Chart['title']> = {
  name: 'ChartTitle',
  stored: ({ properties }) => ({ properties, path: '' }),
  get: {
    Overlay: ({ overlay }) => overlay,
    Text: (title) => title.text,
    Visible: ({ visible }) => visible,
  },
  set: {
    Overlay: (title, value) => {
      title.overlay = flag(value);
    },
    Text: (title, value) => {
      title.text = text(value);
      title.visible = true;
    },
    Visible: (title, value) => {
      title.visible = flag(value);
    },
  },
  navigate: { Format: ({ properties }) => partAt('ChartTitleFormat', properties, 'format') },
};

const chartLegendClass: HostClass<Chart['legend']> = {
  name: 'ChartLegend',
  stored: ({ properties }) => ({ properties, path: '' }),
  get: {
    Overlay: ({ overlay }) => overlay,
    Position: ({ position }) => position,
    Visible: ({ visible }) => visible,
  },
  set: {
    Overlay: (legend, value) => {
      legend.overlay = flag(value);
    },
    Position: (legend, value, host) => {
      legend.position = oneOf(host, 'ChartLegendPosition', value);
    },
    Visible: (legend, value) => {
      legend.visible = flag(value);
    },
  },
  navigate: { Format: ({ properties }) => partAt('ChartLegendFormat', properties, 'format') },
};

const chartAxesClass: HostClass<ChartTarget> = {
  name: 'ChartAxes',
  navigate: {
    CategoryAxis: ({ chart }) => hostObject(chartAxisClass, chart.axes.category),
    SeriesAxis: ({ chart }) => hostObject(chartAxisClass, chart.axes.series),
    ValueAxis: ({ chart }) => hostObject(chartAxisClass, chart.axes.value),
  },
  call: {
    GetItem: ({ chart }, [type], host) => {
      const axis = oneOf(host, 'ChartAxisType', type).toLowerCase();
      if (axis === 'category') return hostObject(chartAxisClass, chart.axes.category);
      if (axis === 'value') return hostObject(chartAxisClass, chart.axes.value);
      if (axis === 'series') return hostObject(chartAxisClass, chart.axes.series);
      throw invalidArgument();
    },
  },
};

const bound = (value: unknown): number | null => (value === '' ? null : finiteNumber(value));

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxis */
const chartAxisClass: HostClass<ChartAxis> = {
  name: 'ChartAxis',
  stored: ({ properties }) => ({ properties, path: '' }),
  get: {
    Maximum: ({ maximum }) => maximum ?? '',
    Minimum: ({ minimum }) => minimum ?? '',
    Visible: ({ visible }) => visible,
  },
  set: {
    Maximum: (axis, value) => {
      axis.maximum = bound(value);
    },
    Minimum: (axis, value) => {
      axis.minimum = bound(value);
    },
    Visible: (axis, value) => {
      axis.visible = flag(value);
    },
  },
  navigate: {
    Format: ({ properties }) => partAt('ChartAxisFormat', properties, 'format'),
    MajorGridlines: ({ properties }) => partAt('ChartGridlines', properties, 'majorGridlines'),
    MinorGridlines: ({ properties }) => partAt('ChartGridlines', properties, 'minorGridlines'),
    Title: (axis) => hostObject(chartAxisTitleClass, axis),
  },
};

const chartAxisTitleClass: HostClass<ChartAxis> = {
  name: 'ChartAxisTitle',
  stored: ({ properties }) => ({ properties, path: 'title' }),
  get: { Text: ({ title }) => title, Visible: ({ title }) => title !== '' },
  set: {
    Text: (axis, value) => {
      axis.title = text(value);
    },
    Visible: (axis, value) => {
      if (!flag(value)) axis.title = '';
      else if (axis.title === '') axis.title = 'Axis Title';
    },
  },
  navigate: {
    Format: ({ properties }) => partAt('ChartAxisTitleFormat', properties, 'title/format'),
  },
};

function chartByKey(sheet: Sheet, key: unknown): HostObject | null {
  const lower = String(key).toLowerCase();
  const chart = sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === lower);
  return chart === undefined ? null : hostObject(chartClass, { sheet, chart });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartcollection */
export const chartsClass: HostClass<Sheet> = {
  name: 'ChartCollection',
  get: { Count: ({ charts }) => charts.length },
  items: (sheet) => sheet.charts.map((chart) => hostObject(chartClass, { sheet, chart })),
  item: chartByKey,
  call: {
    Add: (sheet, [type, source, seriesBy], host) => addChart(host, sheet, type, source, seriesBy),
  },
};
