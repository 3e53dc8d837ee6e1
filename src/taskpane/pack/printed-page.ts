import { paperSize } from '../../core/sheet/page-size.js';
import type { PageSetUp, PlacedSheet } from '../../core/sheet/placed-sheet.js';

/** The paper around a page, and what is printed in its margins. In points of the paper. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  /** Where the page's cells begin, and how much smaller they are printed to fit the page's width. */
  readonly left: number;
  readonly top: number;
  readonly scale: number;
  readonly lines: readonly MarginLine[];
}

/** A line at the paper's head or foot; `from` is how far from that edge. */
export interface MarginLine {
  readonly edge: 'top' | 'bottom';
  readonly from: number;
  readonly side: 'left' | 'center' | 'right';
  readonly text: string;
  readonly bold: boolean;
  readonly size: number;
}

/** Which of how many pages. */
interface PageNumber {
  readonly number: number;
  readonly of: number;
}

/** Where a page is printed; a sheet without a page set up is shown without paper round it. */
export function printPage(
  { page }: PlacedSheet,
  content: { readonly width: number; readonly height: number },
  which: PageNumber,
): PrintedPage {
  if (!page)
    return { width: content.width, height: content.height, left: 0, top: 0, scale: 1, lines: [] };
  const { width, height } = paperSize(page);
  const { left, right, top } = page.margins;
  const scale = Math.min(1, (width - left - right) / content.width);
  return { width, height, left, top, scale, lines: linesOf(page, which) };
}

function linesOf(page: PageSetUp, which: PageNumber): readonly MarginLine[] {
  const { header, footer, margins } = page;
  const head = { edge: 'top', from: margins.header } as const;
  const foot = { edge: 'bottom', from: margins.footer } as const;
  return [
    { ...head, side: 'center', ...read(header ?? '', which) } as const,
    { ...foot, side: 'left', ...read(footer.left, which) } as const,
    { ...foot, side: 'center', ...read(footer.centre, which) } as const,
    { ...foot, side: 'right', ...read(footer.right, which) } as const,
  ].filter(({ text }) => text !== '');
}

/** Of codes without a size; Excel prints headers in the size of the workbook's Normal style. */
const USUAL_SIZE = 11;
/** &"font,style" &size &P &N &&: Open XML, 18.3.1.39 (evenFooter) and those that it refers to. */
const CODES = /&(?:"([^"]*)"|(\d+)|([PN&]))/g;

/** What one part of a header or footer prints. */
function read(
  coded: string,
  { number, of }: PageNumber,
): Pick<MarginLine, 'text' | 'bold' | 'size'> {
  let bold = false;
  let size = USUAL_SIZE;
  const text = coded.replace(CODES, (_, font?: string, points?: string, sign?: string) => {
    if (font !== undefined) bold = /,.*bold/i.test(font);
    if (points !== undefined) size = Number(points);
    if (sign === 'P') return String(number);
    if (sign === 'N') return String(of);
    return sign === '&' ? '&' : '';
  });
  return { text, bold, size };
}
