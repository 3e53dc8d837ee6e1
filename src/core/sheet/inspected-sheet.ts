import type { Rect } from './placed-sheet.js';

/** A workbook as it stands, seen from outside: by whomever it was made. */
export interface InspectedWorkbook {
  /** Of its properties; empty where nobody gave it one. */
  readonly title: string;
  /** Names of all its sheets, those not inspected too. */
  readonly sheetNames: readonly string[];
  readonly sheets: readonly InspectedSheet[];
}

/** What stands on a sheet and how it looks. Rows and columns are the sheet's, from 0. */
export interface InspectedSheet {
  readonly name: string;
  /** People do not see its tab. */
  readonly hidden: boolean;
  /** The used range; null where nothing stands on the sheet. */
  readonly at: Rect | null;
  /** As shown, by row and column of the used range. */
  readonly texts: readonly (readonly string[])[];
  /** By row and column of the used range; equal looks are one object. */
  readonly looks: readonly (readonly InspectedLook[])[];
  /** Points, by row and column of the used range; 0 where hidden. */
  readonly rowHeights: readonly number[];
  readonly columnWidths: readonly number[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Null where Excel cannot tell. */
  readonly merged: readonly Rect[] | null;
  readonly tables: readonly InspectedTable[];
  readonly drawings: readonly InspectedDrawing[];
  /** Rules give cells colours that Excel does not tell. */
  readonly hasColourRules: boolean;
  readonly page: InspectedPage;
}

/** Null where one cell holds several, and Excel names none. */
export interface InspectedLook {
  /** "#RRGGBB"; a cell without a fill is white. */
  readonly fill: string | null;
  readonly colour: string | null;
  readonly size: number | null;
  readonly bold: boolean | null;
  readonly font: string | null;
  readonly wrap: boolean;
  readonly indent: number;
  /** Text begins at the side, as far as it is not given: text left, figures right. */
  readonly horizontal: 'left' | 'centre' | 'right' | 'other';
  /** Turned, or made smaller until it fits: its room is another. */
  readonly isBent: boolean;
}

export interface InspectedTable {
  readonly name: string;
  /** Header and total row included, where they are shown. */
  readonly at: Rect;
  readonly hasHeaderRow: boolean;
  readonly hasTotalRow: boolean;
}

/** What lies over the cells. */
export interface InspectedDrawing {
  readonly kind: 'chart' | 'picture' | 'shape';
  readonly name: string;
  /** Of a chart; empty where it has none or Excel does not tell. */
  readonly title: string;
  /** Null where Excel does not tell. */
  readonly altText: string | null;
}

export interface InspectedPage {
  /** First and last row repeated at the top of each page. */
  readonly titleRows: { readonly from: number; readonly to: number } | null;
  /** Points of a page's height that rows can fill, on the scale of the sheet; null where unknown. */
  readonly height: number | null;
}
