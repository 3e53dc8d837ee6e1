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
  | 'page number out of turn'
  | 'text cut or missing'
  | 'text over the right edge'
  | 'text over the top edge'
  | 'text over the bottom edge'
  | 'row too low for its lines'
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
/** Parts of the type size that letters reach under their line, and capitals above it. */
const DESCENT = 0.21;
const CAPITALS = 0.72;

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
  faults.push(...outOfTurn(printed));
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

/** "Page 3 of 9" is followed by "Page 4 of 9". */
function outOfTurn(printed: readonly PrintedPage[]): readonly FoundFault[] {
  const numbers = printed.map(({ texts }) =>
    texts.map(({ text }) => /Page (\d+) of (\d+)/.exec(text)).find((found) => found !== null),
  );
  return numbers.flatMap((found, index): readonly FoundFault[] => {
    const [before] = numbers.slice(index - 1, index);
    const follows = Number(found?.[1]) === Number(before?.[1]) + 1 && found?.[2] === before?.[2];
    return !before || !found || follows
      ? []
      : [{ fault: 'page number out of turn', page: index + 1, says: found[0] }];
  });
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
  const spare = spareLinesOf(held, sheet);
  // LibreOffice sets lines closer than Excel: what only just has room there is cut in Excel.
  for (const { lines, says } of spare) if (lines < 0) fault('row too low for its lines', says);
  return { faults, spareLines: spare.map(({ lines }) => lines) };
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
  const shown = shownIn(cell.text);
  const lines = [...texts].sort((a, b) => a.baseline - b.baseline || a.x - b.x);
  const printed = lines.map(({ text }) => text).join('');
  if (lettersOf(printed) !== lettersOf(cell.text))
    fault('text cut or missing', `${shown} … printed: ${printed.slice(-60)}`);
  if (lines.some(({ x, width }) => x + width > box.right + NEAR))
    fault('text over the right edge', shown);
  if (lines.some(({ baseline, size }) => baseline - size * CAPITALS < box.top - NEAR / 2))
    fault('text over the top edge', shown);
  if (lines.some(({ baseline, size }) => baseline + size * DESCENT > box.bottom + NEAR / 2))
    fault('text over the bottom edge', shown);
}

/**
 * What of a text can be compared: in scripts written from right to left a PDF holds letters in
 * another order, and scripts and pictures for which a machine has no font it holds as any sign.
 */
function lettersOf(text: string): string {
  const signs = text.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '');
  if (/^[\u0021-\u024f\u2000-\u206f]*$/u.test(signs)) return signs;
  const letters = /[\p{Script=Latin}\p{Script=Arabic}\p{Script=Hebrew}\p{N}]/gu;
  return [...signs.matchAll(letters)]
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

interface SpareLines {
  readonly lines: number;
  readonly says: string;
}

/** Air and line as rows are given them, for the text size of the sheet. */
function spareLinesOf(held: readonly Held[], { base }: PlacedSheet): readonly SpareLines[] {
  const line = Math.ceil(((base.size ?? 0) * 1.29) / 0.75) * 0.75;
  const rows = new Map<number, Held[]>();
  for (const one of held) {
    if (one.cell.look.wrap !== true) continue;
    rows.set(one.cell.y, [...(rows.get(one.cell.y) ?? []), one]);
  }
  return [...rows.values()].map((cells) => {
    const given = Math.round(((cells[0]?.cell.height ?? 0) - 6) / line);
    const taken = cells.map(linesOf);
    const most = Math.max(...taken);
    return { lines: given - most, says: shownIn(cells[taken.indexOf(most)]?.cell.text ?? '') };
  });
}

/** Pieces of one line stand on one baseline, but for signs of other fonts, which may be a shade off. */
function linesOf({ texts }: Held): number {
  return new Set(texts.map(({ baseline }) => Math.round(baseline))).size;
}

function shownIn(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 60);
}
