// A browser for the scripts that make pictures: one that is on the machine, else the one that npm
// installs for Linux. the variable CHROMIUM names another.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const ON_THE_MACHINE = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Dates day first in the browser’s own fields, where it has its British words: on Debian in chromium-l10n. */
const BRITISH = {
  args: ['--no-sandbox', '--lang=en-GB'],
  env: { ...process.env, LANGUAGE: 'en_GB' },
};

export async function openBrowser() {
  const found = ON_THE_MACHINE.find((file) => file !== '' && existsSync(file));
  if (found) return chromium.launch({ executablePath: found, ...BRITISH });
  const { default: packaged } = await import('@sparticuz/chromium');
  return chromium.launch({
    ...BRITISH,
    executablePath: await packaged.executablePath(),
    args: [...packaged.args, ...BRITISH.args],
  });
}
