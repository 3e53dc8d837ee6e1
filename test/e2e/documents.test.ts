import path from 'node:path';
import { ROOT } from '../support/run-command.js';
import { openForEachTest } from './support/for-each-test.js';
import { goToPasteArea, previewFigures } from './support/pane-steps.js';
import type { OpenWorkbench } from './support/workbench.js';

let workbench: OpenWorkbench;
openForEachTest(async (opened) => {
  workbench = opened;
  await workbench.start('empty');
  await goToPasteArea(workbench);
});

/** The readers of files are loaded and run by the pane's worker: in Node they are others' work. */
test('a Word document, a workbook and a PDF are read in the pane, one after another', async () => {
  const { pane } = workbench;
  const choose = async (file: string): Promise<readonly string[]> => {
    await pane.getByLabel('Choose a file').setInputFiles(path.join(ROOT, 'test', 'fixtures', file));
    const figures = await previewFigures(workbench);
    await pane.getByRole('button', { name: /^Back/ }).click();
    return figures;
  };
  expect(await choose('word/merged-cells.docx')).toContain('3 recommendations');
  expect(await choose('excel/two-heading-rows.xlsx')).toContain('2 actions');
  expect(await choose('pdf/ruled.pdf')).toContain('5 recommendations');
  expect(workbench.complaints).toEqual([]);
});
