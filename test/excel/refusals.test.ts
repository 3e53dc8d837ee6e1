import type { CellValue } from '../../src/core/sheet/placed-sheet.js';
import type { CellsWrite } from '../../src/workbook/workbook.js';
import { anAppendix, aTableSheet, rect } from './placed.js';
import { openExcel, refusalFrom, valueOf } from './simulated.js';
import { stopHalfway } from './stop-halfway.js';

const drawBoth = {
  label: 'Draw',
  steps: [
    { kind: 'draw-sheet', sheet: aTableSheet('Actions', [['Ref'], ['1']]) },
    { kind: 'draw-sheet', sheet: anAppendix(3) },
    { kind: 'keep', key: 'plan', before: null, after: 'kept' },
  ],
} as const;

const nameOf = ({ name }: { readonly name: string }): string => name;

test.each([
  ['InvalidOperationInCellEditMode', 'cell-being-edited'],
  ['AccessDenied', 'sheet-protected'],
  ['ItemAlreadyExists', 'name-taken'],
  ['InvalidReference', 'sheet-gone'],
  ['InvalidBinding', 'table-gone'],
  ['ApiNotFound', 'not-supported'],
  ['ApiNotAvailable', 'not-supported'],
  ['UndoNotSupported', 'not-supported'],
  ['Conflict', 'changed-since-read'],
  ['InsertDeleteConflict', 'changed-since-read'],
  ['ActivityLimitReached', 'busy'],
  ['InactiveWorkbook', 'workbook-behind'],
  ['RequestAborted', 'no-connection'],
  ['ServiceNotAvailable', 'no-connection'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['RangeExceedsLimit', 'too-large'],
  ['FilteredRangeConflict', 'table-filtered'],
  ['MergedRangeConflict', 'merged-cells'],
  ['InvalidOperation', 'excel-refused'],
  ['InvalidArgument', 'excel-refused'],
  ['InvalidSelection', 'workbook-behind'],
  ['NonBlankCellOffSheet', 'excel-refused'],
  ['GeneralException', 'excel-refused'],
  ['SomethingExcelSaysNextYear', 'excel-refused'],
])('when Excel says %s, the user hears "%s"', async (excelCode, code) => {
  const { workbook, failBatch } = await openExcel();
  failBatch(1, excelCode);
  expect(refusalFrom(await workbook.show({ sheet: 'Sheet1' }))).toEqual({ code, excelCode });
});

test('while someone types in a cell, nothing is written', async () => {
  const { workbook, editCell, snapshot } = await openExcel();
  const before = snapshot();
  const leave = editCell();
  expect(refusalFrom(await workbook.apply(drawBoth))).toEqual({
    code: 'cell-being-edited',
    excelCode: 'InvalidOperationInCellEditMode',
  });
  leave();
  expect(snapshot()).toEqual(before);
});

test('someone begins to type between our look and our write: nothing is written', async () => {
  const { workbook, failBatch, snapshot, cost } = await openExcel();
  const before = snapshot();
  cost();
  failBatch(2, 'InvalidOperationInCellEditMode');
  expect(refusalFrom(await workbook.apply(drawBoth)).leftOn).toBeUndefined();
  expect(cost().batches).toBe(2);
  expect(snapshot()).toEqual(before);
});

test.each([5, 20, 40, 80])(
  'Excel stops after %i actions of a change: what was written is taken back',
  async (actions) => {
    const { workbook, values } = await openExcel();
    stopHalfway(2, actions);
    expect(refusalFrom(await workbook.apply(drawBoth))).toEqual({
      ...{ code: 'sheet-gone', excelCode: 'ItemNotFound' },
      takenBack: {
        emptied: valueOf(await workbook.overview())
          .sheets.slice(1)
          .map(nameOf),
      },
    });
    const { sheets, tables, kept } = valueOf(await workbook.overview());
    expect(tables).toEqual([]);
    expect(kept.size).toBe(0);
    for (const { name, mark } of sheets) {
      expect(mark).toBeUndefined();
      expect(values(name)).toEqual([]);
    }
    valueOf(await workbook.apply(drawBoth));
    expect(valueOf(await workbook.overview()).tables).toHaveLength(2);
  },
);

test('cells written before Excel stopped get back what they held', async () => {
  const { workbook, run, values } = await openExcel();
  await run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1').values = [['Amber', 5]];
    await context.sync();
  });
  stopHalfway(2, -1);
  const write = (column: number, before: CellValue, after: CellValue): CellsWrite => ({
    ...{ kind: 'write-cells', sheet: 'Sheet1', at: rect(0, column, 1, 1) },
    ...{ before: [[before]], after: [[after]] },
  });
  const steps = [write(0, 'Amber', 'Green'), write(1, 5, 6)];
  expect(refusalFrom(await workbook.apply({ label: 'Set', steps }))).toEqual({
    ...{ code: 'sheet-gone', excelCode: 'ItemNotFound', takenBack: { emptied: [] } },
  });
  expect(values('Sheet1')).toEqual([['Amber', 5]]);
});

test('where it cannot be taken back, the refusal names the sheets that hold a part', async () => {
  const { workbook, failBatch } = await openExcel();
  stopHalfway(2, 40);
  failBatch(3, 'ServiceNotAvailable');
  const refusal = refusalFrom(await workbook.apply(drawBoth));
  expect(refusal.leftOn).toContain('Actions');
});

test('a half-drawn pack sheet bears its mark, so it can be drawn again', async () => {
  const { workbook, failBatch } = await openExcel();
  stopHalfway(2, 60);
  failBatch(3, 'ServiceNotAvailable');
  const change = { label: 'Draw', steps: [{ kind: 'draw-sheet', sheet: anAppendix(3) } as const] };
  expect(refusalFrom(await workbook.apply(change)).leftOn).toEqual(['Appendix 1']);
  valueOf(await workbook.apply(change));
  expect(valueOf(await workbook.overview()).tables).toHaveLength(1);
});

test('a protected sheet is named, and nothing is left on it', async () => {
  const { workbook, run, values } = await openExcel();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [['Amber']];
    sheet.protection.protect();
    await context.sync();
  });
  const step: CellsWrite = {
    ...{ kind: 'write-cells', sheet: 'Sheet1', at: rect(0, 0, 1, 1) },
    ...{ before: [['Amber']], after: [['Green']] },
  };
  expect(refusalFrom(await workbook.apply({ label: 'Set', steps: [step] }))).toEqual({
    ...{ code: 'sheet-protected', subject: 'Sheet1', excelCode: 'AccessDenied' },
  });
  expect(values('Sheet1')).toEqual([['Amber']]);
});

test('a co-author adds a sheet of that name before we do: theirs stands, ours is taken back', async () => {
  const { workbook, beforeBatch, coAuthorAdds, values } = await openExcel();
  beforeBatch(2, () => {
    coAuthorAdds('Appendix 1', 'Theirs');
  });
  expect(refusalFrom(await workbook.apply(drawBoth))).toEqual({
    ...{ code: 'name-taken', excelCode: 'ItemAlreadyExists' },
    takenBack: { emptied: ['Actions'] },
  });
  expect(values('Appendix 1')).toEqual([['Theirs']]);
  expect(values('Actions')).toEqual([]);
  expect(valueOf(await workbook.overview()).tables).toEqual([]);
});

test('where sheets cannot be added, this is said before anything is written', async () => {
  const { workbook, run, cost, snapshot } = await openExcel();
  await run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const before = snapshot();
  cost();
  expect(refusalFrom(await workbook.apply(drawBoth))).toEqual({ code: 'workbook-protected' });
  expect(cost().batches).toBe(1);
  expect(snapshot()).toEqual(before);
});

test('a sheet that is there already can be drawn anew in a workbook with fixed sheets', async () => {
  const { workbook, run } = await openExcel();
  const change = { label: 'Draw', steps: [{ kind: 'draw-sheet', sheet: anAppendix(3) } as const] };
  valueOf(await workbook.apply(change));
  await run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  valueOf(await workbook.apply(change));
});

test('a workbook that may only be read is told from a protected sheet', async () => {
  const { workbook, failBatch, makeReadOnly } = await openExcel();
  makeReadOnly();
  failBatch(2, 'AccessDenied');
  expect(refusalFrom(await workbook.apply(drawBoth)).code).toBe('read-only');
});
