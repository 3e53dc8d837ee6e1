import { openExcelWorkbook } from '../../src/excel/excel-workbook.js';
import { startExcel } from '../../src/simulator/index.js';
import { bindPlan } from '../../src/tasks/bind-plan.js';
import { calculateHere } from '../../src/tasks/calculations.js';
import { openPlan } from '../../src/tasks/open-plan.js';
import { previewPlan } from '../../src/tasks/preview-plan.js';
import { readSheet } from '../../src/tasks/read-sheet.js';
import { tableOffers } from '../../src/tasks/table-offers.js';
import type { ColumnCorrections } from '../../src/core/binding/propose-binding.js';
import type { TableOffer } from '../../src/tasks/read-tables.js';
import { must } from '../support/pack-run.js';

type Rows = readonly (readonly string[])[];

const TRACKER: Rows = [
  ['Ref', 'What we will do', 'Lead', 'By when', 'RAG'],
  ['1', 'Publish a programme', 'Head of Place', 'June 2026', 'Green'],
  ['2', 'Open the books', 'Finance Lead', 'May 2026', 'Amber'],
];

async function fill(sheetName: string, at: string, rows: Rows, table?: string) {
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const sheet = worksheets.add(sheetName);
    const range = sheet.getRange(at).getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1);
    range.numberFormat = rows.map((row) => row.map(() => '@'));
    range.values = rows.map((row) => [...row]);
    if (table !== undefined) tables.add(range, true).name = table;
    await context.sync();
  });
}

async function offers(corrections?: ColumnCorrections) {
  const workbook = openExcelWorkbook();
  const overview = must(await workbook.overview());
  const choices = corrections ? { corrections } : {};
  const found = must(await tableOffers(workbook, overview, calculateHere, choices));
  return { workbook, overview, found };
}

const told = ({ table, rows, address, why, isPlan }: TableOffer) =>
  `${table.name}, ${rows} rows, ${table.sheet}!${address}: ${why}${isPlan ? '' : ' (no plan)'}`;

beforeEach(() => {
  startExcel();
});

test('each table says which range it is and why it may be used', async () => {
  await fill('Tracker', 'B3', TRACKER, 'Tracker');
  await fill(
    'Phones',
    'A1',
    [
      ['Name', 'Phone'],
      ['Ann', '123'],
    ],
    'Phones',
  );
  const { found } = await offers();
  expect(found.tables.map(told)).toEqual([
    'Tracker, 2 rows, Tracker!B3:F5: holds actions, owners, due dates and ratings',
    'Phones, 1 rows, Phones!A1:B2: holds nothing that belongs to a plan (no plan)',
  ]);
  expect(found.tables[0]?.columns[1]).toMatchObject({
    heading: 'What we will do',
    means: 'action',
  });
});

test('a table that is offered is bound, opened and forgotten again, untouched', async () => {
  await fill('Tracker', 'B3', TRACKER, 'Tracker');
  const { workbook, overview, found } = await offers();
  const proposal = found.proposal;
  if (!proposal) throw new Error('No plan was found.');
  const choices = { title: 'Tracker', council: '', asAt: '2026-01-31', rule: 'action' } as const;
  const bound = must(await bindPlan(workbook, overview, { ...choices, ...proposal }));
  expect(must(await openPlan(workbook))?.reading.plan.actions).toHaveLength(2);
  must(await workbook.apply(bound.receipt.inverse));
  expect(must(await openPlan(workbook))).toBeNull();
  const [contents] = must(await workbook.read(overview.tables.map(({ id }) => id)));
  expect(contents?.grid.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual(TRACKER);
});

test('odd headings are put right by a person, and the table is a plan then', async () => {
  await fill(
    'List',
    'A1',
    [
      ['X1', 'X2'],
      ['7', 'Blue'],
      ['8', 'Pink'],
    ],
    'List',
  );
  const { found } = await offers();
  expect(found.tables[0]).toMatchObject({ isPlan: false, proposal: null });
  const [offer] = found.tables;
  const ids = offer?.columns.map(({ id }) => id) ?? [];
  const corrections = new Map([
    [
      offer?.table.id ?? '',
      new Map([
        [ids[0] ?? '', 'ref'],
        [ids[1] ?? '', 'action'],
      ] as const),
    ],
  ]);
  const corrected = (await offers(corrections)).found;
  expect(corrected.tables.map(told)).toEqual(['List, 2 rows, List!A1:B3: holds actions']);
  expect(corrected.proposal?.binding.tables[0]?.columns.map(({ field }) => field)).toEqual([
    'ref',
    'action',
  ]);
});

test('the table that a person corrected is meant, though another is larger', async () => {
  await fill('Tracker', 'A1', TRACKER, 'Tracker');
  await fill(
    'Small',
    'A1',
    [
      ['X1', 'Task'],
      ['7', 'Mend roofs'],
    ],
    'Small',
  );
  const small = (await offers()).found.tables[1];
  const corrections = new Map([
    [small?.table.id ?? '', new Map([[small?.columns[0]?.id ?? '', 'owner'] as const])],
  ]);
  const { found } = await offers(corrections);
  expect(found.proposal?.binding.tables.map(({ name }) => name)).toEqual(['Small']);
});

test('linked tables are offered together, whichever of them is chosen', async () => {
  const recommendations = [
    ['Ref', 'Recommendation'],
    ['R1', 'Mend roofs'],
    ['R2', 'Open parks'],
  ];
  const actions = [
    ['Ref', 'Action', 'Recs'],
    ['1', 'Survey flats', 'R1'],
    ['2', 'Unlock gates', 'R2'],
  ];
  await fill('One', 'A1', recommendations, 'Recs');
  await fill('Two', 'A1', actions, 'Acts');
  const { found } = await offers();
  const roles = ({ proposal }: TableOffer) => proposal?.binding.tables.map(({ role }) => role);
  expect(found.tables.map(roles)).toEqual([
    ['recommendations', 'actions'],
    ['recommendations', 'actions'],
  ]);
});

test('a sheet of plain cells is offered to be read as a paste', async () => {
  await fill('Notes', 'A1', TRACKER);
  const { workbook, found } = await offers();
  expect(found.sheets.map(({ sheet, rows }) => [sheet, rows])).toEqual([['Notes', 3]]);
  const [sheet] = found.sheets;
  if (!sheet) throw new Error('No sheet is offered.');
  const preview = previewPlan(must(await readSheet(workbook, sheet.sheet)), {
    today: '2026-01-31',
    rule: 'action',
  });
  expect(preview.counts.actions).toBe(2);
});

test('plain cells that look like a plan say where it stands and what it holds', async () => {
  await fill('Tracker', 'B4', TRACKER);
  await fill('Notes', 'A1', [
    ['Minutes of the board', ''],
    ['Present', 'Ann, Bob'],
  ]);
  const { found } = await offers();
  expect(found.sheets.map(({ sheet, plan }) => [sheet, plan])).toEqual([
    ['Tracker', { address: 'B4:F6', rows: 2, why: 'holds actions, owners, due dates and ratings' }],
    ['Notes', undefined],
  ]);
});

test('a plan in plain cells is offered though a table of something else stands beside it', async () => {
  await fill('Tracker', 'A1', TRACKER);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Tracker').getRange('H1:H3');
    range.values = [['Teams'], ['Place'], ['Finance']];
    context.workbook.tables.add(range, true).name = 'Lists';
    await context.sync();
  });
  const { found } = await offers();
  expect(found.sheets.map(({ sheet, plan }) => [sheet, plan?.rows])).toEqual([['Tracker', 2]]);
});

test('hidden sheets are not offered', async () => {
  await fill('Old', 'A1', TRACKER);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Old').visibility = 'Hidden';
    await context.sync();
  });
  expect((await offers()).found.sheets).toEqual([]);
});
