import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openXlsx } from '../../src/simulator/xlsx/index.js';
import { runCommand } from '../support/run-command.js';
import { complaintsAbout } from '../support/validate-xlsx.js';

const file = path.join(mkdtempSync(path.join(tmpdir(), 'pack-alt-text-')), 'pack.xlsx');

test('the chart of a written pack says its figures to those who cannot see it', async () => {
  expect(runCommand('pack', ['examples/peer-challenge-update.txt', '--out', file]).code).toBe(0);
  const bytes = readFileSync(file);
  const { sheets, properties } = await openXlsx(bytes);
  const charts = sheets.flatMap((sheet) => sheet.charts);
  expect(charts.map(({ altTextDescription }) => altTextDescription)).toEqual([
    expect.stringMatching(/^\d+ \w+ by rating\. .*Green \d+ \(\d+%\)/),
  ]);
  expect(properties.title).toMatch(/^Progress on the peer challenge action plan/);
  expect(await complaintsAbout(bytes)).toEqual([]);
});
