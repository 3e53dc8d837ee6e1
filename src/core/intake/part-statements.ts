import type { DayMonthOrder } from '../plan/read-date.js';
import type { RatingScheme } from '../plan/rating-scheme.js';
import { numberedPieces } from './split-actions.js';
import { hasRatingWords, type Statement } from './statement.js';
import { readHistory } from './status-history.js';

/** Ratings in one cell, a line for each action of the row, are statements apart. */
export function partedByAction(
  statement: Statement,
  actions: readonly string[],
): readonly Statement[] {
  const told = toldByAction(statement, actions);
  if (told) return told;
  const lines = statement.ratingText.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2 || lines.length !== actions.length) return [statement];
  return lines.map((line, nth) => ({
    ...statement,
    key: `${statement.key} ${nth}`,
    entries: [...statement.entries],
    ratingText: line.replace(/^(?:[•○]|\d{1,3}(?:\.\d{1,2})*[.):]?)\s+/, ''),
    actions: actions.slice(nth, nth + 1),
  }));
}

/** "1. On site. RAG: Green 2. Late. RAG: Red" beside actions 1 and 2: each is told and rated apart. */
function toldByAction(
  statement: Statement,
  actions: readonly string[],
): readonly Statement[] | null {
  if (statement.ratingText !== '' || actions.length < 2) return null;
  const pieces = numberedPieces(statement.narrative) ?? [];
  const isEachRated = pieces.every(({ text }) => hasRatingWords(text));
  const isEachNamed =
    pieces.length === actions.length &&
    pieces.every(({ ref }, nth) => ref === actions[nth] || actions[nth]?.endsWith(`.${ref}`));
  if (!isEachRated || !isEachNamed) return null;
  return pieces.map(({ text }, nth) => ({
    ...statement,
    key: `${statement.key} ${nth}`,
    entries: [...statement.entries],
    narrative: text,
    actions: actions.slice(nth, nth + 1),
  }));
}

/**
 * A history of statuses is a statement for each of its days. A rating in a column of its own is that
 * of the newest.
 */
export function partedByDate(
  statement: Statement,
  order: DayMonthOrder,
  scheme: RatingScheme,
): readonly Statement[] {
  if (statement.id !== undefined) return [statement];
  const history = readHistory(statement.narrative, order, scheme) ?? [];
  if (history.length === 0) return [statement];
  return history.map(({ asAt, rating, text }, nth) => {
    const isRated = nth === history.length - 1 && statement.ratingText !== '';
    return {
      ...statement,
      key: `${statement.key} as at ${asAt}`,
      entries: [...statement.entries],
      narrative: text,
      asAt,
      ratingText: isRated ? statement.ratingText : rating,
      ...(!isRated && { lifted: true as const }),
    };
  });
}
