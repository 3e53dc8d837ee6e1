import { openForEachTest } from './support/for-each-test.js';
import { part, useOfferedTable } from './support/pane-steps.js';
import type { OpenWorkbench } from './support/workbench.js';

let workbench: OpenWorkbench;
openForEachTest((opened) => {
  workbench = opened;
});

test('the preview follows the house style at once, and takes nothing that is refused', async () => {
  await workbench.start('tracker');
  await useOfferedTable(workbench);
  await part(workbench, 'Pack').click();
  const { pane } = workbench;
  const preview = pane.getByRole('region', { name: 'Preview' });
  await pane.getByText('House style and markings').click();
  await pane.getByLabel('Committee').fill('Governance and Audit Committee');
  await pane.getByLabel('Meeting date').fill('2026-12-10');
  await preview.getByText('Governance and Audit Committee, 10 December 2026').waitFor();
  await pane.getByLabel('Marking').selectOption('exempt-3');
  await preview.getByText(/^Exempt, not for publication: paragraph 3 of Part 1/).waitFor();
  const appendix = pane.getByLabel('Appendix', { exact: true });
  await appendix.fill('A/1');
  await pane.getByText('Give a number or letter, such as 2, A or 2b.').waitFor();
  await preview.getByText(/^Appendix 1 – /).waitFor();
  await appendix.fill('B');
  await preview.getByText(/^Appendix B – /).waitFor();
  await pane.getByLabel('Titles and headings').fill('#7fb2e5');
  await pane.getByText(/^White on #7FB2E5 has a contrast of 2\.2 to 1/).waitFor();
  await pane.getByRole('button', { name: /^Use #/ }).click();
  await pane.getByLabel('Green', { exact: true }).fill('#8b1a1a');
  await pane.getByText('Red and Green look too much alike, so these colours').waitFor();
  const title = preview.getByText(/^Appendix B – /).locator('..');
  expect(await title.evaluate((cell) => getComputedStyle(cell).color)).toBe('rgb(86, 121, 156)');
});
