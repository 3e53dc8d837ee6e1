import type { Shape } from '../shape.js';
import { PIPES } from './pipes.js';
import { REPORTS } from './reports.js';

const THREE = {
  kind: 'table',
  recommendations: ['1', '2', '3'],
  actions: ['1.1', '2.1', '3.1'],
  ratings: { '1.1': 'green', '2.1': 'amber', '3.1': 'red' },
  findings: [],
  notUnderstood: [],
} as const;

const TABLES: readonly Shape[] = [
  {
    name: 'Tabbed text: a heading and two rows',
    file: 'text/tabbed.txt',
    reads: { kind: 'table', actions: ['1', '2'], ratings: { '1': 'green', '2': 'red' } },
  },
  {
    name: 'Tabbed text: page numbers and running heads between the rows, one row cut by a page',
    file: 'text/pages-tabbed.txt',
    reads: {
      ...THREE,
      title: 'Improvement plan: progress at March 2024',
      asAt: '2024-03-31',
      joins: 1,
    },
  },
  {
    name: 'Tabbed text: headings above the first theme alone; the last has other columns',
    file: 'text/headings-once.txt',
    reads: {
      themes: ['Harbour safety', 'Harbour finance', 'Harbour people'],
      actions: ['H1', 'H2', 'F1', 'F2', 'P1', 'P2'],
      owners: {
        H1: ['Harbour Master'],
        H2: ['Head of Law'],
        F1: ['Head of Finance'],
        F2: ['Head of Finance'],
        P1: ['Quay Foreman'],
        P2: ['Quay Foreman'],
      },
      ratings: { H1: 'green', H2: 'amber', F1: 'red', F2: 'green', P1: 'green', P2: 'amber' },
      findings: ['columns-not-found', 'headings-from-above'],
    },
  },
  {
    name: 'Tabbed text: the headings were not copied; columns are told by what they hold, and it is said',
    file: 'text/no-headings.txt',
    reads: {
      means: ['action', 'owner', 'due', 'rating', 'update'],
      actions: ['1', '2', '3'],
      ratings: { '1': 'amber', '2': 'green', '3': 'green' },
      findings: ['columns-not-found'],
      notUnderstood: [],
    },
  },
  {
    name: 'Tabbed text: the end of a row that was not copied above, and of a sentence below the table',
    file: 'text/sentence-below-table.txt',
    reads: {
      actions: ['1', '2'],
      joins: 1,
      findings: ['text-not-understood'],
      notUnderstood: ['and the harbour commissioners agreed.'],
    },
  },
  {
    name: 'Tabbed text: headings set by spaces, tabs with spaces round them',
    file: 'text/tabs-and-spaces.txt',
    reads: {
      means: ['ref', 'action', 'owner', 'rating'],
      actions: ['1', '2', '3'],
      ratings: { '1': 'green', '2': 'red', '3': 'amber' },
      notUnderstood: [],
    },
  },
  {
    name: 'Tabbed text: one tab or two, so that words stand below each other',
    file: 'text/double-tabs.txt',
    reads: {
      owners: { '1': ['Harbour Master'], '2': ['Head of Works'] },
      ratings: { '1': 'green', '2': 'red' },
      notUnderstood: [],
    },
  },
  {
    name: 'Tabbed text: spaces that do not break, signs without width, quotes of a word processor',
    file: 'text/invisible.txt',
    reads: {
      means: ['ref', 'action', 'owner', 'rating'],
      texts: { '1': 'Mend the “old” quay wall', '2': 'Paint the mayor’s beacon' },
      ratings: { '1': 'green', '2': 'red' },
    },
  },
  {
    name: 'Tabbed text: ratings as emoji',
    file: 'text/emoji-ratings.txt',
    reads: {
      ratings: { '1': 'green', '2': 'amber', '3': 'red', '4': 'complete' },
      findings: ['scheme-to-confirm'],
    },
  },
  {
    name: 'Tabbed text: refs of parents and children',
    file: 'text/parent-child.txt',
    reads: {
      actions: ['E1', 'E1.1', 'E1.2', 'E2', 'E2.1'],
      ratings: { E1: 'green', 'E1.1': 'green', 'E1.2': 'amber', E2: 'red', 'E2.1': 'amber' },
    },
  },
  {
    name: 'Tabbed text: a history of dated statuses in each cell, newest first or last',
    file: 'text/status-history.txt',
    reads: { actions: ['E1', 'E1.1', 'E2'], ratings: { E1: 'green', 'E1.1': 'green' } },
  },
  {
    name: 'Mail: a tabbed table quoted twice over',
    file: 'text/mail-quoted-tabs.txt',
    reads: { actions: ['1', '2'], ratings: { '1': 'green', '2': 'red' }, notUnderstood: [] },
  },
  {
    name: 'Mail: a Markdown table in a quoted message',
    file: 'text/mail-quoted.txt',
    reads: {
      means: ['ref', 'action', 'owner', 'due', 'rating'],
      dues: { '1': '2024-05-31', '2': '2024-06-30' },
      notUnderstood: [],
    },
  },
  {
    name: 'Markdown: rows broken over lines, a pipe in a cell, lists and line breaks in cells',
    file: 'text/markdown-broken-lines.md',
    reads: {
      kind: 'table',
      actions: ['1.1', '1.2', '2.1', '3.1'],
      points: 2,
      owners: {
        '1.1': ['Head of Policy'],
        '1.2': ['Head of Policy'],
        '2.1': ['Head of Highways'],
        '3.1': ['Head of Finance'],
      },
      ratings: { '1.1': 'green', '1.2': 'green', '2.1': 'amber', '3.1': 'red' },
      notUnderstood: [],
    },
  },
  {
    name: 'Markdown: no pipes at the ends of rows',
    file: 'text/markdown-without-outer-pipes.md',
    reads: {
      actions: ['1', '2', '3'],
      owners: { '1': ['Harbour Master'], '2': ['Head of Works'] },
      dues: { '1': '2024-05-31', '2': '2024-06-30', '3': '2024-07-31' },
    },
  },
];

const SPACED: readonly Shape[] = [
  {
    name: 'Fixed width: lines of dashes under the headings, cells that only one space parts',
    file: 'text/underlined-columns.txt',
    reads: {
      asAt: '2024-05-14',
      means: ['ref', 'action', 'owner', 'due', 'status'],
      texts: {
        '1': "Agree the board's terms",
        '2': 'Appoint a chair from outside',
        '3': 'Survey of the northern breakwater, with its lamps',
        '4': 'Report back to cabinet',
      },
      owners: {
        '1': ['Chief Executive'],
        '2': ['Head of Law'],
        '3': ['Head of Works'],
        '4': ['Harbour Master'],
      },
      dues: { '1': '2024-04-01', '2': '2024-05-01', '3': '2024-06-30', '4': '2024-09-30' },
      notUnderstood: [],
    },
  },
  {
    name: 'Two spaces between the cells and nothing below anything; a row that lacks a cell is named',
    file: 'text/two-spaces.txt',
    reads: {
      themes: ['Winter works'],
      actions: ['1', '2', '4'],
      owners: { '1': ['Harbour Master'], '2': ['Head of Works'], '4': ['Quay Foreman'] },
      ratings: { '1': 'green', '2': 'amber', '4': 'red' },
      notUnderstood: ['3 Dredge the basin Head of Works Red'],
    },
  },
];

const CELLS_AND_CARDS: readonly Shape[] = [
  {
    name: 'Web text: each cell on a line of its own',
    file: 'text/cell-per-line.txt',
    reads: THREE,
  },
  {
    name: 'Web text: each cell in a paragraph of its own',
    file: 'text/cell-per-paragraph.txt',
    reads: THREE,
  },
  {
    name: 'Web text: each cell on a line of its own, rows parted by dashes',
    file: 'text/cell-per-line-separators.txt',
    reads: THREE,
  },
  {
    name: 'Web text: a line for each cell, no refs and no gaps; a row that lacks a cell is named',
    file: 'text/cell-per-line-no-gaps.txt',
    reads: {
      means: ['recommendation', 'action', 'owner', 'due', 'rating'],
      texts: {
        'R 1': 'Berths are let without a contract',
        'R 2': 'The fuel is counted once a year',
        'R 3': 'Nobody checks the till',
        'R 4': 'The byelaws are out of date',
        '1.1': 'Write a contract for every berth that is let by the year',
        '2.1': 'Count it weekly',
        '4.1': 'Take new byelaws to full council',
      },
      owners: { '1.1': ['Harbour Master'], '2.1': ['Quay Foreman'], '4.1': ['Head of Law'] },
      dues: { '1.1': '2024-09-30', '2.1': '2024-12-31', '4.1': '2025-03-31' },
      notUnderstood: [
        'n/a',
        'Keys are not signed for\nBuy a key safe\nHarbour Master\nNot started',
      ],
    },
  },
  {
    name: 'Cards: labels and values without a gap between the cards',
    file: 'text/cards-no-gaps.txt',
    reads: {
      actions: ['H1', 'H2', 'H3'],
      statuses: { H1: 'In progress', H2: 'Not started', H3: 'Complete' },
      ratings: { H1: 'green', H2: 'amber', H3: 'green' },
    },
  },
  {
    name: 'Cards: gaps everywhere, a value below its label',
    file: 'text/cards-with-gaps.txt',
    reads: {
      actions: ['H1', 'H2'],
      owners: { H1: ['Harbour Master'], H2: ['Head of Works'] },
      texts: { H1: 'Mend the quay wall before the autumn storms', H2: 'Paint the beacon' },
    },
  },
  {
    name: 'Cards: every value below its label',
    file: 'text/cards-values-below.txt',
    reads: {
      title: 'Thornmere recovery plan',
      actions: ['1', '2', '3'],
      owners: { '1': ['Harbour Master'], '2': ['Head of Works'], '3': ['Head of People'] },
      dues: { '1': '2024-05-31', '2': '2024-06-30', '3': '2024-07-31' },
      ratings: { '1': 'green', '2': 'amber', '3': 'red' },
    },
  },
];

const LOST: readonly Shape[] = [
  {
    name: 'PDF text: columns interleaved beyond recovery are named, and no row made up',
    file: 'text/interleaved.txt',
    reads: { kind: 'none', recommendations: [], actions: [], findings: ['columns-interleaved'] },
  },
  {
    name: 'PDF text: cells of a row run together are named, and no row made up',
    file: 'text/run-together.txt',
    reads: { kind: 'none', recommendations: [], actions: [], findings: ['columns-interleaved'] },
  },
];

export const TEXT: readonly Shape[] = [
  ...TABLES,
  ...PIPES,
  ...SPACED,
  ...CELLS_AND_CARDS,
  ...LOST,
  ...REPORTS,
];
