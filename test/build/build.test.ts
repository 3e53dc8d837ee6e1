import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { complaintsAboutManifest } from '../manifest/complaints-about-manifest.js';
import { ROOT } from '../support/run-command.js';

const ORIGIN = 'https://addins.example.gov.uk/committee-pack';
const folder = mkdtempSync(path.join(tmpdir(), 'committee-pack-dist-'));
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
const names = () => readdirSync(folder, { recursive: true, encoding: 'utf8' });
let printed = '';

/** One build for all: for a council's own server, in a network that does not reach Microsoft's. */
beforeAll(() => {
  const env = [`origin=${ORIGIN}/`, 'office=self', `out=${folder}`].flatMap((e) => ['--env', e]);
  printed = execFileSync(process.execPath, ['scripts/build.mjs', ...env], {
    cwd: ROOT,
    encoding: 'utf8',
  });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

test('the build prints what each entry and each later part weighs', () => {
  expect(printed).toMatch(/taskpane +\d+\.\d kB +of 110\.0 kB/);
  expect(printed).toMatch(/commands +\d+\.\d kB/);
  expect(printed).toMatch(/Loaded when needed\n(.+ kB\n)+/);
});

test('the manifest carries the address of the server and no other', () => {
  const manifest = read('manifest.xml');
  expect(manifest).not.toContain('localhost');
  expect(manifest).toContain(`<SourceLocation DefaultValue="${ORIGIN}/taskpane.html"/>`);
  const asOnDisk = manifest.replaceAll(ORIGIN, new URL(ORIGIN).origin);
  expect(complaintsAboutManifest(asOnDisk, folder)).toEqual([]);
});

test('an application domain is an origin, whatever folder the add-in is in', () => {
  expect(read('manifest.xml')).toContain('<AppDomain>https://addins.example.gov.uk</AppDomain>');
});

test('scripts and styles carry a hash in their names, so that servers may let browsers keep them', () => {
  const loose = names().filter((name) => /\.(js|css)$/.test(name) && !name.startsWith('office-js'));
  expect(loose.length).toBeGreaterThan(3);
  expect(loose.filter((name) => !/\.[0-9a-f]{8}\.(js|css)$/.test(name))).toEqual([]);
});

test.each(['taskpane', 'commands', 'message'])('%s.html trusts no server but its own', (name) => {
  const page = read(`${name}.html`);
  const [, policy = ''] = /Content-Security-Policy"? content="([^"]*)"/.exec(page) ?? [];
  expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
  expect(policy).not.toMatch(/https?:|unsafe-eval|script-src[^;]*unsafe-inline/);
  expect(page).toMatch(/src="?office-js\/office\.js/);
});

test('Office.js is there whole for Excel on each platform, and nothing for other programs', () => {
  const own = names()
    .filter((name) => name.startsWith(`office-js${path.sep}`))
    .map((name) => path.basename(name));
  for (const platform of ['win32-16.01', 'mac-16.00', 'web-16.00', 'ios-16.00'])
    expect(own).toContain(`excel-${platform}.js`);
  expect(own).toEqual(expect.arrayContaining(['office.js', 'LICENSE.md']));
  expect(own.filter((name) => /debug|word|outlook|powerpoint|onenote/.test(name))).toEqual([]);
  expect(existsSync(path.join(folder, 'office-js', 'en-gb', 'office_strings.js'))).toBe(true);
});

test('an address without HTTPS is refused in a sentence', () => {
  const build = () =>
    execFileSync(process.execPath, ['scripts/build.mjs', '--env', 'origin=http://addins'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  expect(build).toThrow(/must begin with https:\/\//);
});
