import type { Shape } from '../shape.js';

/** Clipboards of programs other than Word and Excel on a desk, mails, and pages of councils. */
export const WEB: readonly Shape[] = [
  {
    name: 'Excel: its clipboard with a hidden row and a hidden column, which are asked about',
    file: 'excel/clipboard.html',
    reads: {
      actions: ['1', '3'],
      questions: ['hidden-rows', 'hidden-columns'],
      ratings: { '1': 'green', '3': 'amber' },
    },
  },
  {
    name: 'Excel for the web: its clipboard, a cell too narrow for its words',
    file: 'web/excel-for-the-web.html',
    reads: {
      texts: { '1': 'Digitise planning files', '2': 'Fill the tree officer post for two years' },
      dues: { '1': '2025-01-31', '2': '2024-11-01' },
      ratings: { '1': 'green', '2': 'red' },
    },
  },
  {
    name: 'Google Sheets: dates behind their formats, links to people, percentages',
    file: 'web/google-sheets.html',
    reads: {
      means: ['ref', 'action', 'owner', 'due', 'rating', 'percent'],
      owners: { '1': ['Pat Lowe'], '2': ['Ade Bello'] },
      dues: { '1': '2025-03-31', '2': '2025-06-30' },
      ratings: { '1': 'green', '2': 'red' },
    },
  },
  {
    name: 'Google Docs: points in a cell, a date struck through, colours without words',
    file: 'web/google-docs.html',
    reads: {
      title: 'Digital inclusion action plan',
      actions: ['D1', 'D2'],
      points: 2,
      dues: { D1: '2024-09-30', D2: '2025-03-31' },
      questions: ['fill-means', 'fill-means'],
    },
  },
  {
    name: 'LibreOffice Calc: its page of merged cells',
    file: 'web/calc/merged-cells.html',
    reads: {
      asAt: '2025-06-30',
      serves: { '1.1': ['1'], '1.2': ['1'], '1.3': ['1'], '2.1': ['2'] },
      ratings: { '1.1': 'green', '1.2': 'amber', '1.3': 'amber', '2.1': 'red' },
    },
  },
  {
    name: 'LibreOffice Calc: notes beside cells, which are no part of them',
    file: 'web/calc/notes.html',
    reads: {
      texts: { '1': 'Reopen the lido', '2': 'Resurface the running track' },
      ratings: { '1': 'green', '2': 'amber' },
      findings: ['text-not-understood', 'text-not-understood'],
    },
  },
  {
    name: 'LibreOffice Calc: colours that rules gave, as fills',
    file: 'web/calc/rated-by-rule.html',
    reads: { ratings: {}, questions: ['fill-means', 'fill-means', 'fill-means'] },
  },
  {
    name: 'Word: its clipboard with a note, a comment, tracked changes and marks of lists',
    file: 'web/word-clipboard.html',
    reads: {
      themes: ['Theme 1: Carers'],
      texts: {
        'R 1': 'Pay carers on time. [Within five working days of the claim.]',
        'R 2': 'Match children to carers near school.',
        '1.1': 'Move payments to a weekly run',
        '1.2': 'Text carers the day before',
        '1.3': 'Publish the fee table',
        '2.1': 'Map carers and schools',
      },
      dues: { '1.1': '2024-10-31', '1.2': '2024-10-31', '1.3': '2024-05-31', '2.1': '2025-06-30' },
      ratings: { '1.1': 'amber', '1.3': 'complete', '2.1': 'green' },
      notUnderstood: ['Should this be the Finance Partner?'],
    },
  },
  {
    name: 'Word: a page saved "filtered" in Windows’ own letters, marks of lists as text',
    file: 'web/word-filtered-windows-1252.html',
    reads: {
      title: 'Adults’ services – improvement plan',
      points: 2,
      statuses: { '1.1': 'Complete', '1.2': 'In progress' },
    },
  },
  {
    name: 'Outlook: a table in a table of a mail, the message that it answers below',
    file: 'web/outlook-mail.html',
    reads: {
      asAt: '2024-09-30',
      themes: [],
      actions: ['4', '5'],
      dues: { '4': '2024-11-30', '5': '2024-12-31' },
      ratings: { '4': 'amber', '5': 'green' },
      notUnderstood: [],
    },
  },
  {
    name: 'Mail: a newsletter laid out by tables, a table of actions inside',
    file: 'web/newsletter.html',
    reads: {
      title: 'Community safety partnership',
      actions: ['1', '2'],
      dues: { '1': '30 Oct', '2': 'by half term' },
      notUnderstood: [],
    },
  },
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
];
