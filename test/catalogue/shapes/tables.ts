import type { Shape } from '../shape.js';

export const TABLES: readonly Shape[] = [
  {
    name: 'Table: two quarters side by side, each with its update and its rating',
    file: 'tables/two-quarters.csv',
    reads: { ratings: { '1': 'green', '2': 'red', '3': 'green' }, notUnderstood: [] },
  },
  {
    name: 'Table: ratings of two quarters beside one commentary',
    file: 'tables/quarters-ratings-only.csv',
    reads: { ratings: { '1': 'amber', '2': 'green' }, notUnderstood: [] },
  },
  {
    name: 'Table: ratings in figures, with a key below',
    file: 'tables/numbers-with-key.html',
    reads: { ratings: { '1': 'green', '2': 'red', '3': 'amber' }, questions: ['key-means'] },
  },
  {
    name: 'Table: ratings in letters of the council’s own, with a key below',
    file: 'tables/letters-with-key.csv',
    reads: { ratings: { '1': 'green', '3': 'complete' }, questions: ['key-means'] },
  },
  {
    name: 'Table: ratings as percentages, with bands of colour below',
    file: 'tables/percent-bands.html',
    reads: { ratings: { '1': 'green', '2': 'red', '3': 'amber' }, questions: ['key-means'] },
  },
  {
    name: 'Table: a key in which red is complete and blue not started',
    file: 'tables/odd-key.html',
    reads: {
      ratings: { '1': 'complete', '2': 'not-started', '3': 'green' },
      questions: ['key-means'],
    },
  },
  {
    name: 'Table: "Not due" and "N/A" among the ratings',
    file: 'tables/not-due.csv',
    reads: {
      ratings: { '1': 'not-started', '2': 'not-started', '4': 'green', '5': 'not-started' },
    },
  },
  {
    name: 'Table: ratings as words with a remark, half-points, letters, emoji and arrows',
    file: 'tables/rating-forms.csv',
    reads: {
      ratings: {
        '1': 'green',
        '2': 'amber-green',
        '3': 'amber',
        '4': 'green',
        '5': 'paused',
        '6': 'amber',
        '7': 'red',
      },
    },
  },
  {
    name: 'Table: the key stands in the heading and is no rating',
    file: 'tables/heading-holds-key.csv',
    reads: { ratings: { '2': 'not-rated', '3': 'green' } },
  },
  {
    name: 'Table: ratings by colour alone are asked about and never guessed',
    file: 'tables/rated-by-fill.html',
    reads: { ratings: {}, questions: ['fill-means', 'fill-means', 'fill-means'] },
  },
  {
    name: 'Table: a rating whose colour says otherwise',
    file: 'tables/fill-against-word.html',
    reads: {
      ratings: { '1': 'green', '2': 'green', '3': 'amber' },
      findings: ['rating-contradicts-fill'],
    },
  },
  {
    name: 'Table: shaded rows are no ratings',
    file: 'tables/banded-rows.html',
    reads: { ratings: { '1': 'amber', '2': 'amber' }, questions: [], findings: [] },
  },
  {
    name: 'Table: refs with and without letters and labels',
    file: 'tables/mixed-refs.csv',
    reads: { recommendations: ['1', 'R2', '3', '4'] },
  },
  {
    name: 'Table: a row for several recommendations, "1-3", "4 & 5", "6.1–6.3"',
    file: 'tables/ref-ranges.csv',
    reads: {
      serves: { '1.1': ['1', '2', '3'], '4.1': ['4', '5'], '6.1.1': ['6.1', '6.2', '6.3'] },
    },
  },
  {
    name: 'Table: actions E1.1 and E1.2 under recommendation E1',
    file: 'tables/nested-refs.csv',
    reads: {
      recommendations: ['E1', 'E2'],
      serves: { 'E1.1': ['E1'], 'E1.2': ['E1'], 'E2.1': ['E2'] },
      ratings: { 'E1.1': 'green', 'E1.2': 'amber', 'E2.1': 'green' },
    },
  },
  {
    name: 'Table: two rows of headings, the upper merged over several columns',
    file: 'tables/two-heading-rows.html',
    reads: {
      means: ['ref', 'recommendation', 'action', 'owner', 'due', 'update', 'rating'],
      asAt: '2025-09-30',
      ratings: { '1.1': 'green', '2.1': 'amber' },
    },
  },
  {
    name: 'Table: two rows of headings in a delimited file',
    file: 'tables/two-heading-rows.csv',
    reads: {
      means: ['ref', 'action', 'owner', 'due', 'update', 'rating'],
      notUnderstood: ['Planned', 'Reported'],
    },
  },
  {
    name: 'Table: guidance on how to fill it in stands below the heading',
    file: 'tables/guidance-row.csv',
    reads: { recommendations: ['1', '2'], findings: ['text-not-understood'] },
  },
  {
    name: 'Table: rows of the template that nobody has filled in',
    file: 'tables/blank-template-rows.csv',
    reads: { actions: ['1', '2'], notUnderstood: ['3, 4, 5'] },
  },
  {
    name: 'Table: themes in rows of their own',
    file: 'tables/section-rows.csv',
    reads: { themes: ['Leadership and vision', 'Money'], actions: ['1', '2', '3'] },
  },
  {
    name: 'Table: counts of the ratings in its last rows',
    file: 'tables/totals-at-foot.csv',
    reads: {
      actions: ['1', '2', '3'],
      notUnderstood: ['Total actions 3', 'Green 2', 'Amber 1', 'Red 0'],
    },
  },
  {
    name: 'Table: a summary of counts before the plan',
    file: 'tables/summary-first.html',
    reads: { actions: ['1', '2'], questions: [] },
  },
  {
    name: 'Table: a column headed "Action" that holds people',
    file: 'tables/action-holds-people.csv',
    reads: {
      owners: {
        '1.1': ['Head of Housing'],
        '2.1': ['Income Manager'],
        '3.1': ['Head of Property'],
      },
      notUnderstood: [],
    },
  },
  {
    name: 'Table: several actions with their dates side by side in one row',
    file: 'tables/parallel-milestones.html',
    reads: {
      actions: ['1.1', '1.2', '1.3', '2.1'],
      dues: { '1.1': '2025-10-31', '1.2': '2026-01-31', '1.3': '2026-03-31', '2.1': '2026-02-28' },
      findings: ['dates-not-matched'],
    },
  },
  {
    name: 'Table: "By when" that holds prose and a quarter without a year',
    file: 'tables/when-in-prose.csv',
    reads: { dues: { '1': 'Q3', '3': 'Following Cabinet approval', '4': '2026-03-31' } },
  },
  {
    name: 'Table: owners as initials, with their posts, in lists and in parts',
    file: 'tables/owners.csv',
    reads: {
      owners: {
        '1': ['JS'],
        '2': ['JS', 'PK'],
        '3': ['Petra Kane, Head of People'],
        '4': ['Omar Reyes', 'ICT Team'],
        '5': ['Petra Kane (Head of People)', 'Omar Reyes (ICT Manager)'],
        '6': ['Head of Finance', 'Head of Audit', 'Head of Legal'],
        '7': ['JS', 'PK'],
      },
    },
  },
  {
    name: 'Table: "Progress" that holds percentages beside a status',
    file: 'tables/progress-is-percent.csv',
    reads: { means: ['ref', 'action', 'owner', 'percent', 'status'] },
  },
  {
    name: 'Table: percentages as a worksheet holds them, 0.75 and 1',
    file: 'tables/percent-as-fraction.csv',
    reads: { means: ['ref', 'action', 'owner', 'percent', 'rating'] },
  },
  {
    name: 'Table: dates month first, which one of them shows',
    file: 'tables/month-first.csv',
    reads: {
      dues: { '1': '2025-12-31', '2': '2026-03-01', '3': '2026-06-15' },
      questions: ['date-order'],
    },
  },
  {
    name: 'Table: dates that can be read both ways',
    file: 'tables/either-order.csv',
    reads: { dues: { '1': '2026-03-01', '2': '2026-05-04' }, questions: ['date-order'] },
  },
  {
    name: 'Table: the original and the revised date in one cell',
    file: 'tables/was-date.csv',
    reads: { dues: { '1': '2025-12-31', '2': '2025-06-30', '3': '2025-12-31' } },
  },
  {
    name: 'Table: an old date struck through',
    file: 'tables/struck-date.html',
    reads: {
      dues: { '1': '2025-09-30', '2': '2025-10-31' },
      findings: ['text-struck-through'],
    },
  },
  {
    name: 'Table: the day of completion stands in the status',
    file: 'tables/done-in-status.csv',
    reads: { statuses: { '1': 'Completed 12/05/2025', '3': 'In progress' }, findings: [] },
  },
  {
    name: 'Table: a plan in Welsh',
    file: 'tables/welsh.csv',
    reads: {
      ratings: { '1.1': 'green', '2.1': 'amber', '3.1': 'red', '4.1': 'amber' },
      dues: {
        '1.1': '2025-10-31',
        '2.1': '2026-03-31',
        '3.1': '2026-01-31',
        '4.1': '2025-11-30',
      },
    },
  },
  {
    name: 'Table: two plans with columns of their own; the likelier is read, the other offered',
    file: 'tables/two-plans.html',
    reads: {
      actions: ['1.1', '2.1', '3.1'],
      questions: ['which-table'],
      findings: ['further-table'],
    },
  },
  {
    name: 'Table: one for each recommendation, which a heading above names, with its lead in a line between',
    file: 'text/heading-and-lead-above-tables.md',
    reads: {
      asAt: '2025-06-30',
      means: ['action', 'due', 'update', 'rating', 'owner'],
      recommendations: ['1', '2'],
      serves: { '1.1': ['1'], '1.2': ['1'], '2.1': ['2'] },
      owners: { '1.1': ['Harbour Master'], '1.2': ['Harbour Master'], '2.1': ['Head of Property'] },
      questions: [],
      notUnderstood: [],
    },
  },
  {
    name: 'Table: recommendations that begin with their refs, R1 and R2, without a mark behind',
    file: 'text/r-refs-in-words.csv',
    reads: {
      texts: {
        'R R1': 'Close the gap in the budget',
        'R R2': 'Listen to the staff',
        'R1.1': 'A board meets every month',
        'R2.1': 'Ask them every quarter',
      },
    },
  },
];
