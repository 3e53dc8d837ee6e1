import { contrast } from '../../src/core/colour/contrast.js';
import { paneFrame } from './support/frames.js';
import { part, useOfferedTable } from './support/pane-steps.js';
import { readTextLooks, readWhatIsCut } from './support/read-look.js';
import { openForEachTest } from './support/for-each-test.js';
import type { OpenWorkbench } from './support/workbench.js';

let workbench: OpenWorkbench;
openForEachTest((opened) => {
  workbench = opened;
});

/** What WCAG 2.2 AA asks of text, and of text from 24 px (or 18.66 px bold). */
const LEAST = { usual: 4.5, large: 3 };

test('in the dark theme the pane is dark, and every word of it can be read', async () => {
  await workbench.page.getByLabel('Dark theme').check();
  await workbench.start('tracker');
  await useOfferedTable(workbench);
  const frame = await paneFrame(workbench);
  const looks = await readTextLooks(frame);
  const headings = looks.find(({ text }) => text === 'Peer review tracker');
  expect(contrast(headings?.behind ?? '#ffffff', '#000000')).toBeLessThan(2);
  const unreadable = looks.filter(
    ({ colour, behind, isLarge }) =>
      contrast(colour, behind) < (isLarge ? LEAST.large : LEAST.usual),
  );
  expect(looks.length).toBeGreaterThan(20);
  expect(unreadable).toEqual([]);
});

/** Opens everything of the screen that opens. */
async function openAll(): Promise<void> {
  const closed = workbench.pane.locator(
    'details:not([open]) > summary:visible, h2 > [aria-expanded="false"]:visible',
  );
  while ((await closed.count()) > 0) await closed.first().click();
}

test('at 320 pixels no view scrolls sideways, and nothing in it is cut', async () => {
  const { pane, page } = workbench;
  const cut: string[] = [];
  const look = async (view: string): Promise<void> => {
    await openAll();
    const found = await readWhatIsCut(await paneFrame(workbench));
    cut.push(...found.map((what) => `${view}: ${what}`));
  };
  await workbench.start('tracker');
  await page.getByRole('separator', { name: 'Width of the task pane' }).focus();
  await page.keyboard.press('Home');
  await pane.getByRole('button', { name: 'Begin' }).waitFor();
  await look('first use');
  await pane.getByRole('button', { name: 'Begin' }).click();
  const offer = pane.getByRole('button', { name: /^Table “/ });
  await offer.waitFor();
  await look('start');
  await offer.click();
  const use = pane.getByRole('button', { name: 'Use this table' });
  await use.waitFor();
  await look('use a table');
  await use.click();
  await pane.getByRole('search').waitFor();
  await look('checks');
  await pane.getByRole('button', { name: 'Fix: Action 4.2' }).first().click();
  await pane.getByLabel(/^New /).fill('Director of Finance and Resources');
  await pane.getByRole('list', { name: 'What will change' }).waitFor();
  await look('checks, a fix');
  await part(workbench, 'Progress').click();
  await pane.getByRole('table').waitFor();
  await look('progress');
  await part(workbench, 'Pack').click();
  await pane.getByText(/^Page 1 of/).waitFor();
  await look('pack');
  await workbench.trouble('The connection is lost');
  await pane.getByRole('button', { name: /^Draw \d sheets$/ }).click();
  await pane.getByRole('alert').filter({ hasText: 'Excel has lost its connection.' }).waitFor();
  await look('a refusal');
  await workbench.trouble('Excel works as it should');
  await part(workbench, 'Checks').click();
  await pane.getByRole('button', { name: 'Plan details' }).click();
  await pane
    .getByRole('button', { name: 'Save details' })
    .or(pane.getByText('Where the plan stands'))
    .first()
    .waitFor();
  await look('details');
  expect(cut).toEqual([]);
});

test('the first explanation is left by one press, and does not come again', async () => {
  const { pane, page } = workbench;
  await workbench.start('empty');
  await pane.getByRole('button', { name: 'Begin' }).click();
  await pane.getByRole('heading', { name: 'Begin with a plan' }).waitFor();
  await page.reload();
  await workbench.start('empty');
  await pane.getByRole('heading', { name: 'Begin with a plan' }).waitFor();
  expect(await pane.getByRole('button', { name: 'Begin' }).count()).toBe(0);
});
