import { drawnCells } from '../../src/core/redraw/drawn-cells.js';
import type { WorkbookChange } from '../../src/workbook/workbook.js';
import {
  agreedTo,
  aPackSheet,
  draw,
  drawnFive,
  editsIn,
  FIVE,
  onSheet,
  SHEET,
} from './drawn-five.js';
import { aTableSheet } from './placed.js';
import { refusalFrom, valueOf } from './simulated.js';

function withoutCharts(snapshot: unknown): unknown {
  const text = JSON.stringify(snapshot, (key, part: unknown) => (key === 'charts' ? null : part));
  return JSON.parse(text);
}

test('a sheet as it was drawn is redrawn in a later session, in three round trips and undone exactly', async () => {
  const { later, over, cost, snapshot } = await drawnFive();
  const before = snapshot();
  cost();
  const { inverse } = valueOf(await later.apply(draw(aPackSheet(8), over())));
  expect(cost().batches).toBe(3);
  valueOf(await later.apply(inverse));
  expect(snapshot()).toEqual(before);
});

test('in the session that drew it, a sheet is redrawn in two round trips', async () => {
  const { workbook, over, cost } = await drawnFive();
  cost();
  valueOf(await workbook.apply(draw(aPackSheet(8), over())));
  expect(cost().batches).toBe(2);
});

test('nothing is drawn over a cell that was typed over, and the cell is told', async () => {
  const excel = await drawnFive();
  const { later, over, userTypes, snapshot } = excel;
  userTypes(`${SHEET}!F6`, 'R Red');
  const before = snapshot();
  const refused = await later.apply(draw(aPackSheet(8), over()));
  expect(refusalFrom(refused)).toMatchObject({
    code: 'edited-by-hand',
    subject: SHEET,
    edited: [{ mark: 'appendix-1', edits: [{ drawn: 'G Green', now: 'R Red' }] }],
  });
  expect(editsIn(refused)).toEqual(['changed F6']);
  expect(snapshot()).toEqual(before);
});

test('no sheet of a pack is drawn while one of them was edited by hand', async () => {
  const { later, over, userTypes, values } = await drawnFive();
  const summary = aTableSheet('Summary', [['Rating'], ['G Green']], { mark: 'rag-summary' });
  userTypes(`${SHEET}!F6`, 'R Red');
  const steps = [...draw(summary).steps, ...draw(aPackSheet(8), over()).steps];
  expect(editsIn(await later.apply({ label: 'Draw', steps }))).toEqual(['changed F6']);
  expect(values('Summary')).toEqual([]);
});

test('edits that people agreed to lose are drawn over, and Undo brings back every one of them', async () => {
  const excel = await drawnFive();
  const { later, over, snapshot, values } = excel;
  await onSheet(excel, (sheet) => {
    sheet.getRange('F6').values = [['R Red']];
    sheet.getRange('F6').format.fill.color = '#FFFF00';
    sheet.getRange('G7').numberFormat = [['0.0']];
    sheet.getRange('G7').formulas = [['=1+1']];
    sheet.getRange('8:9').insert('Down');
    sheet.getRange('B8').values = [['A row of my own']];
    sheet.getRange('8:10').format.rowHeight = 99;
    sheet.getRange('I6').values = [['ask Priya']];
  });
  const before = snapshot();
  const agreed = agreedTo(await later.apply(draw(aPackSheet(8), over())));
  const { inverse } = valueOf(await later.apply(draw(aPackSheet(8), over(agreed))));
  expect(values(SHEET)[5]?.[5]).toBe('G Green');
  expect(values(SHEET)[5]?.[8]).toBe('ask Priya');
  valueOf(await later.apply(inverse));
  // Excel moves a chart with the rows inserted above it, the simulation does not: ours has moved.
  expect(withoutCharts(snapshot())).toEqual(withoutCharts(before));
});

test('an edit made after people agreed to lose others is not lost', async () => {
  const { later, over, userTypes } = await drawnFive();
  userTypes(`${SHEET}!F6`, 'R Red');
  const agreed = agreedTo(await later.apply(draw(aPackSheet(8), over())));
  userTypes(`${SHEET}!F7`, 'R Red');
  expect(editsIn(await later.apply(draw(aPackSheet(8), over(agreed))))).toEqual([
    ...['changed F6', 'changed F7'],
  ]);
});

test('Undo of a drawing does not draw over what was edited since', async () => {
  const { workbook, over, userTypes, values } = await drawnFive();
  const { inverse } = valueOf(await workbook.apply(draw(aPackSheet(8), over())));
  userTypes(`${SHEET}!F6`, 'R Red');
  expect(editsIn(await workbook.apply(inverse))).toEqual(['changed F6']);
  expect(values(SHEET)[5]?.[5]).toBe('R Red');
});

test('what stands beside a drawing stays, with its looks, widths and formulas', async () => {
  const excel = await drawnFive();
  const { later, over, run } = excel;
  await onSheet(excel, (sheet) => {
    sheet.getRange('J6').formulas = [['=1+1']];
    sheet.getRange('J6').format.fill.color = '#FFFF00';
    sheet.getRange('J:J').format.columnWidth = 200;
  });
  valueOf(await later.apply(draw(aPackSheet(8), over())));
  await run(async (context) => {
    const note = context.workbook.worksheets.getItem(SHEET).getRange('J6');
    note.load('formulas,format/fill/color,format/columnWidth');
    await context.sync();
    expect(note.formulas).toEqual([['=1+1']]);
    expect(note.format.fill.color).toBe('#FFFF00');
    expect(note.format.columnWidth).toBeCloseTo(200, 0);
  });
});

test('what stands below a drawing moves down where that grows, and back up with Undo', async () => {
  const excel = await drawnFive();
  const { later, over, values, snapshot } = excel;
  const end = FIVE.extent.rows;
  await onSheet(excel, (sheet) => {
    sheet.getRange(`A${end + 2}`).values = [['My own sums']];
    sheet.getRange(`A${end + 2}`).format.font.bold = true;
  });
  const before = snapshot();
  const { inverse } = valueOf(await later.apply(draw(aPackSheet(8), over())));
  expect(values(SHEET)[end + 1 + 3]?.[0]).toBe('My own sums');
  valueOf(await later.apply(inverse));
  expect(snapshot()).toEqual(before);
});

test('what stands below a drawing stays where it is while there is room', async () => {
  const excel = await drawnFive();
  const { later, over, values } = excel;
  await onSheet(excel, (sheet) => {
    sheet.getRange('A60').values = [['My own sums']];
  });
  valueOf(await later.apply(draw(aPackSheet(8), over())));
  expect(values(SHEET)[59]?.[0]).toBe('My own sums');
  const eight = { name: SHEET, cells: drawnCells(aPackSheet(8)) };
  valueOf(await later.apply(draw(aPackSheet(2), eight)));
  expect(values(SHEET)[59]?.[0]).toBe('My own sums');
});

test('what stands beside a drawing moves on where that takes another column', async () => {
  const excel = await drawnFive();
  const { later, over, values, snapshot } = excel;
  await onSheet(excel, (sheet) => {
    sheet.getRange('H6').values = [['ask Priya']];
  });
  const before = snapshot();
  const wider = { ...FIVE, extent: { ...FIVE.extent, columns: 9 } };
  const { inverse } = valueOf(await later.apply(draw(wider, over())));
  expect(values(SHEET)[5]?.slice(7)).toEqual(['', '', 'ask Priya']);
  valueOf(await later.apply(inverse));
  expect(snapshot()).toEqual(before);
});

test('a table and a chart of people’s own on a drawn sheet stay', async () => {
  const excel = await drawnFive();
  const { later, over, run } = excel;
  await onSheet(excel, (sheet) => {
    sheet.getRange('J1:J2').values = [['Mine'], ['1']];
    sheet.tables.add('J1:J2', true).name = 'Mine';
    sheet.charts.add('ColumnClustered', sheet.getRange('J1:J2')).name = 'My chart';
  });
  valueOf(await later.apply(draw(aPackSheet(8), over())));
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.tables.load('name');
    sheet.charts.load('name');
    await context.sync();
    expect(sheet.tables.items.map(({ name }) => name).sort()).toEqual([
      ...['Appendix1', 'Mine', 'RagCounts'],
    ]);
    expect(sheet.charts.items.map(({ name }) => name).sort()).toEqual(['My chart', 'RAG chart']);
  });
});

test('a sheet renamed since it was last seen is still compared', async () => {
  const excel = await drawnFive();
  const { later, over, userTypes } = excel;
  userTypes(`${SHEET}!F6`, 'R Red');
  await onSheet(excel, (sheet) => {
    sheet.name = 'Final';
  });
  expect(editsIn(await later.apply(draw(aPackSheet(8), over())))).toEqual(['changed F6']);
});

test('of a sheet of which nothing is kept, nothing is drawn over', async () => {
  const { later } = await drawnFive();
  const unknown = { name: SHEET, cells: null };
  expect(editsIn(await later.apply(draw(aPackSheet(8), unknown)))).toEqual(['unknown A1:G13']);
});

test('sheets of which more stands there than one reply holds are still compared, in pieces', async () => {
  const excel = await drawnFive();
  const { later, over, cost } = excel;
  const long = Array.from({ length: 60 }, () => ['x'.repeat(32_000), 'y'.repeat(32_000)]);
  for (const columns of ['J1:K60', 'M1:N60']) {
    await onSheet(excel, (sheet) => {
      sheet.getRange(columns).values = long;
    });
  }
  await onSheet(excel, (sheet) => {
    sheet.getRange('F6').values = [['R Red']];
  });
  cost();
  expect(editsIn(await later.apply(draw(aPackSheet(8), over())))).toEqual(['changed F6']);
  expect(cost().batches).toBeGreaterThan(3);
});

describe('a sheet that becomes people’s own', () => {
  const beside: WorkbookChange = {
    label: 'Draw beside',
    steps: [
      {
        ...({ kind: 'mark-sheet', sheet: SHEET } as const),
        before: { mark: 'appendix-1', tables: ['Appendix1', 'RagCounts'] },
        after: { mark: null, tables: ['Appendix1_2', 'RagCounts_2'] },
      },
      { kind: 'draw-sheet', sheet: { ...aPackSheet(8), name: 'Appendix 1 (2)' } },
    ],
  };

  test('stays as it is, and another is drawn beside it, which is ours from then on', async () => {
    const { later, userTypes, values } = await drawnFive();
    userTypes(`${SHEET}!F6`, 'R Red');
    const before = values(SHEET);
    valueOf(await later.apply(beside));
    expect(values(SHEET)).toEqual(before);
    const { sheets, tables } = valueOf(await later.overview());
    expect(sheets.map(({ name, mark }) => [name, mark])).toEqual([
      ['Sheet1', undefined],
      [SHEET, undefined],
      ['Appendix 1 (2)', 'appendix-1'],
    ]);
    expect(tables.map(({ name, sheet }) => [name, sheet])).toEqual([
      ['Appendix1_2', SHEET],
      ['RagCounts_2', SHEET],
      ['Appendix1', 'Appendix 1 (2)'],
      ['RagCounts', 'Appendix 1 (2)'],
    ]);
  });

  test('is ours again with Undo; the added sheet stays, empty', async () => {
    const { later, userTypes, values } = await drawnFive();
    userTypes(`${SHEET}!F6`, 'R Red');
    const { inverse } = valueOf(await later.apply(beside));
    valueOf(await later.apply(inverse));
    const { sheets, tables } = valueOf(await later.overview());
    expect(sheets[1]).toEqual({ name: SHEET, mark: 'appendix-1' });
    expect(tables.map(({ name, sheet }) => [name, sheet])).toEqual([
      ['Appendix1', SHEET],
      ['RagCounts', SHEET],
    ]);
    expect(values('Appendix 1 (2)')).toEqual([]);
  });
});
