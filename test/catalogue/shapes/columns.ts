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
    name: 'Columns: an action struck through altogether is declared, a word of another stays',
    file: 'columns/whole-row-struck.html',
    reads: {
      actions: ['1', '2', '3'],
      texts: {
        '1': 'Hold a seminar for members',
        '2': 'Set up a second board',
        '3': 'Appoint a deputy chair',
      },
      findings: ['text-struck-through'],
    },
  },
  {
    name: 'Columns: two that rate, delivery and impact, are asked about',
    file: 'columns/two-rating-columns.csv',
    reads: {
      ratings: { '1': 'green', '2': 'red', '3': 'amber' },
      dues: { '1': '2025-12-31', '2': '2026-11-30', '3': 'TBC' },
      questions: ['which-rating'],
      notUnderstood: ['A', 'R', 'G'],
    },
  },
  {
    name: 'Columns: a status in letters, explained below the table',
    file: 'columns/status-in-letters.csv',
    reads: {
      ratings: { '1': 'complete', '2': 'level-o', '3': 'not-started' },
      questions: ['key-means'],
    },
  },
  {
    name: 'Columns: a response that accepts or rejects, and updates after 6 and 12 months',
    file: 'columns/cabinet-response.csv',
    reads: {
      means: ['recommendation', null, 'action', 'due', 'owner', 'update', 'update', 'completed'],
      texts: {
        'R 1': 'Publish a tree strategy',
        'R 2': 'Plant 2000 trees a year',
        '1.1': 'Strategy to be brought to Cabinet',
        '2.1': '1000 a year within budget',
      },
      notUnderstood: ['Accept', 'Partial'],
    },
  },
  {
    name: 'Columns: projects with their next milestones; the overall rating counts',
    file: 'columns/projects-and-milestones.csv',
    reads: {
      themes: ['Town hall', 'Leisure centre', 'Flood wall'],
      ratings: { '1': 'amber', '2': 'green', '3': 'red' },
      dues: { '1': '2025-11-14', '2': '2025-12-19', '3': '2025-10-03' },
      questions: [],
    },
  },
  {
    name: 'Columns: what the peers said, what we have done, what is next',
    file: 'columns/what-the-peers-said.md',
    reads: {
      means: ['ref', 'theme', 'recommendation', 'update', 'action', 'owner', 'due', 'rating'],
      owners: {
        '1.1': ['Cllr Roy', 'Director of Place'],
        '2.1': ['Cllr Patel', 's151 Officer'],
        '3.1': ['Leader', 'HR'],
      },
      ratings: { '1.1': 'green', '2.1': 'amber', '3.1': 'red' },
    },
  },
  {
    name: 'Columns: management comments that say what will be done, owner and date in one',
    file: 'columns/management-comments.csv',
    reads: {
      dues: { '1.1': '2025-04-30', '2.1': '2025-06-30', '3.1': '2025-12-31' },
      owners: { '1.1': ['Finance Manager'], '2.1': ['ICT Manager'], '3.1': ['Facilities'] },
      notUnderstood: ['Agreed'],
    },
  },
  {
    name: 'Columns: dates as seasons and financial years of two figures',
    file: 'columns/odd-dates.csv',
    reads: {
      dues: {
        '1': 'Annually each Oct',
        '2': '2026-02-28',
        '3': '2027-03-31',
        '4': '2026-11-30',
        '5': '2025-07-31',
        '6': 'end of the financial year',
      },
    },
  },
  {
    name: 'Columns: ratings headed "Jun 25", updates headed "June 2025"; the newest not filled in',
    file: 'columns/short-and-long-months.txt',
    reads: {
      ratings: { '1.1': 'green', '2.1': 'red', '3.1': 'complete' },
      asAt: '2025-09-30',
      findings: ['update-missing', 'scheme-to-confirm'],
      notUnderstood: [],
    },
  },
  {
    name: 'Columns: original and current dates, of which one did not move, and a comment',
    file: 'columns/original-and-current-due.txt',
    reads: {
      means: ['ref', 'recommendation', 'action', 'owner', 'due', 'revised-due', 'status', 'update'],
      dues: { 'IA1.1': '2025-03-31', 'IA2.1': '2025-04-30' },
      notUnderstood: [],
    },
  },
  {
    name: 'Columns: ratings in brackets, and "previous" in brackets in the heading',
    file: 'columns/rating-in-brackets.csv',
    reads: { ratings: { '1': 'green', '2': 'red' }, questions: [], notUnderstood: [] },
  },
  {
    name: 'Columns: delivery confidence from High to Low is no priority, and is not guessed',
    file: 'columns/delivery-confidence.csv',
    reads: {
      means: ['ref', 'action', 'owner', 'due', 'rating', 'update'],
      ratings: { A1: 'not-rated', A2: 'not-rated', A3: 'not-rated' },
    },
  },
  {
    name: 'Columns: periods of a year, two owners, and initials over the numbers',
    file: 'columns/periods-of-a-year.csv',
    reads: {
      actions: ['A', 'B', 'C'],
      ratings: { A: 'amber', B: 'amber', C: 'green' },
      owners: {
        A: ['Web Lead', 'AD Customer'],
        B: ['CC Manager', 'AD Customer'],
        C: ['Property Lead', 'AD Assets'],
      },
      questions: [],
      notUnderstood: [],
    },
  },
  {
    name: 'Columns: what was done, below nothing but months',
    file: 'columns/updates-under-months.csv',
    reads: {
      means: ['ref', 'action', 'owner', 'due', 'update', 'update', 'update'],
      asAt: '2025-09-30',
      notUnderstood: [],
    },
  },
  {
    name: 'Columns: a score of the council by itself and one of progress',
    file: 'columns/two-scores.csv',
    reads: {
      themes: ['Leadership', 'Finance'],
      means: ['theme', null, null, 'action', 'owner', 'due', 'rating'],
      ratings: { '1': 'level-2', '2': 'level-4', '3': 'level-3' },
      findings: ['scheme-to-confirm'],
    },
  },
  {
    name: 'Columns: a log of actions, open and closed, whose outcome is no theme',
    file: 'columns/action-log.txt',
    reads: {
      means: ['ref', null, 'action', null, 'owner', 'due', 'status', null],
      themes: [],
      statuses: { '1': 'Closed', '2': 'Open', '3': 'Open' },
    },
  },
];
