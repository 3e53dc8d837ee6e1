import fc from 'fast-check';

/** The same plans at each run: what fails once fails again. */
export const SEEDED = { seed: 20_231_114, numRuns: 150 } as const;

/** The columns of the printed plans, in the order in which they are made. */
export const HEADINGS = [
  'Ref',
  'Recommendation',
  'Action',
  'Lead officer',
  'Target date',
  'RAG',
  'Progress so far',
] as const;

const WORDS = [
  ...['review', 'agree', 'publish', 'the', 'a', 'housing', 'parks', 'with', 'partners', 'and'],
  ...['residents', 'plan', 'for', 'members', 'of', 'ward', 'budget', 'training', 'to', 'report'],
  ...['cabinet', 'in', 'more', 'detail', 'HR', '2024', 'café', 'co-design', '£2.5m', '50%', 'Q3'],
];

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 9 })
  .map((words) => `Improve ${words.join(' ')} now.`);
const text = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));

const row = fc.tuple(
  text,
  text,
  fc.constantFrom('Head of Housing', 'Director of Place', 'Monitoring Officer', ''),
  fc.constantFrom('31 March 2024', 'Sept 2023', 'Autumn 2024', 'TBC', 'Ongoing', ''),
  fc.constantFrom('Green', 'Amber', 'Red', ''),
  text,
);

export type PrintedPlan = readonly (readonly string[])[];

/** A plan of one row for each recommendation, as its rows of texts; the heading is not among them. */
export const printedPlan: fc.Arbitrary<PrintedPlan> = fc
  .array(row, { minLength: 1, maxLength: 8 })
  .map((rows) => rows.map((cells, at) => [String(at + 1), ...cells]));

/** As the clipboard of Excel or a PDF viewer gives it. */
export const asTabbed = (rows: PrintedPlan): string =>
  [HEADINGS, ...rows].map((cells) => cells.join('\t')).join('\n');

export const asCsv = (rows: PrintedPlan): string =>
  [HEADINGS, ...rows]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\n');

export const asMarkdown = (rows: PrintedPlan): string =>
  [HEADINGS, HEADINGS.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

export const asHtml = (rows: PrintedPlan): string => {
  const cellsIn = (name: string, cells: readonly string[]): string =>
    `<tr>${cells.map((cell) => `<${name}>${cell.replaceAll('&', '&amp;')}</${name}>`).join('')}</tr>`;
  const body = rows.map((cells) => cellsIn('td', cells)).join('');
  return `<html><body><table>${cellsIn('th', HEADINGS)}${body}</table></body></html>`;
};
