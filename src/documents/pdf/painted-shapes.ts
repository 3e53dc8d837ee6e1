import type { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box, Fill, Rule } from './page-content.js';

/** A transformation as PDF writes it: [a b c d e f] (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

export interface PaintedShapes {
  readonly rules: readonly Rule[];
  readonly fills: readonly Fill[];
  /** Small round shapes: the bullets of lists, where a program draws them. */
  readonly dots: readonly Dot[];
}

export interface Dot extends Box {
  readonly filled: boolean;
}

/** What pdf.js gives of a page's drawing, and the numbers by which it names the operators. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}
export type OperatorNames = typeof OPS;

/** Whether an operator says anything of what `paintedShapes` finds. */
export function readsOperator(operator: number, ops: OperatorNames): boolean {
  switch (operator) {
    case ops.save:
    case ops.restore:
    case ops.paintFormXObjectBegin:
    case ops.paintFormXObjectEnd:
    case ops.transform:
    case ops.constructPath:
    case ops.setFillRGBColor:
    case ops.setFillColorN:
      return true;
    default:
      return false;
  }
}

/** Wider than any border of a cell, in points. */
const THICKEST_RULE = 3;
const SHORTEST_RULE = 4;

interface State {
  readonly matrix: Matrix;
  readonly colour: string | null;
}

/**
 * The straight rules and the filled rectangles of a page. Curves, patterns and pictures are none of
 * them. Operators as pdf.js 5 gives them: a path comes whole, with how it is painted.
 *
 * @param base from the page's own places to those of `PageContent`
 */
export function paintedShapes(
  { fnArray, argsArray }: Operators,
  ops: OperatorNames,
  base: Matrix,
): PaintedShapes {
  const shapes: Shapes = { rules: [], fills: [], dots: [] };
  const saved: State[] = [];
  let state: State = { matrix: base, colour: '#000000' };
  const ways = paintings(ops);
  fnArray.forEach((operator, at) => {
    const args = argsArray[at];
    if (operator === ops.save || operator === ops.paintFormXObjectBegin) saved.push(state);
    if (operator === ops.restore || operator === ops.paintFormXObjectEnd)
      state = saved.pop() ?? state;
    else if (operator === ops.constructPath) {
      const { how, path } = pathOf(args);
      const painting = ways.get(how);
      if (!painting) return;
      for (const outline of outlinesOf(path, state.matrix))
        addShape(outline, painting, state.colour, shapes);
    } else state = stateAfter(state, operator, args, ops);
  });
  return shapes;
}

function stateAfter(state: State, operator: number, args: unknown, ops: OperatorNames): State {
  switch (operator) {
    case ops.transform:
      return { ...state, matrix: within(state.matrix, args) };
    case ops.paintFormXObjectBegin:
      return { ...state, matrix: within(state.matrix, firstOf(args)) };
    case ops.setFillRGBColor:
      return { ...state, colour: colourOf(firstOf(args)) };
    case ops.setFillColorN:
      return { ...state, colour: null };
    default:
      return state;
  }
}

const firstOf = (args: unknown): unknown => (Array.isArray(args) ? (args as unknown[])[0] : null);

type Painting = 'fill' | 'stroke' | 'both';

const paintings = (ops: OperatorNames): ReadonlyMap<number, Painting> =>
  new Map<number, Painting>([
    [ops.fill, 'fill'],
    [ops.eoFill, 'fill'],
    [ops.stroke, 'stroke'],
    [ops.closeStroke, 'stroke'],
    [ops.fillStroke, 'both'],
    [ops.eoFillStroke, 'both'],
    [ops.closeFillStroke, 'both'],
    [ops.closeEOFillStroke, 'both'],
  ]);

export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

function within(outer: Matrix, given: unknown): Matrix {
  if (given === null || typeof given !== 'object') return outer;
  const numbers = Object.values(given).map(Number);
  return numbers.length === 6 && numbers.every(Number.isFinite)
    ? multiply(outer, numbers as unknown as Matrix)
    : outer;
}

const colourOf = (colour: unknown): string | null =>
  typeof colour === 'string' && /^#[\da-f]{6}$/i.test(colour) ? colour.toUpperCase() : null;

/** Another thread's numbers are of another `Float32Array`. */
const isNumbers = (path: unknown): path is Float32Array =>
  ArrayBuffer.isView(path) && 'BYTES_PER_ELEMENT' in path;

/** How a path is painted, and the numbers of its outline. */
function pathOf(args: unknown): { readonly how: number; readonly path: readonly number[] } {
  const [how, paths] = Array.isArray(args) ? (args as unknown[]) : [];
  const path = firstOf(paths);
  return { how: Number(how), path: isNumbers(path) ? [...path] : [] };
}

type Point = readonly [number, number];

/** How many numbers follow pdf.js's codes: 0 move, 1 line, 2 and 3 curves, 4 close (its `DrawOPS`). */
const NUMBERS: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };

/** A part of a path: its corners, with those that steer its curves. */
interface Outline {
  readonly points: readonly Point[];
  readonly curved: boolean;
}

function outlinesOf(path: readonly number[], matrix: Matrix): readonly Outline[] {
  const [a, b, c, d, e, f] = matrix;
  const outlines: { points: Point[]; curved: boolean }[] = [];
  for (let at = 0; at < path.length;) {
    const code = path[at] ?? 0;
    at += 1;
    const last = outlines.at(-1);
    const numbers = NUMBERS[code] ?? 0;
    const points = Array.from({ length: numbers / 2 }, (_, nth): Point => {
      const [x = 0, y = 0] = path.slice(at + 2 * nth, at + 2 * nth + 2);
      return [a * x + c * y + e, b * x + d * y + f];
    });
    at += numbers;
    if (code === 0 || !last) outlines.push({ points, curved: false });
    else if (code === 4) last.points.push(...last.points.slice(0, 1));
    else last.points.push(...points);
    if (last && numbers > 2) last.curved = true;
  }
  return outlines.filter(({ points }) => points.length > 0);
}

/** Small enough for a bullet, in points. */
const LARGEST_DOT = 8;

interface Shapes {
  readonly rules: Rule[];
  readonly fills: Fill[];
  readonly dots: Dot[];
}

function addShape(
  { points, curved }: Outline,
  painting: Painting,
  colour: string | null,
  shapes: Shapes,
): void {
  const box = boxOf(points);
  if (curved) {
    if (isDot(box)) shapes.dots.push({ ...box, filled: painting !== 'stroke' });
    return;
  }
  const rule = ruleOf(box);
  if (painting !== 'stroke' && isRectangle(points, box)) {
    if (rule && colour !== '#FFFFFF') shapes.rules.push(rule);
    else if (!rule && colour) shapes.fills.push({ ...box, colour });
  }
  if (painting !== 'fill') shapes.rules.push(...sidesOf(points));
}

const isDot = ({ left, right, top, bottom }: Box): boolean =>
  right - left > 1.5 && right - left < LARGEST_DOT && Math.abs(right - left - (bottom - top)) < 1;

const sidesOf = (points: readonly Point[]): readonly Rule[] =>
  points.slice(1).flatMap((point, at) => ruleOf(boxOf([points[at] ?? point, point])) ?? []);

function boxOf(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** Each corner lies on two sides of the box around all. */
const isRectangle = (outline: readonly Point[], { left, right, top, bottom }: Box): boolean =>
  outline.length >= 4 &&
  outline.length <= 6 &&
  outline.every(
    ([x, y]) =>
      Math.min(Math.abs(x - left), Math.abs(x - right)) < 0.1 &&
      Math.min(Math.abs(y - top), Math.abs(y - bottom)) < 0.1,
  );

function ruleOf({ left, right, top, bottom }: Box): Rule | null {
  const wide = right - left;
  const high = bottom - top;
  if (high <= THICKEST_RULE && wide >= SHORTEST_RULE && wide > high)
    return { direction: 'across', at: (top + bottom) / 2, from: left, to: right };
  if (wide <= THICKEST_RULE && high >= SHORTEST_RULE)
    return { direction: 'down', at: (left + right) / 2, from: top, to: bottom };
  return null;
}
