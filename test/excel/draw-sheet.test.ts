import type { PlacedSheet } from '../../src/core/sheet/placed-sheet.js';
import { anAppendix, aSheet, aTableSheet, rect } from './placed.js';
import { expectReversible, openExcel, refusalFrom, valueOf, type OpenExcel } from './simulated.js';

const draw = (...sheets: PlacedSheet[]) => ({
  label: 'Draw the pack',
  steps: sheets.map((sheet) => ({ kind: 'draw-sheet', sheet }) as const),
});

async function drawn(sheet: PlacedSheet): Promise<OpenExcel> {
  const excel = await openExcel();
  valueOf(await excel.workbook.apply(draw(sheet)));
  return excel;
}

test('both sheets of a pack take two round trips', async () => {
  const { workbook, cost } = await openExcel();
  const summary = aTableSheet('Summary', [['Rating'], ['G Green']], { mark: 'rag-summary' });
  valueOf(await workbook.apply(draw(summary, anAppendix(13))));
  expect(cost().batches).toBe(2);
});

test('the work to draw a sheet does not grow as its cells do', async () => {
  const actions = async (count: number): Promise<number> => {
    const { workbook, cost } = await openExcel();
    valueOf(await workbook.apply(draw(anAppendix(count))));
    return cost().actions;
  };
  const [small, large] = [await actions(10), await actions(1_000)];
  // Office.js itself cuts values into writes of 1,500 cells, and lists of addresses end at 8,192.
  expect(large - small).toBeLessThan(40);
});

test('a drawn sheet shows what it was to show', async () => {
  const { run } = await drawn(anAppendix(3));
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Appendix 1');
    const table = sheet.tables.getItem('Appendix1');
    const heading = sheet.getRange('A4');
    const [row, frozen] = [sheet.getRange('A6'), sheet.freezePanes.getLocation()];
    const chart = sheet.charts.getItem('RAG chart');
    const layout = sheet.pageLayout;
    const footer = layout.headersFooters.defaultForAllPages;
    const [titles, area] = [layout.getPrintTitleRows(), layout.getPrintArea()];
    const rules = sheet.getRange('F5:F7').conditionalFormats;
    sheet.load('showGridlines,tabColor');
    table.load('showFilterButton,showBandedRows');
    heading.load('format/font/bold,format/fill/color,format/font/name,format/columnWidth');
    row.load('format/rowHeight,format/wrapText');
    const border = row.format.borders.getItem('EdgeTop').load('weight,color');
    chart.load('chartType,name,title/text,format/font/name');
    layout.load('orientation,paperSize,zoom,leftMargin');
    footer.load('leftFooter,centerFooter,rightFooter');
    for (const range of [frozen, titles, area]) range.load('address');
    rules.load('type');
    await context.sync();
    expect([sheet.showGridlines, sheet.tabColor]).toEqual([false, '#1F2933']);
    expect([table.showFilterButton, table.showBandedRows]).toEqual([false, false]);
    expect(heading.format.font.bold).toBe(true);
    expect(heading.format.font.name).toBe('Arial');
    expect(heading.format.fill.color).toBe('#1F2933');
    expect(heading.format.columnWidth).toBeCloseTo(36, 0);
    expect([row.format.rowHeight, row.format.wrapText]).toEqual([45, true]);
    expect([border.weight, border.color]).toEqual(['Hairline', '#595959']);
    expect([chart.chartType, chart.title.text]).toEqual(['BarStacked100', 'Ratings']);
    expect(chart.format.font.name).toBe('Arial');
    expect([layout.orientation, layout.paperSize, layout.leftMargin]).toEqual([
      ...['Landscape', 'A4', 34],
    ]);
    expect(layout.zoom.horizontalFitToPages).toBe(1);
    expect(layout.zoom.verticalFitToPages ?? 0).toBe(0);
    expect([footer.leftFooter, footer.centerFooter, footer.rightFooter]).toEqual([
      ...['Action plan', 'Thornmere Borough Council', 'Page &P of &N'],
    ]);
    expect(titles.address).toMatch(/\$?4:\$?4$/);
    expect(area.address).toMatch(/A1:G21$/);
    expect(rules.items.map(({ type }) => type)).toEqual(['CellValue']);
  });
});

test('the new sheet is put at the end and bears its mark', async () => {
  const { workbook } = await drawn(anAppendix(3));
  const { sheets } = valueOf(await workbook.overview());
  expect(sheets.at(-1)).toEqual({ name: 'Appendix 1', mark: 'appendix-1' });
});

test('a sheet takes its new name where it still has the former one, and Undo gives that back', async () => {
  const { workbook } = await drawn(anAppendix(3));
  const renamed = { ...anAppendix(3), name: 'Appendix B', formerName: 'Appendix 1' };
  const namesNow = async () => valueOf(await workbook.overview()).sheets.map(({ name }) => name);
  const { inverse } = valueOf(await workbook.apply(draw(renamed)));
  expect(await namesNow()).toEqual(['Sheet1', 'Appendix B']);
  valueOf(await workbook.apply(inverse));
  expect(await namesNow()).toEqual(['Sheet1', 'Appendix 1']);
});

test('a sheet keeps a name that people gave it, and one whose new name is taken keeps its own', async () => {
  const { workbook, run } = await drawn(anAppendix(3));
  const renamed = { ...anAppendix(3), name: 'Appendix B', formerName: 'Appendix 1' };
  await run(async (context) => {
    context.workbook.worksheets.add('Appendix B');
    await context.sync();
  });
  valueOf(await workbook.apply(draw(renamed)));
  await run(async (context) => {
    context.workbook.worksheets.getItem('Appendix B').name = 'Mine';
    context.workbook.worksheets.getItem('Appendix 1').name = 'Final';
    await context.sync();
  });
  valueOf(await workbook.apply(draw(renamed)));
  const { sheets } = valueOf(await workbook.overview());
  expect(sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Final', 'Mine']);
});

test('a sheet is redrawn in place after someone renamed it, and keeps nothing stale', async () => {
  const { workbook, run, values } = await drawn(anAppendix(30));
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Appendix 1');
    sheet.name = 'Appendix 1 (final)';
    sheet.getRange('20:20').rowHidden = true;
    await context.sync();
  });
  valueOf(await workbook.apply(draw(anAppendix(3))));
  const { sheets, tables } = valueOf(await workbook.overview());
  expect(sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Appendix 1 (final)']);
  expect(tables.map(({ name, at }) => ({ name, at }))).toEqual([
    { name: 'Appendix1', at: rect(3, 0, 4, 7) },
  ]);
  const rows = values('Appendix 1 (final)');
  expect(rows[2]?.[0]).toBe('');
  expect(rows).toHaveLength(11);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Appendix 1 (final)');
    const [old, hidden] = [sheet.getRange('A30'), sheet.getRange('A20')];
    old.load('format/wrapText,format/rowHeight');
    hidden.load('rowHidden');
    const rules = sheet.getRange().conditionalFormats;
    rules.load('type');
    sheet.charts.load('name');
    sheet.horizontalPageBreaks.load('items');
    await context.sync();
    expect(old.format.wrapText).toBe(false);
    expect(old.format.rowHeight).toBeLessThan(20);
    expect(hidden.rowHidden).toBe(false);
    expect(rules.items).toHaveLength(1);
    expect(sheet.charts.items).toHaveLength(1);
    expect(sheet.horizontalPageBreaks.items).toHaveLength(1);
  });
});

test('of a sheet and its copy, the one that kept its name is redrawn', async () => {
  const { workbook, run, values } = await drawn(anAppendix(3));
  await run(async (context) => {
    const copy = context.workbook.worksheets.getItem('Appendix 1').copy('Beginning');
    copy.name = 'As sent in May';
    await context.sync();
  });
  const before = values('As sent in May');
  valueOf(await workbook.apply(draw(anAppendix(5))));
  expect(values('As sent in May')).toEqual(before);
});

test('a sheet of that name that is not ours is left alone', async () => {
  const { workbook, run, values } = await openExcel();
  await run(async (context) => {
    context.workbook.worksheets.add('appendix 1').getRange('A1').values = [['Mine']];
    await context.sync();
  });
  expect(refusalFrom(await workbook.apply(draw(anAppendix(3))))).toEqual({
    code: 'not-our-sheet',
    subject: 'appendix 1',
  });
  expect(values('appendix 1')).toEqual([['Mine']]);
});

test('a data sheet is never drawn over one that holds something', async () => {
  const sheet = aTableSheet('Actions', [['Ref'], ['1']]);
  const { workbook } = await drawn(sheet);
  expect(refusalFrom(await workbook.apply(draw(sheet)))).toEqual({
    code: 'name-taken',
    subject: 'Actions',
  });
});

test('a table name that is taken on another sheet is refused by name', async () => {
  const { workbook } = await drawn(aTableSheet('Actions', [['Ref'], ['1']]));
  const other = { ...aTableSheet('actions', [['Ref'], ['1']]), name: 'Other' };
  expect(refusalFrom(await workbook.apply(draw(other)))).toEqual({
    code: 'name-taken',
    subject: 'actions',
  });
});

test('a protected sheet is not redrawn', async () => {
  const { workbook, run } = await drawn(anAppendix(3));
  await run(async (context) => {
    context.workbook.worksheets.getItem('Appendix 1').protection.protect();
    await context.sync();
  });
  expect(refusalFrom(await workbook.apply(draw(anAppendix(4))))).toEqual({
    code: 'sheet-protected',
    subject: 'Appendix 1',
  });
});

test('data sheets get drop-down lists from a sheet drawn in the same change', async () => {
  const actions = aTableSheet('Actions', [['Rating'], ['Green']], {
    lists: [
      {
        ...{ at: rect(1, 0, 1, 1), sourceSheet: 'Lists', source: rect(1, 0, 2, 1) },
        ...{ title: 'Rating', message: 'Choose one of the ratings.', strictness: 'stop' },
      },
    ],
  });
  const lists = aTableSheet('Lists', [['Ratings'], ['Green'], ['Amber']]);
  const { workbook, run } = await openExcel();
  valueOf(await workbook.apply(draw(actions, lists)));
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Actions');
    const validation = sheet.getRange('A2').dataValidation.load('rule,errorAlert');
    const table = sheet.tables.getItem('Actions').load('showFilterButton');
    await context.sync();
    expect(String(validation.rule.list?.source)).toMatch(/^='?Lists'?!\$A\$2:\$A\$3$/);
    expect(validation.errorAlert).toMatchObject({ style: 'Stop', title: 'Rating' });
    expect(table.showFilterButton).toBe(true);
  });
});

test('undoing a new sheet empties it, doing it again fills it again', async () => {
  const sheet = aTableSheet('Actions', [
    ['Ref', 'Text'],
    ['007', '=1+1'],
  ]);
  const excel = await openExcel();
  const { inverse } = valueOf(await excel.workbook.apply(draw(sheet)));
  const undone = valueOf(await excel.workbook.apply(inverse));
  expect(excel.values('Actions')).toEqual([]);
  expect(valueOf(await excel.workbook.overview()).tables).toEqual([]);
  valueOf(await excel.workbook.apply(undone.inverse));
  expect(excel.values('Actions')).toEqual([
    ['Ref', 'Text'],
    ['007', '=1+1'],
  ]);
});

test('undoing a new pack sheet takes its mark away too', async () => {
  const { workbook } = await openExcel();
  const { inverse } = valueOf(await workbook.apply(draw(anAppendix(3))));
  valueOf(await workbook.apply(inverse));
  expect(valueOf(await workbook.overview()).sheets).toEqual([
    { name: 'Sheet1' },
    { name: 'Appendix 1' },
  ]);
});

test('undoing a redrawing brings back what was drawn before', async () => {
  const excel = await openExcel();
  valueOf(await excel.workbook.apply(draw(anAppendix(3))));
  await expectReversible(excel, draw(anAppendix(8)));
});

test.each([
  ['in a drawn cell', 'A2'],
  ['in a cell left empty', 'B3'],
  ['below', 'B40'],
])('undo leaves a sheet alone on which someone has typed %s', async (_, address) => {
  const { workbook, run } = await openExcel();
  const sheet = aSheet([
    ['Ref', 'Text'],
    ['1', 'One'],
    ['2', ''],
  ]);
  const { inverse } = valueOf(await workbook.apply(draw(sheet)));
  await run(async (context) => {
    context.workbook.worksheets.getItem('Actions').getRange(address).values = [['typed']];
    await context.sync();
  });
  expect(refusalFrom(await workbook.apply(inverse))).toEqual({
    code: 'changed-since-read',
    subject: `Actions!${address}`,
  });
});

test('a name that Excel does not allow is refused before Excel is asked', async () => {
  const { workbook, cost } = await openExcel();
  for (const name of ['', 'Plan: 2023/24', 'x'.repeat(32), "'quoted'", 'History']) {
    expect(refusalFrom(await workbook.apply(draw(aSheet([['x']], { name })))).subject).toBe(name);
  }
  for (const name of ['', 'RAG summary', 'A1', 'R1C1', '1st', 'r']) {
    const sheet = { ...aTableSheet(name, [['Ref'], ['1']]), name: 'Actions' };
    expect(refusalFrom(await workbook.apply(draw(sheet))).subject).toBe(name);
  }
  expect(cost().batches).toBe(0);
});

test('words among dates and numbers stay words', async () => {
  const { workbook, values } = await openExcel();
  const cells = [[45169], ['Ongoing'], ['1/2'], ['=1+1'], ['']];
  const at = rect(0, 0, 5, 1);
  const sheet = aSheet(cells, { values: [{ at, values: cells, numberFormat: 'dd mmm yyyy' }] });
  const { inverse } = valueOf(await workbook.apply(draw(sheet)));
  expect(values('Actions')).toEqual(cells.slice(0, 4));
  valueOf(await workbook.apply(inverse));
});

test('a button pressed twice draws once', async () => {
  const { workbook, values } = await openExcel();
  const change = draw(aTableSheet('Actions', [['Ref'], ['1']]));
  const [first, second] = await Promise.all([workbook.apply(change), workbook.apply(change)]);
  valueOf(first);
  expect(refusalFrom(second).code).toBe('name-taken');
  expect(values('Actions')).toEqual([['Ref'], ['1']]);
});

test('a change that is a bug does not stop the next', async () => {
  const { workbook } = await openExcel();
  const bug = aSheet([['x']], {
    values: [{ at: rect(0, 0, 2, 2), values: [['x']], numberFormat: '@' }],
  });
  await expect(workbook.apply(draw(bug))).rejects.toThrow('2 × 2 cells');
  valueOf(await workbook.apply(draw(aSheet([['x']]))));
});
