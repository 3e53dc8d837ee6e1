import type { CellsWrite } from '../../src/workbook/workbook.js';
import { aTableSheet, rect } from './placed.js';
import { expectReversible, openExcel, refusalFrom, valueOf, type OpenExcel } from './simulated.js';

function write(rest: Partial<CellsWrite>): CellsWrite {
  return {
    ...{ kind: 'write-cells', sheet: 'Sheet1', at: rect(0, 0, 1, 1) },
    ...{ before: [['']], after: [['']] },
    ...rest,
  };
}

async function withCells(values: unknown[][], formats?: string[][]): Promise<OpenExcel> {
  const excel = await openExcel();
  await excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem('Sheet1')
      .getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0);
    if (formats) range.numberFormat = formats;
    range.values = values;
    await context.sync();
  });
  excel.cost();
  return excel;
}

test('cells are written in two round trips: one verifies, one writes', async () => {
  const { workbook, cost, values } = await withCells([['1', 'Amber']], [['@', '@']]);
  const step = write({ at: rect(0, 1, 1, 1), before: [['Amber']], after: [['Green']] });
  valueOf(await workbook.apply({ label: 'Set a rating', steps: [step] }));
  expect(cost().batches).toBe(2);
  expect(values('Sheet1')).toEqual([['1', 'Green']]);
});

test.each(['=1+1', '+44', '-', '@home', "'quoted", '007', '1/2', 'TRUE', 'Sept 2022', 'a\nb'])(
  'the text %p arrives as it is, in general and in text cells, and goes back again',
  async (text) => {
    const excel = await withCells([[5, 'was']], [['General', '@']]);
    const step = write({ at: rect(0, 0, 1, 2), before: [[5, 'was']], after: [[text, text]] });
    await expectReversible(excel, { label: 'Type', steps: [step] }, async () => {
      expect(excel.values('Sheet1')).toEqual([[text, text]]);
      expect(await excel.formulas('Sheet1')).toEqual([[text, text]]);
    });
  },
);

test('a number stays a number even where the cell was made for text, and goes back again', async () => {
  const excel = await withCells([['ten', 7]], [['@', '0%']]);
  const step = write({ at: rect(0, 0, 1, 2), before: [['ten', 7]], after: [[10, 8]] });
  await expectReversible(excel, { label: 'Type', steps: [step] }, async () => {
    expect(excel.values('Sheet1')).toEqual([[10, 8]]);
  });
});

test('someone has typed over the cell: nothing is written, and the cell is named', async () => {
  const { workbook, values } = await withCells([['Red', 'Amber']]);
  const step = write({
    at: rect(0, 0, 1, 2),
    before: [['Red', 'Green']],
    after: [['Green', 'Green']],
  });
  expect(refusalFrom(await workbook.apply({ label: 'Set', steps: [step] }))).toEqual({
    code: 'changed-since-read',
    subject: 'Sheet1!B1',
  });
  expect(values('Sheet1')).toEqual([['Red', 'Amber']]);
});

test('a formula is never overwritten, even where its result is what was read', async () => {
  const { workbook, formulas } = await withCells([['=1+1']]);
  const step = write({ before: [[2]], after: [[3]] });
  expect(refusalFrom(await workbook.apply({ label: 'Set', steps: [step] })).code).toBe(
    'changed-since-read',
  );
  expect(await formulas('Sheet1')).toEqual([['=1+1']]);
});

test('undo is refused once someone has typed over what we wrote', async () => {
  const { workbook, run, values } = await withCells([['Amber']]);
  const step = write({ before: [['Amber']], after: [['Green']] });
  const { inverse } = valueOf(await workbook.apply({ label: 'Set', steps: [step] }));
  await run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['Red']];
    await context.sync();
  });
  expect(refusalFrom(await workbook.apply(inverse)).code).toBe('changed-since-read');
  expect(values('Sheet1')).toEqual([['Red']]);
});

test('a co-author types between our look and our write: their words stand', async () => {
  const { workbook, beforeBatch, coAuthorTypes, values } = await withCells([['Amber', 'a']]);
  beforeBatch(2, () => {
    coAuthorTypes('Sheet1', 0, 0, 'Red');
  });
  const step = write({ at: rect(0, 0, 1, 2), before: [['Amber', 'a']], after: [['Green', 'b']] });
  expect(refusalFrom(await workbook.apply({ label: 'Set', steps: [step] }))).toEqual({
    ...{ code: 'changed-since-read', subject: 'Sheet1!A1', takenBack: { emptied: [] } },
  });
  expect(values('Sheet1')).toEqual([['Red', 'a']]);
});

test('a sheet that is gone is refused by name', async () => {
  const { workbook } = await openExcel();
  const step = write({ sheet: 'Plan', after: [['x']] });
  expect(refusalFrom(await workbook.apply({ label: 'Set', steps: [step] }))).toEqual({
    code: 'sheet-gone',
    subject: 'Plan',
  });
});

test('nothing is written under a filter, which would misplace it', async () => {
  const { workbook, run } = await openExcel();
  const sheet = aTableSheet('Actions', [['Ref'], ['1'], ['2']]);
  valueOf(await workbook.apply({ label: 'Add', steps: [{ kind: 'draw-sheet', sheet }] }));
  await run(async (context) => {
    context.workbook.tables.getItem('Actions').columns.getItemAt(0).filter.applyValuesFilter(['2']);
    await context.sync();
  });
  const step = write({
    sheet: 'Actions',
    at: rect(1, 0, 2, 1),
    before: [['1'], ['2']],
    after: [['3'], ['4']],
  });
  expect(refusalFrom(await workbook.apply({ label: 'Set', steps: [step] }))).toEqual({
    code: 'table-filtered',
    subject: 'Actions',
  });
});

test('a text over 32,767 characters is refused before Excel is asked', async () => {
  const { workbook, cost } = await withCells([['']]);
  const step = write({ after: [['x'.repeat(32_768)]] });
  expect(refusalFrom(await workbook.apply({ label: 'Set', steps: [step] }))).toEqual({
    code: 'text-too-long',
    subject: 'Sheet1!A1',
  });
  expect(cost().batches).toBe(0);
});

test('values that do not fit their place are a bug, not a refusal', async () => {
  const { workbook } = await openExcel();
  const step = write({ after: [['x', 'y']] });
  await expect(workbook.apply({ label: 'Set', steps: [step] })).rejects.toThrow('1 × 1 cells');
});
