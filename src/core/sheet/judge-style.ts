import { colourDistance } from '../colour/colour-distance.js';
import { contrast } from '../colour/contrast.js';
import { seenColour, SIGHTS, type Sight } from '../colour/seen-colour.js';
import type { RatingId, RatingScheme } from '../plan/rating-scheme.js';
import { LEAST_CONTRAST } from './house-style.js';
import { PACK_THEME } from './theme.js';

const COLOURED = [
  'red',
  'amber-red',
  'amber',
  'amber-green',
  'green',
  'complete',
  'not-rated',
] as const;
export type ColouredRating = (typeof COLOURED)[number];
const HALF_POINTS: readonly RatingId[] = ['amber-red', 'amber-green'];

/** The ratings whose colours a council may choose: half-points only where its scheme has them. */
export function colouredRatings({ values }: RatingScheme): readonly ColouredRating[] {
  return COLOURED.filter((id) => !HALF_POINTS.includes(id) || values.some((one) => one.id === id));
}

/** An accent that white letters on it, and it on white, could not be read by. */
export interface PaleAccent {
  /** To 1. */
  readonly ratio: number;
  /** The same hue, only as much darker as is needed. */
  readonly passes: string;
}

/** Null where an accent "#RRGGBB" has the contrast that text needs. */
export function paleAccent(accent: string): PaleAccent | null {
  const ratio = contrast(accent, '#FFFFFF');
  return ratio >= LEAST_CONTRAST ? null : { ratio, passes: darkened(accent) };
}

/** Black, at the last, has 21 to 1. */
function darkened(colour: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  for (let share = 254; share > 0; share--) {
    const darker = `#${parts.map((part) => hex((part * share) / 255)).join('')}`;
    if (contrast(darker, '#FFFFFF') >= LEAST_CONTRAST) return darker;
  }
  return '#000000';
}

function hex(part: number): string {
  return Math.floor(part).toString(16).toUpperCase().padStart(2, '0');
}

export type RatingFills = Readonly<Partial<Record<ColouredRating, string>>>;

/** Two ratings whose fills look the same to somebody, or in print. */
export interface AlikeFills {
  readonly one: ColouredRating;
  readonly other: ColouredRating;
  readonly seen: Sight | 'usual';
}

/**
 * How far apart fills must be, by CIEDE2000, where 2 is just seen side by side and 10 is seen at a
 * glance. A grey print has lightness alone to tell fills by; beside it stand letter and word.
 */
const LEAST_DISTANCE = { usual: 10, grey: 5, protanopia: 10, deuteranopia: 10, tritanopia: 10 };

/** The first pair that is too alike; null where all fills stay apart. What is absent is as usual. */
export function alikeFills(
  chosen: RatingFills,
  ratings: readonly ColouredRating[],
): AlikeFills | null {
  const fills = ratings.map((rating) => ({
    rating,
    fill: chosen[rating] ?? PACK_THEME.ratings[rating]?.fill ?? '#FFFFFF',
  }));
  for (const seen of ['usual', ...SIGHTS] as const) {
    const shown = fills.map(({ rating, fill }) => ({
      rating,
      colour: seen === 'usual' ? fill : seenColour(fill, seen),
    }));
    for (const [index, one] of shown.entries()) {
      const other = shown
        .slice(index + 1)
        .find(({ colour }) => colourDistance(one.colour, colour) < LEAST_DISTANCE[seen]);
      if (other) return { one: one.rating, other: other.rating, seen };
    }
  }
  return null;
}
