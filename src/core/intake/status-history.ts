import type { PlainDate } from '../plan/dates.js';
import { findDates, type DayMonthOrder } from '../plan/read-date.js';
import { NOT_RATED, type RatingScheme } from '../plan/rating-scheme.js';
import { readRating } from '../plan/read-rating.js';

/** One dated entry of a history of statuses. */
export interface HistoryEntry {
  readonly asAt: PlainDate;
  /** The rating as printed. */
  readonly rating: string;
  /** The whole entry, its date among it. */
  readonly text: string;
}

/** What may stand before a date that begins an entry, and after it. */
const BEFORE = /(?:^|[\n;|•]|[.!?)\]])\s*[•*(\[]*\s*$/;
const AFTER = /^\s*[)\]]?\s*[:–—-]\s*|^\s*[)\]]\s*/;
const RATING = /^[([]?\s*([^\s\-–—:;,.([\n][^\-–—:;,.()[\]\n]{0,24})/u;
const LONGEST = 20_000;

/**
 * The entries of a history of statuses ("Oct 2023: Amber - stone was late; Jan 2024: Green - built"),
 * oldest first whichever way they are printed. Null unless there are two or more, each with a day of
 * its own and a rating that the scheme knows: otherwise dates in prose are events that it tells of.
 */
export function readHistory(
  narrative: string,
  order: DayMonthOrder,
  scheme: RatingScheme,
): readonly HistoryEntry[] | null {
  if (narrative.length > LONGEST || !/\d[^\n]*[:–—-]/.test(narrative)) return null;
  const heads = findDates(narrative, order).filter(
    ({ index, text }) =>
      BEFORE.test(narrative.slice(Math.max(0, index - 12), index)) &&
      AFTER.test(narrative.slice(index + text.length, index + text.length + 8)),
  );
  if (heads.length < 2 || narrative.slice(0, heads[0]?.index).trim().length > 2) return null;
  const entries = heads.flatMap(({ index, text, due }, nth): readonly HistoryEntry[] => {
    const piece = narrative.slice(index, heads[nth + 1]?.index);
    const rest = piece.slice(text.length).replace(AFTER, '');
    const rating = ratingAtHead(rest, scheme);
    const words = piece.replace(/[\s;|•([]+$/, '');
    return due.latest === undefined || rating === null
      ? []
      : [{ asAt: due.latest, rating, text: words }];
  });
  const days = new Set(entries.map(({ asAt }) => asAt));
  if (entries.length < heads.length || days.size < entries.length) return null;
  return entries.toSorted((one, other) => (one.asAt < other.asAt ? -1 : 1));
}

function ratingAtHead(text: string, scheme: RatingScheme): string | null {
  const words = RATING.exec(text)?.[1]?.trim() ?? '';
  const [first = ''] = words.split(/\s/);
  return (
    [words, first].find(
      (each) => each.length > 1 && readRating(each, scheme).value !== NOT_RATED,
    ) ?? null
  );
}
