import path from 'node:path';
import { startExcel } from '../../src/simulator/index.js';
import { printWorkbook, sheetsPrinted } from '../../src/tasks/print-workbook.js';
import { openPlan } from '../../src/tasks/open-plan.js';
import { wordRefusal } from '../../src/workbook/word-refusal.js';
import { must, pasteFile } from '../support/pack-run.js';
import { ROOT } from '../support/run-command.js';

/** The example's plan in an Excel whose PDF holds this text. */
async function examplePrinted(text: string) {
  const { excel, workbook, opened, draw } = await pasteFile(
    path.join(ROOT, 'examples', 'peer-challenge-update.txt'),
  );
  await draw();
  startExcel({
    workbook: excel.workbook,
    print: () => ({ bytes: new TextEncoder().encode(text) }),
  });
  return { workbook, opened, print: () => printWorkbook(workbook, opened, opened.settings.pack) };
}

const WHOLE = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\nstartxref\n0\n%%EOF\n';

test('a whole PDF is handed on under the name of the plan and its day', async () => {
  const { print } = await examplePrinted(WHOLE);
  const { name, bytes } = must(await print());
  expect(name).toBe('Progress on the peer challenge action plan 2025-10-31.pdf');
  expect(new TextDecoder().decode(bytes)).toBe(WHOLE);
});

test.each([
  ['cut off before its end', WHOLE.slice(0, -10)],
  ['another kind of file', `<html>${WHOLE}</html>`],
  ['without its beginning', WHOLE.slice(3)],
])('a file that is %s is refused with what to do instead', async (_, text) => {
  const { print } = await examplePrinted(text);
  const printed = await print();
  if (printed.ok) throw new Error('It was taken for a PDF.');
  expect(printed.refusal).toEqual({ code: 'pdf-not-made' });
  expect(wordRefusal(printed.refusal).doThis).toContain('Make it in Excel itself');
});

test('what a PDF holds beside the pack is named; hidden sheets and the checks are told apart', async () => {
  const { workbook } = await examplePrinted(WHOLE);
  const opened = must(await openPlan(workbook));
  const { ofPack, others } = sheetsPrinted(
    opened?.overview ?? { sheets: [], tables: [], activeSheet: null, kept: new Map() },
  );
  expect(ofPack).toEqual(['Appendix 1', 'RAG summary']);
  expect(others).toContain('Actions');
  const sheets = [
    { name: 'Checks', mark: 'checks' },
    { name: 'Notes', mark: 'notes', hidden: true },
    { name: 'Exceptions', mark: 'exceptions' },
  ] as const;
  expect(sheetsPrinted({ sheets, tables: [], activeSheet: null, kept: new Map() })).toEqual({
    ofPack: ['Exceptions'],
    others: ['Checks'],
  });
});
