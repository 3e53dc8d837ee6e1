import type { PageSetUp } from './placed-sheet.js';
import type { PageSpec } from './sheet-spec.js';

const POINTS_PER_MM = 72 / 25.4;
const MARGIN = 12 * POINTS_PER_MM;
const FOOTER_MARGIN = 5 * POINTS_PER_MM;
const LONG_SIDE = 297 * POINTS_PER_MM;
const SHORT_SIDE = 210 * POINTS_PER_MM;
/** Programs round rows to their own pixels; a page filled to the last point would run over. */
const SPARE_HEIGHT = 8;
/**
 * What fits beside the number of the page; the parts of a footer print over one another. Excel
 * keeps at most 255 characters in all.
 */
const LONGEST_FOOTER = 124;

/** Points of an A4 page that can be printed on. */
export function printable(page: PageSpec): { readonly width: number; readonly height: number } {
  const landscape = page.orientation === 'landscape';
  return {
    width: (landscape ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN,
    height: (landscape ? SHORT_SIDE : LONG_SIDE) - 2 * MARGIN - SPARE_HEIGHT,
  };
}

/** Margins, and a footer with "Page x of y" at its right. */
export function marginsAndFooter(page: PageSpec): Pick<PageSetUp, 'margins' | 'footer'> {
  const side = MARGIN;
  return {
    margins: {
      top: side,
      bottom: side,
      left: side,
      right: side,
      header: FOOTER_MARGIN,
      footer: FOOTER_MARGIN,
    },
    footer: {
      left: footerText(page.footer),
      centre: '',
      right: 'Page &P of &N',
    },
  };
}

/** "&" starts a code in Excel's footers; two of them print one. */
function footerText(text: string): string {
  const signs = [...text.replace(/\s+/g, ' ').trim()];
  const cut = signs.length > LONGEST_FOOTER;
  const shown = cut
    ? `${signs
        .slice(0, LONGEST_FOOTER - 1)
        .join('')
        .trimEnd()}…`
    : signs.join('');
  return shown.replace(/&/g, '&&');
}
