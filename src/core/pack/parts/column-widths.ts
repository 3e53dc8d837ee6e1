import type { RatingScheme } from '../../plan/rating-scheme.js';
import { countLines, textRoom, textWidth } from '../../sheet/measure-text.js';
import { CELL_INDENT } from '../../sheet/table-rows.js';
import { ratingLabel, ratingValues } from './ratings-of-scheme.js';

/** Points. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

const SIZE = 11;
const CELL_PADDING = 18;
const STEP = 6;

/** Points, as wide as the widest piece that no line can break; several in a cell go under one another. */
export function widthOfWords(texts: readonly string[], bounds: Bounds): number {
  return within(bounds, widest(texts.flatMap((text) => text.split(PIECES))));
}

/** Lines break at blanks, and after hyphens. */
const PIECES = / |(?<=[-–])/;

/** The shortest refs stand on one line, also where there are two of them: "R1, R2". */
export function widthOfRefs(refs: readonly string[], bounds: Bounds): number {
  const pieces = refs.flatMap((ref) => (ref.length <= SHORT_REF ? [ref] : ref.split(PIECES)));
  return within(bounds, widest(pieces));
}

const SHORT_REF = 8;

/** Names of people, posts and themes: as wide as puts each of them on so many lines at most. */
export function widthOfNames(names: readonly string[], bounds: Bounds, lines = 2): number {
  const distinct = [...new Set(names)];
  let width = widthOfWords(distinct, bounds);
  const isLow = (name: string): boolean =>
    countLines(name, { size: SIZE, bold: true, room: textRoom(width, CELL_INDENT) }) <= lines;
  while (width < bounds.most && !distinct.every(isLow)) width = Math.min(bounds.most, width + STEP);
  return width;
}

/** Room for "AG Amber/Green" on one line. */
export function widthOfRatings(scheme: RatingScheme): number {
  return within(RATING_BOUNDS, widest(ratingValues(scheme).map(ratingLabel)));
}

const RATING_BOUNDS: Bounds = { least: 84, most: 118 };

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, textWidth(text, SIZE, true)), 0);
}

function within({ least, most }: Bounds, points: number): number {
  return Math.min(most, Math.max(least, points * 1.05 + CELL_PADDING));
}
