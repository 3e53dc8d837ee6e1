import { complaintsOfAxe } from './support/axe.js';
import { openForEachTest } from './support/for-each-test.js';
import { paneFrame } from './support/frames.js';
import { addToWorkbook, drawPack, goToPasteArea } from './support/pane-steps.js';
import type { OpenWorkbench } from './support/workbench.js';

let workbench: OpenWorkbench;
openForEachTest(async (opened) => {
  workbench = opened;
  await workbench.start('report');
});

const PLAN = 'Ref\tAction\tOwner\tRAG\n1\tOpen the books\tHead of Finance\tGreen\n';

test('the drawn pack is checked from the pane: nothing keeps people from reading it', async () => {
  const { pane } = workbench;
  await goToPasteArea(workbench);
  await workbench.pasteText(PLAN);
  await addToWorkbook(workbench);
  await drawPack(workbench);
  await pane.getByRole('button', { name: 'Check for accessibility' }).click();
  await pane.getByRole('button', { name: 'Check the drawn sheets' }).click();
  await pane.getByRole('list').getByText('The workbook has no title.').waitFor();
  await pane
    .getByText(/^Checked .*: no errors/)
    .first()
    .waitFor();
  expect(
    await complaintsOfAxe(await paneFrame(workbench), { exclude: ['[data-tabster-dummy]'] }),
  ).toEqual([]);
}, 120_000);
