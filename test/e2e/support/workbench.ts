import { readFile } from 'node:fs/promises';
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  FrameLocator,
  Page,
} from 'playwright-core';
import { openXlsx } from '../../../src/simulator/xlsx/index.js';
import type { Workbook } from '../../../src/simulator/model/index.js';
import { launchBrowser } from '../../support/browser.js';
import { startServer, type WorkbenchServer } from './workbench-server.js';

/** One page of the workbench, in the verbs of the person who sits before it. */
export interface OpenWorkbench {
  readonly page: Page;
  /** The add-in's pane, as Excel frames it. */
  readonly pane: FrameLocator;
  /** What the page or the pane complained of: errors that nobody caught, or that went to the console. */
  readonly complaints: readonly string[];
  start(choice: StartChoice): Promise<void>;
  openFile(name: string, bytes: Uint8Array): Promise<void>;
  /** Pastes text where the focus is, through the real clipboard and Ctrl+V. */
  pasteText(text: string): Promise<void>;
  /** Pastes HTML, with its text beside it as programs do, into what has the focus in the pane. */
  pasteHtml(html: string, text?: string): Promise<void>;
  /** Brings a cell to hand ("Actions!E5"), by its sheet's tab and the box that says where one is. */
  goTo(address: string): Promise<void>;
  /** What a cell shows. */
  cell(address: string): Promise<string>;
  /** Goes to the cell, types into it and presses Enter. */
  typeIn(address: string, text: string): Promise<void>;
  press(ribbonButton: string): Promise<void>;
  trouble(label: string | RegExp): Promise<void>;
  /** Presses Save and opens the file that the browser downloads. */
  saveWorkbook(): Promise<Workbook>;
  close(): Promise<void>;
}

type StartChoice = 'report' | 'tracker' | 'empty';

const CHOICES: Readonly<Record<StartChoice, RegExp>> = {
  report: /^Paste the example report/,
  tracker: /^Open the example workbook/,
  empty: /^Start with an empty workbook/,
};

/** A server and a browser for a file's tests. */
export interface Bench {
  readonly server: WorkbenchServer;
  readonly browser: Browser;
  /** A workbench loaded anew, of which the browser remembers nothing; with options of its own or the usual ones. */
  open(options?: BrowserContextOptions): Promise<OpenWorkbench>;
  close(): Promise<void>;
}

export async function startBench(): Promise<Bench> {
  const [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  const usual = await keptContext(browser, server.address);
  return {
    server,
    browser,
    open: async (options) => {
      if (options === undefined) return openWorkbench(usual.context, server.address, usual.leave);
      const context = await newContext(browser, options);
      return openWorkbench(context, server.address, () => context.close());
    },
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

/**
 * A context for one page after another, and what leaves nothing of them behind. A page that never
 * closes keeps the process in which they run: it has their scripts compiled already, so that a
 * workbench opens at less than half of the work.
 */
async function keptContext(browser: Browser, address: string) {
  const context = await newContext(browser);
  const keeper = await context.newPage();
  await keeper.goto(`${address}help.html`);
  const leave = async (): Promise<void> => {
    for (const page of context.pages()) if (page !== keeper) await page.close();
    // What the pages store, they store here: `taskpane/first-use-kept.ts`.
    await keeper.evaluate(() => localStorage.clear());
  };
  return { context, leave };
}

const newContext = (
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> =>
  browser.newContext({
    viewport: { width: 1366, height: 768 },
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });

async function openWorkbench(
  context: BrowserContext,
  address: string,
  close: () => Promise<void>,
): Promise<OpenWorkbench> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(address);
  const pane = page.frameLocator('iframe[data-page="pane"]');
  const goTo = async (address: string): Promise<void> => {
    const [at = '', sheet] = address.split('!').reverse();
    if (sheet !== undefined) await page.getByRole('tab', { name: sheet, exact: true }).click();
    await page.getByLabel('Go to cell').fill(at);
    await page.keyboard.press('Enter');
    await page.locator(`#cell-${at}`).waitFor();
  };
  return {
    page,
    pane,
    complaints,
    start: async (choice) => {
      await page.getByRole('button', { name: CHOICES[choice] }).click();
      // Office.js is loading until then, and a person looks at the pane before going on.
      await pane.getByRole('heading').first().waitFor();
    },
    openFile: async (name, bytes) => {
      const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      const file = { name, mimeType, buffer: Buffer.from(bytes) };
      await page.locator('input[type=file]').first().setInputFiles(file);
    },
    pasteText: async (text) => {
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
      await page.keyboard.press('ControlOrMeta+V');
    },
    pasteHtml: (html, text = '') => pasteIntoPane(page, html, text),
    goTo,
    cell: async (address) => {
      await goTo(address);
      return page.locator(`#cell-${address.replace(/^.*!/, '')}`).innerText();
    },
    typeIn: async (address, text) => {
      await goTo(address);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    press: (name) =>
      page.getByRole('group', { name: 'Committee Pack' }).getByRole('button', { name }).click(),
    trouble: async (label) => {
      await page.getByRole('button', { name: 'Excel says no' }).click();
      await page.getByLabel(label).click();
      await page.keyboard.press('Escape');
    },
    saveWorkbook: async () => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save' }).click();
      return openXlsx(await readFile(await (await download).path()));
    },
    close,
  };
}

/**
 * The event that a real paste raises, on what has the focus in the pane. The clipboard itself would
 * do for text; HTML that a script puts there is cleaned by the browser on its way.
 */
async function pasteIntoPane(page: Page, html: string, text: string): Promise<void> {
  const frame = page.frames().find((candidate) => candidate.url().includes('taskpane.html'));
  if (frame === undefined) throw new Error('There is no pane to paste into.');
  await frame.evaluate(
    ([markup, plain]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', markup);
      clipboardData.setData('text/plain', plain);
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      (document.activeElement ?? document.body).dispatchEvent(paste);
    },
    [html, text] as const,
  );
}
