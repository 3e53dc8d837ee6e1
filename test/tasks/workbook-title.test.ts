import { checkWorkbook } from '../../src/core/accessibility/check-accessibility.js';
import { openExcelWorkbook } from '../../src/excel/excel-workbook.js';
import { startExcel, type SimulatedExcel } from '../../src/simulator/index.js';
import { openXlsx, saveXlsx } from '../../src/simulator/xlsx/index.js';
import { addPlan } from '../../src/tasks/add-plan.js';
import { drawPack } from '../../src/tasks/draw-pack.js';
import { openPlan } from '../../src/tasks/open-plan.js';
import type { Workbook, WorkbookChange } from '../../src/workbook/workbook.js';
import { stopHalfway } from '../excel/stop-halfway.js';
import { thornmerePlan } from '../gallery/thornmere-plan.js';
import { must } from '../support/pack-run.js';

const TITLE = 'Progress on the corporate peer challenge action plan – Thornmere Borough Council';

async function drawn(workbook: Workbook): Promise<WorkbookChange> {
  const opened = must(await openPlan(workbook));
  if (!opened) throw new Error('The plan is not there.');
  return must(await drawPack(workbook, opened)).receipt.inverse;
}

async function withPlan(): Promise<{ excel: SimulatedExcel; workbook: Workbook }> {
  const excel = startExcel();
  const workbook = openExcelWorkbook();
  const council = 'Thornmere Borough Council';
  must(await addPlan(workbook, thornmerePlan(), { council, asAt: '2024-06-30', rule: 'action' }));
  return { excel, workbook };
}

/** As an officer would, under File, Info. */
async function entitle(title: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.properties.title = title;
    await context.sync();
  });
}

test('a workbook without a title gets the plan’s and the council’s name, also in the file', async () => {
  const { excel, workbook } = await withPlan();
  await drawn(workbook);
  const saved = await openXlsx(await saveXlsx(excel.workbook));
  expect(saved.properties.title).toBe(TITLE);
});

test('the check for accessibility finds a workbook without a title, and one with a pack in order', async () => {
  const { workbook } = await withPlan();
  const missing = async (): Promise<boolean> =>
    checkWorkbook(must(await workbook.inspect([]))).some(({ rule }) => rule === 'workbook-title');
  expect(await missing()).toBe(true);
  await drawn(workbook);
  expect(await missing()).toBe(false);
});

test('a title that people gave the workbook stays, and the pack is drawn', async () => {
  const { excel, workbook } = await withPlan();
  await entitle('Audit Committee, June');
  const undo = await drawn(workbook);
  expect(excel.workbook.properties.title).toBe('Audit Committee, June');
  must(await workbook.apply(undo));
  expect(excel.workbook.properties.title).toBe('Audit Committee, June');
});

test('Undo takes our title away, and does the rest where people have changed it since', async () => {
  const { excel, workbook } = await withPlan();
  must(await workbook.apply(await drawn(workbook)));
  expect(excel.workbook.properties.title).toBe('');
  const undo = await drawn(workbook);
  await entitle('Audit Committee, June');
  must(await workbook.apply(undo));
  expect(excel.workbook.properties.title).toBe('Audit Committee, June');
});

test('what Excel stopped half-way is taken back with its title', async () => {
  const { excel, workbook } = await withPlan();
  const opened = must(await openPlan(workbook));
  if (!opened) throw new Error('The plan is not there.');
  stopHalfway(2, 100);
  const refused = await drawPack(workbook, opened);
  expect(refused).toMatchObject({ ok: false, refusal: { takenBack: {} } });
  expect(excel.workbook.properties.title).toBe('');
});
