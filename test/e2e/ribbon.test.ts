import { findingCount, part } from './support/pane-steps.js';
import { planWorkbook } from './support/plan-workbook.js';
import { renameSheet } from './support/sheet-menu.js';
import { openForEachTest } from './support/for-each-test.js';
import type { OpenWorkbench } from './support/workbench.js';

let workbench: OpenWorkbench;
openForEachTest((opened) => {
  workbench = opened;
});

async function openPlanWithoutPane(): Promise<void> {
  await workbench.openFile('Plan.xlsx', await planWorkbook());
  await workbench.page.getByRole('button', { name: 'Close the task pane' }).click();
}

const inFront = (sheet: string) =>
  workbench.page.getByRole('tab', { name: sheet, exact: true, selected: true }).waitFor();

test('Check plan draws the checks and brings them to the front, without the pane', async () => {
  await openPlanWithoutPane();
  await workbench.press('Check plan');
  await inFront('Checks');
  expect(await workbench.cell('A1')).toMatch(/^Checks/);
  await workbench.page.getByText('Check plan is done.').waitFor();
});

test('Draw pack draws the sheets and brings the appendix to the front, without the pane', async () => {
  await openPlanWithoutPane();
  await workbench.press('Draw pack');
  await inFront('Appendix 1');
  expect(await workbench.cell('A1')).toMatch(/^Appendix 1/);
  await workbench.page.getByRole('tab', { name: 'RAG summary' }).waitFor();
  await workbench.page.getByText('Draw pack is done.').waitFor();
});

test('with no plan in the workbook, Draw pack says so and what to do', async () => {
  const { page } = workbench;
  await workbench.start('empty');
  await page.getByRole('button', { name: 'Close the task pane' }).click();
  await workbench.press('Draw pack');
  const message = page.frameLocator('iframe[data-page="dialog"]');
  await message.getByText('There is no action plan in this workbook yet.').waitFor();
  await message.getByText(/^Choose Open in the group Committee Pack/).waitFor();
  await message.getByRole('button', { name: 'Close' }).click();
  expect(await page.getByRole('tab').allInnerTexts()).toEqual(['Sheet1']);
});

test('a sheet of one’s own that is called Checks is left alone, and the command says so', async () => {
  const { page } = workbench;
  await openPlanWithoutPane();
  await page.getByRole('tab', { name: 'Sheet1' }).click();
  await renameSheet(workbench, 'Checks');
  await workbench.typeIn('A1', 'Mine');
  await workbench.press('Check plan');
  const message = page.frameLocator('iframe[data-page="dialog"]');
  await message.getByText('The sheet “Checks” was not drawn by this add-in').waitFor();
  await message.getByText('Nothing was changed.').waitFor();
  await message.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('tab', { name: 'Checks' }).click();
  expect(await workbench.cell('A1')).toBe('Mine');
});

test('the open pane learns of the sheets that a command drew, and keeps its plan', async () => {
  await workbench.openFile('Plan.xlsx', await planWorkbook());
  const found = await findingCount(workbench);
  await part(workbench, 'Pack').click();
  await workbench.pane.getByText(/^In new sheets/).waitFor();
  await workbench.press('Draw pack');
  await inFront('Appendix 1');
  await workbench.pane.getByText('Up to date.').first().waitFor();
  expect(await findingCount(workbench)).toBe(found);
});
