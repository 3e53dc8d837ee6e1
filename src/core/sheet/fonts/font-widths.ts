/** Advance widths of the letters of a font in thousandths of the type size. */
export interface FontWidths {
  readonly regular: WidthsOfWeight;
  readonly bold: WidthsOfWeight;
}

export interface WidthsOfWeight {
  /** U+0020 to U+007E. */
  readonly ascii: string;
  /** Of signs that are not as wide as the letter on which they are made: "c6:1000,722 fe:556". */
  readonly others: string;
}
