import type { Browser } from 'playwright-core';
import { PACK_SHEETS } from '../../src/core/pack/pack-options.js';
import { htmlOfSheets } from '../../src/core/publish/html/html-of-sheets.js';
import { PACK_THEME } from '../../src/core/sheet/theme.js';
import { packSpecsOf } from '../core/publish/pack-specs-of.js';
import { GALLERY_PLANS } from '../gallery/plans.js';
import { launchBrowser } from '../support/browser.js';
import { complaintsOfAxe } from './support/axe.js';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

/** The example, plain words in every script, and a plan that holds nothing. */
const PLANS = Object.entries(GALLERY_PLANS).filter(([name]) =>
  ['thornmere', 'unusual-text', 'nothing-yet'].includes(name),
);

test.each(PLANS)(
  'axe finds nothing in the web page of %s, which asks for nothing and says nothing to the console',
  async (_, plan) => {
    // axe is put into the page as a script, which the page's own policy refuses.
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => asked.push(message.text()));
    const specs = packSpecsOf(plan, PACK_SHEETS);
    await page.setContent(
      htmlOfSheets(specs, PACK_THEME, { title: plan.title, language: 'en-GB' }),
    );
    expect(await complaintsOfAxe(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await complaintsOfAxe(page)).toEqual([]);
    // WCAG 2.2, 1.4.10: only tables may need to be scrolled sideways, and they do so by themselves.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(asked).toEqual([]);
    await context.close();
  },
);
