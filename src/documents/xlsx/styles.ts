import { readColour, type Palette } from './colours.js';
import { childNamed, childrenNamed, isOn, type XmlElement } from '../package/xml.js';

/** What the style of a cell says about it that a reader of plans wants to know. */
export interface CellStyle {
  /** The number format, in Excel's own code. */
  readonly format: string;
  /** "#RRGGBB"; absent where there is none, or white, which looks like none. */
  readonly fill?: string;
  readonly struck: boolean;
  readonly bold: boolean;
}

/** A format that a rule puts over a cell's own: `fill` is null where it takes the fill away. */
export interface RuleStyle {
  readonly fill?: string | null;
}

export interface Styles {
  readonly cells: readonly CellStyle[];
  readonly rules: readonly RuleStyle[];
}

/**
 * ECMA-376 part 1, 18.8.30 numFmt: the formats that a file need not spell out. 14 and 22 are the
 * short date of the user's region; ours is the United Kingdom.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy hh:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The long date and the time of the user's region, as Excel names them in a code. */
const regional = (code: string): string => {
  if (code.startsWith('[$-F800]')) return 'd mmmm yyyy';
  return code.startsWith('[$-F400]') ? 'hh:mm:ss' : code;
};

export const NO_STYLE: CellStyle = { format: 'General', struck: false, bold: false };

export function readStyles(styles: XmlElement | undefined, palette: Palette): Styles {
  const formats = new Map(
    childrenNamed(childNamed(styles, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      regional(attributes['formatCode'] ?? 'General'),
    ]),
  );
  const fills = childrenNamed(childNamed(styles, 'fills'), 'fill').map((fill) =>
    visible(cellFill(fill, palette)),
  );
  const fonts = childrenNamed(childNamed(styles, 'fonts'), 'font');
  return {
    cells: childrenNamed(childNamed(styles, 'cellXfs'), 'xf').map(({ attributes }) => {
      const format = Number(attributes['numFmtId'] ?? 0);
      const fill = fills[Number(attributes['fillId'] ?? 0)];
      const font = fonts[Number(attributes['fontId'] ?? 0)];
      return {
        format: formats.get(format) ?? BUILT_IN[format] ?? 'General',
        struck: hasMark(font, 'strike'),
        bold: hasMark(font, 'b'),
        ...(fill !== undefined && { fill }),
      };
    }),
    rules: childrenNamed(childNamed(styles, 'dxfs'), 'dxf').map((rule) => ruleStyle(rule, palette)),
  };
}

/** Whether a font, or the look of a run of text, is struck through or bold. */
export function hasMark(font: XmlElement | undefined, name: 'strike' | 'b'): boolean {
  const mark = childNamed(font, name);
  return mark !== undefined && isOn(mark.attributes['val'], true);
}

/** White is what a sheet looks like without any fill. */
const visible = (colour: string | undefined): string | undefined =>
  colour === '#FFFFFF' ? undefined : colour;

/** The colour of a solid fill; patterns and gradients are no rating (18.8.32 patternFill). */
function cellFill(fill: XmlElement, palette: Palette): string | undefined {
  const pattern = childNamed(fill, 'patternFill');
  if (pattern?.attributes['patternType'] !== 'solid') return undefined;
  return readColour(childNamed(pattern, 'fgColor'), palette);
}

/**
 * The fill of a rule's format. Unlike a cell's, it is solid unless it says otherwise, and Excel
 * writes its colour as `bgColor`; some writers give `fgColor` alone.
 */
export function ruleStyle(rule: XmlElement, palette: Palette): RuleStyle {
  const pattern = childNamed(childNamed(rule, 'fill'), 'patternFill');
  if (!pattern) return {};
  const type = pattern.attributes['patternType'] ?? 'solid';
  if (type === 'none') return { fill: null };
  if (type !== 'solid') return {};
  const colour =
    readColour(childNamed(pattern, 'bgColor'), palette) ??
    readColour(childNamed(pattern, 'fgColor'), palette);
  return { fill: visible(colour) ?? null };
}
