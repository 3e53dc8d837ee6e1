import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Download } from 'playwright-core';
import { documentOf } from '../../src/core/grid/read-source.js';
import { readPlan } from '../../src/core/intake/read-plan.js';
import { readDocx } from '../../src/documents/read-docx.js';
import { complaintsAboutWord } from '../support/validate-xlsx.js';
import { openForEachTest } from './support/for-each-test.js';
import { paneFrame } from './support/frames.js';
import { part } from './support/pane-steps.js';
import { planWorkbook } from './support/plan-workbook.js';
import type { OpenWorkbench } from './support/workbench.js';

let workbench: OpenWorkbench;
openForEachTest(async (opened) => {
  workbench = opened;
  await workbench.openFile('Plan.xlsx', await planWorkbook());
  await part(workbench, 'Pack').click();
  await workbench.pane.getByText('Word, web page, PDF').click();
});

/** Presses a button or link of the pane, and waits for the file that it hands over. */
async function fileFrom(role: 'button' | 'link', name: string): Promise<Download> {
  const download = workbench.page.waitForEvent('download');
  await workbench.pane.getByRole(role, { name }).click();
  return download;
}

const bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path());
const NAME = 'Progress on the peer challenge action plan 2025-10-31';
const REFS = Array.from({ length: 10 }, (_, index) => String(index + 1));

test('the pack is saved as a Word document that holds the plan, and again from what was made', async () => {
  const { pane } = workbench;
  const download = await fileFrom('button', 'Save as Word');
  expect(download.suggestedFilename()).toBe(`${NAME}.docx`);
  await pane.getByText(/was handed over for saving\. Look in your Downloads folder/).waitFor();
  const bytes = await bytesOf(download);
  expect(await complaintsAboutWord(bytes)).toEqual([]);
  const reading = readDocx(bytes);
  if (!reading.ok) throw new Error(`Not read: ${reading.code}`);
  expect(readPlan(reading.document).plan.actions.map(({ ref }) => ref)).toEqual(REFS);
  const again = await fileFrom('link', 'Save it again');
  expect(Buffer.compare(await bytesOf(again), bytes)).toBe(0);
});

test('the pack is saved as a web page, without the checks that officers chose beside it', async () => {
  const { pane } = workbench;
  await pane.getByRole('checkbox', { name: 'Checks' }).check();
  await pane.getByText('it is left out').waitFor();
  const download = await fileFrom('button', 'Save as web page');
  expect(path.extname(download.suggestedFilename())).toBe('.html');
  const text = (await bytesOf(download)).toString('utf8');
  expect(text).not.toContain('For officers, not for members');
  const { plan } = readPlan(documentOf({ kind: 'html', text }));
  expect(plan.actions.map(({ ref }) => ref)).toEqual(REFS);
  await pane.getByRole('button', { name: 'Copy the page’s HTML' }).click();
  const copied = await workbench.page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replace(/\r\n/g, '\n')).toBe(text);
});

test('where no file comes, the pack is copied as rich text for Word', async () => {
  const { pane, page } = workbench;
  await fileFrom('button', 'Save as Word');
  await pane.getByRole('button', { name: 'Copy for Word' }).click();
  const [html, text] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return [await read('text/html'), await read('text/plain')] as const;
  });
  expect(/<th scope="col"[^>]*>Ref<\/th>/.test(html)).toBe(true);
  expect(text).toMatch(/^Appendix 1 – .*\n/m);
  expect(text).toMatch(/^Ref\tRecommendation\tAction\t/m);
});

test('with the checks alone nothing can be published, and that is said', async () => {
  const { pane } = workbench;
  for (const name of ['Appendix 1', 'RAG summary'])
    await pane.getByRole('checkbox', { name, exact: true }).uncheck();
  await pane.getByRole('checkbox', { name: 'Checks' }).check();
  await pane.getByText('Choose at least one sheet above that is not the checks.').waitFor();
  const word = pane.getByRole('button', { name: 'Save as Word' });
  expect(await word.getAttribute('aria-disabled')).toBe('true');
});

test('an Excel that makes no PDF offers none, and says how one is made by hand', async () => {
  const { pane } = workbench;
  await pane
    .getByText(/^This Excel makes no PDF for an add-in\. To make one yourself, click/)
    .waitFor();
  expect(await pane.getByRole('button', { name: /PDF/ }).count()).toBe(0);
});

/** An Excel that claims to print. What its PDF holds; without it, it hands over none after all. */
async function excelPrints(pdf?: string): Promise<void> {
  await (
    await paneFrame(workbench)
  ).evaluate((text) => {
    const { requirements } = Office.context;
    const claims = requirements.isSetSupported.bind(requirements);
    requirements.isSetSupported = (name: string, version: string | number = '1.1') =>
      name === 'PdfFile' || claims(name, String(version));
    if (text === undefined) return;
    type Reply = (answer: unknown) => void;
    const excel = window.external as unknown as {
      Execute: (method: number, args: unknown, reply: Reply) => void;
    };
    const others = excel.Execute.bind(excel);
    const bytes = [...new TextEncoder().encode(text)];
    const list = (...values: readonly unknown[]) => ({
      toArray: () => values,
      dimensions: () => 1,
    });
    // The numbers of getFileAsync, getSliceAsync and closeAsync: OSF.DDA.MethodDispId.
    const answers = new Map<number, unknown>([
      [77, list(0, list(1, bytes.length))],
      [80, list(0, list(list(...bytes), bytes.length))],
      [81, 0],
    ]);
    excel.Execute = (method, args, reply) =>
      answers.has(method) ? reply(answers.get(method)) : others(method, args, reply);
  }, pdf);
}

test('before Excel prints, the sheets that would come along are named; its PDF is saved as it came', async () => {
  const { pane } = workbench;
  const pdf = `%PDF-1.7\n${'x'.repeat(2000)}\n%%EOF\n`;
  await excelPrints(pdf);
  await pane.getByRole('checkbox', { name: 'Exceptions' }).check();
  await pane.getByText('draw the pack first').waitFor();
  await pane.getByRole('button', { name: /^Draw \d+ sheets?$/ }).click();
  await pane.getByText(/^Drawn: /).waitFor();
  await pane
    .getByText(/not the pack alone: Appendix 1, RAG summary and Exceptions, and also .*Actions/)
    .waitFor();
  const download = await fileFrom('button', 'Save workbook as PDF');
  expect(download.suggestedFilename()).toBe(`${NAME}.pdf`);
  expect((await bytesOf(download)).toString('utf8')).toBe(pdf);
});

test('where Excel hands over no PDF, that is said, and nothing is saved', async () => {
  const { pane } = workbench;
  await excelPrints();
  await pane.getByRole('button', { name: /^Draw \d+ sheets?$/ }).click();
  await pane.getByText(/^Drawn: /).waitFor();
  await pane.getByRole('button', { name: 'Save workbook as PDF' }).click();
  const alert = pane.getByRole('alert').filter({ hasText: 'Excel handed over no PDF' });
  expect(await alert.innerText()).toContain('Make it in Excel itself');
  expect(await pane.getByText('was handed over').count()).toBe(0);
});
