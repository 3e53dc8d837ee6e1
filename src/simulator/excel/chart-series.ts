import type { Host } from '../host.js';
import {
  type Area,
  areaOf,
  cellAt,
  type Chart,
  type ChartSeries,
  columnCount,
  rowCount,
  type Sheet,
} from '../model/index.js';
import { invalidArgument, itemNotFound } from '../protocol/errors.js';
import { type HostClass, hostObject } from '../protocol/host-object.js';
import { flag, oneOf, text, wholeNumber } from './arguments.js';
import { chartPart, partAt } from './chart-parts.js';
import type { ChartTarget } from './charts.js';
import { displayedText } from './displayed-text.js';
import { rangeArgument } from './range-navigation.js';

interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeries;
}

function newSeries(name: string): ChartSeries {
  return {
    name,
    values: null,
    categories: null,
    color: null,
    pointColors: new Map(),
    hasDataLabels: false,
    properties: new Map(),
  };
}

const isLabel = (sheet: Sheet, row: number, column: number): boolean =>
  typeof cellAt(sheet, row, column)?.value !== 'number';

/** Series as Excel takes them from a range: along its longer side, with labels at top and left. */
export function seriesFrom(sheet: Sheet, area: Area, seriesBy: Chart['seriesBy']): ChartSeries[] {
  const byColumns =
    seriesBy === 'Auto' ? rowCount(area) >= columnCount(area) : seriesBy === 'Columns';
  const body = bodyOf(sheet, area);
  const hasNames = byColumns ? body.top > area.top : body.left > area.left;
  const hasCategories = byColumns ? body.left > area.left : body.top > area.top;
  const count = byColumns ? columnCount(body) : rowCount(body);
  return Array.from({ length: count }, (_, step) => {
    const values = byColumns
      ? { ...body, left: body.left + step, right: body.left + step }
      : { ...body, top: body.top + step, bottom: body.top + step };
    const head = byColumns ? areaOf(area.top, values.left) : areaOf(values.top, area.left);
    const categories = byColumns
      ? { ...body, left: area.left, right: area.left }
      : { ...body, top: area.top, bottom: area.top };
    const cell = cellAt(sheet, head.top, head.left);
    const series = newSeries(
      hasNames && cell ? displayedText(cell.value, cell.style.numberFormat) : `Series${step + 1}`,
    );
    if (hasNames) series.nameFrom = { sheetId: sheet.id, area: head };
    series.values = { sheetId: sheet.id, area: values };
    if (hasCategories) series.categories = { sheetId: sheet.id, area: categories };
    return series;
  });
}

/** The numbers: without a first row of names and a first column of labels. */
function bodyOf(sheet: Sheet, area: Area): Area {
  const single = area.top === area.bottom || area.left === area.right;
  const names =
    area.bottom > area.top && isLabel(sheet, area.top, single ? area.left : area.left + 1);
  const labels = area.right > area.left && isLabel(sheet, area.top + (names ? 1 : 0), area.left);
  return { ...area, top: area.top + (names ? 1 : 0), left: area.left + (labels ? 1 : 0) };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseries */
const chartSeriesClass: HostClass<SeriesTarget> = {
  name: 'ChartSeries',
  stored: ({ series }) => ({ properties: series.properties, path: '' }),
  get: {
    ChartType: ({ chart, series }) => series.properties.get('chartType') ?? chart.chartType,
    HasDataLabels: ({ series }) => series.hasDataLabels,
    Name: ({ series }) => series.name,
    PlotOrder: ({ chart, series }) => chart.series.indexOf(series) + 1,
  },
  set: {
    ChartType: ({ series }, value, host) => {
      series.properties.set('chartType', oneOf(host, 'ChartType', value));
    },
    HasDataLabels: ({ series }, value) => {
      series.hasDataLabels = flag(value);
    },
    Name: ({ series }, value) => {
      series.name = text(value);
      delete series.nameFrom;
    },
    PlotOrder: ({ chart, series }, value) => {
      chart.series = chart.series.filter((other) => other !== series);
      chart.series.splice(wholeNumber(value, 1) - 1, 0, series);
    },
  },
  navigate: {
    DataLabels: ({ series }) => partAt('ChartDataLabels', series.properties, 'dataLabels'),
    Format: ({ series }) =>
      chartPart('ChartSeriesFormat', {
        properties: series.properties,
        path: 'format',
        onFill: (solid) => {
          series.color = solid;
        },
      }),
    Points: (target) => hostObject(chartPointsClass, target),
  },
  call: {
    Delete: ({ chart, series }) => {
      chart.series = chart.series.filter((other) => other !== series);
    },
    SetValues: ({ sheet, series }, [range], host) => {
      const place = rangeArgument(host, range, sheet);
      series.values = { sheetId: place.sheet.id, area: place.area };
    },
    SetXAxisValues: ({ sheet, series }, [range], host) => {
      const place = rangeArgument(host, range, sheet);
      series.categories = { sheetId: place.sheet.id, area: place.area };
    },
    GetDimensionValues: (target, [dimension], host) =>
      valuesOf(host, target, oneOf(host, 'ChartSeriesDimension', dimension)),
  },
};

function valuesOf(host: Host, { series }: SeriesTarget, dimension: string): unknown[] {
  const isCategory = dimension === 'Categories' || dimension === 'XValues';
  const source = isCategory ? series.categories : series.values;
  if (source === null) return [];
  const sheet = host.sheetById(source.sheetId);
  const values: unknown[] = [];
  for (let row = source.area.top; row <= source.area.bottom; row++) {
    for (let column = source.area.left; column <= source.area.right; column++) {
      values.push(cellAt(sheet, row, column)?.value ?? '');
    }
  }
  return values;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseriescollection */
export const chartSeriesListClass: HostClass<ChartTarget> = {
  name: 'ChartSeriesCollection',
  get: { Count: ({ chart }) => chart.series.length },
  items: (target) =>
    target.chart.series.map((series) => hostObject(chartSeriesClass, { ...target, series })),
  call: {
    Add: (target, [name, index]) => {
      const { chart } = target;
      const series = newSeries(
        name === null || name === undefined ? `Series${chart.series.length + 1}` : text(name),
      );
      const at =
        index === null || index === undefined ? chart.series.length : wholeNumber(index, 0);
      if (at > chart.series.length) throw invalidArgument();
      chart.series.splice(at, 0, series);
      return hostObject(chartSeriesClass, { ...target, series });
    },
  },
};

interface PointTarget extends SeriesTarget {
  readonly index: number;
}

const pointCount = ({ series }: SeriesTarget): number =>
  series.values === null ? 0 : rowCount(series.values.area) * columnCount(series.values.area);

const chartPointClass: HostClass<PointTarget> = {
  name: 'ChartPoint',
  stored: ({ series, index }) => ({ properties: series.properties, path: `points/${index}` }),
  get: {
    Value: (target, host) => valuesOf(host, target, 'Values')[target.index] ?? null,
  },
  navigate: {
    DataLabel: ({ series, index }) =>
      partAt('ChartDataLabel', series.properties, `points/${index}/dataLabel`),
    Format: ({ series, index }) =>
      chartPart('ChartPointFormat', {
        properties: series.properties,
        path: `points/${index}/format`,
        onFill: (solid) => {
          if (solid === null) series.pointColors.delete(index);
          else series.pointColors.set(index, solid);
        },
      }),
  },
};

const chartPointsClass: HostClass<SeriesTarget> = {
  name: 'ChartPointsCollection',
  get: { Count: pointCount },
  items: (target) =>
    Array.from({ length: pointCount(target) }, (_, index) =>
      hostObject(chartPointClass, { ...target, index }),
    ),
  call: {
    GetItemAt: (target, [index]) => {
      const at = wholeNumber(index, 0);
      if (at >= pointCount(target)) throw itemNotFound();
      return hostObject(chartPointClass, { ...target, index: at });
    },
  },
};
