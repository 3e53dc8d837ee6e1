import { isColourRating, isDate, isDeadlineWord, isRef, isStatus, shareOf } from './cell-kinds.js';
import type { ColumnMeaning, ColumnReading } from './plan-reading.js';
import { isPersonName, isRole } from './read-owners.js';

type Guess = ColumnMeaning | 'prose' | null;

const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;
const FEWEST_TOLD = 2;
/** Letters, on average, in the cells of a column that tells something. */
const PROSE = 12;

/**
 * Columns of a table without a heading, by what they hold. Only where two of them or more are told by
 * their refs, ratings, dates or owners, a rating or a date among them. Prose before those is taken for
 * recommendations and actions, prose after them for updates; the reading says so.
 */
export function guessColumns(bodies: readonly (readonly string[])[]): readonly ColumnReading[] {
  const plain = bodies.map((_, index): ColumnReading => ({ heading: '', index, means: null }));
  const [first = []] = bodies;
  if (bodies.length < FEWEST_COLUMNS || first.length < FEWEST_ROWS) return plain;
  const guesses = once(bodies.map(guessOf));
  const told = guesses.filter((guess) => guess !== null && guess !== 'prose');
  const isPlan = told.includes('rating') || told.includes('due') || told.includes('status');
  if (!isPlan || told.length < FEWEST_TOLD) return plain;
  const means = nameProse(guesses);
  return plain.map((column, index) => ({ ...column, means: means[index] ?? null }));
}

function guessOf(texts: readonly string[], index: number): Guess {
  if (index === 0 && shareOf(texts, isRef) >= 0.8) return 'ref';
  if (shareOf(texts, isColourRating) === 1) return 'rating';
  if (shareOf(texts, isStatus) === 1) return 'status';
  if (shareOf(texts, (text) => isDate(text) || isDeadlineWord(text)) >= 0.8) return 'due';
  if (shareOf(texts, isRole) >= 0.6 || shareOf(texts, isName) === 1) return 'owner';
  return averageLength(texts) >= PROSE ? 'prose' : null;
}

/** "Sian Price", or a post by its capitals: "Harbour Master". */
const isName = (text: string): boolean =>
  isPersonName(text) ||
  /^\p{Lu}\p{L}*(?: (?:of|and|for|the|&|\p{Lu}\p{L}*)){1,5}$/u.test(text.trim());

/** A second column of dates or ratings may be anything. */
const once = (guesses: readonly Guess[]): readonly Guess[] =>
  guesses.map((guess, index) =>
    guess === 'prose' || guesses.indexOf(guess) === index ? guess : null,
  );

/** Custom puts what is recommended first, then what is done, then who, when and how it stands. */
function nameProse(guesses: readonly Guess[]): readonly (ColumnMeaning | null)[] {
  const told = guesses.findIndex((guess) => guess !== null && guess !== 'prose' && guess !== 'ref');
  const before = guesses.filter((guess, index) => guess === 'prose' && index < told).length;
  const names: readonly ColumnMeaning[] =
    before < 2 ? ['action', 'update'] : ['recommendation', 'action', 'update'];
  let nth = 0;
  return guesses.map((guess) => (guess === 'prose' ? (names[nth++] ?? null) : guess));
}

const averageLength = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
