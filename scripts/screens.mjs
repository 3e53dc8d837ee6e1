// npm run screens: makes the README's pictures of the pane anew, by going through the example as a
// person would, in the workbench and in a real browser.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { installWhatIsMissing, root } from './install.mjs';

installWhatIsMissing();
const { openBrowser } = await import('./browser.mjs');

const folder = path.join(root, 'assets', 'screens');
mkdirSync(folder, { recursive: true });

const server = spawn(process.execPath, ['scripts/start.mjs', '--no-open', '--port', '0'], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
});
const address = await new Promise((resolve) => {
  server.stdout.on('data', (chunk) => {
    const [found] = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(chunk)) ?? [];
    if (found) resolve(found);
  });
});

const browser = await openBrowser();
const context = await browser.newContext({
  viewport: { width: 1366, height: 900 },
  locale: 'en-GB',
  permissions: ['clipboard-read', 'clipboard-write'],
});
const page = await context.newPage();
const frame = page.locator('iframe[data-page="pane"]');
const pane = page.frameLocator('iframe[data-page="pane"]');
const part = (name) =>
  pane.getByRole('navigation', { name: 'Parts of the plan' }).getByRole('button', { name });
const picture = (name, what = frame) => what.screenshot({ path: path.join(folder, `${name}.png`) });

await page.goto(address);
await page.getByRole('button', { name: /^Paste the example report/ }).click();
await page.getByText(/^The report is copied/).waitFor();
await pane.getByRole('button', { name: 'Begin' }).click();
await pane.getByRole('textbox', { name: 'Paste a plan' }).waitFor();
await picture('1-paste');
await pane.getByRole('textbox', { name: 'Paste a plan' }).click();
await page.keyboard.press('ControlOrMeta+V');
await pane.getByRole('heading', { name: 'Bring in a plan' }).waitFor();
await picture('2-preview');
await pane.getByRole('button', { name: /^Add to workbook/ }).click();
await pane.getByRole('region', { name: 'Checks' }).getByRole('heading').first().waitFor();
await picture('3-checks');
await part(/^Progress/).click();
await pane.getByRole('table').waitFor();
await picture('4-progress');
await part(/^Pack/).click();
await pane.getByText(/^Page 1 of/).waitFor();
await pane.getByRole('heading', { name: 'Sheets' }).evaluate((sheets) => sheets.scrollIntoView());
await picture('5-pack');
await pane.getByRole('button', { name: /^Draw/ }).click();
await pane.getByText(/^Drawn: /).waitFor();
await page.getByRole('button', { name: 'Dismiss' }).first().click();
await picture('6-drawn', page);

await browser.close();
server.kill('SIGINT');
