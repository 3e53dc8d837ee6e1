import { linesOf, type Line } from './lines.js';
import type { TextRun } from './page-content.js';

/** Lines on which each of two columns must stand before a gap between them is no chance. */
const FEWEST_LINES = 5;

/**
 * Prose in the order in which it is read: one column after the other, between lines that go over
 * the whole width. Each part is one column's lines.
 */
export function proseColumns(runs: readonly TextRun[]): readonly (readonly Line[])[] {
  const gutter = gutterOf(runs);
  if (gutter === null) return runs.length === 0 ? [] : [linesOf(runs)];
  const parts: { left: TextRun[]; right: TextRun[]; over: TextRun[] }[] = [];
  for (const { runs: own } of linesOf(runs)) {
    const over = own.some((run) => run.left < gutter && run.right > gutter);
    const last = parts.at(-1);
    const part = last && last.over.length > 0 === over ? last : { left: [], right: [], over: [] };
    if (part !== last) parts.push(part);
    for (const run of own)
      (over ? part.over : run.right <= gutter ? part.left : part.right).push(run);
  }
  return parts.flatMap(({ left, right, over }) =>
    over.length > 0 ? [linesOf(over)] : [...proseColumns(left), ...proseColumns(right)],
  );
}

/** An x that next to no line crosses and that has full lines on both of its sides; else null. */
function gutterOf(runs: readonly TextRun[]): number | null {
  const left = Math.min(...runs.map((run) => run.left));
  const right = Math.max(...runs.map((run) => run.right));
  let best: { x: number; crossed: number } | null = null;
  for (let x = left + 0.2 * (right - left); x < left + 0.8 * (right - left); x += 3) {
    const crossed = runs.filter((run) => run.left < x + 4 && run.right > x - 4).length;
    if (crossed <= 0.15 * runs.length && (!best || crossed < best.crossed) && isGutter(runs, x))
      best = { x, crossed };
  }
  return best?.x ?? null;
}

function isGutter(runs: readonly TextRun[], x: number): boolean {
  const before = linesOf(runs.filter((run) => run.right <= x));
  const after = linesOf(runs.filter((run) => run.left >= x));
  return [before, after].every(isFull) && overlap(before, after) > 0.5;
}

/** Most of its lines reach near its edge, as those of a list of short entries do not. */
function isFull(lines: readonly Line[]): boolean {
  if (lines.length < FEWEST_LINES) return false;
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const full = lines.filter((line) => line.right - line.left > 0.7 * (right - left));
  return (
    full.length > 0.5 * lines.length &&
    right - left > 12 * Math.min(...lines.map(({ size }) => size))
  );
}

/** The share of the shorter column's height at which both stand. */
function overlap(some: readonly Line[], others: readonly Line[]): number {
  const [a, b] = [some, others].map((lines) => ({
    top: lines[0]?.base ?? 0,
    bottom: lines.at(-1)?.base ?? 0,
  }));
  if (!a || !b) return 0;
  const both = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return both / Math.max(1, Math.min(a.bottom - a.top, b.bottom - b.top));
}
