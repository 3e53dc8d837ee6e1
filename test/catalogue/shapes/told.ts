import type { Shape } from '../shape.js';

const CARDS: readonly Shape[] = [
  {
    name: 'Cards: two actions in a mail, greetings round them, an owner to be confirmed',
    file: 'told/mail-cards.txt',
    reads: {
      title: 'Harbour improvement plan',
      actions: ['4', '9'],
      owners: { '4': ['Harbour Master'] },
      dues: { '4': '2025-05-31', '9': '2025-06-30' },
      ratings: { '4': 'amber', '9': 'green' },
      notUnderstood: ['tbc'],
    },
  },
  {
    name: 'Cards: a single numbered action in a mail',
    file: 'told/mail-one-card.txt',
    reads: {
      actions: ['12'],
      dues: { '12': '2025-03-31' },
      ratings: { '12': 'green' },
      notUnderstood: [],
    },
  },
  {
    name: 'Cards: owner, date and status on one line',
    file: 'told/cards-on-one-line.txt',
    reads: {
      owners: { '1': ['Harbour Master'], '2': ['Head of Works'] },
      dues: { '1': '2025-05-31', '2': '2025-06-30' },
      ratings: { '1': 'amber', '2': 'green' },
    },
  },
  {
    name: 'Cards: definition lists under headings that number them',
    file: 'told/definition-list.html',
    reads: {
      recommendations: ['1', '2'],
      owners: { '1.1': ['Harbour Master'], '2.1': ['Head of Works'] },
      dues: { '1.1': '2025-04-30', '2.1': '2025-05-31' },
      findings: [],
    },
  },
  {
    name: 'Cards: a small table of labels for each finding, under headings that number them',
    file: 'told/cards-in-small-tables.html',
    reads: {
      recommendations: ['1', '2'],
      texts: {
        'R 1': 'Fees should be checked by a second officer.',
        'R 2': 'Boats without a licence should be listed.',
        '1.1': 'A second check stands in the ledger.',
        '2.1': 'A list is kept at the slipway.',
      },
      owners: { '1.1': ['Harbour Master'], '2.1': ['Head of Works'] },
    },
  },
  {
    name: 'Cards: labels in bold under a heading for each recommendation',
    file: 'told/cards-under-headings.md',
    reads: {
      recommendations: ['4', '5'],
      owners: { '4.1': ['Harbour Master'], '5.1': ['Head of Legal'] },
      ratings: { '4.1': 'green', '5.1': 'amber' },
      notUnderstood: [],
    },
  },
  {
    name: 'Cards: actions in a list below their label, a response that accepts',
    file: 'told/cards-with-lists.md',
    reads: {
      serves: { '1.1': ['1'], '1.2': ['1'], '2.1': ['2'] },
      dues: { '1.1': '2025-04-30', '1.2': '2025-05-31', '2.1': '2025-10-31' },
      ratings: { '1.1': 'green', '1.2': 'green', '2.1': 'amber' },
      notUnderstood: ['Accepted', 'Partially accepted'],
    },
  },
  {
    name: 'Cards: a mail with a bold "Rec 2.1 – …" over each, labels below',
    file: 'told/mail-with-recs.txt',
    reads: {
      recommendations: ['2.1', '2.2'],
      owners: { '2.1.1': ['Petra Kane'], '2.2.1': ['Kit Lowe'] },
      dues: { '2.1.1': '2025-03-31', '2.2.1': '2025-12-31' },
      ratings: { '2.1.1': 'amber', '2.2.1': 'green' },
    },
  },
  {
    name: 'Cards: numbered items with their labels indented below',
    file: 'told/items-with-labels.txt',
    reads: {
      actions: ['1.1', '1.2'],
      owners: { '1.1': ['Head of Communications'], '1.2': ['Head of People', 'Harbour Master'] },
      dues: { '1.1': '2025-09-30', '1.2': '2025-10-31' },
      ratings: { '1.1': 'green', '1.2': 'red' },
      notUnderstood: [],
    },
  },
  {
    name: 'Cards: progress and rating on the line of the action',
    file: 'told/progress-in-the-line.txt',
    reads: {
      recommendations: ['1', '2'],
      owners: {
        '1.1': ['Harbour Master'],
        '1.2': ['Head of Communications'],
        '2.1': ['Head of Legal'],
      },
      ratings: { '1.1': 'green', '1.2': 'green', '2.1': 'red' },
    },
  },
];

const LISTS: readonly Shape[] = [
  {
    name: 'List: an action log, each with its rating as a sign, a ref, a first name and a date',
    file: 'told/log-with-signs.md',
    reads: {
      actions: ['H1', 'H2', 'H3'],
      owners: { H1: ['Omar'], H2: ['Petra'], H3: ['Kit'] },
      dues: { H1: '2025-05-03', H2: '2025-04-10', H3: '2025-06-30' },
      ratings: { H1: 'green', H2: 'red', H3: 'amber' },
      findings: ['scheme-to-confirm'],
    },
  },
  {
    name: 'List: action points of a board, who is to do what, until when and how it stands',
    file: 'told/log-with-points.txt',
    reads: {
      actions: ['AP1', 'AP2', 'AP3'],
      owners: { AP1: ['Petra Kane'], AP2: ['Omar Reyes'], AP3: ['Kit Lowe'] },
      dues: { AP1: '2025-06-03', AP2: '2025-06-17', AP3: '2025-06-28' },
      statuses: { AP1: 'Open', AP2: 'Closed', AP3: 'Open' },
    },
  },
  {
    name: 'List: actions below headings that name recommendations, one of them without any',
    file: 'told/actions-below-headings.md',
    reads: {
      recommendations: ['1', '2', '3'],
      serves: { '1.1': ['1'], '1.2': ['1'], '2.1': ['2'], '2.2': ['2'] },
      owners: {
        '1.1': ['Harbour Master'],
        '1.2': ['Head of Communications'],
        '2.2': ['Head of Legal'],
      },
      dues: { '1.1': '2025-04-30', '1.2': '2025-06-30', '2.1': '2025-12-31', '2.2': '2026-03-31' },
      themes: [],
    },
  },
  {
    name: 'List: actions below numbered recommendations, with owner and date in brackets',
    file: 'told/actions-below-numbers.txt',
    reads: {
      recommendations: ['1', '2', '3'],
      owners: {
        '1.1': ['Harbour Master'],
        '1.2': ['Head of Communications'],
        '2.1': ['Head of Legal'],
        '3.1': ['Head of Works'],
      },
      dues: { '1.1': '2025-04-30', '1.2': '2025-06-30', '2.1': '2025-12-31', '3.1': 'ongoing' },
    },
  },
  {
    name: 'List: boxes to tick in Markdown, under themes',
    file: 'told/ticked-list.md',
    reads: {
      themes: ['Quays', 'People'],
      statuses: { '1': '[x]', '2': '[ ]', '3': '[x]', '4': '[ ]' },
      owners: { '1': ['Petra Kane'], '2': ['Petra Kane'], '3': ['Kit Lowe'], '4': ['Kit Lowe'] },
    },
  },
  {
    name: 'List: boxes to tick, owner and date behind dashes',
    file: 'told/ticked-boxes.txt',
    reads: {
      statuses: { '1': '☑', '2': '☐', '3': '☐' },
      owners: { '1': ['Petra Kane'], '2': ['Petra Kane'], '3': ['Kit Lowe'] },
      dues: { '1': '2025-04-30', '2': '2025-07-31', '3': '2025-09-30' },
    },
  },
  {
    name: 'List: boxes to tick within boxes to tick',
    file: 'told/ticked-nested.md',
    reads: {
      statuses: { '1': '[ ]', '2': '[x]', '3': '[ ]', '4': '[ ]', '5': '[x]' },
      dues: { '2': '2025-04-30', '3': '2025-08-31', '5': '2025-05-31' },
      notUnderstood: [],
    },
  },
  {
    name: 'List: recommendations with letters, actions in roman numbers with labels',
    file: 'told/lettered-recommendations.txt',
    reads: {
      recommendations: ['A', 'B'],
      serves: { 'A.1': ['A'], 'A.2': ['A'], 'B.1': ['B'], 'B.2': ['B'] },
      statuses: {
        'A.1': 'Complete',
        'A.2': 'In progress',
        'B.1': 'In progress',
        'B.2': 'Not started',
      },
    },
  },
  {
    name: 'Minutes: actions in italics, the owner in the sentence',
    file: 'told/minutes-in-italics.md',
    reads: {
      owners: { '1': ['Finance Manager'], '2': ['Head of Audit'] },
      dues: { '1': '2025-06-30' },
    },
  },
  {
    name: 'Minutes: what they mark as an action, on its own line, in a paragraph and in brackets',
    file: 'told/minutes.txt',
    reads: {
      owners: { '1': ['Kit'], '2': ['Petra Kane'], '3': ['Omar Ade'] },
      dues: { '1': '2025-05-03' },
      recommendations: [],
    },
  },
  {
    name: 'List: numbered actions with labels and a rating in brackets',
    file: 'told/numbered-with-labels.txt',
    reads: {
      actions: ['1', '2', '3'],
      dues: { '1': '2025-06-30', '2': '2026-03-31', '3': 'ongoing' },
      ratings: { '1': 'green', '2': 'amber', '3': 'red' },
    },
  },
  {
    name: 'List: recommendations with labels in brackets behind each',
    file: 'told/labels-in-brackets.txt',
    reads: {
      recommendations: ['1', '2'],
      texts: { 'R 1': 'The Council should open one library on Sundays.' },
      owners: { '1.1': ['Head of Libraries'], '2.1': ['Stock Manager'] },
      dues: { '1.1': '2026-03-31', '2.1': '2026-06-30' },
      statuses: { '1.1': 'In progress', '2.1': 'Not started' },
    },
  },
  {
    name: 'Report: the team of a review is no list of actions',
    file: 'told/report-with-team.txt',
    reads: { kind: 'recommendations', recommendations: ['1', '2', '3'], actions: [] },
  },
];

export const TOLD: readonly Shape[] = [...CARDS, ...LISTS];
