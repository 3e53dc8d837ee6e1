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
];

export const TOLD: readonly Shape[] = CARDS;
