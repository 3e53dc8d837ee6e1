import { areaOf, ensureCell, newSheet, newSheetId } from '../../src/simulator/model/index.js';
import { openForEachTest } from './support/for-each-test.js';
import { drawPack, part } from './support/pane-steps.js';
import { planWorkbook } from './support/plan-workbook.js';
import type { OpenWorkbench } from './support/workbench.js';

let workbench: OpenWorkbench;
openForEachTest((opened) => {
  workbench = opened;
});

test('the drawn pack is checked from the pane: nothing keeps people from reading it', async () => {
  const { pane } = workbench;
  await workbench.openFile('Plan.xlsx', await planWorkbook());
  await drawPack(workbench);
  await pane.getByRole('button', { name: 'Check for accessibility' }).click();
  await pane.getByRole('button', { name: 'Check the drawn sheets' }).click();
  await pane
    .getByRole('main')
    .getByText(/^Checked Appendix 1 and RAG summary: no errors/)
    .waitFor();
});

test('a sheet of one’s own is checked too, and each finding leads to its cells and to its rule', async () => {
  const { pane, page } = workbench;
  const bytes = await planWorkbook((workbook) => {
    const costs = newSheet(newSheetId(workbook), 'Costs');
    workbook.sheets.push(costs);
    for (const row of [0, 1, 2]) ensureCell(workbook, costs, row, 1).value = 'Cost';
    costs.merges.push(areaOf(1, 1, 1, 3));
  });
  await workbench.openFile('Plan.xlsx', bytes);
  await part(workbench, 'Pack').click();
  await pane.getByRole('button', { name: 'Check for accessibility' }).click();
  await pane.getByRole('button', { name: 'Check the drawn sheets' }).click();
  await pane.getByRole('main').getByText('No sheet of the pack has been drawn yet.').waitFor();
  await page.getByRole('tab', { name: 'Costs' }).click();
  await pane.getByRole('button', { name: 'Check the sheet in front' }).click();
  const merged = pane.getByRole('listitem').filter({ hasText: 'merged' });
  await merged.getByRole('link', { name: /^WCAG 2\.2/ }).waitFor();
  await page.getByRole('tab', { name: 'Actions' }).click();
  await merged.getByRole('button', { name: /^Show Costs, B2/ }).click();
  await page.getByRole('tab', { name: 'Costs', selected: true }).waitFor();
  expect(await page.getByLabel('Go to cell').inputValue()).toMatch(/^B2/);
});
