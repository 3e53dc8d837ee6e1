import type { Shape, Summary } from '../shape.js';

/** A document as a Word library writes it, as LibreOffice saves it again, and as its HTML has it. */
function writtenAs(
  name: string,
  file: string,
  reads: Partial<Summary>,
  forms: readonly ('docx' | 'libreoffice.docx' | 'libreoffice.html')[] = [
    'docx',
    'libreoffice.docx',
    'libreoffice.html',
  ],
): readonly Shape[] {
  const by = {
    docx: ['Word', '.docx'],
    'libreoffice.docx': ['Word, saved by LibreOffice', '-libreoffice.docx'],
    'libreoffice.html': ['LibreOffice’s HTML', '-libreoffice.html'],
  } as const;
  return forms.map((form) => ({
    name: `${by[form][0]}: ${name}`,
    file: `word/${file}${by[form][1]}`,
    reads,
  }));
}

const FILES = ['docx', 'libreoffice.docx'] as const;

export const WORD: readonly Shape[] = [
  ...writtenAs('cells merged over rows and columns, themes as rows', 'merged-cells', {
    kind: 'table',
    title: 'Thornmere Borough Council: Harbour improvement plan',
    asAt: '2025-06-30',
    themes: ['Theme A: The quay', 'Theme B: The market'],
    recommendations: ['1', '2', '3'],
    serves: { '1.1': ['1'], '1.2': ['1'], '2.1': ['2'], '3.1': ['3'] },
    owners: {
      '1.1': ['Harbour Master'],
      '1.2': ['Head of Estates'],
      '2.1': ['Market Officer'],
    },
    ratings: { '1.1': 'green', '1.2': 'green', '2.1': 'amber', '3.1': 'red' },
    notUnderstood: [],
  }),
  ...writtenAs(
    'ratings given by the shading of cells alone, which are asked about',
    'colours-alone',
    {
      kind: 'table',
      actions: ['1', '2', '3', '4'],
      ratings: {},
      questions: ['fill-means', 'fill-means', 'fill-means'],
    },
  ),
  ...writtenAs(
    'a highlighted word, a coloured dot and a solid pattern',
    'colours-behind-words',
    {
      kind: 'table',
      ratings: { '1': 'green', '2': 'amber' },
      questions: ['fill-means', 'fill-means'],
    },
    FILES,
  ),
  ...writtenAs('a column of automatic numbers, bullets in two levels', 'automatic-numbers', {
    kind: 'table',
    recommendations: ['1', '2', '3'],
    points: 3,
    statuses: { '1.1': 'In progress', '2.1': 'Not started', '3.1': 'Complete' },
  }),
  ...writtenAs(
    'a plan inside a table that lays out the page, a small table in a cell',
    'table-in-table',
    {
      kind: 'table',
      actions: ['1', '2'],
      dues: { '1': '2026-03-31', '2': '2026-07-31' },
      ratings: { '1': 'green', '2': 'amber' },
    },
  ),
  ...writtenAs('ticks of a symbol font', 'symbols', { kind: 'table', actions: ['1', '2'] }),
  ...writtenAs(
    'tracked changes are read as accepted; a struck date gives way',
    'tracked-changes',
    {
      kind: 'table',
      texts: { '1': 'Reopen the indoor pool', '2': 'Repaint the changing rooms' },
      owners: { '1': ['Head of Leisure'], '2': ['Head of Estates'] },
      dues: { '1': '2026-07-31', '2': '2026-05-31' },
      ratings: { '1': 'amber', '2': 'green' },
    },
    FILES,
  ),
  ...writtenAs('notes, check boxes, links, soft breaks and hidden words', 'notes-and-controls', {
    kind: 'table',
    actions: ['1', '2'],
    texts: {
      '1': 'Reopen the indoor pool [The pool in Mill Street.] for 2026-27 swimmers',
      '2': 'Ask the clubs\nWrite to schools',
    },
    dues: { '1': '2026-07-31', '2': '2026-10-31' },
    ratings: { '1': 'green', '2': 'amber' },
  }),
  ...writtenAs(
    'one plan in three tables under headings, inside a report',
    'report-of-several-tables',
    {
      kind: 'table',
      title: 'Children’s services improvement plan',
      asAt: '2026-05-31',
      themes: ['Theme 1: Early help', 'Theme 2: Schools', 'Theme 3: Homes'],
      actions: ['1.1', '1.2', '2.1', '2.2', '3.1'],
      ratings: { '1.1': 'green', '1.2': 'amber', '2.1': 'green', '2.2': 'red', '3.1': 'amber' },
      notUnderstood: [],
    },
  ),
  ...writtenAs(
    'numbered recommendations, a paragraph between two of them',
    'report-of-recommendations',
    {
      kind: 'recommendations',
      recommendations: ['1', '2', '3'],
      points: 2,
    },
  ),
  ...writtenAs('recommendations that Word itself numbers “Recommendation 1:”', 'named-numbers', {
    kind: 'recommendations',
    recommendations: ['1', '2', '3'],
  }),
  ...writtenAs('a text box beside the plan', 'text-box', {
    kind: 'table',
    actions: ['1', '2'],
    ratings: { '1': 'green', '2': 'red' },
  }),
  ...writtenAs(
    'a plan over two sections with lists to choose from, a comment in the margin beside it',
    'beside-the-text',
    {
      title: 'Peer challenge action plan',
      asAt: '2025-09-30',
      means: ['ref', 'recommendation', 'action', 'owner', 'due', 'rating'],
      themes: ['Priority 1: Place', 'Priority 2: People'],
      actions: ['1.1', '2.1', '3.1'],
      ratings: { '1.1': 'green', '2.1': 'complete' },
      notUnderstood: [],
    },
    FILES,
  ),
  {
    name: 'Word: a diagram and a comment are not read, and said not to be',
    file: 'word/beside-the-text.docx',
    reads: { findings: ['part-not-read', 'part-not-read'] },
  },
];
