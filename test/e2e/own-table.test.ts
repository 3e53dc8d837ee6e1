import { areaOf, cellAt, type Workbook } from '../../src/simulator/model/index.js';
import { focusInPane, someoneElseWrites } from './support/frames.js';
import { findingCount, findingsBecome, part, useOfferedTable } from './support/pane-steps.js';
import { openForEachTest } from './support/for-each-test.js';
import type { OpenWorkbench } from './support/workbench.js';

let workbench: OpenWorkbench;
openForEachTest(async (opened) => {
  workbench = opened;
  await workbench.start('tracker');
});

/** Everything that stands in the example's table, headings and all. */
function tableIn({ sheets }: Workbook): readonly (readonly unknown[])[] {
  const sheet = sheets.find(({ name }) => name === 'Peer review tracker');
  if (sheet === undefined) throw new Error('The tracker is gone.');
  const { top, left, bottom, right } = areaOf(3, 0, 10, 7);
  const rows = Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  return rows.map((row) => columns.map((column) => cellAt(sheet, row, column)?.value ?? ''));
}

/** Whether typing goes to the cells. */
const isInGrid = () =>
  workbench.page.getByRole('grid').evaluate((grid) => grid.contains(document.activeElement));

test('a table with headings of its own is offered with its rows, its range and why', async () => {
  const { pane } = workbench;
  await pane.getByRole('button', { name: 'Begin' }).click();
  const offer = pane.getByRole('button', { name: /^Table “Tracker”/ });
  const said = (await offer.innerText()).replace(/\s+/g, ' ');
  expect(said).toMatch(/^Table “Tracker” 9 rows · A4:G13 .*(“What we will do”|actions)/i);
});

test('its columns are corrected, it is used where it stands, and not one of its cells changes', async () => {
  const before = tableIn(await workbench.saveWorkbook());
  const { pane } = workbench;
  await pane.getByRole('button', { name: 'Begin' }).click();
  await pane.getByRole('button', { name: /^Table “Tracker”/ }).click();
  await pane.getByLabel('What the peers asked for').selectOption('Recommendation');
  await pane.getByText(/^5\s*recommendations$/).waitFor();
  await pane.getByLabel('Where we are').selectOption('Update');
  await pane.getByRole('button', { name: 'Use this table' }).click();
  await pane.getByText('Checked. It is checked again whenever its cells change.').waitFor();
  expect(await findingCount(workbench)).toBeGreaterThan(0);
  const after = await workbench.saveWorkbook();
  expect(before[0]).toContain('What we will do');
  expect(tableIn(after)).toEqual(before);
  expect(after.sheets.map(({ name }) => name)).toEqual(['Peer review tracker']);
});

test('a rating mended in the grid is checked by itself, and the cursor stays in the grid', async () => {
  await useOfferedTable(workbench);
  const found = await findingCount(workbench);
  await workbench.pane.getByRole('button', { name: /^Rating not recognised/ }).waitFor();
  await workbench.typeIn('F8', 'Green');
  await findingsBecome(workbench, found - 1);
  expect(await workbench.pane.getByRole('button', { name: /^Rating not rec/ }).count()).toBe(0);
  expect(await isInGrid()).toBe(true);
  await workbench.page.keyboard.type('Typed on');
  await workbench.page.keyboard.press('Enter');
  expect(await workbench.cell('F9')).toBe('Typed on');
});

test('what a co-author writes is checked by itself, and search keeps the cursor and its words', async () => {
  await useOfferedTable(workbench);
  const { pane, page } = workbench;
  const found = await findingCount(workbench);
  const search = pane.getByRole('searchbox');
  await search.pressSequentially('acti');
  const focus = await focusInPane(workbench);
  expect(focus).toMatch(/^input Search/);
  await someoneElseWrites(workbench, 'Peer review tracker!F8', 'Green');
  await findingsBecome(workbench, found - 1);
  expect(await focusInPane(workbench)).toBe(focus);
  await page.keyboard.type('on 4');
  expect(await search.inputValue()).toBe('action 4');
});

test('a form being filled in stays open, and keeps its words, while others edit the table', async () => {
  await useOfferedTable(workbench);
  const { pane } = workbench;
  const found = await findingCount(workbench);
  await pane.getByRole('button', { name: /^No owner/ }).click();
  await pane.getByRole('button', { name: 'Fix: Action 4.2' }).click();
  await pane.getByLabel('New owner').fill('Director of Fi');
  await someoneElseWrites(workbench, 'Peer review tracker!F8', 'Green');
  await findingsBecome(workbench, found - 1);
  await workbench.page.keyboard.type('nance');
  await pane.getByRole('button', { name: 'Change 1 cell' }).click();
  await findingsBecome(workbench, found - 2);
  expect(await workbench.cell('D12')).toBe('Director of Finance');
  await part(workbench, 'Progress').waitFor();
});
