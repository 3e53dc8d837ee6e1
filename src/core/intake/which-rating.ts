import { readPrintedKey } from '../plan/printed-key.js';
import { answerTo, type Answers } from './answers.js';
import { isColourRating, isNothing, shareOf } from './cell-kinds.js';
import type { KeyLine } from './learn-table-scheme.js';
import type { ColumnReading, Question } from './plan-reading.js';
import { cellAt, type PlanTable } from './plan-table.js';

/** A table of which one column rates, and what a person may decide otherwise about it. */
export interface RatedTable {
  readonly table: PlanTable;
  readonly questions: readonly Question[];
}

const ID = 'which-rating';
/** Headings by which a column is the plan's own rating whatever others stand beside it. */
const THE_RATING =
  /\b(?:overall|current|latest|now)\b|^(?:b?rag[bg]?|colour|rating|cag)(?: (?:rating|status))?$/i;
/** What these rate is no progress of the action, or not that of today. */
const ANOTHER = /\b(?:target|previous|last|prior|risk|inherent|residual|baseline)\b/i;
const NEARLY_ALL = 0.8;

/**
 * Settles which column rates: of several that hold ratings of one period the one that a person
 * chose, and a status in letters that the key explains where nothing else rates.
 */
export function settleRating(
  table: PlanTable,
  key: readonly KeyLine[],
  answers: Answers,
): RatedTable {
  const rating = table.columns.find(({ means, earlier }) => means === 'rating' && !earlier);
  if (!rating) return { table: withStatusByKey(table, key), questions: [] };
  const rivals = THE_RATING.test(rating.heading) ? [] : rivalsIn(table);
  if (rivals.length === 0) return { table, questions: [] };
  const choices = [rating, ...rivals].toSorted((a, b) => a.index - b.index).map(choiceOf);
  const ids = choices.map(({ id }) => id);
  const taken = answerTo(answers, ID, ids, choiceOf(rating).id);
  const columns = table.columns.map((column): ColumnReading => {
    if (choiceOf(column).id === taken) return { ...column, means: 'rating' };
    return column === rating ? { ...column, means: null } : column;
  });
  const facts = { columns: choices.length };
  const lines = table.rows.slice(0, 1).map(({ line }) => line);
  return {
    table: { ...table, columns },
    questions: [{ id: ID, kind: ID, facts, choices, taken, lines }],
  };
}

const choiceOf = ({ index, heading }: ColumnReading) => ({ id: String(index), name: heading });

const textsOf = ({ rows }: PlanTable, column: number): readonly string[] =>
  rows.map((row) => cellAt(row, column).text).filter((text) => !isNothing(text));

const rivalsIn = (table: PlanTable): readonly ColumnReading[] =>
  table.columns.filter(({ index, means, heading }) => {
    const texts = means === null && !ANOTHER.test(heading) ? textsOf(table, index) : [];
    return texts.length > 0 && shareOf(texts, isColourRating) >= NEARLY_ALL;
  });

/** "C", "O", "NS" as status, where the document prints "C = Completed, O = Ongoing". */
function withStatusByKey(table: PlanTable, key: readonly KeyLine[]): PlanTable {
  const terms = new Set(readPrintedKey(key.map(({ text }) => text)).map(({ term }) => term));
  const columns = table.columns.map((column): ColumnReading => {
    const texts = column.means === 'status' ? textsOf(table, column.index) : [];
    const isInKey = texts.length > 0 && texts.every((text) => terms.has(text.trim()));
    return isInKey ? { ...column, means: 'rating' } : column;
  });
  return { ...table, columns };
}
