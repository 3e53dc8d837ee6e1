import type { Workbook } from '../../src/simulator/model/index.js';
import {
  addToWorkbook,
  drawPack,
  findingCount,
  findingsBecome,
  goToPasteArea,
  part,
} from './support/pane-steps.js';
import { KEPT, planWorkbook } from './support/plan-workbook.js';
import { deleteFromMenu, renameSheet } from './support/sheet-menu.js';
import { openForEachTest } from './support/for-each-test.js';
import type { OpenWorkbench } from './support/workbench.js';

let workbench: OpenWorkbench;
openForEachTest((opened) => {
  workbench = opened;
});

async function openPlan(change?: (workbook: Workbook) => void): Promise<void> {
  await workbench.openFile('Plan.xlsx', await planWorkbook(change));
  await workbench.pane.getByRole('heading', { level: 1 }).waitFor();
}

/** The refusal that the pane speaks now. */
async function refused(words: string | RegExp): Promise<void> {
  await workbench.pane.getByRole('alert').filter({ hasText: words }).waitFor();
}

/** Fills in an owner for action 3, and leaves the form before its last press. */
async function beginFix(): Promise<void> {
  const { pane } = workbench;
  await pane.getByRole('button', { name: /^No owner/ }).click();
  await pane.getByRole('button', { name: 'Fix: Action 3', exact: true }).click();
  await pane.getByLabel('New owner').fill('Head of Leisure');
  await pane.getByRole('list', { name: 'What will change' }).waitFor();
}

const changeCell = () => workbench.pane.getByRole('button', { name: 'Change 1 cell' });

const keptText = ({ settings }: Workbook) => String(settings.get(KEPT));

test('a protected sheet is named, the answer stays in the form, and it can be given again', async () => {
  await openPlan();
  const found = await findingCount(workbench);
  await workbench.page.getByRole('tab', { name: 'Actions' }).click();
  await workbench.trouble('The sheet “Actions” is protected');
  await beginFix();
  await changeCell().click();
  await refused(
    'The sheet “Actions” is protected. Choose Review, Unprotect Sheet, then try again. Nothing was changed.',
  );
  expect(await findingCount(workbench)).toBe(found);
  await workbench.trouble('The sheet “Actions” is protected');
  await changeCell().click();
  await findingsBecome(workbench, found - 1);
});

test('while someone types in a cell nothing is changed; after Esc the same press works', async () => {
  await openPlan();
  const { page } = workbench;
  const found = await findingCount(workbench);
  await beginFix();
  await workbench.goTo('Actions!B4');
  await page.keyboard.press('F2');
  await changeCell().click();
  await refused(
    'Excel is waiting for you to finish typing in a cell. Press Enter there, then try again. Nothing was changed.',
  );
  await page.getByRole('textbox', { name: 'Editing B4' }).press('Escape');
  await changeCell().click();
  await findingsBecome(workbench, found - 1);
});

test('a table deleted under the plan is named, the rest is kept, and another can be used', async () => {
  await openPlan();
  const { pane, page } = workbench;
  await page.getByRole('tab', { name: 'Actions' }).click();
  await deleteFromMenu(workbench, 'Delete table Actions…');
  await pane.getByRole('heading', { name: 'The plan cannot be read' }).waitFor();
  await refused('The table “Actions” is no longer in this workbook.');
  const saved = await workbench.saveWorkbook();
  expect(keptText(saved)).toContain('"version"');
  expect(saved.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual(
    expect.arrayContaining(['Recommendations', 'Updates']),
  );
  await pane.getByRole('button', { name: 'Use another table' }).click();
  await pane.getByRole('heading', { name: 'Use a table' }).waitFor();
  expect(await pane.getByLabel('Table', { exact: true }).innerText()).toMatch(/Recommendations/);
});

test('a sheet deleted under the plan takes its table with it, and that is said', async () => {
  await openPlan();
  await workbench.page.getByRole('tab', { name: 'Actions' }).click();
  await deleteFromMenu(workbench, 'Delete sheet…');
  await refused('The table “Actions” is no longer in this workbook.');
});

test('without a connection nothing is drawn; when it is back the pack is', async () => {
  await openPlan();
  const { pane } = workbench;
  await part(workbench, 'Pack').click();
  const draw = pane.getByRole('button', { name: /^Draw \d+ sheets$/ });
  await draw.waitFor();
  await workbench.trouble('The connection is lost');
  await draw.click();
  await refused('Excel has lost its connection. When the connection is back, try again.');
  expect(await workbench.page.getByRole('tab', { name: 'Appendix 1' }).count()).toBe(0);
  await workbench.trouble('Excel works as it should');
  await drawPack(workbench);
  await workbench.page.getByRole('tab', { name: 'Appendix 1', selected: true }).waitFor();
});

test('a plan that a newer version keeps is shown, and nothing of it can be changed', async () => {
  await openPlan(({ settings }) => {
    const kept = JSON.parse(String(settings.get(KEPT))) as { version: number };
    settings.set(KEPT, JSON.stringify({ ...kept, version: 99, mood: 'hopeful' }));
  });
  const { pane } = workbench;
  await pane.getByText(/^This plan was last saved by a newer Committee Pack/).waitFor();
  await pane.getByRole('button', { name: /^No owner/ }).click();
  await pane
    .getByRole('button', { name: /^Go to / })
    .first()
    .waitFor();
  expect(await pane.getByRole('button', { name: /^(Fix|Dismiss)/ }).count()).toBe(0);
  await part(workbench, 'Pack').click();
  const draw = pane.getByRole('button', { name: /^Draw \d+ sheets$/ });
  await draw.waitFor();
  expect(await draw.getAttribute('aria-disabled')).toBe('true');
  const saved = await workbench.saveWorkbook();
  expect(JSON.parse(keptText(saved))).toMatchObject({ version: 99, mood: 'hopeful' });
});

test('damaged details of a plan are said to be so, and its tables are chosen again', async () => {
  await openPlan(({ settings }) => settings.set(KEPT, '{"version":3,"title":'));
  const { pane } = workbench;
  await refused('What this workbook keeps about its plan cannot be read: something changed it.');
  await pane.getByText('The tables of the plan are as they were.').waitFor();
  await pane.getByRole('button', { name: 'Choose the tables again' }).click();
  await pane.getByRole('button', { name: /^Use these \d tables$/ }).click();
  await pane.getByRole('search').waitFor();
  expect(await findingCount(workbench)).toBeGreaterThan(0);
});

test('a sheet of the same name is never written over; renamed, the plan is added beside it', async () => {
  await workbench.start('empty');
  await renameSheet(workbench, 'Actions');
  await workbench.typeIn('Actions!B2', 'Mine');
  await goToPasteArea(workbench);
  await workbench.pasteText(
    'Ref\tAction\tOwner\tRAG\n1\tSet up a panel\tHead of Housing\tGreen\n2\tPublish a list\tHead of Policy\tAmber',
  );
  const { pane } = workbench;
  await pane.getByRole('button', { name: /^Add to workbook/ }).click();
  await refused(
    'The sheet “Actions” is in this workbook already and was not drawn by this add-in. Rename that sheet, then try again. Nothing was changed.',
  );
  await pane.getByRole('heading', { name: 'Bring in a plan' }).waitFor();
  expect(await workbench.page.getByRole('tab').count()).toBe(1);
  await renameSheet(workbench, 'Old actions');
  await addToWorkbook(workbench);
  expect(await workbench.cell('Old actions!B2')).toBe('Mine');
});
