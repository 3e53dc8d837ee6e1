import { openExcelWorkbook } from '../../src/excel/excel-workbook.js';
import { startExcel } from '../../src/simulator/index.js';
import { addPlan, sheetsToAdd } from '../../src/tasks/add-plan.js';
import { openPlan } from '../../src/tasks/open-plan.js';
import { anAction, aPlan } from '../builders/a-plan.js';
import { must } from '../support/pack-run.js';

const CHOICES = { council: '', asAt: '2024-01-31', rule: 'action' } as const;
const PLAN = aPlan({ actions: [anAction(), anAction({ ref: '2' })] });

async function start() {
  startExcel();
  return openExcelWorkbook();
}

test('what will be written is said beforehand, and is what is written', async () => {
  const workbook = await start();
  const announced = sheetsToAdd(PLAN);
  expect(announced).toEqual([
    { name: 'Recommendations', rows: 1 },
    { name: 'Actions', rows: 2 },
    { name: 'Updates', rows: 1 },
    { name: 'Lists', rows: 4 },
  ]);
  must(await addPlan(workbook, PLAN, CHOICES));
  const { tables } = must(await workbook.overview());
  expect(tables.map(({ name, dataRows }) => ({ name, rows: dataRows }))).toEqual(announced);
});

test('one Undo takes back the sheets and what the workbook remembers', async () => {
  const workbook = await start();
  const { receipt } = must(await addPlan(workbook, PLAN, CHOICES));
  must(await workbook.apply(receipt.inverse));
  expect(must(await openPlan(workbook))).toBeNull();
  expect(must(await workbook.overview()).tables).toEqual([]);
});

test('Undo is refused once someone has typed over what was added', async () => {
  const workbook = await start();
  const { receipt } = must(await addPlan(workbook, PLAN, CHOICES));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Actions').getRange('C5').values = [['Head of Law']];
    await context.sync();
  });
  const undone = await workbook.apply(receipt.inverse);
  expect(undone).toMatchObject({
    ok: false,
    refusal: { code: 'changed-since-read', subject: 'Actions!C5' },
  });
  expect(must(await openPlan(workbook))?.reading.plan.actions).toHaveLength(2);
});

test('where a sheet of the name is there already, nothing is written', async () => {
  const workbook = await start();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Actions').getRange('A1').values = [['My own list']];
    await context.sync();
  });
  expect(await addPlan(workbook, PLAN, CHOICES)).toMatchObject({
    ok: false,
    refusal: { code: 'name-taken', subject: 'Actions' },
  });
  const { sheets, kept } = must(await workbook.overview());
  expect(sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Actions']);
  expect([...kept.keys()]).toEqual([]);
});

test('adding that is stopped leaves nothing behind', async () => {
  const workbook = await start();
  const stopped = await addPlan(workbook, PLAN, CHOICES, { signal: AbortSignal.abort() });
  expect(stopped).toMatchObject({ ok: false, refusal: { code: 'stopped' } });
  expect(must(await workbook.overview()).tables).toEqual([]);
});
