import type { Shape } from '../shape.js';

/** What programs put on the clipboard beside plain text, and the HTML of mails. */
export const CLIPBOARDS: readonly Shape[] = [
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
    name: 'Chromium: a page copied, headings in each cell and ratings by pictures',
    file: 'web/copied/responsive.html',
    reads: {
      title: 'Climate emergency action plan: progress',
      themes: ['Buildings', 'Travel'],
      dues: { CE1: '2025-12-31', CE2: '2024-03-31', CE3: '2026-06-30', CE4: '2025-05-31' },
      ratings: { CE1: 'green', CE2: 'complete', CE4: 'amber' },
      notUnderstood: [],
    },
  },
  {
    name: 'Chromium: a page copied, menus beside the plan',
    file: 'web/copied/table-in-layout.html',
    reads: { title: 'Scrutiny Panel, 12 June 2024', recommendations: ['1', '2'] },
  },
  {
    name: 'Chromium: columns of plain divisions copied',
    file: 'web/copied/columns-of-divisions.html',
    reads: {
      recommendations: ['T1', 'T2', 'T3'],
      ratings: { 'T1.1': 'green', 'T2.1': 'amber', 'T3.1': 'red' },
    },
  },
  {
    name: 'Chromium: a form copied, whose chosen ratings come along',
    file: 'web/copied/form-fields.html',
    reads: {
      owners: { '1': ['Fraud Lead'], '2': ['HR Partner'] },
      ratings: { '1': 'amber', '2': 'green' },
    },
  },
  {
    name: 'Chromium: a page copied while a part was closed, which is said',
    file: 'web/copied/tables-in-details.html',
    reads: { actions: ['H1'], questions: [], findings: ['part-not-read'] },
  },
];
