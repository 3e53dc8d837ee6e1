import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Where Chrome, Edge and Chromium usually stand, by system. */
const USUAL_PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((place) => {
    const folder = process.env[place];
    return folder === undefined
      ? []
      : [
          path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ];
  }),
};

/**
 * Path of a browser to test with: what the variable CHROMIUM names, one that stands where browsers
 * usually do, else the one that comes with an npm package (Linux only).
 */
async function findBrowser(): Promise<string> {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') return named;
  const found = USUAL_PLACES[process.platform]?.find((place) => existsSync(place));
  if (found !== undefined) return found;
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

/** Nothing goes out, and nothing is asked, while a test runs. */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser without a window. Chromium's sandbox does not run as root, nor in most containers. */
export async function launchBrowser(): Promise<Browser> {
  const isRoot = os.platform() === 'linux' && process.getuid?.() === 0;
  const args = isRoot || process.env['CI'] ? [...FLAGS, '--no-sandbox'] : FLAGS;
  return chromium.launch({ executablePath: await findBrowser(), args });
}
