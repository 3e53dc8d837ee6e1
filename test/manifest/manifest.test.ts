import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');
const manifest = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
const values = (pattern: RegExp) => [...manifest.matchAll(pattern)].map((match) => match[1] ?? '');

/** Width and height stand at bytes 16 and 20 of a PNG (its IHDR chunk). */
function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(path.join(ROOT, file));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

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

test('every resource that is named is there, and none is there in vain', () => {
  const used = new Set(values(/resid="([^"]+)"/g));
  const defined = values(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
  expect([...used].sort()).toEqual([...defined].sort());
  for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
});

test('everything is fetched over HTTPS', () => {
  expect(values(/DefaultValue="(http:[^"]*)"/g)).toEqual([]);
});

test.each([
  ['icon-16.png', 16],
  ['icon-32.png', 32],
  ['icon-64.png', 64],
  ['icon-80.png', 80],
])('%s is there in its size', (name, size) => {
  expect(manifest).toContain(`/assets/${name}"`);
  expect(pngSize(`assets/${name}`)).toEqual([size, size]);
});

test('name and description keep to what Office shows', () => {
  const [name = ''] = values(/<DisplayName DefaultValue="([^"]*)"/g);
  const [description = ''] = values(/<Description DefaultValue="([^"]*)"/g);
  expect(name.length).toBeLessThanOrEqual(125);
  expect(description.length).toBeLessThanOrEqual(250);
});
