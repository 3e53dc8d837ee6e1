import { paneFrame } from './support/frames.js';
import { openForEachTest } from './support/for-each-test.js';
import { part } from './support/pane-steps.js';
import { planWorkbook } from './support/plan-workbook.js';
import { readWhatIsCut } from './support/read-look.js';
import type { OpenWorkbench } from './support/workbench.js';

let workbench: OpenWorkbench;
openForEachTest(async (opened) => {
  workbench = opened;
  await workbench.openFile('Plan.xlsx', await planWorkbook());
});

const RETURN = [
  ['Action ref', 'RAG', 'Progress update'],
  ['A7', 'Amber', 'An officer from the county took the route map up again in November.'],
  ['4', 'Paused', 'Both posts wait for the new budget.'],
  ['11', 'Green', 'Nobody knows this one.'],
];

/** Brings a return in beside the workbook's plan; ends with the merge in view. */
async function mergeReturn(rows: readonly (readonly string[])[]): Promise<void> {
  const { pane } = workbench;
  await pane.getByRole('button', { name: 'Plan details' }).click();
  await pane.getByRole('button', { name: 'Bring in another plan' }).click();
  await pane.getByRole('textbox', { name: 'Paste a plan' }).click();
  await workbench.pasteText(rows.map((row) => row.join('\t')).join('\n'));
  await pane.getByRole('button', { name: 'Merge into this plan' }).click();
  await pane.getByRole('heading', { name: 'Changed' }).waitFor();
}

test('a return by ref is held against the plan, and what is ticked is written and taken back', async () => {
  const { pane } = workbench;
  await mergeReturn(RETURN);
  await pane.getByText('2 changed').waitFor();
  await pane.getByText('the cell’s drop-down list does not have it').waitFor();
  await pane.getByRole('button', { name: 'Change 5 cells, add 2 rows' }).waitFor();
  await pane.getByRole('checkbox', { name: /^Action 4: / }).uncheck();
  await pane.getByRole('button', { name: 'Change 3 cells, add 1 row' }).click();
  await pane.getByText('Merged: 3 cells changed, 1 row added.').waitFor();
  await part(workbench, 'Checks').waitFor();
  await workbench.goTo('Actions!E11');
  expect(await workbench.cell('Actions!E11')).toBe('Amber');
  await pane.getByRole('button', { name: 'Undo: Return merged' }).click();
  await pane.getByText('Undone: Return merged').waitFor();
  expect(await workbench.cell('Actions!E11')).toBe('Red');
});

test('it goes by the keyboard alone, and nothing is cut at 320 pixels', async () => {
  const { pane, page } = workbench;
  await page.getByRole('separator', { name: 'Width of the task pane' }).focus();
  await page.keyboard.press('Home');
  await mergeReturn(RETURN);
  expect(await readWhatIsCut(await paneFrame(workbench))).toEqual([]);
  await pane.getByRole('checkbox', { name: /^Action 7: / }).focus();
  await page.keyboard.press('Space');
  const write = pane.getByRole('button', { name: 'Change 2 cells, add 1 row' });
  await write.waitFor();
  await write.focus();
  await page.keyboard.press('Enter');
  await pane.getByText('Merged: 2 cells changed, 1 row added.').waitFor();
});
