import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { saveXlsx } from '../../../src/simulator/xlsx/index.js';
import { newWorkbook } from '../../../src/simulator/model/index.js';
import { complaintsAbout, textParts } from '../../support/validate-xlsx.js';
import { aFullWorkbook } from './full-workbook.js';

test('the Open XML validator finds no fault in a full workbook', async () => {
  expect(await complaintsAbout(await saveXlsx(aFullWorkbook()))).toEqual([]);
}, 60_000);

test('the Open XML validator finds no fault in a new workbook', async () => {
  expect(await complaintsAbout(await saveXlsx(newWorkbook()))).toEqual([]);
}, 60_000);

test('the checks beyond the validator do find faults', async () => {
  const workbook = aFullWorkbook();
  const [sheet] = workbook.sheets;
  const [validation] = sheet?.validations ?? [];
  const [table] = sheet?.tables ?? [];
  if (!sheet || !validation || !table) throw new Error('the full workbook has them');
  sheet.validations.push(validation);
  workbook.sheets[1]?.tables.push({ ...table, id: 8 });
  const complaints = await complaintsAbout(await saveXlsx(workbook));
  expect(complaints.join('\n')).toMatch(/validations overlap at D4:D5 and D4:D5/);
  expect(complaints.join('\n')).toMatch(/a second table is called actions/);
}, 60_000);

test('a function younger than the file format bears its prefix, and "this row" is spelled out', async () => {
  const parts = textParts(await saveXlsx(aFullWorkbook()));
  const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
  expect(sheet).toContain('<f>_xlfn.XLOOKUP(');
  expect(sheet).toContain('<f>Actions[[#This Row],[Due]]-DATE(2022,8,31)</f>');
});

test('text that begins like a formula is marked as quoted, so that editing it leaves it text', async () => {
  const parts = textParts(await saveXlsx(aFullWorkbook()));
  expect(parts.get('xl/styles.xml')).toContain('quotePrefix="1"');
  expect(parts.get('xl/worksheets/sheet1.xml')).not.toContain('not a formula');
});

const libreOffice = ((): string | undefined => {
  try {
    return execFileSync('which', ['soffice'], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
})();

(libreOffice === undefined ? test.skip : test)(
  `LibreOffice opens a full workbook and prints it${libreOffice === undefined ? ' (skipped: no soffice on this machine)' : ''}`,
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'libreoffice-'));
    try {
      await writeFile(join(folder, 'full.xlsx'), await saveXlsx(aFullWorkbook()));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const options = ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder];
      await promisify(execFile)(libreOffice ?? '', [...options, join(folder, 'full.xlsx')]);
      expect((await stat(join(folder, 'full.pdf'))).size).toBeGreaterThan(1000);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
  120_000,
);
