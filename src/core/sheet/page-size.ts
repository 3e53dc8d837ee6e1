import type { PageSetUp } from './placed-sheet.js';
import type { PageSpec } from './sheet-spec.js';

const POINTS_PER_MM = 72 / 25.4;
const MARGIN = 12 * POINTS_PER_MM;
const FOOTER_MARGIN = 5 * POINTS_PER_MM;
/** ISO 216, millimetres. */
const SIDES = { A4: { long: 297, short: 210 }, A3: { long: 420, short: 297 } } as const;
/** Programs round rows to their own pixels; a page filled to the last point would run over. */
const SPARE_HEIGHT = 8;
/**
 * What fits beside the number of the page; the parts of a footer print over one another. Excel
 * keeps at most 255 characters in all.
 */
const LONGEST_FOOTER = 124;
/** It stands alone in its line, with a code for its font. */
const LONGEST_HEADER = 200;

/** Points of the whole sheet of paper, as it is held. */
export function paperSize({ orientation, paper = 'A4' }: Pick<PageSpec, 'orientation' | 'paper'>): {
  readonly width: number;
  readonly height: number;
} {
  const { long, short } = SIDES[paper];
  const [width, height] = orientation === 'landscape' ? [long, short] : [short, long];
  return { width: width * POINTS_PER_MM, height: height * POINTS_PER_MM };
}

/** Points of a page that can be printed on. */
export function printable(page: PageSpec): { readonly width: number; readonly height: number } {
  const { width, height } = paperSize(page);
  return { width: width - 2 * MARGIN, height: height - 2 * MARGIN - SPARE_HEIGHT };
}

/** Paper, margins, what stands at the head, and a footer with "Page x of y" at its right. */
export function paperAndMargins(
  page: PageSpec,
  font: string,
): Pick<PageSetUp, 'paper' | 'margins' | 'header' | 'footer'> {
  const side = MARGIN;
  const inFont = (text: string) => (text === '' ? '' : `&"${font},Regular"${text}`);
  return {
    ...(page.paper ? { paper: page.paper } : {}),
    ...(page.header
      ? { header: `&"${font},Bold"&11${withoutCodes(page.header, LONGEST_HEADER)}` }
      : {}),
    margins: {
      top: side,
      bottom: side,
      left: side,
      right: side,
      header: FOOTER_MARGIN,
      footer: FOOTER_MARGIN,
    },
    footer: {
      left: inFont(withoutCodes(page.footer, LONGEST_FOOTER)),
      centre: '',
      right: inFont('Page &P of &N'),
    },
  };
}

/** "&" starts a code in Excel's headers and footers; two of them print one. */
function withoutCodes(text: string, longest: number): string {
  const signs = [...text.replace(/\s+/g, ' ').trim()].map((sign) => (sign === '&' ? '&&' : sign));
  const whole = signs.join('');
  if (whole.length <= longest) return whole;
  let shown = '';
  for (const sign of signs) {
    if (shown.length + sign.length >= longest) break;
    shown += sign;
  }
  return `${shown.trimEnd()}…`;
}
