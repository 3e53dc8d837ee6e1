import type { PlacedSheet } from '../../../src/core/sheet/placed-sheet.js';
import {
  pageRowsOf,
  placePage,
  type PageCell,
  type PlacedPage,
} from '../../../src/taskpane/pack/placed-pages.js';
import type { PrintedPage, PrintedText } from './printed-page.js';

type PrintFault =
  | 'pages too many or few'
  | 'no page number'
  | 'text cut or missing'
  | 'text over the right edge'
  | 'text over the bottom edge'
  | 'text out of place'
  | 'heading alone at the foot';

interface FoundFault {
  readonly fault: PrintFault;
  readonly page: number;
  readonly says: string;
}

/** Lines that a row was given beyond those that are printed in it, one for each row of wrapped text. */
export interface HeldPrint {
  readonly faults: readonly FoundFault[];
  readonly spareLines: readonly number[];
}

/** As the theme sets them: what LibreOffice scales a page by is seen from the footer's size. */
const FOOTER_SIZE = 11;
/**
 * LibreOffice makes a column of Arial 11 wider than Excel does, which takes a digit for 8 whole
 * pixels and not 8.16; it then scales the page down until it fits.
 */
const COLUMN_STRETCH = 1.0163;
/** Points by which a printed edge may differ from a computed one. */
const NEAR = 1.5;
/** Part of the type size that letters reach under their line. */
const DESCENT = 0.21;

/** The pages of one sheet against what was to stand on them. */
export function holdPrint(sheet: PlacedSheet, printed: readonly PrintedPage[]): HeldPrint {
  const rows = pageRowsOf(sheet);
  const faults: FoundFault[] = [];
  const spareLines: number[] = [];
  if (rows.length !== printed.length)
    faults.push({
      fault: 'pages too many or few',
      page: printed.length,
      says: `${rows.length} laid out, ${printed.length} printed`,
    });
  printed.forEach((page, index) => {
    const place = rows[index];
    if (!place) return;
    const held = holdPage(
      sheet,
      placePage(sheet, place),
      page,
      index + 1,
      index === rows.length - 1,
    );
    faults.push(...held.faults);
    spareLines.push(...held.spareLines);
  });
  return { faults, spareLines };
}

interface Held {
  readonly cell: PageCell;
  readonly box: Edges;
  readonly texts: PrintedText[];
}

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function holdPage(
  sheet: PlacedSheet,
  placed: PlacedPage,
  printed: PrintedPage,
  page: number,
  isLast: boolean,
): HeldPrint {
  const faults: FoundFault[] = [];
  const fault = (kind: PrintFault, says: string) => faults.push({ fault: kind, page, says });
  const margins = sheet.page?.margins ?? { left: 0, top: 0, bottom: 0 };
  const foot = printed.height - margins.bottom;
  const footer = printed.texts.filter(({ baseline }) => baseline > foot);
  const number = footer.find(({ text }) => /Page \d+ of \d+/.test(text));
  if (!number) fault('no page number', footer.map(({ text }) => text).join(' | '));
  const scale = (number?.size ?? FOOTER_SIZE) / FOOTER_SIZE;
  const edgesOf = edgesOnPaper(scale, margins, printed.width);
  const held: readonly Held[] = placed.cells
    .filter(({ text }) => text.trim() !== '')
    .map((cell) => ({ cell, box: edgesOf(cell), texts: [] }));
  const charts = placed.charts.map((chart) => edgesOf(chart));
  for (const text of printed.texts) {
    if (
      text.baseline > foot ||
      text.baseline < margins.top ||
      charts.some((box) => isOn(text, box))
    )
      continue;
    const cell = held.find(({ box }) => isOn(text, box));
    if (cell) cell.texts.push(text);
    else fault('text out of place', text.text);
  }
  for (const one of held) holdCell(one, fault);
  if (!isLast && endsInHeading(sheet, placed)) fault('heading alone at the foot', lastText(placed));
  return { faults, spareLines: spareLinesOf(held, sheet) };
}

function edgesOnPaper(
  scale: number,
  margins: { readonly left: number; readonly top: number },
  paperWidth: number,
): (box: Pick<PageCell, 'x' | 'y' | 'width' | 'height'>) => Edges {
  const across = scale * COLUMN_STRETCH;
  return ({ x, y, width, height }) => ({
    left: margins.left + x * across,
    right: Math.min(paperWidth - margins.left + NEAR, margins.left + (x + width) * across),
    top: margins.top + y * scale,
    bottom: margins.top + (y + height) * scale,
  });
}

function isOn({ x, baseline }: PrintedText, { left, right, top, bottom }: Edges): boolean {
  return x >= left - NEAR && x < right && baseline >= top - 1 && baseline <= bottom;
}

function holdCell(
  { cell, box, texts }: Held,
  fault: (kind: PrintFault, says: string) => void,
): void {
  const shown = cell.text.replace(/\s+/g, ' ').slice(0, 60);
  const lines = [...texts].sort((a, b) => a.baseline - b.baseline || a.x - b.x);
  const printed = lines.map(({ text }) => text).join('');
  if (lettersOf(printed) !== lettersOf(cell.text))
    fault('text cut or missing', `${shown} … printed: ${printed.slice(-60)}`);
  if (lines.some(({ x, width }) => x + width > box.right + NEAR))
    fault('text over the right edge', shown);
  if (lines.some(({ baseline, size }) => baseline + size * DESCENT > box.bottom + NEAR / 2))
    fault('text over the bottom edge', shown);
}

/**
 * What of a text can be compared: in scripts written from right to left, and where fonts make one
 * sign of several, a PDF holds signs in another order.
 */
function lettersOf(text: string): string {
  const signs = text.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '');
  if (/^[\u0021-\u024f\u2000-\u206f]*$/u.test(signs)) return signs;
  return [...signs.matchAll(/[A-Za-z0-9]/g)]
    .map(([sign]) => sign)
    .sort()
    .join('');
}

/** A heading or a table's header is the last row of a page. */
function endsInHeading(sheet: PlacedSheet, { cells }: PlacedPage): boolean {
  const last = lastRow(cells);
  const size = sheet.base.size ?? 0;
  if (last.some(({ look }) => look.bold === true && (look.size ?? 0) > size)) return true;
  return last.length > 1 && last.every(({ look }) => look.bold === true && look.fill !== undefined);
}

function lastRow(cells: readonly PageCell[]): readonly PageCell[] {
  const written = cells.filter(({ text }) => text.trim() !== '');
  const lowest = Math.max(...written.map(({ y }) => y));
  return written.filter(({ y }) => y === lowest);
}

function lastText({ cells }: PlacedPage): string {
  return lastRow(cells)[0]?.text.slice(0, 60) ?? '';
}

/** Air and line as rows are given them, for the text size of the sheet. */
function spareLinesOf(held: readonly Held[], { base }: PlacedSheet): readonly number[] {
  const line = Math.ceil(((base.size ?? 0) * 1.29) / 0.75) * 0.75;
  const rows = new Map<number, Held[]>();
  for (const one of held) {
    if (one.cell.look.wrap !== true) continue;
    rows.set(one.cell.y, [...(rows.get(one.cell.y) ?? []), one]);
  }
  return [...rows.values()].map((cells) => {
    const given = Math.round(((cells[0]?.cell.height ?? 0) - 6) / line);
    const taken = cells.map(
      ({ texts }) => new Set(texts.map(({ baseline }) => Math.round(baseline))).size,
    );
    return given - Math.max(...taken);
  });
}
