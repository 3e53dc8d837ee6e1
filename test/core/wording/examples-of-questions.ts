import type { Question, QuestionKind } from '../../../src/core/intake/plan-reading.js';

type Choice = Question['choices'][number];

/** One or two of every question, as they come from papers of Thornmere Borough Council. */
export function examplesOfQuestions(): readonly Question[] {
  const outOrIn = [{ id: 'leave-out' }, { id: 'bring-in' }];
  return [
    a(
      'fill-means',
      { colour: '#92D050', cells: 7, column: 'RAG' },
      [{ id: 'green', name: 'Green' }, { id: 'amber', name: 'Amber' }, { id: 'none' }],
      [4, 5, 9],
    ),
    a(
      'fill-means',
      { colour: '#fde9d9', cells: 1 },
      [{ id: 'none' }, { id: 'red', name: 'Red' }],
      [4],
    ),
    a('hidden-rows', { rows: 3, text: 'Old depot: closed in 2021' }, outOrIn, [12, 13, 14]),
    a('hidden-rows', { rows: 1, text: 'Old depot' }, [...outOrIn].reverse(), [12]),
    a('hidden-columns', { columns: 2, text: 'Cost code, Notes' }, outOrIn),
    a(
      'date-order',
      { text: '1/3/2019', cells: 4, column: 'By when' },
      [{ id: 'day-first' }, { id: 'month-first' }],
      [6, 7],
    ),
    a('date-order', { text: '1/3/19', cells: 1 }, [{ id: 'leave-open' }, { id: 'day-first' }]),
    a(
      'which-table',
      { tables: 2 },
      [{ id: '12', name: 'Housing actions' }, { id: '40' }],
      [12, 40],
    ),
    a('candidates', { count: 3, what: 'resolutions', text: 'note the report' }, outOrIn, [7, 8, 9]),
    a('candidates', { count: 1, what: 'list' }, outOrIn, [7]),
    a(
      'key-means',
      { rating: 'Blue', key: 'Re-timed', usual: 'Complete' },
      [{ id: 'as-the-key' }, { id: 'as-usual' }],
      [30],
    ),
    a(
      'which-rating',
      { columns: 2 },
      [
        { id: '5', name: 'Delivery RAG' },
        { id: '6', name: 'Impact RAG' },
      ],
      [3],
    ),
  ];
}

function a(
  kind: QuestionKind,
  facts: Question['facts'],
  choices: readonly Choice[],
  lines: readonly number[] = [],
): Question {
  return { id: kind, kind, facts, choices, taken: choices[0]?.id ?? '', lines };
}
