import type { Area } from './area.js';

/** A range on a named sheet, by the sheet's id. */
export interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

/** Values and categories are ranges; a name is text or one cell. */
export interface ChartSeries {
  name: string;
  nameFrom?: SheetArea;
  values: SheetArea | null;
  categories: SheetArea | null;
  /** "#RRGGBB", or null for the theme's own. */
  color: string | null;
  /** Colours of single points, by index. */
  pointColors: Map<number, string>;
  hasDataLabels: boolean;
  /** Other plain properties, by their Office.js name. */
  properties: Map<string, unknown>;
}

export interface ChartAxis {
  visible: boolean;
  title: string;
  minimum: number | null;
  maximum: number | null;
  properties: Map<string, unknown>;
}

/** A chart; place and size in points from the sheet's top left. */
export interface Chart {
  readonly id: string;
  name: string;
  /** An Excel.ChartType: "ColumnClustered", "Doughnut" … */
  chartType: string;
  source: SheetArea | null;
  seriesBy: 'Auto' | 'Columns' | 'Rows';
  left: number;
  top: number;
  width: number;
  height: number;
  title: { text: string; visible: boolean; overlay: boolean; properties: Map<string, unknown> };
  legend: {
    visible: boolean;
    position: string;
    overlay: boolean;
    properties: Map<string, unknown>;
  };
  series: ChartSeries[];
  axes: { category: ChartAxis; value: ChartAxis; series: ChartAxis };
  altTextTitle: string;
  altTextDescription: string;
  style: number;
  /** Other plain properties, by their Office.js name and path ("format/fill/color"). */
  properties: Map<string, unknown>;
}
