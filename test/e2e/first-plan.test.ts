import { goToPasteArea } from './support/pane-steps.js';
import { openForEachTest } from './support/for-each-test.js';
import type { OpenWorkbench } from './support/workbench.js';

let workbench: OpenWorkbench;
openForEachTest((opened) => {
  workbench = opened;
});

async function addToWorkbook(): Promise<void> {
  const { pane } = workbench;
  await pane.getByRole('button', { name: /^Add to workbook/ }).click();
  await pane.getByText('Added 7 recommendations and 10 actions.').first().waitFor();
}

test('the example report is on the clipboard, is pasted into the pane, and becomes a plan', async () => {
  await workbench.start('report');
  await goToPasteArea(workbench);
  await workbench.page.keyboard.press('ControlOrMeta+V');
  await addToWorkbook();
  const { sheets } = await workbench.saveWorkbook();
  const tables = sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  expect(tables).toEqual(expect.arrayContaining(['Recommendations', 'Actions', 'Updates']));
});

test('a table of a web page is pasted with its markup', async () => {
  await workbench.start('empty');
  await goToPasteArea(workbench);
  await workbench.pasteHtml(
    `<table><tr><th>Ref</th><th>Recommendation</th><th>Action</th><th>Owner</th><th>RAG</th></tr>
     <tr><td>1</td><td>Agree priorities</td><td>Hold two days</td><td>Head of Policy</td><td>Green</td></tr>
     <tr><td>2</td><td>Hear from tenants</td><td>Set up a panel</td><td>Head of Housing</td><td>Amber</td></tr></table>`,
    'Ref Recommendation Action Owner RAG',
  );
  await workbench.pane.getByRole('button', { name: /^Add to workbook/ }).waitFor();
  await workbench.pane.getByText('Of 2 actions, 1 is Green and 1 is Amber (action 2.1).').waitFor();
});
