import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Fill, PageContent, Rule, TaggedRow, TextRun } from './page-content.js';
import {
  multiply,
  paintedShapes,
  type Dot,
  type Matrix,
  type OperatorNames,
} from './painted-shapes.js';

/** What stands on a page and where, upright whichever way the page or its text is turned. */
export async function readPage(page: PDFPageProxy, ops: OperatorNames): Promise<PageContent> {
  const [text, operators, tree] = [
    await page.getTextContent({ includeMarkedContent: true }),
    await page.getOperatorList(),
    await page.getStructTree(),
  ];
  const upright = page.getViewport({ scale: 1 });
  const turned = turnOf(text.items, upright.transform as unknown as Matrix);
  const base = turnedBy(turned, upright.transform as unknown as Matrix, upright);
  const isBold = (font: string): boolean =>
    page.commonObjs.has(font) && isBoldName(fontName(page.commonObjs.get(font)));
  const runs = runsOf(text.items, base, isBold);
  const { rules, fills, dots } = paintedShapes(operators, ops, base);
  const [width, height] =
    turned % 180 === 0 ? [upright.width, upright.height] : [upright.height, upright.width];
  page.cleanup();
  return {
    width,
    height,
    runs: [...runs, ...drawnBullets(dots, runs)],
    rules: [...rules, ...fills.flatMap((fill) => sidesOfFill(fill, width * height))],
    fills,
    tagged: taggedTables(tree),
  };
}

type Item = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number];

const fontName = (font: unknown): string =>
  font !== null && typeof font === 'object' && 'name' in font ? String(font.name) : '';

/** Fonts say it in their names: "BAAAAA+Arial-BoldMT". */
const isBoldName = (name: string): boolean => /bold|black|heavy|demi/i.test(name);

/** By how many degrees most of the text is turned to the right. */
function turnOf(items: readonly Item[], base: Matrix): 0 | 90 | 180 | 270 {
  const letters: Record<0 | 90 | 180 | 270, number> = { 0: 0, 90: 0, 180: 0, 270: 0 };
  for (const item of items) {
    if (!('str' in item)) continue;
    const [a, b] = multiply(base, item.transform as unknown as Matrix);
    const turn = Math.abs(a) >= Math.abs(b) ? (a >= 0 ? 0 : 180) : b >= 0 ? 90 : 270;
    letters[turn] += item.str.trim().length;
  }
  const turns = [0, 90, 180, 270] as const;
  return turns.reduce((most, turn) => (letters[turn] > letters[most] ? turn : most));
}

/** The page's places turned back, so that its text runs from left to right. */
function turnedBy(
  turn: 0 | 90 | 180 | 270,
  base: Matrix,
  { width, height }: { readonly width: number; readonly height: number },
): Matrix {
  if (turn === 90) return multiply([0, -1, 1, 0, 0, width], base);
  if (turn === 180) return multiply([-1, 0, 0, -1, width, height], base);
  if (turn === 270) return multiply([0, 1, -1, 0, height, 0], base);
  return base;
}

function runsOf(
  items: readonly Item[],
  base: Matrix,
  isBold: (font: string) => boolean,
): readonly TextRun[] {
  const runs: TextRun[] = [];
  const marked: { readonly tag: string; readonly id: string | null }[] = [];
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') marked.pop();
      else marked.push({ tag: tagOf(item), id: item.id || null });
    } else if (item.str.trim() !== '') {
      const [a, b, , , left, baseline] = multiply(base, item.transform as unknown as Matrix);
      // What still stands at a slant is a watermark or a label turned in its cell: it is kept.
      const isLevel = Math.abs(b) < Math.abs(a) || a > 0;
      const size = Math.hypot(a, b) || item.height;
      runs.push({
        text: item.str,
        left,
        right: left + (isLevel ? item.width : size),
        base: baseline,
        size: item.height || size,
        bold: isBold(item.fontName),
        artifact: marked.some(({ tag }) => tag === 'Artifact'),
        content: marked.findLast(({ id }) => id !== null)?.id ?? null,
      });
    }
  }
  return runs;
}

/** pdf.js gives it, though its types leave it out. */
const tagOf = (item: object): string => ('tag' in item ? String(item.tag) : '');

/** Where a colour ends, a cell does: unless it is that of the paper. */
function sidesOfFill({ left, right, top, bottom, colour }: Fill, page: number): readonly Rule[] {
  if (colour === '#FFFFFF' || (right - left) * (bottom - top) > page / 2) return [];
  return [
    ...[top, bottom].map((at): Rule => ({ direction: 'across', at, from: left, to: right })),
    ...[left, right].map((at): Rule => ({ direction: 'down', at, from: top, to: bottom })),
  ];
}

/** Chromium draws the bullets of lists: they are words again where text begins just beside them. */
const drawnBullets = (dots: readonly Dot[], runs: readonly TextRun[]): readonly TextRun[] =>
  dots.flatMap(({ left, right, top, bottom, filled }) => {
    const beside = runs.find(
      (run) =>
        run.left > right &&
        run.left - right < 2 * run.size &&
        run.base > bottom &&
        run.base - top < run.size,
    );
    return beside ? [{ ...beside, text: filled ? '•' : '○', left, right }] : [];
  });

type TreeNode = { readonly role?: string; readonly children?: readonly unknown[] };

const isNode = (value: unknown): value is TreeNode => value !== null && typeof value === 'object';

const childrenOf = (node: TreeNode): readonly TreeNode[] => (node.children ?? []).filter(isNode);

/** The tables of the structure tree: rows that show nothing on this page are left out. */
function taggedTables(tree: unknown): readonly (readonly TaggedRow[])[] {
  if (!isNode(tree)) return [];
  const tables = tree.role === 'Table' ? [rowsOf(tree)] : childrenOf(tree).flatMap(taggedTables);
  return tables.filter((rows) => rows.length > 0);
}

function rowsOf(node: TreeNode): readonly TaggedRow[] {
  const rows = childrenOf(node).flatMap((child) =>
    child.role === 'TR' ? [cellsOf(child)] : rowsOf(child),
  );
  return rows.filter((row) => row.some((cell) => cell.length > 0));
}

const cellsOf = (row: TreeNode): TaggedRow =>
  childrenOf(row)
    .filter(({ role }) => role === 'TD' || role === 'TH')
    .map(contentsOf);

function contentsOf(node: TreeNode): readonly string[] {
  if ('type' in node && node.type === 'content' && 'id' in node) return [String(node.id)];
  return childrenOf(node).flatMap(contentsOf);
}
