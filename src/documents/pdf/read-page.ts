import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isAtEdge } from './furniture.js';
import { latticesOf } from './lattice.js';
import { linesOf, segmentsOf } from './lines.js';
import type { Fill, PageContent, Rule, TextRun } from './page-content.js';
import {
  multiply,
  paintedShapes,
  type Dot,
  type Matrix,
  type OperatorNames,
} from './painted-shapes.js';
import { runsWithin } from './ruled-table.js';
import { taggedTables } from './structure-tree.js';
import { turnedBy, turnOf } from './turn-upright.js';

/** Which of the document's fonts are bold, as far as its pages have shown them. */
export type BoldFonts = Map<string, boolean>;

/**
 * What stands on a page and where, upright whichever way the page or its text is turned. What the
 * page draws is looked at only where that can matter: it takes longer than the text.
 *
 * @param fonts grows with each page
 */
export async function readPage(
  page: PDFPageProxy,
  ops: OperatorNames,
  fonts: BoldFonts,
): Promise<PageContent> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const pieces = piecesOf(items);
  const upright = page.getViewport({ scale: 1 });
  const base = upright.transform as unknown as Matrix;
  const turn = turnOf(pieces, base);
  const [width, height] =
    turn % 180 === 0 ? [upright.width, upright.height] : [upright.height, upright.width];
  const matrix = turnedBy(turn, base, upright);
  const isKnown = pieces.every(({ font }) => fonts.has(font));
  const plain = isKnown && isPlainProse(runsOf(pieces, matrix, fonts), height);
  const operators = plain ? { fnArray: [], argsArray: [] } : await page.getOperatorList();
  for (const { font } of pieces)
    if (!fonts.has(font)) fonts.set(font, isBoldName(fontName(page, font)));
  const runs = runsOf(pieces, matrix, fonts);
  const { rules: drawn, fills, dots } = paintedShapes(operators, ops, matrix);
  const rules = [...drawn, ...fills.flatMap((fill) => sidesOfFill(fill, width * height))];
  const untold = !plain && !rulesTellTables(runs, rules);
  const tagged = untold ? taggedTables(await page.getStructTree()) : [];
  page.cleanup();
  return { width, height, runs: [...runs, ...drawnBullets(dots, runs)], rules, fills, tagged };
}

/**
 * Whether rules part all that stands apart on the page. Its structure then has nothing to add, and
 * takes pdf.js the longer the more rows a table has in all, on every page of it anew.
 */
function rulesTellTables(runs: readonly TextRun[], rules: readonly Rule[]): boolean {
  const lattices = latticesOf(rules);
  const within = lattices.map((lattice) => runsWithin(runs, lattice));
  const inTables = new Set(within.flat());
  const around = linesOf(runs.filter((run) => !inTables.has(run)));
  return (
    around.every((line) => segmentsOf(line).length === 1) &&
    lattices.every(({ xs }, at) =>
      linesOf(within[at] ?? []).every((line) => segmentsOf(line).length < xs.length),
    )
  );
}

/** Every line is one phrase and begins at the same edge: no table, and no list. */
function isPlainProse(runs: readonly TextRun[], height: number): boolean {
  const lines = linesOf(runs).filter((line) => !isAtEdge(line, height));
  const edge = Math.min(...lines.map(({ left }) => left));
  return lines.every((line) => line.left - edge < 3 && segmentsOf(line).length === 1);
}

function fontName(page: PDFPageProxy, id: string): string {
  const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : null;
  return font !== null && typeof font === 'object' && 'name' in font ? String(font.name) : '';
}

/** Fonts say it in their names: "BAAAAA+Arial-BoldMT". */
const isBoldName = (name: string): boolean => /bold|black|heavy|demi/i.test(name);

/** Words as pdf.js gives them, with what the page says that they are. */
interface TextPiece {
  readonly str: string;
  readonly transform: Matrix;
  readonly width: number;
  readonly height: number;
  readonly font: string;
  readonly artifact: boolean;
  readonly content: string | null;
}

type Item = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number];

function piecesOf(items: readonly Item[]): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  const marked: { readonly tag: string; readonly id: string | null }[] = [];
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') marked.pop();
      else marked.push({ tag: tagOf(item), id: item.id || null });
    } else if (item.str.trim() !== '') {
      pieces.push({
        str: item.str,
        transform: item.transform as unknown as Matrix,
        width: item.width,
        height: item.height,
        font: item.fontName,
        artifact: marked.some(({ tag }) => tag === 'Artifact'),
        content: marked.findLast(({ id }) => id !== null)?.id ?? null,
      });
    }
  }
  return pieces;
}

/** pdf.js gives it, though its types leave it out. */
const tagOf = (item: object): string => ('tag' in item ? String(item.tag) : '');

const runsOf = (pieces: readonly TextPiece[], base: Matrix, fonts: BoldFonts): readonly TextRun[] =>
  pieces.map(({ str, transform, width, height, font, artifact, content }) => {
    const [a, b, , , left, baseline] = multiply(base, transform);
    // What still stands on end is a label turned in its cell: as wide as its letters are high.
    const isLevel = Math.abs(b) < Math.abs(a);
    const size = height || Math.hypot(a, b);
    return {
      text: str,
      left,
      right: left + (isLevel ? width : size),
      base: baseline,
      size,
      bold: fonts.get(font) ?? false,
      artifact,
      content,
    };
  });

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
