import { isColourRating, isDate, isNothing, isPercent, isRef, shareOf } from './cell-kinds.js';
import { isRanks, NEARLY_ALL, ROWS_LOOKED_AT } from './column-content.js';
import { isLater, namesEarlier, namesOnlyPeriod } from './periods.js';
import type { ColumnMeaning, ColumnReading } from './plan-reading.js';

/** Headings over levels in figures that may rate progress; those of risks and priorities do not. */
const LEVELS = /\b(?:scores?|levels?|scale|rag|ratings?|confidence|sgor)\b/i;
const NOT_OF_PROGRESS =
  /\b(?:risk|likelihood|impact|priority|severity|self|baseline|initial|inherent|residual|maturity)\b/i;
const RANKED = /\b(?:risk|severity|significance|importance|rank(?:ing)?|category|grade|urgency)\b/i;
const LEVEL = /^[0-5]$/;

/**
 * Gives columns whose headings are missing, or say nothing known, the meaning that their cells show.
 * Of several that rate, that of the latest period is the plan's own.
 *
 * @param isOpen whether nothing is known of a column by its heading
 */
export function withContentMeanings(
  columns: readonly ColumnReading[],
  bodies: readonly (readonly string[])[],
  isOpen: (index: number) => boolean,
): readonly ColumnReading[] {
  const taken = new Set(columns.map(({ means }) => means));
  const open = columns.filter(({ index, means }) => means === null && isOpen(index));
  const rating = taken.has('rating') ? undefined : ratingAmong(open, bodies);
  const tellsByPeriod = open.some((column) => isUpdateOfPeriod(column, bodies, 'in sentences'));
  return columns.map((column) => {
    if (column === rating) return { ...column, means: 'rating' };
    if (!open.includes(column)) return column;
    const means =
      tellsByPeriod && isUpdateOfPeriod(column, bodies, 'in a word')
        ? 'update'
        : meaningOf(column, textsOf(bodies, column), taken);
    taken.add(means);
    return means === null ? column : { ...column, means };
  });
}

const textsOf = (
  bodies: readonly (readonly string[])[],
  { index }: ColumnReading,
): readonly string[] =>
  (bodies[index] ?? []).slice(0, ROWS_LOOKED_AT).filter((text) => !isNothing(text));

/** The latest of the columns that hold nothing but ratings; the first where no period tells. */
function ratingAmong(
  open: readonly ColumnReading[],
  bodies: readonly (readonly string[])[],
): ColumnReading | undefined {
  const rating = open.filter((column) => {
    const texts = textsOf(bodies, column);
    const isLevels = LEVELS.test(column.heading) && !NOT_OF_PROGRESS.test(column.heading);
    const rates = isLevels ? (text: string) => LEVEL.test(text.trim()) : isColourRating;
    return texts.length > 1 && !namesEarlier(column.heading) && shareOf(texts, rates) === 1;
  });
  return rating.find((column) =>
    rating.every((other) => other === column || isLater(other.heading, column.heading) !== true),
  );
}

/** Words, and no mere date, figure or rating. */
const isWords = (text: string): boolean =>
  /\p{L}{3}/u.test(text) && !isDate(text) && !isColourRating(text);
const tells = (text: string): boolean => isWords(text) && text.trim().length > 5;

/** Beside a month that is told of in sentences, one of "Live." and "Done." is told of too. */
const isUpdateOfPeriod = (
  column: ColumnReading,
  bodies: readonly (readonly string[])[],
  told: 'in sentences' | 'in a word',
): boolean =>
  namesOnlyPeriod(column.heading) &&
  shareOf(textsOf(bodies, column), told === 'in sentences' ? tells : isWords) >= 0.6;

/** "WS": initials over a column of numbers name what is numbered. */
const isInitials = (heading: string): boolean => /^\p{Lu}{1,4}$/u.test(heading.trim());

function meaningOf(
  { heading, index }: ColumnReading,
  texts: readonly string[],
  taken: ReadonlySet<ColumnMeaning | null>,
): ColumnMeaning | null {
  if (texts.length === 0) return null;
  if (!taken.has('priority') && RANKED.test(heading) && isRanks(texts)) return 'priority';
  if (index === 0 && !taken.has('ref') && isInitials(heading) && numbers(texts)) return 'ref';
  return heading.trim() === '' ? meaningOfBare(index, texts, taken) : null;
}

/** Each row by another number. */
const numbers = (texts: readonly string[]): boolean =>
  shareOf(texts, isRef) >= NEARLY_ALL && new Set(texts).size === texts.length;

function meaningOfBare(
  index: number,
  texts: readonly string[],
  taken: ReadonlySet<ColumnMeaning | null>,
): ColumnMeaning | null {
  if (index === 0 && !taken.has('ref') && shareOf(texts, isRef) >= NEARLY_ALL) return 'ref';
  if (!taken.has('due') && shareOf(texts, isDate) >= NEARLY_ALL) return 'due';
  if (!taken.has('percent') && shareOf(texts, isPercent) >= NEARLY_ALL) return 'percent';
  return null;
}
