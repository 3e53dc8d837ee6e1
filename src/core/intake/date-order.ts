import { orderShown, readsBothWays, type DayMonthOrder } from '../plan/day-month-order.js';
import { answerTo, type Answers } from './answers.js';
import type { EntryCell } from './entry.js';
import type { EntryFields } from './entry-fields.js';
import type { ColumnMeaning, Question } from './plan-reading.js';

/** In which order a plan writes its days in figures, and the question it leaves. */
export interface DateOrder {
  readonly order: DayMonthOrder;
  readonly questions: readonly Question[];
}

const ID = 'date-order';
const OF_DATES: readonly ColumnMeaning[] = ['due', 'revised-due', 'completed', 'as-at'];
/** Where a date may be lifted out of prose when no column has it. */
const OF_PROSE: readonly ColumnMeaning[] = ['action', 'owner'];

type OrderAnswer = Exclude<DayMonthOrder, 'unsure'> | 'leave-open';

/**
 * Day or month first, by all the columns of dates: one hand wrote them. Asked wherever a date can be
 * read both ways and no other shows that the day comes first, for that is how Britain writes.
 */
export function orderOfDates(fields: EntryFields, answers: Answers): DateOrder {
  const dates = cellsThatMean(fields, OF_DATES);
  const prose = fields.indexes('due').length > 0 ? [] : cellsThatMean(fields, OF_PROSE);
  const shown = orderShown(dates.map(({ text }) => text));
  const open = [...dates, ...prose].filter(({ text }) => readsBothWays(text));
  const both = shown.dayFirst && shown.monthFirst;
  const choices: readonly OrderAnswer[] = [
    'day-first',
    'month-first',
    ...(both ? (['leave-open'] as const) : []),
  ];
  const alone = shown.monthFirst ? 'month-first' : 'day-first';
  const taken = answerTo(answers, ID, choices, both ? 'leave-open' : alone);
  const isSure = shown.dayFirst && !shown.monthFirst;
  return {
    order: taken === 'leave-open' ? 'unsure' : taken,
    questions: open.length === 0 || isSure ? [] : [questionOn(open, choices, taken)],
  };
}

/** A cell of dates with its heading. Cells that hold a worksheet's own date can be read one way. */
interface DateCell extends EntryCell {
  readonly heading: string;
}

const cellsThatMean = (
  { entries, columns, indexes }: EntryFields,
  meanings: readonly ColumnMeaning[],
): readonly DateCell[] =>
  meanings.flatMap(indexes).flatMap((column) =>
    entries.flatMap(({ cells }) => {
      const cell = cells[column];
      const heading = columns[column]?.heading ?? '';
      return !cell || cell.text === '' || cell.serial !== undefined ? [] : [{ ...cell, heading }];
    }),
  );

function questionOn(
  open: readonly DateCell[],
  choices: readonly string[],
  taken: string,
): Question {
  const [first] = open;
  return {
    id: ID,
    kind: 'date-order',
    facts: {
      text: firstDate(first?.text ?? ''),
      cells: open.length,
      column: first?.heading ?? '',
    },
    choices: choices.map((id) => ({ id })),
    taken,
    lines: [...new Set(open.flatMap(({ places }) => places.map(({ line }) => line)))],
  };
}

const firstDate = (text: string): string =>
  text
    .split(/\s+/)
    .find(readsBothWays)
    ?.replace(/[^\d]+$/, '') ?? text;
