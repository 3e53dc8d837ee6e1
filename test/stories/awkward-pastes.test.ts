import { readSource } from '../../src/core/grid/read-source.js';
import { previewPlan } from '../../src/tasks/preview-plan.js';
import { pastePlan, textsOf } from '../support/pack-run.js';

const HEADINGS = 'Ref\tRecommendation\tAction\tOwner\tDue\tRAG\tUpdate';
const row = (...cells: readonly string[]) => cells.join('\t');
const ORDINARY = row(
  '1',
  'Settle priorities',
  'Hold a day',
  'Head of Policy',
  'June 2026',
  'Green',
  'Held.',
);

const preview = (text: string) =>
  previewPlan(readSource({ text, kind: 'text' }), { today: '2026-01-31', rule: 'action' });

const codes = (text: string) => preview(text).findings.map(({ code }) => code);

/** What the cells of a table hold in the workbook: formulas are told apart from text. */
async function cellsOf(text: string) {
  const { excel } = await pastePlan(text);
  const sheet = excel.workbook.sheets.find(({ name }) => name === 'Actions');
  const cells = [...(sheet?.rows.values() ?? [])].flatMap((each) => [...each.cells.values()]);
  return cells.map(({ value, formula }) => ({ value, formula }));
}

describe('text that Excel would take for something else', () => {
  test.each([
    '=1+1',
    '+44 23 9200',
    '-10% on last year',
    '@mention',
    '007',
    '1/2',
    'TRUE',
    "'quoted",
  ])('%s arrives as it was written, and is no formula', async (update) => {
    const text = [HEADINGS, ORDINARY.replace('Held.', update)].join('\n');
    const cells = await cellsOf(text);
    expect(cells.filter(({ value }) => value === update)).toHaveLength(1);
    expect(cells.filter(({ formula }) => formula)).toEqual([]);
    const { opened, draw } = await pastePlan(text);
    expect(opened.reading.plan.updates[0]?.narrative).toBe(update);
    const [appendix] = (await draw()).sheets;
    expect(appendix && textsOf(appendix)).toContain(update);
  });
});

test('an update longer than a cell is kept whole, goes on in a further row, and is reported', async () => {
  const long = 'word '.repeat(6_554).trim();
  expect(long.length).toBeGreaterThan(32_767);
  const { opened, draw } = await pastePlan([HEADINGS, ORDINARY.replace('Held.', long)].join('\n'));
  expect(opened.reading.plan.updates.map(({ narrative }) => narrative)).toEqual([long]);
  expect(opened.findings.map(({ code }) => code)).toContain('text-too-long');
  const [appendix] = (await draw()).sheets;
  const words = (appendix ? textsOf(appendix) : []).join(' ').match(/\bword\b/g);
  expect(words).toHaveLength(6_554);
});

test('a recommendation that no cell can hold is refused, with nothing written', async () => {
  const long = 'word '.repeat(6_554).trim();
  const text = [HEADINGS, ORDINARY.replace('Settle priorities', long)].join('\n');
  await expect(pastePlan(text)).rejects.toThrow(/text-too-long/);
});

test('a text that just fills a cell is kept whole, over as many rows as it needs', async () => {
  const full = 'word '.repeat(6_553).trim();
  const { opened, draw } = await pastePlan([HEADINGS, ORDINARY.replace('Held.', full)].join('\n'));
  expect(opened.reading.plan.updates[0]?.narrative).toBe(full);
  const [appendix] = (await draw()).sheets;
  const words = (appendix ? textsOf(appendix) : []).join(' ').match(/\bword\b/g);
  expect(words).toHaveLength(6_553);
});

test.each([
  ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text: string) => `\ufeff${text}`],
  ['trailing blank lines', (text: string) => `${text}\n\n\n`],
  ['no-break spaces', (text: string) => text.replaceAll(' ', '\u00a0')],
])('%s change nothing', (_, change) => {
  const text = `${HEADINGS}\n${ORDINARY}\n`;
  expect(preview(change(text)).reading.plan).toEqual(preview(text).reading.plan);
});

test.each(['תוכנית פעולה', 'خطة العمل', '🟢 gwych 👍🏽', 'Ynys Môn', '高速鉄道'])(
  '%s is kept as it is',
  async (update) => {
    const { opened } = await pastePlan([HEADINGS, ORDINARY.replace('Held.', update)].join('\n'));
    expect(opened.reading.plan.updates[0]?.narrative).toBe(update);
  },
);

test('a table with headings and no rows is said to be empty', () => {
  const { reading, findings } = preview(`${HEADINGS}\n`);
  expect(reading.kind).toBe('none');
  expect(findings[0]?.code).toMatch(/columns-not-found|nothing-to-read|no-plan-found/);
});

test('nothing at all is said to be nothing', () => {
  expect(codes('')).toEqual(['nothing-to-read']);
  expect(codes(' \n\t\n')).toEqual(['nothing-to-read']);
});

test('a table of something else beside the plan brings no rows in', () => {
  const budget = ['Cost centre\tBudget\tSpend', '100\t5\t4', '200\t6\t7'].join('\n');
  const { reading } = preview(`${HEADINGS}\n${ORDINARY}\n\nBudget\n\n${budget}\n`);
  expect(reading.plan).toEqual(preview(`${HEADINGS}\n${ORDINARY}\n`).reading.plan);
});

test('of two plans in one paper, one is read and the other is named', () => {
  const other = [
    'Finding\tAgreed action\tLead officer\tStatus',
    'Floats are not counted\tCount them\tEstates\tOpen',
  ].join('\n');
  const second = row(
    '2',
    'Open the budget',
    'Publish it',
    'Finance Lead',
    'May 2026',
    'Red',
    'Late.',
  );
  const more = `${HEADINGS}\n${ORDINARY}\n${second}\n`;
  const { reading, findings } = preview(`${more}\nAudit\n\n${other}\n`);
  expect(reading.plan.recommendations.map(({ ref }) => ref)).toEqual(['1', '2']);
  expect(findings.map(({ code }) => code)).toContain('further-table');
});
