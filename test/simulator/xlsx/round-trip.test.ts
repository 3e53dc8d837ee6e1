import { openXlsx, saveXlsx } from '../../../src/simulator/xlsx/index.js';
import { type Sheet, type Workbook, newWorkbook } from '../../../src/simulator/model/index.js';
import { aFullWorkbook } from './full-workbook.js';
import { put } from './put.js';

/**
 * A workbook as two of them are compared: without what no file keeps (the workbook's own file name,
 * ids that conditional formats have only while open) and without the pool and counter behind it.
 */
function comparable(workbook: Workbook): object {
  const { stylePool, nextId, name, sheets, ...rest } = workbook;
  void [stylePool, nextId, name];
  return { ...rest, sheets: sheets.map(comparableSheet) };
}

function comparableSheet(sheet: Sheet): object {
  const conditionalFormats = sheet.conditionalFormats.map((format) => ({ ...format, id: '' }));
  return { ...sheet, conditionalFormats };
}

async function reopened(workbook: Workbook): Promise<Workbook> {
  return openXlsx(await saveXlsx(workbook));
}

test('everything in a workbook comes back as it went out', async () => {
  const workbook = aFullWorkbook();
  expect(comparable(await reopened(workbook))).toEqual(comparable(workbook));
});

test('a plain new workbook comes back as it went out', async () => {
  const workbook = newWorkbook();
  expect(comparable(await reopened(workbook))).toEqual(comparable(workbook));
});

test('saving what was opened gives the same bytes again', async () => {
  const first = await saveXlsx(await reopened(aFullWorkbook()));
  const second = await saveXlsx(await openXlsx(first));
  expect(Buffer.compare(first, second)).toBe(0);
});

test('equal styles are one object, however many cells wear them', async () => {
  const { sheets, stylePool } = await reopened(aFullWorkbook());
  const styles = sheets.flatMap(({ rows }) =>
    [...rows.values()].flatMap(({ cells }) => [...cells.values()].map(({ style }) => style)),
  );
  const pooled = new Set(stylePool.values());
  expect(styles.filter((style) => !pooled.has(style))).toEqual([]);
});

test('no id is given out again after opening', async () => {
  const workbook = aFullWorkbook();
  const { nextId } = await reopened(workbook);
  expect(nextId).toBeGreaterThan(
    Math.max(...workbook.sheets.flatMap(({ tables }) => tables.map(({ id }) => id))),
  );
  const numbers = workbook.sheets.map(({ id }) => Number.parseInt(id.slice(1, 9), 16));
  expect(nextId).toBeGreaterThan(Math.max(...numbers));
});

test('a password leaves as its check alone and locks the file all the same', async () => {
  const workbook = newWorkbook();
  workbook.protection = { password: 'password' };
  // 83AF is what Excel itself writes for "password".
  expect((await reopened(workbook)).protection).toEqual({ hash: { password: '83AF' } });
});

test('widths are measured in the Normal font and stay the same points', async () => {
  for (const [font, size] of [
    ['Calibri', 11],
    ['Arial', 11],
    ['Arial', 12],
    ['Verdana', 10],
  ] as const) {
    const workbook = newWorkbook();
    const { defaultStyle } = workbook;
    workbook.defaultStyle = { ...defaultStyle, font: { ...defaultStyle.font, name: font, size } };
    for (let pixels = 1; pixels <= 600; pixels += 13) {
      workbook.sheets[0]?.columns.set(pixels, { width: pixels * 0.75 });
    }
    const [sheet] = (await reopened(workbook)).sheets;
    expect(sheet?.columns).toEqual(workbook.sheets[0]?.columns);
  }
});

test('a sheet of 10,000 rows comes back whole', async () => {
  const workbook = newWorkbook(['Updates']);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('one sheet was asked for');
  for (let row = 0; row < 10_000; row++) {
    put(workbook, sheet, row, [`${row}`, `Update ${row}: ${'the work goes on. '.repeat(10)}`, row]);
  }
  const [back] = (await reopened(workbook)).sheets;
  expect(back?.rows.size).toBe(10_000);
  expect(back?.rows.get(9_999)).toEqual(sheet.rows.get(9_999));
});
