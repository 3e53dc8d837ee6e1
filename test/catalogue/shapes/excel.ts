import type { Shape, Summary } from '../shape.js';

/** A shape, and the same workbook as LibreOffice saves it again. */
const twice = (name: string, file: string, reads: Partial<Summary>): readonly Shape[] => [
  { name: `Excel: ${name}`, file: `excel/${file}.xlsx`, reads },
  { name: `LibreOffice: ${name}`, file: `excel/${file}-libreoffice.xlsx`, reads },
];

const DATED: Partial<Summary> = {
  dues: { '1': '2025-03-07', '2': '2025-11-30', '3': '2026-02-09' },
  statuses: { '1': 'Complete', '2': 'In progress', '3': 'Not started' },
};

/** One plan, saved as each kind of text. */
const AS_TEXT: Partial<Summary> = {
  kind: 'table',
  actions: ['1', '2', '3'],
  ratings: { '1': 'green', '2': 'red', '3': 'amber' },
  dues: { '1': '2025-10-31', '2': '2025-12-01', '3': '2026-01-15' },
  texts: {
    '1': 'Publish the “Our Places” strategy',
    '2': 'Cut waiting for a blue badge to 4 weeks',
    '3': 'Call the new pass the "Thorn Card", with a logo',
  },
};
const asText = (name: string, file: string, more: Partial<Summary> = {}): Shape => ({
  name,
  file: `excel/${file}`,
  reads: { ...AS_TEXT, ...more },
});

export const EXCEL: readonly Shape[] = [
  ...twice('a recommendation over three actions, a rating over two', 'merged-cells', {
    title: 'Thornmere Borough Council: peer challenge action plan',
    asAt: '2025-06-30',
    recommendations: ['1', '2'],
    serves: { '1.1': ['1'], '1.2': ['1'], '1.3': ['1'], '2.1': ['2'] },
    ratings: { '1.1': 'green', '1.2': 'amber', '1.3': 'amber', '2.1': 'red' },
    findings: [],
  }),
  ...twice('ratings by the fill of cells alone, from the theme too', 'rated-by-fill', {
    actions: ['A1', 'A2', 'A3', 'A4', 'A5'],
    ratings: {},
    questions: Array.from({ length: 5 }, () => 'fill-means'),
  }),
  ...twice(
    'ratings by rules that colour blank cells, one of them by today’s date',
    'rated-by-rule',
    {
      actions: ['1', '2', '3'],
      ratings: {},
      questions: ['fill-means', 'fill-means', 'fill-means'],
      findings: ['rating-missing', 'part-not-read'],
    },
  ),
  ...twice('a filter left on and a column hidden', 'hidden', {
    actions: ['1', '3'],
    questions: ['hidden-rows', 'hidden-columns'],
  }),
  ...twice('two rows of headings, the upper over several columns', 'two-heading-rows', {
    means: ['ref', 'action', 'owner', 'due', 'rating', 'update'],
    dues: { '1': '2025-08-31', '2': '2025-10-31' },
  }),
  ...twice('dates counted from 1904', 'dates-since-1904', DATED),
  { name: 'Excel: dates as serials, in four formats', file: 'excel/dates.xlsx', reads: DATED },
  ...twice('notes beside cells', 'notes', {
    ratings: { '1': 'green', '2': 'amber' },
    notUnderstood: ['Changed from Amber after the June meeting.', 'Waiting for the grant letter.'],
  }),
  ...twice('a date struck through beside the new one', 'struck-through', {
    dues: { '1': '2025-08-31', '2': '2025-06-30' },
    findings: ['text-struck-through', 'text-struck-through'],
  }),
  {
    name: 'Excel: themes as rows between the actions, one after a blank row',
    file: 'excel/section-rows.xlsx',
    reads: {
      title: 'Corporate improvement plan',
      themes: ['Theme A: Finance', 'Theme B: People'],
      actions: ['A1', 'A2', 'B1'],
      dues: { A1: '2026-02-28', A2: '2025-06-30', B1: '2025-12-01' },
    },
  },
  {
    name: 'Excel: a table with rows still to be filled in, and a key beside it',
    file: 'excel/blank-template-rows.xlsx',
    reads: { actions: ['1.1', '2.1'], ratings: { '1.1': 'green', '2.1': 'amber' } },
  },
  {
    name: 'Excel: percentages, thousands and numbers for refs, as the sheet shows them',
    file: 'excel/numbers.xlsx',
    reads: {
      actions: ['1.1', '1.2', '2.0'],
      notUnderstood: ['£125,000', '(1,250.50)', 'nil', 'FALSE', 'TRUE', 'FALSE'],
    },
  },
  {
    name: 'Excel: a sheet for each theme, and a hidden sheet of lists',
    file: 'excel/sheet-a-theme.xlsx',
    reads: {
      title: '',
      themes: ['Housing', 'Transport'],
      actions: ['H1', 'H2', 'T1'],
      findings: ['part-not-read'],
    },
  },
  ...twice(
    'a sheet of open and a sheet of closed actions: both are read, and it is asked',
    'open-and-closed',
    {
      title: 'Audit tracker - Open',
      themes: ['Payroll'],
      recommendations: ['1', '2', '3'],
      dues: { '1.1': '2025-03-31', '2.1': 'End of June', '3.1': '2024-12-31' },
      questions: ['which-table'],
      findings: [],
      notUnderstood: [],
    },
  ),
  ...twice(
    'bands over a row of headings; the archive on another sheet is left out, and it is asked',
    'bands-and-archive',
    {
      title: 'Inspection improvement plan',
      means: ['ref', 'recommendation', 'action', 'owner', 'due', 'rating', 'update'],
      recommendations: ['A1'],
      serves: { 'A1.1': ['A1'], 'A1.2': ['A1'] },
      dues: { 'A1.1': '2025-07-31', 'A1.2': '2025-10-31' },
      questions: ['which-table'],
    },
  ),
  ...twice('a sheet for each year between a dashboard and a sheet of lists', 'sheet-a-year', {
    title: 'Harbour review: action plan',
    means: ['ref', 'recommendation', 'action', 'owner', 'due', 'rating'],
    themes: ['2025-26', '2024-25'],
    actions: ['H1.1', 'H2.1', 'H3.1'],
    ratings: { 'H1.1': 'green', 'H2.1': 'complete', 'H3.1': 'complete' },
    questions: [],
    notUnderstood: [],
  }),
  ...twice('a block of titles above, a blank first column, headings of two lines', 'title-block', {
    title: 'Best Value Improvement Plan',
    asAt: '2025-08-30',
    means: ['ref', 'theme', 'recommendation', 'action', 'owner', null, 'due', 'rating'],
    recommendations: ['1', '2'],
    serves: { '1.1': ['1'], '1.2': ['1'], '2.1': ['2'] },
    notUnderstood: ['money@example.org', 'land@example.org', 'law@example.org'],
  }),
  {
    name: 'Excel: a workbook with a password',
    file: 'excel/password.xlsx',
    reads: { kind: 'protected' },
  },
  asText('CSV: semicolons, a quoted line end', 'semicolons.csv'),
  asText('CSV: commas, Windows-1252', 'commas-windows-1252.csv'),
  asText('CSV: a first line that names the separator', 'sep-line.csv'),
  asText('CSV: title and date above the table', 'prose-above.csv', {
    title: 'Scrutiny action plan',
    asAt: '2025-06-30',
  }),
  asText('Excel’s Unicode text: UTF-16 with tabs', 'unicode-text.txt'),
  asText('Excel’s clipboard: tabs, quoted cells, CR LF', 'clipboard.tsv'),
  asText('LibreOffice’s clipboard: HTML', 'calc.html'),
];
