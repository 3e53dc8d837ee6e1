import { mostAlike, type Line } from './align-rows.js';

/** By drawn column: where it stands now; null where it is gone. */
export function alignColumns(
  drawn: readonly Line[],
  now: readonly Line[],
  columns: number,
): readonly (number | null)[] {
  const words = Array.from({ length: columns }, (_, column) => wordsIn(drawn, column));
  const isInPlace = (own: ReadonlySet<string>, column: number) =>
    alikeIn(own, wordsIn(now, column)) * 2 >= own.size;
  if (words.every(isInPlace)) return words.map((_, column) => column);
  const width = Math.max(columns, ...now.map((line) => line.length));
  const there = Array.from({ length: width }, (_, column) => wordsIn(now, column));
  // A column that was emptied is still the one between its neighbours.
  const pairs = mostAlike(
    columns,
    width,
    (i, j) => 0.5 + alikeIn(words[i] ?? NONE, there[j] ?? NONE),
  );
  const places = new Map(pairs);
  return words.map((_, column) => places.get(column) ?? null);
}

const NONE: ReadonlySet<string> = new Set();

function wordsIn(lines: readonly Line[], column: number): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line[column] || []));
}

function alikeIn(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0;
  for (const word of some) if (others.has(word)) count += 1;
  return count;
}
