import type { GridCell, GridRow, SourceDocument } from '../grid/grid.js';
import type { KeySaysOtherwise } from '../plan/learn-scheme.js';
import { looksLikeKey } from '../plan/printed-key.js';
import { NOT_RATED } from '../plan/rating-scheme.js';
import { learnScheme, type LearntScheme } from '../plan/read-rating.js';
import { BRAGG, FIVE_POINT, TRACK } from '../plan/schemes.js';
import { answerTo, type Answers } from './answers.js';
import { isColourRating, isNothing, shareOf } from './cell-kinds.js';
import type { ChosenTable } from './choose-plan-table.js';
import type { EntryFields } from './entry-fields.js';
import type { FoundHeading } from './find-heading.js';
import type { TablePart } from './find-plan-tables.js';
import { liftRating } from './lift-rating.js';
import type { Question } from './plan-reading.js';

/** The scheme of a table's ratings, and what a person may decide otherwise about it. */
export interface TableScheme extends LearntScheme {
  readonly questions: readonly Question[];
}

const ID = 'key-means';
const CHOICES = ['as-the-key', 'as-usual'] as const;

/**
 * The rating scheme of a table: from the ratings in their column, or else in the updates, and from
 * the key that the document prints. Where that key says otherwise than usual it is followed, and
 * asked about once.
 *
 * @param more words that stand for ratings though the table does not print them
 */
export function learnTableScheme(
  fields: EntryFields,
  key: readonly KeyLine[],
  more: readonly string[],
  answers: Answers,
): TableScheme {
  const inColumn = fields.indexes('rating').length > 0;
  const texts = fields.entries.flatMap((_, at) =>
    inColumn ? fields.text(at, 'rating').split('\n') : ratingInProse(fields.text(at, 'update')),
  );
  const printed = [...new Set([...texts.filter((text) => !isNothing(text)), ...more])];
  const learnt = learnScheme(printed, textsOf(key));
  const { otherwise } = learnt;
  if (!otherwise) return { ...learnt, questions: [] };
  const taken = answerTo(answers, ID, CHOICES, 'as-the-key');
  const questions = [questionOn(otherwise, key, taken)];
  return { ...(taken === 'as-usual' ? learnScheme(printed) : learnt), questions };
}

const textsOf = (key: readonly KeyLine[]): readonly string[] => key.map(({ text }) => text);

const questionOn = (
  { rating, key, usual, count }: KeySaysOtherwise,
  lines: readonly KeyLine[],
  taken: string,
): Question => ({
  id: ID,
  kind: ID,
  facts: { rating, key, usual, count },
  choices: CHOICES.map((id) => ({ id })),
  taken,
  lines: [...new Set(lines.map(({ line }) => line))],
});

/** The rating that prose states, in the words of any scheme. */
function ratingInProse(prose: string): readonly string[] {
  if (prose === '') return [];
  for (const scheme of [FIVE_POINT, BRAGG, TRACK]) {
    const found = liftRating(prose, scheme);
    if (found && found.rating.value !== NOT_RATED) return [found.rating.text];
  }
  return [];
}

/** A line of the key of a document, and where it stands. */
export interface KeyLine {
  readonly text: string;
  readonly line: number;
}

/** The key of a document: lines such as "Blue = complete", or a small table of colours. */
export function keyOf(
  document: SourceDocument,
  parts: readonly TablePart[],
  chosen: ChosenTable,
): readonly KeyLine[] {
  const [first] = chosen.parts;
  const lines = document.blocks.flatMap((block) =>
    block.kind === 'table' ? [] : [{ text: block.text, line: block.line }],
  );
  const besides = parts.filter((part) => !chosen.parts.includes(part));
  const inTable = chosen.parts.flatMap(({ rows }) => rows.map(firstCell));
  const above = chosen.leftovers.map((text) => ({ text, line: first?.line ?? 1 }));
  return [
    ...[...lines, ...above, ...inTable].filter(({ text }) => looksLikeKey(text)),
    ...besides.flatMap(keyRows),
  ];
}

const firstCell = ({ cells, line }: GridRow): KeyLine => ({ text: cells[0]?.text ?? '', line });

/** "Green | On course", as lines "Green = On course". */
function keyRows({ rows, heading }: TablePart): readonly KeyLine[] {
  const firsts = rows.map((row) => row.cells[0]?.text ?? '');
  const isKey =
    shareOf(firsts, isColourRating) >= 0.8 ||
    (shareOf(firsts, isTerm) === 1 && rows.every(({ cells }) => textsIn(cells).length === 2));
  if (rows.length < 2 || rows.length > 10 || !isKey || isPlanHeading(heading)) return [];
  return rows.map(({ cells, line }) => ({ text: textsIn(cells).join(' = '), line }));
}

const isTerm = (text: string): boolean => /^(?:[1-5]|[A-Z]{1,2})$/.test(text.trim());
const textsIn = (cells: readonly GridCell[]): readonly string[] =>
  cells.map(({ text }) => text).filter((text) => text !== '');
const isPlanHeading = (heading: FoundHeading | null): boolean =>
  heading?.texts.some((text) => /^actions?$/i.test(text.trim())) ?? false;
