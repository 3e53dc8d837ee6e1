/** Places on a page count in points from its top left corner, as it is read: turned upright. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Words in one font, as the page sets them at one place. */
export interface TextRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where its letters stand. */
  readonly base: number;
  /** Height of the font. */
  readonly size: number;
  readonly bold: boolean;
  /** The page says that it is no content: a running line, a page number (ISO 32000-1, 14.8.2.2). */
  readonly artifact: boolean;
  /** Id of the marked content that it belongs to, by which the structure tree names it. */
  readonly content: string | null;
}

/** A straight line, a rectangle so thin that it is one, or the side of a filled one: a cell's border. */
export interface Rule {
  readonly direction: 'across' | 'down';
  /** y of a rule that goes across, x of one that goes down. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Fill extends Box {
  /** "#RRGGBB" */
  readonly colour: string;
}

/** A row of a tagged table: for each cell the ids of what stands in it on this page. */
export type TaggedRow = readonly (readonly string[])[];

export interface PageContent {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
  readonly rules: readonly Rule[];
  /** In the order of painting: the last one that covers a place is seen. */
  readonly fills: readonly Fill[];
  /** The tables that the document's own structure names, with rows that have text on this page. */
  readonly tagged: readonly (readonly TaggedRow[])[];
}

export const isWithin = (box: Box, x: number, y: number, slack = 0): boolean =>
  x >= box.left - slack &&
  x <= box.right + slack &&
  y >= box.top - slack &&
  y <= box.bottom + slack;

/** The middle of a run's letters. */
export const middleOf = (run: TextRun): { readonly x: number; readonly y: number } => ({
  x: (run.left + run.right) / 2,
  y: run.base - run.size * 0.3,
});
