import type { Finding } from '../checks/finding.js';
import { colourFamily, type ColourFamily } from '../plan/colour-family.js';
import { NOT_RATED, type RatingScheme } from '../plan/rating-scheme.js';
import { AMBER, GREEN, RED } from '../plan/rating-values.js';
import { learnScheme, readRating } from '../plan/read-rating.js';
import { answerTo, type Answers } from './answers.js';
import { filledRatingCells, withFillWords, type FilledCell } from './fill-cells.js';
import type { Question } from './plan-reading.js';
import type { PlanTable } from './plan-table.js';

/** A plan's table with the colours that a person explained, and what its colours leave open. */
export interface FillReading {
  readonly table: PlanTable;
  /** Words that stand for colours now: to be learnt with the printed ones. */
  readonly words: readonly string[];
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
}

/** What each family most often stands for; `learnScheme` says which of them need a key. */
const USUAL_WORD: Readonly<Record<ColourFamily, string>> = {
  red: 'Red',
  amber: 'Amber',
  green: 'Green',
  blue: 'Complete',
  grey: 'Not started',
  black: 'Cancelled',
};

/**
 * Asks what each colour means that stands in a rating column without a word. A rating is proposed,
 * from cells that show the same colour with a word, else from the colour's own family, and none is
 * taken unasked. Where a word and its colour contradict each other the word counts, and it is said.
 *
 * @param scheme that the words of the plan are read with
 */
export function readFills(table: PlanTable, scheme: RatingScheme, answers: Answers): FillReading {
  const cells = filledRatingCells(table);
  const bare = cells.filter(({ text }) => text === '');
  const fills = [...new Set(bare.map(({ fill }) => fill))];
  const proposals = new Map(fills.map((fill) => [fill, proposed(fill, cells, scheme)]));
  const choosable = withProposals(scheme, [...proposals.values()]);
  const words = new Map<string, string>();
  const questions = fills.map((fill) => {
    const question = questionOn(fill, bare, proposals.get(fill) ?? '', choosable, table, answers);
    const value = choosable.values.find(({ id }) => id === question.taken);
    if (value) words.set(fill, value.word);
    return question;
  });
  return {
    table: withFillWords(table, words),
    words: [...new Set(words.values())],
    questions,
    findings: [...unexplained(bare, words, table), ...contradictions(cells, scheme)],
  };
}

/** Colours that nobody has explained: said once for each column, and never guessed. */
const unexplained = (
  bare: readonly FilledCell[],
  words: ReadonlyMap<string, string>,
  { columns }: PlanTable,
): readonly Finding[] =>
  columns.flatMap(({ index, heading }): readonly Finding[] => {
    const fills = bare.flatMap(({ column, fill }) =>
      column === index && !words.has(fill) ? [fill] : [],
    );
    if (fills.length === 0) return [];
    const facts = { count: fills.length, fills: [...new Set(fills)].join(', ') };
    return [{ code: 'rating-missing', severity: 'warning', about: { column: heading }, facts }];
  });

/** The word that most cells of the same colour show, else the usual word of its family. */
function proposed(fill: string, cells: readonly FilledCell[], scheme: RatingScheme): string {
  const shown = wordBeside(fill, cells, scheme);
  if (shown !== undefined) return shown;
  const family = colourFamily(fill);
  return family ? USUAL_WORD[family] : '';
}

function wordBeside(
  fill: string,
  cells: readonly FilledCell[],
  scheme: RatingScheme,
): string | undefined {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    if (cell.fill !== fill || cell.text === '') continue;
    const { value } = readRating(cell.text, scheme);
    const word = scheme.values.find(({ id }) => id === value)?.word;
    if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const [most, next] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] > (next?.[1] ?? 0) ? most[0] : undefined;
}

/** The scheme with the values that are proposed, so that each can be chosen. */
function withProposals(scheme: RatingScheme, words: readonly string[]): RatingScheme {
  const known = scheme.values.flatMap(({ word }) => word);
  const missing = words.filter((word) => word !== '' && !known.includes(word));
  const isKnown = missing.every((word) => readRating(word, scheme).value !== NOT_RATED);
  return missing.length === 0 || isKnown ? scheme : learnScheme([...known, ...missing]).scheme;
}

function questionOn(
  fill: string,
  bare: readonly FilledCell[],
  word: string,
  scheme: RatingScheme,
  table: PlanTable,
  answers: Answers,
): Question {
  const id = `fill-means ${fill}`;
  const cells = bare.filter((cell) => cell.fill === fill);
  const choices = [...scheme.values.map((value) => ({ id: value.id, name: value.word }))];
  const value = word === '' ? NOT_RATED : readRating(word, scheme).value;
  return {
    id,
    kind: 'fill-means',
    facts: {
      colour: fill,
      cells: cells.length,
      column: table.columns[cells[0]?.column ?? 0]?.heading ?? '',
      ...(value !== NOT_RATED && { proposed: value }),
    },
    choices: [...choices, { id: 'none' }],
    taken: answerTo(answers, id, [...choices.map((choice) => choice.id), 'none'], 'none'),
    lines: cells.map(({ line }) => line),
  };
}

/** Work that is "Complete" is often shown in green, and a half-point in either colour. */
const OPPOSED: ReadonlySet<string> = new Set([RED, AMBER, GREEN].map(({ id }) => id));

/** Cells whose word is not the one that their colour stands for elsewhere in the plan, or usually. */
function contradictions(cells: readonly FilledCell[], scheme: RatingScheme): readonly Finding[] {
  return cells.flatMap(({ fill, text, line }): readonly Finding[] => {
    const own = text === '' ? NOT_RATED : readRating(text, scheme).value;
    const seems = readRating(meaningOf(fill, cells, scheme), scheme).value;
    if (own === seems || !OPPOSED.has(own) || !OPPOSED.has(seems)) return [];
    const word = scheme.values.find(({ id }) => id === seems)?.word ?? '';
    const facts = { rating: text, colour: fill, seems: word };
    return [{ code: 'rating-contradicts-fill', severity: 'warning', about: { line }, facts }];
  });
}

const meaningOf = (fill: string, cells: readonly FilledCell[], scheme: RatingScheme): string => {
  const seen = cells.filter((cell) => cell.fill === fill && cell.text !== '');
  const beside = seen.length > 2 ? wordBeside(fill, cells, scheme) : undefined;
  const family = colourFamily(fill);
  return beside ?? (family ? USUAL_WORD[family] : '');
};
