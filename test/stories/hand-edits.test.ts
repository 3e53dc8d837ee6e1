import { PACK_SHEETS } from '../../src/core/pack/pack-options.js';
import { digestOfEdits, type EditedSheet } from '../../src/core/redraw/hand-edits.js';
import { addressOf } from '../../src/core/sheet/address.js';
import { openExcelWorkbook } from '../../src/excel/excel-workbook.js';
import { startExcel, type SimulatedExcel } from '../../src/simulator/index.js';
import { openXlsx, saveXlsx } from '../../src/simulator/xlsx/index.js';
import { addPlan } from '../../src/tasks/add-plan.js';
import { drawChecks, drawPack } from '../../src/tasks/draw-pack.js';
import { openPlan, type OpenedPlan } from '../../src/tasks/open-plan.js';
import type { RedrawAnswers, RedrawChoice } from '../../src/tasks/redraw-answers.js';
import type { Result } from '../../src/workbook/result.js';
import type { Workbook } from '../../src/workbook/workbook.js';
import { thornmerePlan } from '../gallery/thornmere-plan.js';
import { must } from '../support/pack-run.js';

const DETAILS = { council: 'Thornmere Borough Council', asAt: '2024-06-30', rule: 'action' } as const; // prettier-ignore

async function open(workbook: Workbook): Promise<OpenedPlan> {
  const opened = must(await openPlan(workbook));
  if (!opened) throw new Error('The plan is not there.');
  return opened;
}

/** The whole pack drawn last month, and the workbook opened again from its file. */
async function lastMonthsPack() {
  const first = startExcel();
  const before = openExcelWorkbook();
  must(await addPlan(before, thornmerePlan(), DETAILS));
  const opened = await open(before);
  must(await drawPack(before, opened, { ...opened.settings.pack, sheets: PACK_SHEETS }));
  const excel = startExcel({ workbook: await openXlsx(await saveXlsx(first.workbook)) });
  return { excel, workbook: openExcelWorkbook() };
}

async function type(address: string, text: string): Promise<void> {
  const [sheet = '', cell = ''] = address.split('!');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[text]];
    await context.sync();
  });
}

/** A service's return: the plan has moved on, so that rows of the pack become others. */
async function planMovesOn(): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Actions');
    const update = table.columns.getItem('Latest update').getDataBodyRange();
    update.getCell(0, 0).values = [['The board met on Tuesday. '.repeat(60)]];
    await context.sync();
  });
}

const cell = ({ host }: SimulatedExcel, sheet: string, row: number, column: number): unknown =>
  host.sheetByName(sheet)?.rows.get(row)?.cells.get(column)?.value;

function editedIn(result: Result<unknown>): readonly EditedSheet[] {
  return (!result.ok && result.refusal.edited) || [];
}

function answer(edited: readonly EditedSheet[], choice: RedrawChoice): RedrawAnswers {
  return new Map(edited.map(({ mark, edits }) => [mark, { choice, edits: digestOfEdits(edits) }]));
}

test('nobody touched last month’s pack: it is redrawn without a question, and goes back with Undo', async () => {
  const { excel, workbook } = await lastMonthsPack();
  const title = cell(excel, 'Appendix 1', 0, 0);
  await planMovesOn();
  const opened = await open(workbook);
  const choices = { ...opened.settings.pack, title: 'Our promises' };
  const { receipt, stay, kept } = must(await drawPack(workbook, opened, choices));
  expect([stay, kept]).toEqual([[], []]);
  expect(cell(excel, 'Appendix 1', 0, 0)).toMatch(/Our promises/);
  must(await workbook.apply(receipt.inverse));
  expect(cell(excel, 'Appendix 1', 0, 0)).toBe(title);
});

test('the whole pack is redrawn in a later month in three round trips', async () => {
  const { excel, workbook } = await lastMonthsPack();
  await planMovesOn();
  const opened = await open(workbook);
  excel.resetCounters();
  must(await drawPack(workbook, opened));
  expect(excel.counters.batches).toBeLessThanOrEqual(3);
});

test('each cell edited in a later month is told, whatever sheet it is on', async () => {
  const { workbook } = await lastMonthsPack();
  await planMovesOn();
  await type('Appendix 1!B6', 'As agreed with the Chair');
  await type('RAG summary!A1', 'Where we stand');
  await type('Appendix 1!K6', 'ask Priya');
  const edited = editedIn(await drawPack(workbook, await open(workbook)));
  expect(
    edited.flatMap(({ name, edits }) =>
      edits.map(({ at, now }) => [`${name}!${addressOf(at)}`, now]),
    ),
  ).toEqual([
    ['Appendix 1!B6', 'As agreed with the Chair'],
    ['RAG summary!A1', 'Where we stand'],
  ]);
});

test('a sheet that is kept stays as it was edited, and the others are drawn', async () => {
  const { excel, workbook } = await lastMonthsPack();
  await type('Appendix 1!A1', 'As agreed with the Chair');
  const opened = await open(workbook);
  const choices = { ...opened.settings.pack, title: 'Our promises' };
  const answers = answer(editedIn(await drawPack(workbook, opened, choices)), 'keep');
  const { kept, sheets } = must(await drawPack(workbook, opened, choices, { answers }));
  expect(kept).toEqual(['Appendix 1']);
  expect(sheets).toHaveLength(PACK_SHEETS.length - 1);
  expect(cell(excel, 'Appendix 1', 0, 0)).toBe('As agreed with the Chair');
  expect(cell(excel, 'RAG summary', 0, 0)).toMatch(/Our promises/);
  // It is asked about again, the next time.
  expect(editedIn(await drawPack(workbook, await open(workbook)))).toHaveLength(1);
});

test('edits that are given up come back with Undo, in a later month too', async () => {
  const { excel, workbook } = await lastMonthsPack();
  await type('Appendix 1!A1', 'As agreed with the Chair');
  const opened = await open(workbook);
  const answers = answer(editedIn(await drawPack(workbook, opened)), 'redraw');
  const { receipt } = must(await drawPack(workbook, opened, undefined, { answers }));
  expect(cell(excel, 'Appendix 1', 0, 0)).not.toBe('As agreed with the Chair');
  must(await workbook.apply(receipt.inverse));
  expect(cell(excel, 'Appendix 1', 0, 0)).toBe('As agreed with the Chair');
  expect(editedIn(await drawPack(workbook, await open(workbook)))).toHaveLength(1);
});

test('a sheet that its editors keep for good is theirs: the pack goes on beside it', async () => {
  const { excel, workbook } = await lastMonthsPack();
  await type('Appendix 1!A1', 'As agreed with the Chair');
  const opened = await open(workbook);
  const answers = answer(editedIn(await drawPack(workbook, opened)), 'beside');
  must(await drawPack(workbook, opened, undefined, { answers }));
  const { overview, pack } = await open(workbook);
  expect(overview.sheets.find(({ name }) => name === 'Appendix 1')).toEqual({ name: 'Appendix 1' });
  expect(pack[0]).toMatchObject({ name: 'Appendix 1 (2)', drawn: true, outOfDate: false });
  await type('Appendix 1!A2', 'Still mine');
  must(await drawPack(workbook, await open(workbook)));
  expect(cell(excel, 'Appendix 1', 1, 0)).toBe('Still mine');
});

test('checks that were edited by hand are not drawn over either', async () => {
  const { workbook } = await lastMonthsPack();
  await type('Checks!A1', 'Done by Friday');
  const [checks] = editedIn(await drawChecks(workbook, await open(workbook)));
  expect([checks?.name, checks?.edits[0]?.now]).toEqual(['Checks', 'Done by Friday']);
});
