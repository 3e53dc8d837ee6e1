import {
  PACK_SHEETS,
  USUAL_SHEETS,
  type PackChoices,
  type PackSheetId,
} from '../../src/core/pack/pack-options.js';
import { wordPackSheetState } from '../../src/core/wording/word-pack-state.js';
import { openExcelWorkbook } from '../../src/excel/excel-workbook.js';
import { startExcel } from '../../src/simulator/index.js';
import { addPlan } from '../../src/tasks/add-plan.js';
import { changeSettings } from '../../src/tasks/change-settings.js';
import { drawChecks, drawPack } from '../../src/tasks/draw-pack.js';
import { openPlan, type OpenedPlan } from '../../src/tasks/open-plan.js';
import type { Workbook } from '../../src/workbook/workbook.js';
import { thornmerePlan } from '../gallery/thornmere-plan.js';
import { must } from '../support/pack-run.js';

const CHOICES = {
  council: 'Thornmere Borough Council',
  asAt: '2024-06-30',
  rule: 'action',
} as const;

async function open(workbook: Workbook): Promise<OpenedPlan> {
  const opened = must(await openPlan(workbook));
  if (!opened) throw new Error('The plan is not there.');
  return opened;
}

async function drawnPlan() {
  startExcel();
  const workbook = openExcelWorkbook();
  must(await addPlan(workbook, thornmerePlan(), CHOICES));
  const { receipt } = must(await drawPack(workbook, await open(workbook)));
  return { workbook, receipt };
}

/** Types into a cell of the table Actions, as an officer would. */
async function type(column: string, row: number, text: string): Promise<void> {
  await Excel.run(async (context) => {
    const cells = context.workbook.tables.getItem('Actions').columns.getItem(column);
    cells.getDataBodyRange().getCell(row, 0).values = [[text]];
    await context.sync();
  });
}

/** The sheets that these stories are about, of all that a pack can have. */
const FOLLOWED: readonly PackSheetId[] = [...USUAL_SHEETS, 'checks'];

/** What the officer is told of each sheet. */
async function said(workbook: Workbook): Promise<readonly string[]> {
  const { pack } = await open(workbook);
  return pack.filter(({ id }) => FOLLOWED.includes(id)).map(wordPackSheetState);
}

const UP_TO_DATE = ['Appendix 1 is up to date.', 'RAG summary is up to date.'];
const NO_CHECKS = 'Checks is not drawn yet.';

test('a pack that this pane drew goes back whole', async () => {
  const { workbook, receipt } = await drawnPlan();
  must(await workbook.apply(receipt.inverse));
  expect((await open(workbook)).pack.every(({ drawn }) => !drawn)).toBe(true);
});

test('drawn over sheets of an earlier pane, a pack goes back whole as well', async () => {
  await drawnPlan();
  const workbook = openExcelWorkbook();
  await type('Owner', 0, 'Somebody else');
  const before = await said(workbook);
  const sheets = ['appendix-1', 'checks'] as const;
  const opened = await open(workbook);
  const { receipt } = must(await drawPack(workbook, opened, { ...opened.settings.pack, sheets }));
  must(await workbook.apply(receipt.inverse));
  expect(await said(workbook)).toEqual(before);
});

test('before anything is drawn, no sheet is', async () => {
  startExcel();
  const workbook = openExcelWorkbook();
  must(await addPlan(workbook, thornmerePlan(), CHOICES));
  const { pack } = await open(workbook);
  expect(pack.map(({ id, drawn, outOfDate }) => [id, drawn, outOfDate])).toEqual(
    PACK_SHEETS.map((id) => [id, false, false]),
  );
});

test('as drawn, the sheets are up to date', async () => {
  const { workbook } = await drawnPlan();
  expect(await said(workbook)).toEqual([...UP_TO_DATE, NO_CHECKS]);
});

test('another rating makes both sheets out of date, and names the action', async () => {
  const { workbook } = await drawnPlan();
  const { reading } = await open(workbook);
  await type('Rating', 0, 'Red');
  const [ref] = reading.plan.actions.map((action) => action.ref);
  expect(await said(workbook)).toEqual([
    `Appendix 1 is out of date: action ${ref} changed since it was drawn.`,
    `RAG summary is out of date: action ${ref} changed since it was drawn.`,
    NO_CHECKS,
  ]);
});

test('new updates make out of date only the sheet that prints them', async () => {
  const { workbook } = await drawnPlan();
  await type('Latest update', 0, 'The board met on Tuesday.');
  await type('Latest update', 3, 'The survey is out.');
  expect(await said(workbook)).toEqual([
    'Appendix 1 is out of date: 2 updates changed since it was drawn.',
    'RAG summary is up to date.',
    NO_CHECKS,
  ]);
});

test('a word put back as it was leaves nothing out of date', async () => {
  const { workbook } = await drawnPlan();
  const { reading } = await open(workbook);
  await type('Owner', 1, 'Somebody else');
  expect((await said(workbook))[0]).toMatch(/out of date/);
  await type('Owner', 1, reading.plan.actions[1]?.owners.join('; ') ?? '');
  expect(await said(workbook)).toEqual([...UP_TO_DATE, NO_CHECKS]);
});

test('a new deadline and a new report’s date are told apart', async () => {
  const { workbook } = await drawnPlan();
  await type('Due', 0, '31 March 2027');
  must(await changeSettings(workbook, await open(workbook), { asAt: '2024-09-30' }));
  const { pack } = await open(workbook);
  expect(pack[0]?.changes.actionsChanged).toHaveLength(1);
  expect(pack[0]?.changes.detailsChanged).toEqual(['day']);
});

test('added and deleted actions are counted', async () => {
  const { workbook } = await drawnPlan();
  await Excel.run(async (context) => {
    const { rows } = context.workbook.tables.getItem('Actions');
    rows.getItemAt(1).delete();
    await context.sync();
  });
  await type('Ref', 2, '99.1');
  const { pack } = await open(workbook);
  expect(pack[0]?.changes.actionsAdded).toEqual(['99.1']);
  expect(pack[0]?.changes.actionsRemoved).toHaveLength(2);
});

test('sorted rows are reported as another arrangement', async () => {
  const { workbook } = await drawnPlan();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Actions');
    table.sort.apply([{ key: 1, ascending: false }]);
    await context.sync();
  });
  expect((await said(workbook))[0]).toBe(
    'Appendix 1 is out of date: drawn again, it would be set out differently.',
  );
});

test('drawn again, the sheets are up to date; undone, they are as out of date as before', async () => {
  const { workbook } = await drawnPlan();
  await type('Latest update', 0, 'The board met on Tuesday.');
  const before = await said(workbook);
  const { receipt } = must(await drawPack(workbook, await open(workbook)));
  expect(await said(workbook)).toEqual([...UP_TO_DATE, NO_CHECKS]);
  must(await workbook.apply(receipt.inverse));
  expect(await said(workbook)).toEqual(before);
});

test('undone at once, a first drawing leaves no sheet drawn and nothing kept of it', async () => {
  const { workbook, receipt } = await drawnPlan();
  must(await workbook.apply(receipt.inverse));
  const { pack, overview } = await open(workbook);
  expect(pack.some(({ drawn }) => drawn)).toBe(false);
  expect(overview.kept.has('drawn')).toBe(false);
});

test('a drawn sheet that somebody deleted is not drawn', async () => {
  const { workbook } = await drawnPlan();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('RAG summary').delete();
    await context.sync();
  });
  expect((await said(workbook))[1]).toBe('RAG summary is not drawn yet.');
});

test('sheets of which nothing was kept are said to be so', async () => {
  const { workbook } = await drawnPlan();
  const { overview } = await open(workbook);
  const before = overview.kept.get('drawn') ?? null;
  const forget = { kind: 'keep', key: 'drawn', before, after: '{"version":9}' } as const;
  must(await workbook.apply({ label: 'Forget', steps: [forget] }));
  expect((await said(workbook))[0]).toBe(
    'It is not known what Appendix 1 was drawn from. Draw it again to be sure.',
  );
});

test('the checks are drawn by themselves, and become out of date as findings come and go', async () => {
  const { workbook } = await drawnPlan();
  const { sheets } = must(await drawChecks(workbook, await open(workbook)));
  expect(sheets.map(({ name }) => name)).toEqual(['Checks']);
  expect(await said(workbook)).toEqual([...UP_TO_DATE, 'Checks is up to date.']);
  await type('Owner', 0, '');
  expect((await said(workbook))[2]).toBe(
    'Checks is out of date: 1 finding came up since it was drawn.',
  );
});

test('what was chosen for a pack is kept for the next one, and the title drawn by it', async () => {
  const { workbook } = await drawnPlan();
  const choices = {
    sheets: ['appendix-1'],
    title: 'Our promises',
    periodLabel: 'Quarter 1',
  } as const;
  const { sheets } = must(await drawPack(workbook, await open(workbook), choices));
  expect(sheets.map(({ values }) => values[0]?.values[0]?.[0])).toEqual([
    'Appendix 1 – Our promises – update Quarter 1',
  ]);
  const { settings, pack } = await open(workbook);
  expect(settings.pack).toEqual(choices);
  expect(pack.filter(({ outOfDate }) => outOfDate).map(({ id }) => id)).toEqual(['rag-summary']);
  expect(pack[1]?.changes.detailsChanged).toEqual(['title', 'period']);
});

test('drawing is stopped before anything is written', async () => {
  const { workbook } = await drawnPlan();
  const opened = await open(workbook);
  const drawn = await drawPack(workbook, opened, undefined, { signal: AbortSignal.abort() });
  expect(drawn).toEqual({ ok: false, refusal: { code: 'stopped' } });
});

test('another day of the last report is named where its tables stand', async () => {
  const { workbook } = await drawnPlan();
  const opened = await open(workbook);
  const choices: PackChoices = {
    ...opened.settings.pack,
    sheets: ['audit-tables'],
    lastReport: '2024-03-31',
  };
  must(await drawPack(workbook, opened, choices));
  const again = await open(workbook);
  const later: PackChoices = { ...choices, sheets: ['appendix-1'], lastReport: '2024-01-31' };
  must(await drawPack(workbook, again, later));
  const { pack } = await open(workbook);
  const tables = pack.find(({ id }) => id === 'audit-tables');
  expect(tables?.changes.detailsChanged).toEqual(['last-report']);
  expect(tables && wordPackSheetState(tables)).toBe(
    'Audit action tables is out of date: the day of the last report changed since it was drawn.',
  );
});
