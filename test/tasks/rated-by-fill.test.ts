import { openExcelWorkbook } from '../../src/excel/excel-workbook.js';
import { startExcel } from '../../src/simulator/index.js';
import { bindPlan } from '../../src/tasks/bind-plan.js';
import { calculateHere } from '../../src/tasks/calculations.js';
import { fixOffer } from '../../src/tasks/fix-finding.js';
import { openPlan } from '../../src/tasks/open-plan.js';
import { tableOffers } from '../../src/tasks/table-offers.js';
import { must } from '../support/pack-run.js';
import { putRight } from './plan-to-fix.js';

const TRACKER = [
  ['Ref', 'What we will do', 'Lead', 'By when', 'RAG', 'Progress'],
  ['1', 'Publish a programme', 'Head of Place', 'June 2026', '', 'Underway.'],
  ['2', 'Open the books', 'Finance Lead', 'May 2026', 'Amber', 'Late.'],
  ['3', 'Mend the roofs', 'Head of Homes', 'May 2026', '', 'Begun.'],
];

type Rows = readonly (readonly string[])[];

/** A table of this name whose cells at these addresses are filled. */
async function table(name: string, rows: Rows, fills: Readonly<Record<string, string>>) {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    const range = sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 1);
    range.numberFormat = [['@']];
    range.values = rows.map((row) => [...row]);
    for (const [address, color] of Object.entries(fills))
      sheet.getRange(address).format.fill.color = color;
    context.workbook.tables.add(range, true).name = name;
    await context.sync();
  });
}

async function bindAndOpen() {
  const workbook = openExcelWorkbook();
  const overview = must(await workbook.overview());
  const { proposal } = must(await tableOffers(workbook, overview, calculateHere));
  if (!proposal) throw new Error('No plan was found.');
  const choices = { title: 'Tracker', council: '', asAt: '2026-01-31', rule: 'action' } as const;
  must(await bindPlan(workbook, overview, { ...choices, ...proposal }));
  const opened = must(await openPlan(workbook));
  if (!opened) throw new Error('The plan is not there.');
  return { workbook, opened };
}

const missing = (opened: Awaited<ReturnType<typeof bindAndOpen>>['opened']) =>
  opened.findings
    .filter(({ code }) => code === 'rating-missing')
    .map(({ where, facts, suggestion }) => [where, facts['colour'], suggestion?.value]);

let excel: ReturnType<typeof startExcel>;
beforeEach(() => {
  excel = startExcel();
});

test('a colour in a table that is used where it stands rates nothing, and a word is proposed', async () => {
  await table('Tracker', TRACKER, { E2: '#92D050', E3: '#FFC000', E4: '#7030A0' });
  const { opened } = await bindAndOpen();
  expect(opened.progress.byAction.lines.find(({ rating }) => rating === 'not-rated')?.count).toBe(
    2,
  );
  expect(missing(opened)).toEqual([
    ['Tracker!E2', '#92D050', 'Green'],
    ['Tracker!E4', '#7030A0', undefined],
  ]);
  expect(opened.reading.questions).toEqual([]);
});

test('a colour that stands beside words elsewhere means what they say', async () => {
  const rows = [...TRACKER, ['4', 'Train members', 'Lead', 'May 2026', 'Amber', 'Booked.']];
  await table('Tracker', rows, { E2: '#92D050', E3: '#92D050', E5: '#92D050' });
  const { opened } = await bindAndOpen();
  expect(missing(opened)[0]).toEqual(['Tracker!E2', '#92D050', 'Amber']);
});

test('the proposal is accepted into the cell, whose colour stays', async () => {
  await table('Tracker', TRACKER, { E2: '#92D050' });
  const { workbook, opened } = await bindAndOpen();
  const finding = opened.findings.find(({ facts }) => facts['colour'] === '#92D050');
  if (!finding) throw new Error('The colour was not reported.');
  expect(fixOffer(opened, finding)).toMatchObject({ kind: 'rating', suggestion: 'Green' });
  const { cells } = await putRight(workbook, opened, [{ finding, value: 'Green' }]);
  expect(cells).toEqual(['Tracker!E2:  → Green']);
});

test('rows that are shaded as a whole are not taken for rated ones', async () => {
  await table('Tracker', TRACKER, { 'A2:F2': '#E6E8EB' });
  const { opened } = await bindAndOpen();
  expect(missing(opened)).toEqual([
    ['Tracker!E2', undefined, undefined],
    ['Tracker!E4', undefined, undefined],
  ]);
});

test('in linked tables too', async () => {
  await table(
    'Recs',
    [
      ['Ref', 'Recommendation'],
      ['R1', 'Settle priorities'],
      ['R2', 'Open the budget'],
    ],
    {},
  );
  await table(
    'Acts',
    [
      ['Action no.', 'Action', 'Answers', 'Owner', 'RAG', 'Progress'],
      ['A1', 'Hold a day', 'R1', 'Chief Executive', '', 'Held.'],
      ['A2', 'Publish it', 'R2', 'Finance Lead', 'Amber', 'Late.'],
    ],
    { E2: '#FF0000' },
  );
  const { opened } = await bindAndOpen();
  expect(missing(opened)).toEqual([['Acts!E2', '#FF0000', 'Red']]);
});

test('colours are asked for only where a rating is left blank', async () => {
  await table('Tracker', TRACKER, { E2: '#92D050' });
  const { workbook } = await bindAndOpen();
  excel.resetCounters();
  must(await openPlan(workbook));
  expect(excel.counters.batches).toBe(3);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('Tracker').columns.getItem('RAG').getDataBodyRange().values = [
      ['Green'],
      ['Amber'],
      ['Red'],
    ];
    await context.sync();
  });
  await excel.idle();
  excel.resetCounters();
  must(await openPlan(workbook));
  expect(excel.counters.batches).toBe(2);
});
