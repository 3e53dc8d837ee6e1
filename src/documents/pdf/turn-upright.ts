import { multiply, type Matrix } from './painted-shapes.js';

export type Turn = 0 | 90 | 180 | 270;

interface TextItem {
  readonly str: string;
  readonly transform: Matrix;
}

/** By how many degrees most of the text is turned to the right. */
export function turnOf(items: readonly TextItem[], base: Matrix): Turn {
  const letters: Record<Turn, number> = { 0: 0, 90: 0, 180: 0, 270: 0 };
  for (const item of items) {
    const [a, b] = multiply(base, item.transform);
    const turn = Math.abs(a) >= Math.abs(b) ? (a >= 0 ? 0 : 180) : b >= 0 ? 90 : 270;
    letters[turn] += item.str.trim().length;
  }
  const turns = [0, 90, 180, 270] as const;
  return turns.reduce((most, turn) => (letters[turn] > letters[most] ? turn : most));
}

/** The page's places turned back, so that its text runs from left to right. */
export function turnedBy(
  turn: Turn,
  base: Matrix,
  { width, height }: { readonly width: number; readonly height: number },
): Matrix {
  if (turn === 90) return multiply([0, -1, 1, 0, 0, width], base);
  if (turn === 180) return multiply([-1, 0, 0, -1, width, height], base);
  if (turn === 270) return multiply([0, 1, -1, 0, height, 0], base);
  return base;
}
