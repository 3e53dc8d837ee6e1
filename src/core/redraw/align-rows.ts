/** A row, by the digests of its cells. */
export type Line = readonly string[];

export interface RowsAligned {
  /** By drawn row: where it stands now; null where it is gone. */
  readonly places: readonly (number | null)[];
  /** Drawn rows that stand out of their order now. */
  readonly moved: ReadonlySet<number>;
}

/**
 * Finds each drawn row among those that stand there now, below the last of which there is nothing.
 * Rows that occur once in both are found whatever was inserted, deleted or sorted; those between two
 * found ones are taken for one another, the most alike first.
 */
export function alignRows(drawn: readonly Line[], now: readonly Line[]): RowsAligned {
  const same = sameFromTop(drawn, now);
  const found = foundByWords(drawn, now, same);
  const inOrder = longestInOrder(found);
  const moved = new Set(found.flatMap(([row], index) => (inOrder.has(index) ? [] : [row])));
  const taken = new Set(found.map(([, place]) => place));
  const places = drawn.map((_, row): number | null => (row < same ? row : null));
  for (const [row, place] of found) places[row] = place;
  let top: readonly [number, number] = [same, same];
  for (const [row, place] of found.filter((_, index) => inOrder.has(index))) {
    fillGap([top[0], row], [top[1], place]);
    top = [row + 1, place + 1];
  }
  // What was drawn after the last found row goes on below it; further rows are below the drawing.
  fillGap([top[0], drawn.length], [top[1], top[1] + drawn.length - top[0]]);
  return { places, moved };

  function fillGap(
    [from, to]: readonly [number, number],
    [first, end]: readonly [number, number],
  ): void {
    const rows = range(from, to).filter((row) => places[row] === null);
    const free = range(first, end).filter((place) => !taken.has(place));
    for (const [row, place] of paired(rows, free, drawn, now)) places[row] = place;
  }
}

function sameFromTop(drawn: readonly Line[], now: readonly Line[]): number {
  const other = drawn.findIndex((line, row) => keyOf(line) !== keyOf(now[row] ?? []));
  return other < 0 ? drawn.length : other;
}

/** Cells that are empty at the end of a row make no difference. */
function keyOf(line: Line): string {
  return line.join(' ').trimEnd();
}

type Pair = readonly [row: number, place: number];

/** Rows from `from` on of which there is one alike, and one only. */
function foundByWords(drawn: readonly Line[], now: readonly Line[], from: number): readonly Pair[] {
  const [once, there] = [occurringOnce(drawn, from), occurringOnce(now, from)];
  return [...once].flatMap(([key, row]): Pair[] => {
    const place = there.get(key);
    return place === undefined ? [] : [[row, place]];
  });
}

/** In their order, by key; rows without anything in them are all alike. */
function occurringOnce(lines: readonly Line[], from: number): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  const twice = new Set<string>();
  lines.forEach((line, row) => {
    const key = row < from ? '' : keyOf(line);
    if (key === '') return;
    if (seen.has(key)) twice.add(key);
    seen.set(key, row);
  });
  for (const key of twice) seen.delete(key);
  return seen;
}

/** Which of the pairs make up the longest run of places that only goes down the sheet. */
function longestInOrder(pairs: readonly Pair[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  pairs.forEach(([, place], index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    before.push(ends[low - 1]);
    ends[low] = index;
  });
  const kept = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before[at]) kept.add(at);
  return kept;
}

/** Beyond so many comparisons, rows are taken for one another in their order. */
const MOST_COMPARED = 250_000;

/** As many rows as possible, in their order, and of all ways to pair them the most alike. */
function paired(
  rows: readonly number[],
  places: readonly number[],
  drawn: readonly Line[],
  now: readonly Line[],
): readonly Pair[] {
  const [many, room] = [rows.length, places.length];
  if (many * room > MOST_COMPARED || many * room === 0) {
    return rows.slice(0, room).map((row, index) => [row, places[index] ?? 0]);
  }
  const likeness = (i: number, j: number) =>
    1 + 4 * alikeIn(drawn[rows[i] ?? 0] ?? [], now[places[j] ?? 0] ?? []);
  const pairs = mostAlike(many, room, likeness);
  return pairs.map(([i, j]) => [rows[i] ?? 0, places[j] ?? 0]);
}

function alikeIn(one: Line, other: Line): number {
  return one.filter((cell, column) => cell !== '' && cell === other[column]).length;
}

/** Pairs of i and j, both rising, whose likeness adds up to the most. */
export function mostAlike(
  many: number,
  room: number,
  likeness: (i: number, j: number) => number,
): readonly Pair[] {
  const best = Array.from({ length: many + 1 }, () => new Float64Array(room + 1));
  const sum = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = many - 1; i >= 0; i--)
    for (let j = room - 1; j >= 0; j--) {
      const line = best[i];
      if (line)
        line[j] = Math.max(sum(i + 1, j + 1) + likeness(i, j), sum(i + 1, j), sum(i, j + 1));
    }
  const pairs: Pair[] = [];
  for (let [i, j] = [0, 0]; i < many && j < room;) {
    if (sum(i, j) === sum(i + 1, j + 1) + likeness(i, j)) pairs.push([i++, j++]);
    else if (sum(i, j) === sum(i + 1, j)) i++;
    else j++;
  }
  return pairs;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
