import type { FrameLocator, Locator } from 'playwright-core';
import { SIGHTS, seenColour } from '../../src/core/colour/seen-colour.js';
import { PACK_THEME } from '../../src/core/sheet/theme.js';
import { openForEachTest } from './support/for-each-test.js';
import { part } from './support/pane-steps.js';
import { colourSeenAt } from './support/pixels.js';
import { planWorkbook } from './support/plan-workbook.js';
import type { OpenWorkbench } from './support/workbench.js';

let workbench: OpenWorkbench;
openForEachTest(async (opened) => {
  workbench = opened;
  await workbench.openFile('Plan.xlsx', await planWorkbook());
  await part(workbench, 'Pack').click();
});

const previewIn = (pane: FrameLocator): Locator => pane.getByRole('region', { name: 'Preview' });

test('the preview follows the meeting and its marking, and prints the marking at the head of the page', async () => {
  const { pane } = workbench;
  const preview = previewIn(pane);
  await pane.getByText('Meeting and marking').click();
  await pane.getByLabel('Committee').fill('Governance and Audit Committee');
  await pane.getByLabel('Meeting date').fill('2026-12-10');
  await preview.getByText('Governance and Audit Committee, 10 December 2026').waitFor();
  await pane.getByLabel('Marking').selectOption('exempt-3');
  const marking = preview.getByText(/^Exempt, not for publication: paragraph 3 of Part 1/);
  await marking.last().waitFor();
  const [inSheet, inMargin] = await marking.all();
  const heightOf = async (line: Locator | undefined) => (await line?.boundingBox())?.y ?? 0;
  expect(await heightOf(inMargin)).toBeLessThan(await heightOf(inSheet));
});

test('an appendix, colours and columns are shown at once, and nothing that is refused is taken', async () => {
  const { pane } = workbench;
  const preview = previewIn(pane);
  await pane.getByText('Titles and dates').click();
  const appendix = pane.getByLabel('Appendix', { exact: true });
  await appendix.fill('A/1');
  await pane.getByText('Give a number or letter, such as 2, A or 2b.').waitFor();
  await preview
    .getByText(/^Appendix 1 – /)
    .first()
    .waitFor();
  await appendix.fill('B');
  const title = preview.getByText(/^Appendix B – /).first();
  await title.waitFor();
  await pane.getByText('House style').click();
  await pane.getByLabel('Titles and headings').fill('#7fb2e5');
  await pane.getByText(/^White on #7FB2E5 has a contrast of 2\.2 to 1/).waitFor();
  await pane.getByRole('button', { name: /^Use #/ }).click();
  await pane.getByLabel('Green', { exact: true }).fill('#8b1a1a');
  await pane.getByText('Red and Green look too much alike, so these colours').waitFor();
  expect(await title.evaluate((line) => getComputedStyle(line).color)).toBe('rgb(86, 121, 156)');
  const owner = preview.getByText('Owner', { exact: true });
  await owner.waitFor();
  await pane.getByRole('checkbox', { name: 'Owner', exact: true }).uncheck();
  await owner.waitFor({ state: 'detached' });
  await preview.getByText('Rating', { exact: true }).waitFor();
});

test('the day of the last report must be before this one, and the audit tables count from it', async () => {
  const { pane } = workbench;
  const preview = previewIn(pane);
  await pane.getByRole('checkbox', { name: 'Audit action tables' }).check();
  await preview.getByText(/^Last report: taken to be of 31 July 2025/).waitFor();
  await pane.getByText('Titles and dates').click();
  const day = pane.getByLabel('Last report');
  await day.fill('2025-06-30');
  await preview.getByText('Last report: 30 June 2025.').waitFor();
  await day.fill('2025-11-30');
  await pane.getByText('The last report must be before this one, of 31 October 2025.').waitFor();
  await preview.getByText('Last report: 30 June 2025.').waitFor();
  await day.fill('');
  await preview.getByText(/^Last report: taken to be of 31 July 2025/).waitFor();
});

test('what is chosen for the pack is still chosen after a look at the checks', async () => {
  const { pane } = workbench;
  await pane.getByRole('checkbox', { name: 'Exceptions' }).check();
  await pane.getByText('Meeting and marking').click();
  await pane.getByLabel('Committee').fill('Scrutiny Board');
  await part(workbench, 'Checks').click();
  await pane.getByRole('search').waitFor();
  await part(workbench, 'Pack').click();
  await previewIn(pane).getByText('Scrutiny Board').waitFor();
  await pane.getByRole('button', { name: 'Draw 3 sheets' }).waitFor();
});

/** The browser calculates in steps of its own. */
function differBy(one: string, other: string): number {
  const parts = (colour: string) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const others = parts(other);
  return Math.max(...parts(one).map((value, at) => Math.abs(value - (others[at] ?? 0))));
}

test('the preview shows a rating in the colour in which it is printed in grey, and seen without a kind of cones', async () => {
  const { pane } = workbench;
  const printed = PACK_THEME.ratings['red']?.fill ?? '';
  await pane.getByLabel('Preview of').selectOption('RAG summary');
  await pane.getByRole('button', { name: 'Enlarge' }).click();
  const cell = previewIn(pane).getByText('R Red', { exact: true }).locator('..').first();
  expect(await colourSeenAt(cell)).toBe(printed);
  for (const sight of SIGHTS) {
    await pane.getByLabel('See the colours').selectOption(sight);
    expect(differBy(await colourSeenAt(cell), seenColour(printed, sight))).toBeLessThanOrEqual(2);
  }
});

test('a font is seen in the preview at once, and the colours chosen before and after it stay', async () => {
  const { pane } = workbench;
  const titleIn = (font: string, colour: string): Promise<void> =>
    previewIn(pane).locator(`[style*="${font},"][style*="color: ${colour}"]`).first().waitFor();
  await pane.getByText('House style').click();
  await pane.getByLabel('Titles and headings').fill('#005a3c');
  await titleIn('Arial', 'rgb(0, 90, 60)');
  await pane.getByLabel('Font', { exact: true }).selectOption('Calibri');
  await titleIn('Calibri', 'rgb(0, 90, 60)');
  await pane.getByLabel('Titles and headings').fill('#003a70');
  await titleIn('Calibri', 'rgb(0, 58, 112)');
});
