import { paneFrame } from './support/frames.js';
import { goToPasteArea, part } from './support/pane-steps.js';
import { planWorkbook } from './support/plan-workbook.js';
import { openForEachTest } from './support/for-each-test.js';
import type { OpenWorkbench } from './support/workbench.js';

let workbench: OpenWorkbench;
openForEachTest((opened) => {
  workbench = opened;
});

/** Rows of a plan that is far longer than any council's, so that reading it takes a while. */
function longPlan(rows: number): string {
  const row = (number: number) =>
    [
      number,
      `Agree what the council will do about service ${number}`,
      `Hold a review of service ${number} with those who use it, and publish what was decided`,
      `Head of Service ${number % 40}`,
      `30 June ${2024 + (number % 4)}`,
      ['Green', 'Amber', 'Red'][number % 3],
    ].join('\t');
  const numbers = Array.from({ length: rows }, (_, at) => at + 1);
  return ['Ref\tRecommendation\tAction\tOwner\tDue\tRAG', ...numbers.map(row)].join('\n');
}

/** From now on, notes the longest time in milliseconds for which the pane's page could do nothing. */
async function watchForFreezes(): Promise<() => Promise<number>> {
  const frame = await paneFrame(workbench);
  await frame.evaluate(() => {
    const page = window as unknown as { longest: number };
    page.longest = 0;
    let last = performance.now();
    const beat = (): void => {
      const now = performance.now();
      page.longest = Math.max(page.longest, now - last);
      last = now;
      setTimeout(beat, 10);
    };
    beat();
  });
  return () => frame.evaluate(() => (window as unknown as { longest: number }).longest);
}

test('reading a long plan freezes nothing; Stop ends it, and what was pasted is kept', async () => {
  const { pane } = workbench;
  await workbench.start('empty');
  await goToPasteArea(workbench);
  await workbench.pasteText(longPlan(20_000));
  const stop = pane.getByRole('button', { name: 'Stop' });
  await stop.waitFor();
  const longestFreeze = await watchForFreezes();
  // While the worker reads, the pane answers: what is opened opens.
  await pane.getByText('Start from the template').click();
  await pane.getByRole('button', { name: /^Add \d new sheets/ }).waitFor();
  const freeze = await longestFreeze();
  expect(await stop.isVisible()).toBe(true);
  await stop.click();
  await pane.getByRole('alert').filter({ hasText: 'You stopped it.' }).waitFor();
  await pane.getByText(/^Received: what you pasted, 20,001 lines of text/).waitFor();
  expect(freeze).toBeLessThan(300);
});

test('a drawing that Excel takes long over is stopped, nothing of it stays, and it can be begun again', async () => {
  const { pane, page } = workbench;
  await workbench.openFile('Plan.xlsx', await planWorkbook());
  await part(workbench, 'Pack').click();
  await pane.getByText(/^In new sheets/).waitFor();
  await workbench.trouble(/^Excel is slow/);
  await pane.getByRole('button', { name: /^Draw \d sheets$/ }).click();
  await pane.getByRole('button', { name: 'Stop' }).click();
  await pane.getByRole('alert').filter({ hasText: 'You stopped it.' }).waitFor();
  await pane
    .getByRole('alert')
    .filter({ hasText: /Nothing was changed|was taken back/ })
    .waitFor();
  await workbench.trouble('Excel works as it should');
  expect(await page.getByRole('tab', { name: 'RAG summary' }).count()).toBe(0);
  await pane.getByRole('button', { name: /^Draw \d sheets$/ }).click();
  await pane.getByText(/^Drawn: /).waitFor();
  await page.getByRole('tab', { name: 'Appendix 1', selected: true }).waitFor();
});
