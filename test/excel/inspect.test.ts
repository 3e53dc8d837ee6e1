import { openExcel, refusalFrom, valueOf, type OpenExcel } from './simulated.js';

async function sheetOf(excel: OpenExcel, rows: number, name = 'Plan'): Promise<void> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    const values = Array.from({ length: rows }, (_, row) => [`${row}`, 'Mend the roof', 'Green']);
    sheet.getRange(`A1:C${rows}`).values = values;
    sheet.getRange('A1').format.font.size = 16;
    await context.sync();
  });
  excel.cost();
}

test('sheets are inspected in four round trips, however many they are', async () => {
  const excel = await openExcel();
  await sheetOf(excel, 30, 'One');
  await sheetOf(excel, 30, 'Two');
  valueOf(await excel.workbook.inspect(['One', 'Two']));
  expect(excel.cost().batches).toBe(4);
});

test('charts cost one more round trip', async () => {
  const excel = await openExcel();
  await sheetOf(excel, 30);
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Plan');
    sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3')).title.text = 'Roofs';
    await context.sync();
  });
  excel.cost();
  const [sheet] = valueOf(await excel.workbook.inspect(['Plan'])).sheets;
  expect(excel.cost().batches).toBe(5);
  expect(sheet?.drawings).toEqual([
    { kind: 'chart', name: 'Chart 1', title: 'Roofs', altText: null },
  ]);
});

test('of five thousand rows only blocks that differ are asked cell by cell', async () => {
  const excel = await openExcel();
  await sheetOf(excel, 5_000);
  const [sheet] = valueOf(await excel.workbook.inspect(['Plan'])).sheets;
  const { batches, actions } = excel.cost();
  expect(batches).toBe(5);
  expect(actions).toBeLessThan(1_000);
  expect(sheet?.looks[0]?.[0]?.size).toBe(16);
  expect(sheet?.looks[1]?.[0]?.size).toBe(11);
  expect(sheet?.looks[4_999]?.[2]).toBe(sheet?.looks[1]?.[1]);
});

test('texts beyond what one reply holds come in pieces', async () => {
  const excel = await openExcel();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Plan');
    for (let part = 0; part < 3; part += 1) {
      sheet.getRange(`A${part * 100 + 1}:A${part * 100 + 100}`).values = Array.from(
        { length: 100 },
        (_, row) => [`${part * 100 + row} ${'x'.repeat(20_000)}`],
      );
      await context.sync();
    }
  });
  const [sheet] = valueOf(await excel.workbook.inspect(['Plan'])).sheets;
  expect(sheet?.texts.map(([text]) => text?.split(' ')[0])).toEqual(
    Array.from({ length: 300 }, (_, row) => String(row)),
  );
});

test('tables, title rows, hidden rows and the workbook’s title are told as they stand', async () => {
  const excel = await openExcel();
  await sheetOf(excel, 10);
  await excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem('Plan');
    workbook.properties.title = 'The plan of Thornmere';
    const table = sheet.tables.add('A4:C10', true);
    table.name = 'Plan_table';
    table.showTotals = true;
    sheet.getRange('3:3').rowHidden = true;
    sheet.pageLayout.setPrintTitleRows('$4:$4');
    await context.sync();
  });
  const { title, sheets } = valueOf(await excel.workbook.inspect(['Plan']));
  const [sheet] = sheets;
  expect(title).toBe('The plan of Thornmere');
  expect(sheet?.tables).toEqual([
    {
      name: 'Plan_table',
      hasHeaderRow: true,
      hasTotalRow: true,
      at: { row: 3, column: 0, rows: 8, columns: 3 },
    },
  ]);
  expect([...(sheet?.hiddenRows ?? [])]).toEqual([2]);
  expect(sheet?.rowHeights[2]).toBe(0);
  expect(sheet?.page.titleRows).toEqual({ from: 3, to: 3 });
});

test('an Excel that cannot tell merged cells says so, and tells the rest', async () => {
  const excel = await openExcel('1.9');
  await sheetOf(excel, 10);
  const [sheet] = valueOf(await excel.workbook.inspect(['Plan'])).sheets;
  expect(sheet?.merged).toBeNull();
  expect(sheet?.texts[0]?.[1]).toBe('Mend the roof');
});

test('a sheet that was deleted is refused by name of what happened', async () => {
  const excel = await openExcel();
  expect(refusalFrom(await excel.workbook.inspect(['Gone'])).code).toBe('sheet-gone');
});
