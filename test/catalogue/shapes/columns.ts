import type { Shape } from '../shape.js';

/** What columns are called, and what people write in them. */
export const COLUMNS: readonly Shape[] = [
  {
    name: 'Columns: milestones with rating and commentary of two quarters, under a title row',
    file: 'columns/milestones-by-quarter.csv',
    reads: {
      title: 'Thornmere delivery plan 2025/26',
      means: ['ref', 'action', 'owner', 'rating', 'update', 'rating', 'update'],
      actions: ['D1', 'D2', 'D3'],
      ratings: { D1: 'amber', D2: 'green', D3: 'red' },
      notUnderstood: [],
    },
  },
  {
    name: 'Columns: the audit that each finding comes from',
    file: 'columns/audit-column.txt',
    reads: {
      themes: ['Museum shop 2024/25', 'Allotments'],
      statuses: { '1.1': 'In progress', '2.1': 'Implemented', '3.1': 'Overdue' },
      notUnderstood: [],
    },
  },
  {
    name: 'Columns: a score of 1 to 4, explained below the table',
    file: 'columns/score-with-key.txt',
    reads: { ratings: { '1': 'complete', '2': 'green', '3': 'red' }, questions: ['key-means'] },
  },
  {
    name: 'Columns: a row that tells how each is to be filled in',
    file: 'columns/guidance-in-full.csv',
    reads: { actions: ['1.1', '2.1'], findings: ['text-not-understood'] },
  },
  {
    name: 'Columns: such a row in a workbook, shaded',
    file: 'excel/guidance-row.xlsx',
    reads: { actions: ['4.1', '4.2'], findings: ['text-not-understood'] },
  },
  {
    name: 'Columns: ratings below nothing but months, and arrows that are no ratings',
    file: 'columns/ratings-under-months.csv',
    reads: {
      means: ['action', 'owner', 'due', 'rating', 'rating', 'rating', null],
      asAt: '2025-10-31',
      ratings: { '1': 'amber', '2': 'green', '3': 'amber' },
      dues: { '1': '2025-12-31', '2': '2026-03-31', '3': 'end of FY' },
      notUnderstood: ['↓', '↑', '→'],
    },
  },
  {
    name: 'Columns: "On track" as status beside a rating, and a confidence that is neither',
    file: 'columns/status-beside-rag.csv',
    reads: {
      statuses: {
        'R1.1': 'Delayed',
        'R2.1': 'On track',
        'R3.1': 'Not started',
        'R4.1': 'Complete',
      },
      ratings: { 'R1.1': 'amber', 'R2.1': 'green', 'R3.1': 'red', 'R4.1': 'complete' },
      dues: {
        'R1.1': '2025-12-31',
        'R2.1': 'w/c 3 March',
        'R3.1': 'within 3 months',
        'R4.1': '2026-03-31',
      },
      notUnderstood: ['Medium', 'High', 'Low', 'High'],
    },
  },
  {
    name: 'Columns: "On track", "Paused" and "Superseded" where nothing else rates',
    file: 'columns/status-words-alone.csv',
    reads: {
      ratings: {
        '1': 'green',
        '2': 'red',
        '3': 'not-started',
        '4': 'complete',
        '5': 'paused',
        '6': 'cancelled',
      },
    },
  },
  {
    name: 'Columns: what we said we would do, with a score explained above the table',
    file: 'columns/scores-explained-above.txt',
    reads: {
      means: ['ref', 'action', 'owner', 'due', 'rating', 'update'],
      ratings: { A: 'level-2', B: 'complete', C: 'not-started' },
      questions: ['key-means'],
    },
  },
  {
    name: 'Columns: baseline and forecast dates, the last rating and highlights',
    file: 'columns/forecast-dates.csv',
    reads: {
      themes: ['Digital', 'Assets'],
      means: [
        'ref',
        'theme',
        'action',
        'owner',
        'due',
        'revised-due',
        'rating',
        'rating',
        'update',
      ],
      dues: { 'W1.1': '2025-06-27', 'W1.2': '2025-12-31', 'W2.1': '2025-03-31' },
      ratings: { 'W1.1': 'amber', 'W1.2': 'green', 'W2.1': 'complete' },
    },
  },
  {
    name: 'Columns: the risk of a finding, High to Low, ranks it',
    file: 'columns/risk-as-priority.txt',
    reads: {
      means: ['recommendation', 'priority', 'action', 'owner', 'due', 'update'],
      ratings: {},
    },
  },
  {
    name: 'Columns: an action struck through altogether, and a word of another',
    file: 'columns/whole-row-struck.html',
    reads: {
      actions: ['1', '2', '3'],
      texts: {
        '1': 'Hold a seminar for members',
        '2': 'Set up a second board',
        '3': 'Appoint a deputy chair',
      },
      findings: ['text-struck-through', 'text-struck-through'],
    },
  },
];
