import { complaintsOfAxe } from './support/axe.js';
import { openForEachTest } from './support/for-each-test.js';
import { paneFrame } from './support/frames.js';
import { addToWorkbook, drawPack, goToPasteArea, part } from './support/pane-steps.js';
import type { OpenWorkbench } from './support/workbench.js';

let workbench: OpenWorkbench;
openForEachTest(async (opened) => {
  workbench = opened;
  await workbench.start('report');
});

const PLAN = 'Ref\tAction\tOwner\tRAG\n1\tOpen the books\tHead of Finance\tGreen\n';

/** A drawn pack, with words of the officer's in the heading of its appendix, asked to be redrawn. */
async function redrawEdited(): Promise<void> {
  const { pane } = workbench;
  await goToPasteArea(workbench);
  await workbench.pasteText(PLAN);
  await addToWorkbook(workbench);
  await drawPack(workbench);
  await workbench.typeIn('Appendix 1!A1', 'As agreed with the Chair');
  await workbench.typeIn('Appendix 1!J8', 'ask Priya');
  await part(workbench, 'Pack').click();
  await pane.getByRole('button', { name: 'Draw 2 sheets' }).click();
  await pane.getByRole('heading', { name: 'Edited by hand' }).waitFor();
}

test('a sheet edited by hand is asked about, cell by cell, and stays unless it is told to go', async () => {
  const { pane, page } = workbench;
  await redrawEdited();
  await pane.getByText('Now: “As agreed with the Chair”.').waitFor();
  expect(
    await complaintsOfAxe(await paneFrame(workbench), { exclude: ['[data-tabster-dummy]'] }),
  ).toEqual([]);
  await pane.getByRole('button', { name: 'Show A1' }).click();
  await page.getByRole('tab', { name: 'Appendix 1', selected: true }).waitFor();
  await pane.getByRole('button', { name: 'Draw 1 sheet' }).click();
  await pane.getByText('Drawn: RAG summary. Kept as you left it: Appendix 1.').waitFor();
  expect(await workbench.cell('Appendix 1!A1')).toBe('As agreed with the Chair');
}, 120_000);

test('edits that may go are drawn over, notes beside stay, and Undo brings the edits back', async () => {
  const { pane } = workbench;
  await redrawEdited();
  await pane.getByLabel('Redraw').check();
  await pane.getByRole('button', { name: 'Draw 2 sheets' }).click();
  await pane.getByText(/^Drawn: /).waitFor();
  expect(await workbench.cell('Appendix 1!A1')).toMatch(/^Appendix 1/);
  expect(await workbench.cell('Appendix 1!J8')).toBe('ask Priya');
  await pane.getByRole('button', { name: /^Undo/ }).click();
  await pane.getByText(/^Undone/).waitFor();
  expect(await workbench.cell('Appendix 1!A1')).toBe('As agreed with the Chair');
}, 120_000);

test('a new sheet is drawn beside one that the officer keeps for good', async () => {
  const { pane } = workbench;
  await redrawEdited();
  await pane.getByLabel('Draw beside').check();
  await pane.getByRole('button', { name: 'Draw 2 sheets' }).click();
  await pane.getByText(/^Drawn: /).waitFor();
  expect(await workbench.cell('Appendix 1!A1')).toBe('As agreed with the Chair');
  expect(await workbench.cell('Appendix 1 (2)!A1')).toMatch(/^Appendix 1/);
}, 120_000);
