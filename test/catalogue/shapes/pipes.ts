import type { Shape } from '../shape.js';

/** Tables in plain text whose cells pipes part. */
export const PIPES: readonly Shape[] = [
  {
    name: 'Pipes: rows with gaps between them and no line of dashes',
    file: 'text/pipes-spaced-rows.txt',
    reads: {
      means: ['action', 'owner', 'due', 'percent', 'rating'],
      actions: ['1', '2', '3'],
      owners: { '1': ['Head of Works'], '2': ['Head of Works'], '3': ['Parking Manager'] },
      ratings: { '1': 'green', '2': 'red', '3': 'amber' },
      notUnderstood: [],
    },
  },
  {
    name: 'Pipes: two themes, and the second without the headings',
    file: 'text/pipes-no-outer-themes.txt',
    reads: {
      means: ['ref', 'action', 'owner', 'update', 'rating'],
      themes: ['Aim 1: A greener harbour', 'Aim 2: Warmer homes'],
      actions: ['G1', 'G2', 'W1'],
      ratings: { G1: 'green', G2: 'amber', W1: 'red' },
      findings: ['headings-from-above'],
      notUnderstood: [],
    },
  },
  {
    name: 'Pipes: a table of actions under each recommendation R1, R2',
    file: 'text/refs-above-tables.txt',
    reads: {
      recommendations: ['R1', 'R2'],
      actions: ['R1.1', 'R1.2', 'R2.1'],
      serves: { 'R1.1': ['R1'], 'R1.2': ['R1'], 'R2.1': ['R2'] },
      dues: { 'R1.1': '2024-11-30', 'R1.2': '2025-05-31', 'R2.1': '2025-08-31' },
      findings: [],
      notUnderstood: [],
    },
  },
  {
    name: 'Markdown: the same headings under two themes are one plan, whatever their cells hold',
    file: 'text/decisions-in-response.md',
    reads: {
      themes: ['Theme A: Boats', 'Theme B: Fees'],
      recommendations: ['R1', 'R2', 'R3', 'R4'],
      ratings: { 'R1.1': 'complete', 'R2.1': 'green', 'R3.1': 'amber' },
      questions: [],
    },
  },
  {
    name: 'Pipes: edges drawn round each row, cells over several lines',
    file: 'text/drawn-edges.txt',
    reads: {
      title: 'Plan after the port inspection',
      actions: ['P1', 'P2', 'P3'],
      texts: {
        P1: 'Fit ladders on all of the pontoons',
        P2: 'Replace the tide gauge and its mast',
        P3: 'Train the crane drivers',
      },
      owners: { P1: ['Harbour Master'], P2: ['Head of Works'], P3: ['Quay Foreman'] },
      dues: { P1: '2024-06-30', P2: '2025-03-31', P3: 'TBC' },
      notUnderstood: [],
    },
  },
  {
    name: 'Pipes: the listing of a database, edges above, below and under the headings',
    file: 'text/database-listing.txt',
    reads: {
      means: ['ref', 'action', 'owner', 'due', 'status'],
      actions: ['1', '2', '3'],
      statuses: { '1': 'Complete', '2': 'In progress', '3': 'Not started' },
      dues: { '1': '2024-03-31', '2': '2024-06-30', '3': '2024-09-30' },
    },
  },
  {
    name: 'Markdown: a last cell left out, pipes inside words, a cell left empty, broken lines',
    file: 'text/markdown-odd-rows.md',
    reads: {
      actions: ['1.1', '2.1', '3.1', '4.1'],
      owners: {
        '1.1': ['Chief Executive'],
        '2.1': ['Monitoring Officer'],
        '3.1': ['Head of Highways'],
        '4.1': ['Head of Finance'],
      },
      texts: {
        'R 1': 'Agree one vision',
        'R 2': 'Strengthen scrutiny',
        'R 3': 'Compare the two routes, inner|outer',
        'R 4': 'Review the debt',
        '1.1': 'Hold workshops\nPublish the vision',
        '2.1': 'Train every member of the committee',
        '3.1': 'Publish the counts | maps',
        '4.1': '',
      },
      ratings: { '1.1': 'green', '2.1': 'amber', '3.1': 'green', '4.1': 'red' },
      notUnderstood: [],
    },
  },
  {
    name: 'Markdown: dates and ratings struck through, new ones beside them',
    file: 'text/markdown-struck.md',
    reads: {
      dues: { '1': '2024-04-30', '2': '2024-06-30' },
      ratings: { '1': 'green', '2': 'amber' },
      findings: ['text-struck-through', 'text-struck-through'],
    },
  },
  {
    name: 'Commas: a file pasted into a mail, a comma in quotes',
    file: 'text/commas-in-text.txt',
    reads: {
      means: ['ref', 'action', 'owner', 'due', 'status'],
      actions: ['1', '2', '3'],
      texts: {
        '1': 'Replace the fenders',
        '2': 'Mend the roof, gutters and tiles',
        '3': 'Paint the hall',
      },
      dues: { '1': '2024-05-01', '2': '2024-06-01', '3': '2024-07-01' },
      notUnderstood: [],
    },
  },
];
