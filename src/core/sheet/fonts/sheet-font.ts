/**
 * The fonts that a pack can be set in. Guidance asks for a sans serif typeface such as Arial (UK
 * Association for Accessible Formats, G003 "Creating clear print and large print documents"; GOV.UK,
 * "Publishing accessible documents"), so none with serifs is offered. Of those without, only these
 * are both in Excel on Windows, Mac and the web and known to us to the point, through free fonts made
 * to their widths (Liberation Sans, Carlito). For Verdana, Tahoma, Trebuchet and Aptos there is none,
 * and Segoe UI, which has one, is not on a Mac: their rows could be a line short, and that line is
 * not printed.
 */
export const SHEET_FONTS = ['Arial', 'Calibri'] as const;
export type SheetFont = (typeof SHEET_FONTS)[number];

export const USUAL_FONT: SheetFont = 'Arial';
