import { openExcelWorkbook } from '../../src/excel/excel-workbook.js';
import { startExcel } from '../../src/simulator/index.js';
import { addTemplate } from '../../src/tasks/add-template.js';
import { openPlan } from '../../src/tasks/open-plan.js';
import { must } from '../support/pack-run.js';

const CHOICES = {
  title: 'Peer challenge action plan',
  council: 'Thornmere Borough Council',
  asAt: '2026-03-31',
} as const;

async function startTemplate() {
  startExcel();
  const workbook = openExcelWorkbook();
  const added = must(await addTemplate(workbook, CHOICES));
  return { workbook, added };
}

async function type(sheet: string, address: string, values: readonly string[]) {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[...values]];
    await context.sync();
  });
}

test('a new template is an empty plan, with nothing to find fault with', async () => {
  const { workbook } = await startTemplate();
  const opened = must(await openPlan(workbook));
  expect(opened?.settings.title).toBe('Peer challenge action plan');
  expect(opened?.reading.plan).toMatchObject({ recommendations: [], actions: [], updates: [] });
  expect(opened?.findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
});

test('what is typed into its blank row and below it is the plan', async () => {
  const { workbook } = await startTemplate();
  await type('Recommendations', 'A5:B5', ['1', 'Plan for the lake quarter.']);
  await type('Recommendations', 'A6:B6', ['2', 'Open up the budget.']);
  await type('Actions', 'A5:E5', [
    '1',
    'Publish a programme',
    'Head of Place',
    'June 2026',
    'Green',
  ]);
  const plan = must(await openPlan(workbook))?.reading.plan;
  expect(plan?.recommendations.map(({ ref }) => ref)).toEqual(['1', '2']);
  expect(plan?.actions[0]).toMatchObject({ owners: ['Head of Place'], due: { text: 'June 2026' } });
});

test('a template that was added can be taken back whole', async () => {
  const { workbook, added } = await startTemplate();
  must(await workbook.apply(added.receipt.inverse));
  expect(must(await openPlan(workbook))).toBeNull();
  expect(must(await workbook.overview()).tables).toEqual([]);
});
