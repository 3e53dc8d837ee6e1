import type { PlainDate } from '../plan/dates.js';
import { findDates, readDueDate, type DayMonthOrder } from '../plan/read-date.js';
import { NOT_RATED, type RatingScheme } from '../plan/rating-scheme.js';
import { readRating } from '../plan/read-rating.js';
import { isStatus } from './cell-kinds.js';

/** One dated entry of a history of statuses. */
export interface HistoryEntry {
  readonly asAt: PlainDate;
  /** The rating as printed. */
  readonly rating: string;
  /** The whole entry, its date among it. */
  readonly text: string;
}

/** What may stand before a date that begins an entry, and after it. */
const BEFORE = /(?:^|[\n;,|•→]|[.!?)\]])\s*[•*(\[]*\s*$/;
const AFTER = /^\s*[)\]]?\s*[:–—-]\s*|^\s*[)\]]\s*/;
const RATING = /^[([]?\s*([^\s\-–—:;,.([\n][^\-–—:;,.()[\]\n]{0,24})/u;
const LONGEST = 20_000;

/**
 * The entries of a history of statuses ("Oct 2023: Amber - stone was late; Jan 2024: Green - built"),
 * oldest first whichever way they are printed. Null unless there are two or more, each with a day of
 * its own and a rating that the scheme knows: otherwise dates in prose are events that it tells of. One
 * entry alone must have nothing but its rating after its date.
 */
export function readHistory(
  narrative: string,
  order: DayMonthOrder,
  scheme: RatingScheme,
): readonly HistoryEntry[] | null {
  if (narrative.length > LONGEST || !/\d/.test(narrative)) return null;
  return readHeadedByDates(narrative, order, scheme) ?? readRatedDates(narrative, order, scheme);
}

function readHeadedByDates(
  narrative: string,
  order: DayMonthOrder,
  scheme: RatingScheme,
): readonly HistoryEntry[] | null {
  const heads = findDates(narrative, order).filter(({ index, text }) => {
    const after = narrative.slice(index + text.length, index + text.length + 40);
    const isHead = AFTER.test(after) || ratingAtHead(after.trimStart(), scheme) !== null;
    return isHead && BEFORE.test(narrative.slice(Math.max(0, index - 12), index));
  });
  if (heads.length === 0 || narrative.slice(0, heads[0]?.index).trim().length > 2) return null;
  let isWhole = true;
  const entries = heads.flatMap(({ index, text, due }, nth): readonly HistoryEntry[] => {
    const piece = narrative.slice(index, heads[nth + 1]?.index);
    const rest = piece.slice(text.length).replace(AFTER, '').trimStart();
    const rating = ratingAtHead(rest, scheme);
    isWhole &&= rating === wordsAtHead(rest) && !isStatus(rating);
    const words = piece.replace(/[\s;,|•([→]+$/, '');
    return due.latest === undefined || rating === null
      ? []
      : [{ asAt: due.latest, rating, text: words }];
  });
  if (entries.length < heads.length || (heads.length === 1 && !isWhole)) return null;
  return inOrder(entries);
}

/** Oldest first; null where one day comes twice. */
function inOrder(entries: readonly HistoryEntry[]): readonly HistoryEntry[] | null {
  const days = new Set(entries.map(({ asAt }) => asAt));
  if (days.size < entries.length) return null;
  return entries.toSorted((one, other) => (one.asAt < other.asAt ? -1 : 1));
}

const RATED_DATE =
  /^(?<rating>[^()[\]]{1,24}?)\s*(?:[([](?<inside>[^()[\]]+)[)\]]|[:–—-]\s*(?<after>.+))$/;

/** "Red (Sep 2024), Amber (Jul 2024)", "Green: Sep 2024; Amber: Jul 2024": ratings with their dates. */
function readRatedDates(
  narrative: string,
  order: DayMonthOrder,
  scheme: RatingScheme,
): readonly HistoryEntry[] | null {
  const pieces = narrative
    .split(/[\n;,|→]+/)
    .flatMap((piece) => piece.replace(/^\s*[•*]\s*/, '').trim() || []);
  if (pieces.length < 2) return null;
  const entries = pieces.flatMap((text): readonly HistoryEntry[] => {
    const { rating = '', inside, after } = RATED_DATE.exec(text)?.groups ?? {};
    const { latest: asAt, precision } = readDueDate(inside ?? after ?? '', order);
    const isRated = isStatus(rating) || ratingAtHead(rating, scheme) === rating.trim();
    return asAt === undefined || precision === 'none' || !isRated ? [] : [{ asAt, rating, text }];
  });
  return entries.length < pieces.length ? null : inOrder(entries);
}

const wordsAtHead = (text: string): string => RATING.exec(text)?.[1]?.trim() ?? '';

function ratingAtHead(text: string, scheme: RatingScheme): string | null {
  const words = wordsAtHead(text);
  const [first = ''] = words.split(/\s/);
  return (
    [words, first].find(
      (each) => each.length > 1 && readRating(each, scheme).value !== NOT_RATED,
    ) ?? null
  );
}
