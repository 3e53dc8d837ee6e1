import type { Page } from 'playwright-core';
import { complaintsOfAxe } from './support/axe.js';
import { visitEveryView } from './support/every-view.js';
import { paneFrame } from './support/frames.js';
import { type Bench, type OpenWorkbench, startBench } from './support/workbench.js';

let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
}, 180_000);
afterAll(() => bench.close());

/** In the pane's own page: from the one around it axe would look at the sheet each time, too. */
async function complaintsAboutPane(workbench: OpenWorkbench): Promise<readonly string[]> {
  // Fluent's focus guards: never seen, never read out.
  return complaintsOfAxe(await paneFrame(workbench), { exclude: ['[data-tabster-dummy]'] });
}

/** Text that runs out of the pane sideways, which no width may make happen. */
async function runsOutOfSight(page: Page): Promise<boolean> {
  const body = page.frameLocator('iframe[data-page="pane"]').locator('main');
  return body.evaluate((main) => main.scrollWidth > main.clientWidth);
}

test('axe finds nothing in any view at 350 pixels, light and in high contrast', async () => {
  const workbench = await bench.open();
  const { page } = workbench;
  const found: string[] = [];
  await visitEveryView(workbench, async (view) => {
    for (const forcedColors of ['none', 'active'] as const) {
      await page.emulateMedia({ forcedColors });
      for (const complaint of await complaintsAboutPane(workbench))
        found.push(`${view} (${forcedColors}): ${complaint}`);
    }
    await page.emulateMedia({ forcedColors: 'none' });
  });
  expect(found).toEqual([]);
  await workbench.close();
}, 240_000);

test('axe finds nothing in any view at 320 pixels in the dark theme, and nothing runs out of sight', async () => {
  const workbench = await bench.open();
  const { page } = workbench;
  await page.getByLabel('Dark theme').check();
  const found: string[] = [];
  await visitEveryView(workbench, async (view) => {
    if (view === 'first use') {
      await page.getByRole('separator', { name: 'Width of the task pane' }).focus();
      await page.keyboard.press('Home');
    }
    for (const complaint of await complaintsAboutPane(workbench))
      found.push(`${view}: ${complaint}`);
    if (await runsOutOfSight(page)) found.push(`${view}: runs out of sight`);
  });
  expect(found).toEqual([]);
  await workbench.close();
}, 240_000);

test('axe finds nothing on the page of help and on the commands’ message, light and dark', async () => {
  const message = 'message.html#The%20plan%20was%20checked/18%20findings.';
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const name of ['help.html', message]) {
      const context = await bench.browser.newContext({ colorScheme });
      const page = await context.newPage();
      await page.goto(`${bench.server.address}${name}`);
      await page.getByRole('heading').first().waitFor();
      expect(await complaintsOfAxe(page)).toEqual([]);
      await context.close();
    }
  }
});
