import type { Shape, Summary } from '../shape.js';

/** What every print of the housing plan holds, however its table is drawn. */
const HOUSING: Partial<Summary> = {
  kind: 'table',
  title: 'Housing improvement plan - Update June 2025',
  asAt: '2025-06-30',
  means: ['ref', 'recommendation', 'action', 'owner', 'due', 'rating', 'update'],
  recommendations: ['1', '2', '3', '4', '5'],
  actions: ['1.1', '2.1', '3.1', '4.1', '4.2', '5.1'],
  points: 3,
  owners: {
    '1.1': ['Head of Housing Assets'],
    '2.1': ['Customer Services Manager'],
    '3.1': ['Tenant Voice Officer'],
    '4.1': ['Repairs Contract Manager'],
    '4.2': ['Repairs Contract Manager'],
    '5.1': ['Building Safety Lead'],
  },
  dues: {
    '1.1': '2026-03-31',
    '2.1': '2025-09-30',
    '3.1': '2025-07-31',
    '4.1': '2025-12-31',
    '4.2': '2025-12-31',
    '5.1': '2026-02-28',
  },
  ratings: {
    '1.1': 'green',
    '2.1': 'amber',
    '3.1': 'green',
    '4.1': 'red',
    '4.2': 'red',
    '5.1': 'green',
  },
  texts: {
    'R 1': 'Know the condition of every council home within two years.',
    'R 2': 'Answer complaints at the first stage and learn from them.',
    'R 3': 'Let tenants see how the service is doing.',
    'R 4': 'Make the repairs contract work for tenants.',
    'R 5': 'Keep fire safety work on its programme.',
    '1.1': 'Survey a fifth of the homes each year.',
    '2.1': 'Bring the complaints team up to strength and give it a single case system.',
    '3.1':
      'Publish the twelve tenant satisfaction measures every quarter, in plain words, with the landlord’s long-term trend beside each of them.',
    '4.1': 'Agree a recovery plan with the contractor.',
    '4.2': 'Report the number of overdue repairs each month.',
    '5.1': 'Replace the doors of flats in the four towers.',
  },
  notUnderstood: [],
};

export const PDF: readonly Shape[] = [
  {
    name: 'PDF: seven columns in landscape between rules, a row broken over the page, points in a cell',
    file: 'pdf/ruled.pdf',
    reads: { ...HOUSING, joins: 1 },
  },
  {
    name: 'PDF: no rules, but tags that name the table’s rows and cells',
    file: 'pdf/tagged.pdf',
    reads: { ...HOUSING, joins: 1 },
  },
  {
    name: 'PDF: no rules and no tags, columns told by their places alone',
    file: 'pdf/no-rules.pdf',
    reads: { ...HOUSING, joins: 0 },
  },
  {
    name: 'PDF: rules between the rows and none between the columns',
    file: 'pdf/rules-between-rows.pdf',
    reads: { ...HOUSING, joins: 0 },
  },
  {
    name: 'PDF: ratings given by the shading of cells alone',
    file: 'pdf/shaded.pdf',
    reads: {
      ...HOUSING,
      ratings: {},
      questions: ['fill-means', 'fill-means', 'fill-means'],
    },
  },
  {
    name: 'PDF: cells merged over rows, an update shared by two actions',
    file: 'pdf/merged.pdf',
    reads: {
      kind: 'table',
      recommendations: ['1', '2'],
      actions: ['1.1', '1.2', '1.3', '2.1'],
      serves: { '1.1': ['1'], '1.2': ['1'], '1.3': ['1'], '2.1': ['2'] },
      dues: { '1.1': '2025-12-31', '1.2': '2026-01-31', '1.3': '2026-03-31', '2.1': '2025-09-30' },
      ratings: { '1.1': 'green', '1.2': 'green', '1.3': 'amber', '2.1': 'green' },
      notUnderstood: [],
    },
  },
  {
    name: 'PDF: a wide table set sideways on an upright page',
    file: 'pdf/sideways.pdf',
    reads: {
      kind: 'table',
      title: 'Housing improvement plan - Update June 2025',
      actions: ['1.1', '2.1', '3.1'],
      ratings: { '1.1': 'green', '2.1': 'amber', '3.1': 'green' },
      points: 3,
    },
  },
  {
    name: 'PDF: a page that was turned after it was printed',
    file: 'pdf/page-turned.pdf',
    reads: {
      kind: 'table',
      title: 'Waste action plan',
      owners: { '1': ['Fleet Manager'], '2': ['Head of Waste'] },
      dues: { '1': '2025-10-31', '2': '2026-01-31' },
      ratings: { '1': 'green', '2': 'red' },
    },
  },
  {
    name: 'PDF: printed by Writer, words and dates cut where narrow cells end, a row over the page',
    file: 'pdf/written-narrow.pdf',
    reads: {
      kind: 'table',
      recommendations: ['AR-1', 'AR-2'],
      owners: { 'AR-1.1': ['Monitoring Officer'], 'AR-2.1': ['Section 151 Officer'] },
      dues: { 'AR-1.1': '2025-12-31', 'AR-2.1': '2025-06-30' },
      ratings: { 'AR-1.1': 'amber', 'AR-2.1': 'green' },
      joins: 1,
      notUnderstood: [],
    },
  },
  {
    name: 'PDF: no rules, tagged, and ratings by the colour of blank cells alone',
    file: 'pdf/written-blank-colours.pdf',
    reads: {
      kind: 'table',
      actions: ['1', '2', '3'],
      dues: { '1': '2025-08-31', '2': '2025-12-31', '3': '2025-03-31' },
      ratings: {},
      questions: ['fill-means', 'fill-means', 'fill-means'],
    },
  },
  {
    name: 'PDF: a report’s numbered recommendations, broken over pages with running lines between',
    file: 'pdf/report.pdf',
    reads: {
      kind: 'recommendations',
      title: 'Corporate peer challenge of Thornmere Borough Council: feedback report',
      recommendations: ['1', '2', '3', '4', '5'],
      points: 3,
      texts: {
        'R 1':
          'Say what matters most. Choose a short list of priorities with members and staff, and let the budget follow it.',
        'R 2':
          'Look further ahead with money. Bring the savings plan and the capital programme together in one picture that covers five years, and show members:',
        'R 3':
          'Give scrutiny room. Let its chairs choose fewer subjects and follow them through until something has changed, with an officer whose job it is to keep the thread from one meeting to the next and to report on what was promised.',
        'R 4':
          'Grow your own managers. Offer every new manager a mentor, a plan for their first year and time to learn.',
        'R 5':
          'Tell the story better. Residents like what the council does but seldom know that the council does it.',
      },
    },
  },
  {
    name: 'PDF: a newsletter in two columns, which holds no plan',
    file: 'pdf/newsletter.pdf',
    reads: { kind: 'none', title: 'Thornmere matters', recommendations: [], actions: [] },
  },
  {
    name: 'PDF: a table whose columns run into each other, line by line',
    file: 'pdf/interleaved.pdf',
    reads: { kind: 'none', recommendations: [], actions: [] },
  },
  {
    name: 'PDF: pictures of pages without text',
    file: 'pdf/picture-only.pdf',
    reads: { kind: 'no-text-in-pdf' },
  },
  {
    name: 'PDF: protected with a password',
    file: 'pdf/protected.pdf',
    reads: { kind: 'protected' },
  },
];
