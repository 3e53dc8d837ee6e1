import { stringSimilarity } from 'string-similarity-js';
import { HEADING_PATTERNS } from './heading-patterns.js';
import { HEADING_WORDS, OTHER_HEADINGS } from './heading-words.js';
import { plainHeading } from './plain-heading.js';
import { COLUMN_MEANINGS, type ColumnMeaning, type ColumnReading } from './plan-reading.js';
import { isColourRating, isDate, shareOf } from './cell-kinds.js';
import { settleByContent } from './column-content.js';
import { isLater, namesOnlyPeriod, withEarlierRatings } from './periods.js';
import { isOverWork, withStandIns } from './stand-in-columns.js';
import { withContentMeanings } from './unheaded-columns.js';

/** What a heading seems to mean, and how surely, 0 to 1. */
export interface HeadingGuess {
  readonly means: ColumnMeaning;
  readonly certainty: number;
}

const EXACT: ReadonlyMap<string, HeadingGuess> = new Map(
  [...COLUMN_MEANINGS]
    .reverse()
    .flatMap((means) =>
      HEADING_WORDS[means].map((words, order): [string, HeadingGuess] => [
        plainHeading(words),
        { means, certainty: 1 - order / 1000 },
      ]),
    ),
);
const OTHER: ReadonlySet<string> = new Set(OTHER_HEADINGS.map(plainHeading));

/** Below this a likeness of letters is no evidence: "Notes" is not "Owner". */
const ALIKE = 0.72;

/** Whether the words of a heading stand in the list as they are. */
export const knowsHeading = (heading: string): boolean => EXACT.has(plainHeading(heading));

/** Whether a heading is one that tables of plans have beside their fields: "Evidence", "Jul-24". */
export const isBesideFields = (heading: string): boolean =>
  OTHER.has(plainHeading(heading)) || namesOnlyPeriod(heading);

/** What a heading means by its words alone; null where it says nothing sure. */
export function recogniseHeading(heading: string): HeadingGuess | null {
  const words = plainHeading(heading);
  if (words === '' || words.length > 80) return null;
  const exact = EXACT.get(words);
  if (exact?.means === 'update' && /[([]\s*%\s*[)\]]/.test(heading))
    return { means: 'percent', certainty: 0.9 };
  if (exact) return exact;
  if (OTHER.has(words)) return null;
  const inParts = guessFromParts(heading);
  if (inParts) return inParts;
  const pattern = HEADING_PATTERNS.find(([shape]) => shape.test(words));
  if (pattern) return pattern[1] ? { means: pattern[1], certainty: 0.9 } : null;
  return isOverWork(words) ? null : mostAlike(words);
}

/** "Timescale / due date" says one thing twice; "Lead and timescale" names the owner first. */
function guessFromParts(heading: string): HeadingGuess | null {
  const parts = heading
    .split(/\s*(?:\/|&|,|\band\b|\bor\b|\n)\s*/i)
    .filter((part) => part.trim() !== '');
  if (parts.length < 2 || parts.length > 3) return null;
  const guesses = parts.map((part) => EXACT.get(plainHeading(part)));
  const [first] = guesses;
  if (!first || guesses.some((guess) => guess === undefined)) return null;
  const rating = guesses.find((guess) => guess?.means === 'rating');
  return { means: (rating ?? first).means, certainty: 0.85 };
}

function mostAlike(words: string): HeadingGuess | null {
  if (words.length < 5) return null;
  let best: HeadingGuess | null = null;
  for (const [known, { means }] of EXACT) {
    if (known.length < 4 || !canBeAlike(words, known)) continue;
    const likeness = likenessOf(words, known);
    if (likeness >= ALIKE && likeness * 0.8 > (best?.certainty ?? 0)) {
      best = { means, certainty: likeness * 0.8 };
    }
  }
  return best;
}

/** Two texts share no more pairs than the shorter has, which for most words is too few to count them. */
function canBeAlike(words: string, known: string): boolean {
  const pairs = [words.length - 1, known.length - 1] as const;
  return 2 * Math.min(...pairs) >= ALIKE * (pairs[0] + pairs[1]);
}

/** By pairs of letters; two letters that changed places ("Actoin") leave the letters themselves. */
function likenessOf(words: string, known: string): number {
  const pairs = stringSimilarity(words, known);
  const isSwap =
    words.length === known.length && words[0] === known[0] && words.at(-1) === known.at(-1);
  return isSwap ? Math.max(pairs, stringSimilarity(words, known, 1) * 0.9) : pairs;
}

/**
 * Where no column has the actions, milestones under an objective, or with owners and dates, are what
 * will be done.
 */
function withMilestones(
  headings: readonly string[],
  bodies: readonly (readonly string[])[],
  settled: readonly (ColumnMeaning | null)[],
): readonly (ColumnMeaning | null)[] {
  const isPlan =
    settled.includes('recommendation') || (settled.includes('owner') && settled.includes('due'));
  const found = headings.findIndex(
    (heading, index) =>
      settled[index] === null &&
      /\bmilestone$/.test(plainHeading(heading)) &&
      shareOf(bodies[index] ?? [], isDate) < 0.5,
  );
  if (!isPlan || settled.includes('action') || found < 0) return settled;
  return settled.map((means, index) => (index === found ? 'action' : means));
}

/** Meanings that several columns may share. */
const REPEATABLE: ReadonlySet<ColumnMeaning> = new Set(['update', 'owner', 'revised-due']);

/**
 * Says what each column of a table means: by the words of its heading (a list of synonyms, then
 * likeness of letters), then by what its cells hold where the heading is missing or misleads. A
 * column that remains unclear means null and is kept.
 *
 * @param headings as printed, one for each column; empty where none is printed
 * @param bodies the texts of each column below its heading
 */
export function recogniseColumns(
  headings: readonly string[],
  bodies: readonly (readonly string[])[],
): readonly ColumnReading[] {
  const byWords = headings.map(recogniseHeading);
  const guesses = byWords.map((guess, index) => {
    const settled = guess && settleByContent(guess, bodies[index] ?? []);
    const isSure = settled?.means === 'priority' && /confidence/i.test(headings[index] ?? '');
    return settled && (isSure || losesToHeading(settled, guess, byWords)) ? guess : settled;
  });
  const settled = withMilestones(
    headings,
    bodies,
    spread(headings, byWords, settleRivals(headings, guesses)),
  );
  const columns = withContentMeanings(
    headings.map((heading, index) => ({ heading, index, means: settled[index] ?? null })),
    bodies,
    (index) => !guesses[index],
  );
  return withEarlierRatings(withStandIns(columns, bodies), ({ heading, index }) =>
    guesses[index] ? guesses[index].means === 'rating' : ratesEarlier(heading, bodies[index] ?? []),
  );
}

/** "Previous RAG", "Jul-24", "Q1", with ratings in its cells. */
const ratesEarlier = (heading: string, column: readonly string[]): boolean =>
  shareOf(column, isColourRating) > (/\b(?:b?rag|rating|cag)\b/i.test(heading) ? 0.5 : 0.8);

/** "Recommendation" over two columns, the first of which numbers them: the second has their words. */
const spread = (
  headings: readonly string[],
  byWords: readonly (HeadingGuess | null)[],
  settled: readonly (ColumnMeaning | null)[],
): readonly (ColumnMeaning | null)[] =>
  settled.map((means, index) => {
    const over = byWords[index - 1]?.means;
    const isNumber = settled[index - 1] === 'ref' || settled[index - 1] === 'action-ref';
    const isOpen = means === null && headings[index]?.trim() === '' && over !== undefined;
    return isOpen && isNumber && !settled.includes(over) ? over : means;
  });

/**
 * An "Update" of which only an emoji is filled in is an update yet where a column headed "RAG"
 * stands beside it, and so is a "Status" of "On track": its cells must not give it a meaning that
 * another has by its heading.
 */
const losesToHeading = (
  settled: HeadingGuess,
  { means }: HeadingGuess,
  byWords: readonly (HeadingGuess | null)[],
): boolean =>
  (REPEATABLE.has(means) || means === 'status') &&
  settled.means !== means &&
  byWords.some((other) => other?.means === settled.means);

/** One column for each meaning: the surest, or of equals the last (the newest rating). */
function settleRivals(
  headings: readonly string[],
  guesses: readonly (HeadingGuess | null)[],
): (ColumnMeaning | null)[] {
  return guesses.map((guess, index) => {
    if (!guess || REPEATABLE.has(guess.means)) return guess?.means ?? null;
    const rivals = guesses.flatMap((rival, at) =>
      rival?.means === guess.means && at !== index ? [{ at, certainty: rival.certainty }] : [],
    );
    const stands = rivals.every(({ at, certainty }) =>
      certainty === guess.certainty || guess.means === 'rating'
        ? winsTie(guess, { means: guess.means, certainty }, [index, at], headings)
        : certainty < guess.certainty,
    );
    if (stands) return guess.means;
    return secondMeaning(guess.means, headings[index] ?? '', guesses, index);
  });
}

/** Of ratings the later period's is the plan's own; without one the surer, or else the last. */
function winsTie(
  guess: HeadingGuess,
  rival: HeadingGuess,
  [index, at]: readonly [number, number],
  headings: readonly string[],
): boolean {
  if (guess.means !== 'rating') return index < at;
  const later = isLater(headings[index] ?? '', headings[at] ?? '');
  if (later !== undefined) return later;
  return guess.certainty === rival.certainty ? index > at : guess.certainty > rival.certainty;
}

const FORECAST = /\b(?:current|forecast|estimated|anticipated|expected|projected)\b/i;

/** A second "Ref" beside the actions numbers them; a second date is when it was done. */
function secondMeaning(
  means: ColumnMeaning,
  heading: string,
  guesses: readonly (HeadingGuess | null)[],
  index: number,
): ColumnMeaning | null {
  const has = (other: ColumnMeaning): boolean => guesses.some((guess) => guess?.means === other);
  const before = guesses.slice(0, index);
  if (means === 'ref' && before.some((guess) => guess?.means === 'recommendation')) {
    return has('action-ref') ? null : 'action-ref';
  }
  if (means === 'recommendation' && /objective|aim|goal|amcan/i.test(heading) && !has('theme'))
    return 'theme';
  if (means === 'due' && FORECAST.test(heading)) return has('revised-due') ? null : 'revised-due';
  if (means === 'due' && /complet|actual|cwblh/i.test(heading) && !has('completed'))
    return 'completed';
  return null;
}
