import { SHEET_FONTS, type SheetFont } from '../../src/core/sheet/fonts/sheet-font.js';

/** Points of the columns of a pack, from refs to texts over a whole page. */
export const MEASURED_WIDTHS = [39, 69.75, 84, 110.25, 153.75, 231, 320.25, 700] as const;

export interface MeasuredSetting {
  readonly font: SheetFont;
  readonly size: number;
  readonly bold: boolean;
}

/** In what cells of a pack are set: tables, headings and ratings; data sheets at 12. */
export const MEASURED_SETTINGS: readonly MeasuredSetting[] = SHEET_FONTS.flatMap((font) =>
  [11, 12].flatMap((size) => [false, true].map((bold) => ({ font, size, bold }))),
);

/** How LibreOffice printed the texts of `TEXTS_BY_KIND` in one setting. */
export interface MeasuredLines extends MeasuredSetting {
  /** Points from one line to the next. */
  readonly line: number;
  /** By column of `MEASURED_WIDTHS`, then by text. */
  readonly lines: readonly (readonly number[])[];
}
