/** Rows and columns from 0. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type CellValue = string | number | boolean;

/**
 * A rectangle of values, each cell written once. "" leaves a cell empty.
 * `numberFormat` is Excel's: "@" for text, which also keeps "=…" and "01" from being taken for
 * formulas and numbers.
 */
export interface PlacedValues {
  readonly at: Rect;
  readonly values: readonly (readonly CellValue[])[];
  readonly numberFormat: string;
}

export type Edge = 'top' | 'bottom' | 'left' | 'right' | 'inside-horizontal' | 'inside-vertical';

export interface Line {
  readonly weight: 'hairline' | 'thin' | 'medium';
  /** "#RRGGBB" */
  readonly colour: string;
}

/** How cells look. Absent means: as the sheet's default. */
export interface CellLook {
  readonly fill?: string;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  readonly font?: string;
  readonly horizontal?: 'left' | 'centre' | 'right';
  readonly vertical?: 'top' | 'centre' | 'bottom';
  readonly wrap?: boolean;
  /** Steps of about one character of space on the text's side. */
  readonly indent?: number;
  readonly lines?: Readonly<Partial<Record<Edge, Line>>>;
}

/** One look on any number of rectangles: goes out as few operations, not cell by cell. */
export interface Paint {
  readonly at: readonly Rect[];
  readonly look: CellLook;
}

/** `count` rows or columns of one size, from index `from`. Points. */
export interface SizeRun {
  readonly from: number;
  readonly count: number;
  readonly points: number;
}

export interface PlacedTable {
  readonly name: string;
  /** Header row included. At least one row below it. */
  readonly at: Rect;
}

/** A drop-down list whose values stand in cells of this workbook. */
export interface ChoiceList {
  readonly at: Rect;
  readonly sourceSheet: string;
  readonly source: Rect;
  readonly title: string;
  readonly message: string;
  /** `stop` refuses other values; `warning` lets people keep them. */
  readonly strictness: 'stop' | 'warning';
}

/** Cells whose text is exactly `equals` look so, and go on doing so without the add-in. */
export interface ConditionalLook {
  readonly at: Rect;
  readonly equals: string;
  readonly look: Pick<CellLook, 'fill' | 'colour' | 'bold'>;
}

export interface PageSetUp {
  readonly orientation: 'portrait' | 'landscape';
  /** A4 where absent. */
  readonly paper?: 'A4' | 'A3';
  /** Points. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  /** First and last row repeated at the top of each page. */
  readonly titleRows?: { readonly from: number; readonly to: number };
  readonly printArea?: Rect;
  /** A page begins with each of these rows. */
  readonly breaksBefore: readonly number[];
  /** In the middle at the head of each page, in Excel's codes; nothing where absent. */
  readonly header?: string;
  /** Excel's codes: &P page, &N pages, && for an ampersand. */
  readonly footer: { readonly left: string; readonly centre: string; readonly right: string };
}

export interface PlacedChart {
  readonly name: string;
  readonly kind: 'bar-stacked-100' | 'bar-clustered';
  /** Header row and first column included. */
  readonly source: Rect;
  readonly seriesBy: 'rows' | 'columns';
  readonly at: Rect;
  readonly title: string;
  /** Says the figures, for people who cannot see the chart. */
  readonly altText: string;
  readonly seriesColours: readonly string[];
  /** Colour of the name and figure on each series; null where there is no room for them. */
  readonly labelColours: readonly (string | null)[];
  /** Drawn round each series, so that they stay apart in grey. */
  readonly edge: Line;
  /** Of all that is written in it. */
  readonly font: string;
  readonly titleLook: Pick<CellLook, 'bold' | 'size' | 'colour'>;
  /** Of axis, legend and labels. Points. */
  readonly textSize: number;
}

/** A sheet as a value: all that is to stand on it and how it looks, in cells and points. */
export interface PlacedSheet {
  readonly name: string;
  /**
   * Which of our drawn sheets this is ("appendix-1"). A sheet that bears the mark is redrawn in
   * place. Absent on data sheets, which are the user's once made and are never redrawn.
   */
  readonly mark?: string;
  /** The sheet of this mark takes the new name if it is still called so; else its name is people's. */
  readonly formerName?: string;
  /** The look of every cell that no paint touches. */
  readonly base: CellLook;
  readonly values: readonly PlacedValues[];
  readonly paints: readonly Paint[];
  readonly columnWidths: readonly SizeRun[];
  readonly rowHeights: readonly SizeRun[];
  readonly tables: readonly PlacedTable[];
  readonly lists: readonly ChoiceList[];
  readonly conditionalLooks: readonly ConditionalLook[];
  readonly charts: readonly PlacedChart[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  readonly tabColour?: string;
  readonly page?: PageSetUp;
  /** All that is drawn lies within this many rows and columns. */
  readonly extent: { readonly rows: number; readonly columns: number };
}
