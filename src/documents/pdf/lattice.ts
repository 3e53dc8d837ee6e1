import type { Box, Rule } from './page-content.js';

/** The rules of one table, as a grid of places; which places are one cell, the rules between say. */
export interface Lattice extends Box {
  /** Edges of columns, from the left, and of rows, from the top. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Whether a rule parts a place from the one on its right, or from the one below it. */
  readonly partsRight: (row: number, column: number) => boolean;
  readonly partsBelow: (row: number, column: number) => boolean;
}

/** Rules nearer than this, in points, are one: cells beside each other may each bring a border. */
const SAME = 2.5;

const found = new WeakMap<readonly Rule[], readonly Lattice[]>();

/**
 * The tables that a page rules, from the top: each at least two columns wide. Worked out once for the
 * rules of each page.
 */
export function latticesOf(rules: readonly Rule[]): readonly Lattice[] {
  const known = found.get(rules) ?? findLattices(rules);
  found.set(rules, known);
  return known;
}

function findLattices(rules: readonly Rule[]): readonly Lattice[] {
  const whole = [...joinRules(rules, 'across'), ...joinRules(rules, 'down')];
  return connected(whole)
    .map(latticeOf)
    .filter(({ xs, ys }) => xs.length > 2 && ys.length > 1)
    .toSorted((a, b) => a.top - b.top);
}

/** Pieces of one rule put together: borders are drawn cell by cell. */
export function joinRules(rules: readonly Rule[], direction: Rule['direction']): readonly Rule[] {
  const joined: Rule[] = [];
  const own = rules.filter((rule) => rule.direction === direction);
  for (const rule of own.toSorted((a, b) => a.at - b.at || a.from - b.from)) {
    const at = joined.findLastIndex(
      (other) =>
        Math.abs(other.at - rule.at) <= SAME &&
        rule.from <= other.to + SAME &&
        rule.to >= other.from - SAME,
    );
    const other = joined[at];
    if (!other) joined.push(rule);
    else
      joined[at] = {
        ...other,
        from: Math.min(other.from, rule.from),
        to: Math.max(other.to, rule.to),
      };
  }
  return joined;
}

/** Groups of rules that touch each other. */
function connected(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const groups: Rule[][] = [];
  for (const rule of rules) {
    const touching = groups.filter((group) => group.some((other) => touches(rule, other)));
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push([...touching.flat(), rule]);
  }
  return groups;
}

const touches = (a: Rule, b: Rule): boolean =>
  a.direction !== b.direction &&
  a.at >= b.from - SAME &&
  a.at <= b.to + SAME &&
  b.at >= a.from - SAME &&
  b.at <= a.to + SAME;

function latticeOf(rules: readonly Rule[]): Lattice {
  const across = rules.filter(({ direction }) => direction === 'across');
  const down = rules.filter(({ direction }) => direction === 'down');
  // A table that goes over the page's end may have no rule there: its columns end all the same.
  const xs = edgesOf([
    ...down.map(({ at }) => at),
    ...across.flatMap(({ from, to }) => [from, to]),
  ]);
  const ys = edgesOf([
    ...across.map(({ at }) => at),
    ...down.flatMap(({ from, to }) => [from, to]),
  ]);
  return {
    xs,
    ys,
    left: xs[0] ?? 0,
    right: xs.at(-1) ?? 0,
    top: ys[0] ?? 0,
    bottom: ys.at(-1) ?? 0,
    partsRight: (row, column) => parts(down, xs[column + 1], ys[row], ys[row + 1]),
    partsBelow: (row, column) => parts(across, ys[row + 1], xs[column], xs[column + 1]),
  };
}

/** Each group of places that are the same, once. */
function edgesOf(places: readonly number[]): readonly number[] {
  const edges: number[] = [];
  for (const place of places.toSorted((a, b) => a - b))
    if (place - (edges.at(-1) ?? -Infinity) > SAME) edges.push(place);
  return edges;
}

/** Whether rules cover most of the side between two places. */
function parts(rules: readonly Rule[], at = 0, from = 0, to = 0): boolean {
  const covered = rules
    .filter((rule) => Math.abs(rule.at - at) <= 2 * SAME)
    .reduce((sum, rule) => sum + Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from)), 0);
  return covered > (to - from) / 2;
}
