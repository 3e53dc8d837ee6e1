import { type Bench, type OpenWorkbench, startBench } from './support/workbench.js';

let bench: Bench;
let workbench: OpenWorkbench;

beforeAll(async () => {
  bench = await startBench();
}, 180_000);
afterAll(() => bench.close());

beforeEach(async () => {
  workbench = await bench.open();
});
afterEach(() => workbench.close());

async function goToPasteArea(): Promise<void> {
  const { pane } = workbench;
  await pane.getByRole('button', { name: 'Begin' }).click();
  await pane.getByRole('textbox').first().click();
}

async function addToWorkbook(): Promise<void> {
  const { pane } = workbench;
  await pane.getByRole('button', { name: /^Add to workbook/ }).click();
  await pane.getByText('Added 7 recommendations and 10 actions.').first().waitFor();
}

test('the example report is on the clipboard, is pasted into the pane, and becomes a plan', async () => {
  await workbench.start('report');
  await goToPasteArea();
  await workbench.page.keyboard.press('ControlOrMeta+V');
  await addToWorkbook();
  const { sheets } = await workbench.saveWorkbook();
  const tables = sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  expect(tables).toEqual(expect.arrayContaining(['Recommendations', 'Actions', 'Updates']));
  expect(workbench.complaints).toEqual([]);
});

test('a table of a web page is pasted with its markup', async () => {
  await workbench.start('empty');
  await goToPasteArea();
  await workbench.pasteHtml(
    `<table><tr><th>Ref</th><th>Recommendation</th><th>Action</th><th>Owner</th><th>RAG</th></tr>
     <tr><td>1</td><td>Agree priorities</td><td>Hold two days</td><td>Head of Policy</td><td>Green</td></tr>
     <tr><td>2</td><td>Hear from tenants</td><td>Set up a panel</td><td>Head of Housing</td><td>Amber</td></tr></table>`,
    'Ref Recommendation Action Owner RAG',
  );
  await workbench.pane.getByRole('button', { name: /^Add to workbook/ }).waitFor();
  await workbench.pane
    .getByText(/Of 2 actions|Both actions|1 of 2|action 2 is Amber/)
    .first()
    .waitFor();
});
