import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { ROOT } from './run-command.js';

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

/** Path of a browser on this machine: what the variable CHROMIUM names, else one in a usual place. */
function browserOnMachine(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') return named;
  return USUAL_PLACES[process.platform]?.find((place) => existsSync(place));
}

/**
 * The browser that comes with an npm package (Linux only). It brings the few libraries and fonts
 * that it needs and that a bare machine may lack: they are used where it does not start without.
 */
async function launchPackaged(args: readonly string[]): Promise<Browser> {
  const { default: packaged } = await import('@sparticuz/chromium');
  const options = { executablePath: await packaged.executablePath(), args: [...args] };
  try {
    return await chromium.launch(options);
  } catch (error) {
    if (!/shared libraries/.test(String(error))) throw error;
    const brought = {
      LD_LIBRARY_PATH: path.join(unpackLibraries(), 'lib'),
      FONTCONFIG_PATH: path.join(os.tmpdir(), 'fonts'),
    };
    return chromium.launch({ ...options, env: { ...process.env, ...brought } });
  }
}

/** The package unpacks them only for scripts of the newer kind, which a test run by Jest is not. */
function unpackLibraries(): string {
  const script = `
    import { inflate } from '@sparticuz/chromium';
    process.stdout.write(await inflate('node_modules/@sparticuz/chromium/bin/al2023.tar.br'));`;
  const args = ['--input-type=module', '--eval', script];
  return execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
}

/** Nothing goes out, and nothing is asked, while a test runs. One process runs a site's pages. */
const FLAGS = [
  '--process-per-site',
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
  const executablePath = browserOnMachine();
  return executablePath === undefined
    ? launchPackaged(args)
    : chromium.launch({ executablePath, args });
}
