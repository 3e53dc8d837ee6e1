import type { Shape } from '../shape.js';

/** Pages of councils and their partners, as they are saved. */
export const WEB: readonly Shape[] = [
  {
    name: 'Web: headings again in each cell for narrow screens, ratings by pictures and icons',
    file: 'web/responsive.html',
    reads: {
      title: 'Climate emergency action plan: progress',
      asAt: '2024-03-31',
      themes: ['Buildings', 'Travel'],
      owners: {
        CE1: ['Property Services'],
        CE2: ['Highways'],
        CE3: ['Highways'],
        CE4: ['Travel Team'],
      },
      texts: {
        CE1: 'Fit heat pumps in 6 leisure centres',
        CE2: 'Replace street lamps with LEDs',
        CE3: 'Build a bus lane on the A99',
        CE4: 'Bike store at the station',
      },
      ratings: { CE1: 'green', CE2: 'complete', CE4: 'amber' },
      notUnderstood: [],
    },
  },
  {
    name: 'Web: a table of other elements, by their roles',
    file: 'web/tables-by-role.html',
    reads: {
      recommendations: ['IA1', 'IA2'],
      dues: { 'IA1.1': '2024-05-31', 'IA2.1': '2024-09-30' },
      statuses: { 'IA1.1': 'Implemented', 'IA2.1': 'In progress' },
    },
  },
  {
    name: 'Web: a list of a team site, its boxes to tick left out',
    file: 'web/sharepoint-list.html',
    reads: {
      owners: { '1': ['Rosa Whitby'], '2': ['Ian Frost'] },
      ratings: { '1': 'amber', '2': 'red' },
      notUnderstood: [],
    },
  },
  {
    name: 'Web: columns of plain divisions, no table at all',
    file: 'web/columns-of-divisions.html',
    reads: {
      recommendations: ['T1', 'T2', 'T3'],
      dues: { 'T1.1': '2024-10-31', 'T2.1': '2025-01-31', 'T3.1': '2025-05-31' },
      ratings: { 'T1.1': 'green', 'T2.1': 'amber', 'T3.1': 'red' },
      notUnderstood: [],
    },
  },
  {
    name: 'Web: each recommendation a heading over a list of terms',
    file: 'web/definition-lists.html',
    reads: {
      texts: {
        'R 1': 'Set out a clear vision',
        'R 2': 'Grow the senior team',
        '1.1': 'Write a corporate plan to 2030',
        '2.1': 'Recruit a director of place',
      },
      owners: { '1.1': ['Chief Executive'], '2.1': ['Head of HR'] },
      ratings: { '1.1': 'green', '2.1': 'amber' },
    },
  },
  {
    name: 'Web: each recommendation a heading over a table of its own',
    file: 'web/table-a-recommendation.html',
    reads: {
      serves: { '1.1': ['1'], '1.2': ['1'], '2.1': ['2'] },
      ratings: { '1.1': 'green', '1.2': 'red', '2.1': 'amber' },
    },
  },
  {
    name: 'Web: tables in parts that open, one on a page that is not shown, which is asked about',
    file: 'web/tables-in-details.html',
    reads: { actions: ['H1', 'H2'], questions: ['hidden-rows'] },
  },
  {
    name: 'Web: tables in the items of a numbered list',
    file: 'web/tables-in-lists.html',
    reads: {
      themes: ['1. Improve assessments', '2. Strengthen supervision'],
      ratings: { '1': 'green', '2': 'amber', '3': 'red' },
    },
  },
  {
    name: 'Web: an old page laid out by a table, menus beside the plan',
    file: 'web/table-in-layout.html',
    reads: {
      title: 'Scrutiny Panel, 12 June 2024',
      recommendations: ['1', '2'],
      dues: { '1.1': '2024-09-30', '2.1': '2025-08-31' },
    },
  },
  {
    name: 'Web: a form with the plan in its fields',
    file: 'web/form-fields.html',
    reads: {
      texts: { '1': 'Set up a fraud hotline', '2': 'Train 12 investigators' },
      owners: { '1': ['Fraud Lead'], '2': ['HR Partner'] },
      ratings: { '1': 'amber', '2': 'green' },
    },
  },
  {
    name: 'Web: cells over several rows and a span beyond its group, the key in the table’s foot',
    file: 'web/spans-and-foot.html',
    reads: {
      asAt: '2024-08-31',
      recommendations: ['1', '2'],
      serves: { '1.1': ['1'], '1.2': ['1'], '1.3': ['1'], '2.1': ['2'] },
      owners: {
        '1.1': ['Head of Comms'],
        '1.2': ['Head of Comms'],
        '1.3': ['Web Lead'],
        '2.1': ['Democratic Services'],
      },
      notUnderstood: ['RAG: Red = late, Amber = at risk, Green = on time'],
    },
  },
  {
    name: 'Web: a page of a wiki, tasks and labels of status in its cells',
    file: 'web/wiki.html',
    reads: {
      points: 2,
      dues: { '1': '2024-10-31', '2': '2024-12-20' },
      ratings: { '1': 'amber', '2': 'complete' },
    },
  },
  {
    name: 'Web: a table that can be sorted, by a column that is not shown',
    file: 'web/sortable-table.html',
    reads: {
      recommendations: ['EQ1', 'EQ2'],
      questions: ['hidden-columns'],
      findings: ['part-not-read'],
      notUnderstood: [],
    },
  },
  {
    name: 'Web: numbers of notes raised beside dates, raised letters of ordinals and measures',
    file: 'web/raised-notes.html',
    reads: {
      texts: {
        HR1: 'Open 12 rooms [In the old court house.] for winter',
        HR2: 'Cut use of hotels to 1,000 m2',
      },
      dues: { HR1: '2024-12-01', HR2: '2025-03-31' },
    },
  },
  {
    name: 'Web: a page in Welsh',
    file: 'web/welsh.html',
    reads: {
      recommendations: ['1', '2'],
      dues: { '1.1': '2025-03-31', '2.1': '2025-06-30' },
      ratings: { '1.1': 'green', '2.1': 'amber' },
    },
  },
  {
    name: 'Web: cards whose titles say what is to be done, and no label does',
    file: 'web/cards-by-title.html',
    reads: {
      texts: { '1': 'Share discharge data weekly', '2': 'Recruit four link workers' },
      owners: { '1': ['Hospital Liaison'], '2': ['Public Health Manager'] },
      dues: { '1': '2024-10-31', '2': '2025-01-31' },
      ratings: { '1': 'green', '2': 'amber' },
    },
  },
  {
    name: 'Web: a list of cards, each a heading with its ref over terms, ratings by pictures',
    file: 'web/list-of-cards.html',
    reads: {
      texts: { L1: 'Relight the tennis courts', L2: 'Let the café' },
      ratings: { L1: 'amber', L2: 'green' },
    },
  },
  {
    name: 'Web: one cell says who and when of two actions',
    file: 'web/who-and-when-of-several.html',
    reads: {
      owners: {
        '1.1': ['Chief Finance Officer'],
        '1.2': ['Chief Finance Officer'],
        '2.1': ['Head of Procurement'],
      },
      dues: { '1.1': '2025-05-31', '1.2': '2025-05-31', '2.1': '2024-12-31' },
      questions: ['fill-means', 'fill-means'],
    },
  },
  {
    name: 'Web: keys to sort by before dates and ratings, a row of a template that is not shown',
    file: 'web/sort-keys-and-template-row.html',
    reads: {
      dues: { W1: '2025-03-31', W2: '2025-06-30' },
      ratings: { W1: 'green', W2: 'amber' },
      questions: ['hidden-rows'],
      notUnderstood: [],
    },
  },
  {
    name: 'Web: tags of the nineties, unclosed, a bare ampersand, a span beyond the last row',
    file: 'web/unclosed-tags.html',
    reads: {
      texts: {
        'R 1': 'Check the deeds & leases',
        'R 2': 'Rent < market? Review',
        'R 3': 'Close the annexe',
      },
      dues: { '1.1': '2025-02-01', '2.1': '2025-06-30', '3.1': '2026-12-31' },
      statuses: { '1.1': 'Ongoing', '2.1': 'Not started', '3.1': 'Complete' },
    },
  },
  {
    name: 'Web: ratings by pictures of signs, by a swatch with a title, by an arrow that is no rating',
    file: 'web/signs-and-swatches.html',
    reads: { ratings: { '1': 'green', '2': 'amber', '3': 'not-rated' } },
  },
  {
    name: 'Web: a report’s recommendations as a numbered list, points inside',
    file: 'web/report-of-recommendations.html',
    reads: { kind: 'recommendations', recommendations: ['1', '2', '3'], points: 2 },
  },
];
