import {
  isColourRating,
  isConfidence,
  isDate,
  isDeadlineWord,
  isDecision,
  isNothing,
  isPercent,
  isPriority,
  isRef,
  isRefList,
  isStatus,
  shareOf,
} from './cell-kinds.js';
import type { ColumnMeaning } from './plan-reading.js';
import { isPersonName, isRole } from './read-owners.js';
import type { HeadingGuess } from './recognise-columns.js';

/** A table of 10,000 rows says no more about its columns than its first few hundred. */
export const ROWS_LOOKED_AT = 300;
/** Nearly all, so that one odd cell does not turn a column; a column of prose has none. */
export const NEARLY_ALL = 0.8;

/**
 * Corrects a heading by what stands below it: a "Status" of colours is a rating, a "RAG" of
 * "Complete" and "Not started" a status, a "Recommendation" of numbers a ref. Null where it shows
 * that the column is no field of a plan.
 */
export function settleByContent(
  guess: HeadingGuess,
  column: readonly string[],
): HeadingGuess | null {
  const texts = column.slice(0, ROWS_LOOKED_AT).filter((text) => !isNothing(text));
  if (texts.length === 0) return guess;
  // A response that only accepts or rejects is neither an action nor how far one has come.
  if (guess.means === 'action' && nearlyAll(isDecision)(texts)) return null;
  const means = contentMeaning(guess.means, texts);
  return means === guess.means ? guess : { means, certainty: guess.certainty * 0.95 };
}

const contentMeaning = (means: ColumnMeaning, texts: readonly string[]): ColumnMeaning =>
  (CORRECTIONS[means] ?? []).find(([shows]) => shows(texts))?.[1] ?? means;

const nearlyAll =
  (passes: (text: string) => boolean) =>
  (texts: readonly string[]): boolean =>
    shareOf(texts, passes) >= NEARLY_ALL;

const isProse = (texts: readonly string[]): boolean => averageLength(texts) > 60;
const isShortStatus = (texts: readonly string[]): boolean =>
  texts.length > 1 && texts.every((text) => isStatus(text) && text.length <= 20);
/** "Progress and RAG" over sentences: the rating stands within them. */
const tellsMoreThanRatings = (texts: readonly string[]): boolean =>
  averageLength(texts) > 12 && shareOf(texts, isKnownRating) < 0.3;
const isKnownRating = (text: string): boolean =>
  isColourRating(text) || isConfidence(text) || isStatus(text);
export const isRanks = (texts: readonly string[]): boolean =>
  nearlyAll(isPriority)(texts) && texts.some((text) => /^(?:high|medium|low)$/i.test(text.trim()));
const isNumbers = nearlyAll((text) => (isRef(text) && /\d/.test(text)) || isRefList(text));
const isPeople = nearlyAll((text) => isRole(text) || isPersonName(text));
const isDeadlines = nearlyAll((text) => isDate(text) || isDeadlineWord(text));

/** What the cells may show instead of what the heading says; the first that they show counts. */
const CORRECTIONS: Partial<
  Record<
    ColumnMeaning,
    readonly (readonly [(texts: readonly string[]) => boolean, ColumnMeaning])[]
  >
> = {
  status: [
    [isRatings, 'rating'],
    [nearlyAll(isPercent), 'percent'],
    [isProse, 'update'],
  ],
  rating: [
    [isRanks, 'priority'],
    [isShortStatus, 'status'],
    [tellsMoreThanRatings, 'update'],
  ],
  update: [
    [nearlyAll((text) => /^[0-5]$/.test(text.trim())), 'rating'],
    [nearlyAll(isPercent), 'percent'],
    [(texts) => averageLength(texts) <= 40 && nearlyAll(isColourRating)(texts), 'rating'],
    [isShortStatus, 'status'],
  ],
  recommendation: [[isNumbers, 'ref']],
  action: [
    [isNumbers, 'action-ref'],
    [isPeople, 'owner'],
  ],
  priority: [[(texts) => averageLength(texts) > 25, 'theme']],
  ref: [[(texts) => averageLength(texts) > 40 && shareOf(texts, isRef) < 0.3, 'recommendation']],
  // Under "Completed?" a yes or no says by itself whether it was.
  completed: [
    [nearlyAll((text) => isStatus(text) && !/^(?:yes|no)$/i.test(text.trim())), 'status'],
  ],
  owner: [[isDeadlines, 'due']],
  percent: [[isDeadlines, 'due']],
};

/** All colours, or words of confidence ("On track") with "Complete" among them. */
function isRatings(texts: readonly string[]): boolean {
  if (shareOf(texts, isColourRating) >= 0.6) return true;
  const known = shareOf(
    texts,
    (text) => isColourRating(text) || isConfidence(text) || isStatus(text),
  );
  return known >= NEARLY_ALL && texts.some((text) => isColourRating(text) || isConfidence(text));
}

export const averageLength = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
