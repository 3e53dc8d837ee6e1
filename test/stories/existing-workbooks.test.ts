import { readBoundPlan } from '../../src/core/binding/read-bound-plan.js';
import { openExcelWorkbook } from '../../src/excel/excel-workbook.js';
import { startExcel } from '../../src/simulator/index.js';
import { bindPlan } from '../../src/tasks/bind-plan.js';
import { calculateHere } from '../../src/tasks/calculations.js';
import { drawPack } from '../../src/tasks/draw-pack.js';
import { openPlan } from '../../src/tasks/open-plan.js';
import { previewPlan } from '../../src/tasks/preview-plan.js';
import { tableOffers } from '../../src/tasks/table-offers.js';
import { readSheets } from '../../src/tasks/read-sheets.js';
import { must } from '../support/pack-run.js';

const ROWS = [
  ['Rec no.', 'Peer recommendation', 'What we will do', 'Lead', 'By when', 'BRAG', 'Position'],
  ['R1', 'Settle priorities', 'Hold a day', 'Chief Executive', 'June 2026', 'Green', 'Held.'],
  ['R2', 'Open the budget', 'Publish it', 'Finance Lead', 'July 2025', 'Amber', 'Late.'],
  ['R2', 'Open the budget', 'Explain it', '', 'TBC', 'Blue', 'Done.'],
];

async function write(sheetName: string, at: string, rows: readonly (readonly string[])[]) {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const found = sheets.getItemOrNullObject(sheetName);
    await context.sync();
    const sheet = found.isNullObject ? sheets.add(sheetName) : found;
    const range = sheet.getRange(at).getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1);
    range.numberFormat = [['@']];
    range.values = rows.map((row) => [...row]);
    await context.sync();
  });
}

async function makeTable(name: string, sheetName: string, rows: readonly (readonly string[])[]) {
  await write(sheetName, 'A3', rows);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem(sheetName)
      .getRange('A3')
      .getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1);
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
  if (!opened) throw new Error('The bound plan is not there.');
  return { workbook, opened };
}

test('a table of the officer’s own is bound as it is, checked and drawn', async () => {
  startExcel();
  await makeTable('Tracker', 'Tracker', ROWS);
  const { workbook, opened } = await bindAndOpen();
  expect(opened.settings.scheme.name).toBe('BRAG');
  expect(opened.reading.plan.recommendations.map(({ ref }) => ref)).toEqual(['R1', 'R2']);
  expect(opened.progress.overdue).toEqual(['R2.1']);
  const { sheets } = must(await drawPack(workbook, opened));
  expect(sheets.map(({ name }) => name)).toEqual(['Appendix 1', 'RAG summary']);
  const after = must(await workbook.read([opened.settings.binding.tables[0]?.id ?? '']));
  expect(after[0]?.grid.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual(ROWS);
});

test('the bound columns are found again after people renamed, moved and added some', async () => {
  startExcel();
  await makeTable('Tracker', 'Tracker', ROWS);
  const { workbook, opened } = await bindAndOpen();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Tracker');
    table.columns.getItem('Lead').name = 'Who does it';
    table.columns.add(0, [['Notes'], ['x'], ['y'], ['z']]);
    table.name = 'PeerChallenge';
    await context.sync();
  });
  const again = must(await openPlan(workbook));
  expect(again?.reading.plan).toEqual(opened.reading.plan);
  const elsewhere = opened.findings.map(({ where, ...finding }) => ({
    ...finding,
    where: where?.replace(/![D-F]/, (column) => NEXT_COLUMN[column] ?? column),
  }));
  expect(again?.findings).toEqual(elsewhere);
});

const NEXT_COLUMN: Readonly<Record<string, string>> = { '!D': '!E', '!E': '!F', '!F': '!G' };

test('linked tables are read together', async () => {
  startExcel();
  await makeTable('Recs', 'Recs', [
    ['Ref', 'Recommendation'],
    ['1', 'Settle priorities'],
    ['2', 'Open the budget'],
  ]);
  await makeTable('Acts', 'Acts', [
    ['Action no.', 'Action', 'Answers', 'Owner', 'RAG', 'Progress'],
    ['A1', 'Hold a day', '1', 'Chief Executive', 'Green', 'Held.'],
    ['A2', 'Publish it', '1, 2', 'Finance Lead', 'Amber', 'Late.'],
  ]);
  const { opened } = await bindAndOpen();
  const { actions, updates } = opened.reading.plan;
  expect(actions.map(({ ref, recommendations }) => [ref, recommendations])).toEqual([
    ['A1', ['1']],
    ['A2', ['1', '2']],
  ]);
  expect(updates.map(({ rating }) => rating?.value)).toEqual(['green', 'amber']);
});

test('a plan in plain cells is read as a paste, from under its title', async () => {
  startExcel();
  await write('Plan 2025', 'A1', [['Thornmere peer challenge plan - update March 2025']]);
  await write('Plan 2025', 'A3', ROWS);
  const workbook = openExcelWorkbook();
  const overview = must(await workbook.overview());
  expect(must(await tableOffers(workbook, overview, calculateHere)).proposal).toBeNull();
  const document = must(await readSheets(workbook, overview));
  const { reading } = previewPlan(document, { today: '2026-01-31', rule: 'action' });
  expect(reading.plan.actions.map(({ text }) => text)).toEqual([
    'Hold a day',
    'Publish it',
    'Explain it',
  ]);
});

test('a bound table that was deleted is named, and nothing else is touched', async () => {
  startExcel();
  await makeTable('Tracker', 'Tracker', ROWS);
  const { workbook } = await bindAndOpen();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('Tracker').delete();
    await context.sync();
  });
  expect(await openPlan(workbook)).toEqual({
    ok: false,
    refusal: { code: 'table-gone', subject: 'Tracker' },
  });
});

test('a bound column that is gone is reported; the rest is read', () => {
  const table = {
    role: 'plan',
    id: 'T',
    columns: new Map([['ref', 0] as const, ['recommendation', 1] as const, ['action', 2] as const]),
    missing: ['Lead'],
  } as const;
  const rows = ROWS.map((cells, index) => ({
    line: index + 1,
    cells: cells.slice(0, 3).map((text) => ({ text })),
  }));
  const scheme = { name: 'RAG', values: [] };
  const { findings, plan } = readBoundPlan([{ table, grid: { rows } }], { title: '', scheme });
  expect(findings[0]).toMatchObject({ code: 'columns-not-found', facts: { heading: 'Lead' } });
  expect(plan.actions).toHaveLength(3);
});
