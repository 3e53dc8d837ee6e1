import type { RatingId } from '../plan/rating-scheme.js';
import type { CellValue, ChoiceList, PlacedChart } from './placed-sheet.js';

/** How something looks, by name; a theme says what that means. Ratings have their own colours. */
export type StyleName = 'body' | 'muted' | 'strong' | `rating ${RatingId}`;

/** A cell that is more than its value. A bare value stands for a cell in the body's style. */
export interface SpecCell {
  readonly value: CellValue;
  readonly style?: StyleName;
  /**
   * What stands here in a further row that goes on with a long text of this one. Absent: nothing,
   * so that a rating is counted once.
   */
  readonly whenContinued?: string;
}

export interface TableRow {
  readonly cells: readonly (CellValue | SpecCell)[];
  /** A rule is drawn above the row, and it is kept on one page with those that follow it. */
  readonly startsGroup?: boolean;
}

/** What a column holds: decides number format and alignment. Percentages are whole numbers. */
export type ColumnKind = 'text' | 'ref' | 'date' | 'number' | 'percent' | 'rating' | 'choice';

/** Points, or a share of what the columns given in points leave over. */
export type ColumnWidth = { readonly points: number } | { readonly share: number };

export interface TableColumn {
  readonly heading: string;
  readonly kind: ColumnKind;
  /**
   * All tables of a sheet stand on the same columns, so the first width given at a position holds
   * for the sheet.
   */
  readonly width?: ColumnWidth;
  /** A drop-down list; `placeOfColumn` says where another sheet's column stands. */
  readonly choices?: Omit<ChoiceList, 'at'>;
  /** Cells that read exactly so look so, also after people have changed them. */
  readonly liveLooks?: readonly { readonly equals: string; readonly style: StyleName }[];
}

/** A real table with a name, one header row and at least one row. */
export interface TableBlock {
  readonly kind: 'table';
  /** Unique in the workbook; letters, digits and "_". */
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Rows of few lines stand in the middle of their height, clear of the rules. */
  readonly centred?: boolean;
  /**
   * Print: a text too long for its page goes on in a further row, marked "(continued)". Otherwise
   * a row is one record for ever, and at most as high as Excel lets it be.
   */
  readonly longRowsContinue?: boolean;
  /** The header is printed again on the pages after it. The last such table of a sheet has it. */
  readonly repeatHeader?: boolean;
  /** So many columns on the left say what a whole group is about: no rule parts them within it. */
  readonly groupColumns?: number;
  /** Header row and columns to its left stay in view on the screen. First table only. */
  readonly freezeHeader?: boolean;
}

export interface TextBlock {
  readonly kind: 'heading' | 'lead' | 'paragraph' | 'remark';
  readonly text: string;
}

/** A chart of the first columns of a table above it on the same sheet. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly name: string;
  readonly chart: PlacedChart['kind'];
  /** The table's first column names the series, its second holds the figures. */
  readonly ofTable: string;
  readonly title: string;
  readonly altText: string;
  readonly series: readonly RatingId[];
  /** Which series are long enough to bear their name and figure. */
  readonly labelled: readonly boolean[];
  /** Points. */
  readonly height: number;
}

export type Block = TextBlock | TableBlock | ChartBlock;

export const PAPERS = ['A4', 'A3'] as const;
export type Paper = (typeof PAPERS)[number];

/** Fits one page wide. */
export interface PageSpec {
  readonly orientation: 'portrait' | 'landscape';
  /** A4 where absent. */
  readonly paper?: Paper;
  /** Printed in the middle at the head of each page. */
  readonly header?: string;
  /** Beside it stands the number of the page. */
  readonly footer: string;
}

/** A sheet in the field's own words: what stands on it, not where. */
export interface SheetSpec {
  /** Made into one that Excel takes: see `sheetName`. */
  readonly name: string;
  /** Absent on data sheets, which are the user's once made. */
  readonly mark?: string;
  /** A1. */
  readonly title: string;
  /** A2: what the sheet holds. */
  readonly note: string;
  /** One under another. */
  readonly blocks: readonly Block[];
  /** Points; the theme's where absent. Published data sheets take 12. */
  readonly textSize?: number;
  readonly page?: PageSpec;
}
