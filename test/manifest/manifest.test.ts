import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { complaintsAboutManifest } from './complaints-about-manifest.js';
import { schemaComplaints, SCHEMAS } from './schema-complaints.js';

const ROOT = path.join(__dirname, '..', '..');
const manifest = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
const values = (pattern: RegExp) => [...manifest.matchAll(pattern)].map((match) => match[1] ?? '');

/** In a process of its own: the library's dependencies are ES modules, which jest cannot require. */
function readWithOffice(): Record<string, unknown> {
  const script = `
    const { OfficeAddinManifest } = require('office-addin-manifest');
    OfficeAddinManifest.readManifestFile('manifest.xml').then((info) =>
      process.stdout.write(JSON.stringify(info)));`;
  const printed = execFileSync(process.execPath, ['-e', script], { cwd: ROOT, encoding: 'utf8' });
  return JSON.parse(printed) as Record<string, unknown>;
}

test('Office reads the manifest as a task pane add-in for workbooks', () => {
  expect(readWithOffice()).toMatchObject({
    displayName: 'Committee Pack',
    officeAppType: 'TaskPaneApp',
    hosts: ['Workbook'],
    permissions: 'ReadWriteDocument',
    id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
  });
});

const testOnSchemas = existsSync(SCHEMAS) ? test : test.skip;

testOnSchemas('the manifest keeps to the published schemas', async () => {
  expect(await schemaComplaints(manifest)).toEqual([]);
});

testOnSchemas('the schemas catch an element out of order', async () => {
  const functionFile = '<FunctionFile resid="Commands.Url"/>';
  const late = manifest
    .replace(functionFile, '')
    .replace('</ExtensionPoint>', `</ExtensionPoint>${functionFile}`);
  expect(await schemaComplaints(late)).not.toEqual([]);
});

test('the manifest is free of what the schemas miss', () => {
  expect(complaintsAboutManifest(manifest, ROOT)).toEqual([]);
});

test.each([
  ['an icon of another size', 'icon-32.png', 'icon-16.png', /is 16 × 16, not 32/],
  ['an icon that is not there', 'ribbon-draw-80.png', 'ribbon-paint-80.png', /is not there/],
  ['an address without HTTPS', 'https://localhost:3000/help.html', 'http://localhost:3000/help.html', /not https/], // prettier-ignore
  ['a resource that nobody defined', 'resid="Draw.Tip"', 'resid="Draw.Hint"', /Draw\.Hint is not defined/], // prettier-ignore
  ['a resource that nobody uses', 'resid="Draw.Tip"', 'resid="Check.Tip"', /Draw\.Tip is not used/],
  ['an id that is too long', /Pane\.Url/g, 'Pane.Url.That.Goes.On.And.On.For.Ever', /32 characters/], // prettier-ignore
  ['a label that is too long', 'DefaultValue="Open"', `DefaultValue="${'Open '.repeat(30)}"`, /125/], // prettier-ignore
])('%s is noticed', (_, from, to, complaint) => {
  const broken = manifest.replace(from, to);
  expect(broken).not.toBe(manifest);
  expect(complaintsAboutManifest(broken, ROOT).join('\n')).toMatch(complaint);
});

test('each button that runs a function names one that the commands bring', () => {
  const functions = values(/<FunctionName>([^<]+)<\/FunctionName>/g);
  const source = readFileSync(path.join(ROOT, 'src', 'commands', 'index.ts'), 'utf8');
  const associated = [...source.matchAll(/associate\('(\w+)'/g)].map((match) => match[1]);
  expect(functions).toEqual(['checkPlan', 'drawPack']);
  expect([...associated].sort()).toEqual([...functions].sort());
});

test('its version is the version of the project', () => {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  expect(values(/<Version>([^<]+)<\/Version>/g)).toEqual([`${version}.0`]);
});
