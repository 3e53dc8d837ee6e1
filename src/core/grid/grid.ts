/** One cell as read. Paragraphs and list items are parted by "\n"; a list item begins "• " or, one level down, "○ ". */
export interface GridCell {
  readonly text: string;
  /** The cell's fill as "#RRGGBB" where the source shows one. */
  readonly fill?: string;
  /** The number behind a date cell of a worksheet (days since 1899-12-30). */
  readonly serial?: number;
  /** The number format of a date cell of a worksheet, in Excel's own code. */
  readonly dateFormat?: string;
  /** What another cell of a worksheet holds where that is no text: `text` is how it is shown. */
  readonly value?: number | boolean;
  /** The source merged a cell over this place: the one above it, or one that began to its left. */
  readonly merged?: 'above' | 'left';
  /** The words of the text that the source strikes through; the text holds them too. */
  readonly struck?: readonly string[];
  /** What people wrote beside the cell: a note of a worksheet, a comment and its replies. */
  readonly note?: string;
}

export interface GridRow {
  /**
   * Line of the text, or row of the sheet, from 1. In a document of several parts lines are counted
   * on from part to part, so that none comes twice: `parts` says what to show to people.
   */
  readonly line: number;
  readonly cells: readonly GridCell[];
  /** The source hides it: by hand, by a filter or by an outline. */
  readonly hidden?: boolean;
  /** Column of the sheet, from 1, in which the cells begin; absent where it is the first. */
  readonly firstColumn?: number;
}

export type UnreadLook = 'merged' | 'struck' | 'colours';

/** A table as it stands in its source, before anyone has said what its columns mean. */
export interface Grid {
  readonly rows: readonly GridRow[];
  /** Positions, from 0, of columns that the source hides. */
  readonly hiddenColumns?: readonly number[];
  /**
   * What the source shows and could not tell: where cells are merged, which words of a cell are struck
   * through, colours that rules give to cells.
   */
  readonly unread?: readonly UnreadLook[];
  /** Cells among the rows that make no row, because others are missing beside them. */
  readonly leftovers?: readonly { readonly line: number; readonly text: string }[];
}

/** A run of prose or a list between the tables of a document. */
export interface TextBlock {
  readonly line: number;
  readonly kind: 'heading' | 'paragraph' | 'item';
  /** Bold phrases stand between `**`, as in Markdown. */
  readonly text: string;
  /** Items: 0 for the outer list. */
  readonly depth?: number;
  /** Items: "1)", "•", as printed. */
  readonly mark?: string;
  /** Lines on which the text goes on after a gap, as it does over the end of a page. */
  readonly joined?: readonly number[];
}

export type Block =
  TextBlock | { readonly line: number; readonly kind: 'table'; readonly grid: Grid };

/** What a document holds that could not be read, or was not to be. */
export const LEFT_OUT = [
  /** A sheet that the workbook hides. */
  'hidden-sheet',
  /** A sheet of charts, without cells. */
  'sheet-without-cells',
  /** Colours that a rule gives which cannot be worked out here, and icons beside numbers. */
  'colour-rules',
  'icons',
  /** Formulas for which the file holds no result. */
  'formulas',
  /** A part of a page that was closed when it was copied; rows on further pages of a list. */
  'closed-part',
  'further-pages',
  /** Pictures in cells, for which the page has no words. */
  'pictures',
  /** Drawings of boxes and arrows, and charts, in a document; what people wrote in its margin. */
  'diagrams',
  'comments',
] as const;

export interface LeftOut {
  readonly what: (typeof LEFT_OUT)[number];
  /** Name of the sheet, or what a page says of the part; empty where it says nothing. */
  readonly sheet: string;
  /** How many cells, diagrams or comments; absent where it is the whole sheet. */
  readonly cells?: number;
}

/** A stretch of a document that people count by itself: a sheet, a page, a file among several. */
export interface SourcePart {
  readonly kind: 'sheet' | 'page' | 'file';
  /** The sheet's or the file's name, the page's number from 1. */
  readonly name: string;
  /** The file that it belongs to, where several were given. */
  readonly file?: string;
  /** The document's line with which it begins. */
  readonly from: number;
  /** Lines of the document before its line 1. */
  readonly before: number;
}

/** A pasted or opened document: prose, lists and tables in their order. */
export interface SourceDocument {
  readonly blocks: readonly Block[];
  /** In the order of their lines; absent where the document is one whole. */
  readonly parts?: readonly SourcePart[];
  /** What its pages print at their edges: page numbers, and lines that come again on each. */
  readonly pageEdges?: readonly TextBlock[];
  readonly leftOut?: readonly LeftOut[];
}
