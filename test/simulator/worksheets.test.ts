import { failureOf, inExcel } from './in-excel.js';

async function sheetNames(context: Excel.RequestContext): Promise<string[]> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  return sheets.items.map(({ name }) => name);
}

test('sheets are added, renamed, moved, hidden and deleted', async () => {
  await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const plan = worksheets.add('Plan');
    worksheets.add('Summary').position = 0;
    plan.name = 'Action plan';
    worksheets.getItem('Sheet1').visibility = 'Hidden';
    expect(await sheetNames(context)).toEqual(['Summary', 'Sheet1', 'Action plan']);
    worksheets.getItem('Sheet1').delete();
    expect(await sheetNames(context)).toEqual(['Summary', 'Action plan']);
  });
});

test.each(['', 'x'.repeat(32), 'Q1/Q2', 'What?', "'quoted'", 'History'])(
  'the sheet name "%s" is refused',
  async (name) => {
    const failure = await inExcel((context) =>
      failureOf(async () => {
        context.workbook.worksheets.getFirst().name = name;
        await context.sync();
      }),
    );
    expect(failure).toBe('InvalidArgument');
  },
);

test('a name that is taken is refused, whatever its case', async () => {
  await inExcel(async (context) => {
    context.workbook.worksheets.add('SHEET1');
    expect(await failureOf(() => context.sync())).toBe('ItemAlreadyExists');
  });
});

test('the only visible sheet cannot be hidden or deleted', async () => {
  await inExcel(async (context) => {
    context.workbook.worksheets.getFirst().delete();
    expect(await failureOf(() => context.sync())).toBe('InvalidOperation');
    context.workbook.worksheets.getFirst().visibility = 'Hidden';
    expect(await failureOf(() => context.sync())).toBe('InvalidOperation');
  });
});

test('a missing sheet is an error, or a null object whose methods do nothing', async () => {
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem('Missing').load('name');
    expect(await failureOf(() => context.sync())).toBe('ItemNotFound');
    const missing = context.workbook.worksheets.getItemOrNullObject('Missing');
    missing.delete();
    missing.getRange('A1').values = [['nowhere']];
    await context.sync();
    expect(missing.isNullObject).toBe(true);
  });
});

test('formulas and names follow a renamed sheet', async () => {
  await inExcel(async (context) => {
    const data = context.workbook.worksheets.getFirst();
    const summary = context.workbook.worksheets.add('Summary');
    data.getRange('A1').values = [[21]];
    context.workbook.names.add('Total', data.getRange('A1'));
    const cell = summary.getRange('A1');
    cell.formulas = [['=Sheet1!A1*2']];
    data.name = 'Action plan';
    cell.load('values,formulas');
    const name = context.workbook.names.getItem('Total').load('formula');
    await context.sync();
    expect(cell.formulas).toEqual([["='Action plan'!A1*2"]]);
    expect(cell.values).toEqual([[42]]);
    expect(name.formula).toBe("='Action plan'!$A$1");
  });
});

test('a protected sheet denies what its options do not allow', async () => {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('B1').format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: true }, 'secret');
    sheet.getRange('B1').values = [['unlocked']];
    sheet.getRange('A1').format.font.bold = true;
    await context.sync();
    sheet.getRange('A1').values = [['locked']];
    expect(await failureOf(() => context.sync())).toBe('AccessDenied');
    sheet.getRange('1:1').delete('Up');
    expect(await failureOf(() => context.sync())).toBe('AccessDenied');
    sheet.protection.unprotect('wrong');
    expect(await failureOf(() => context.sync())).toBe('AccessDenied');
    sheet.protection.unprotect('secret');
    sheet.getRange('A1').values = [['free']];
    sheet.protection.load('protected');
    await context.sync();
    expect(sheet.protection.protected).toBe(false);
  });
});

test('a protected workbook takes no new sheet', async () => {
  await inExcel(async (context) => {
    context.workbook.protection.protect();
    context.workbook.worksheets.add('More');
    expect(await failureOf(() => context.sync())).toBe('AccessDenied');
  });
});

test('a copy has the cells, the looks and tables of its own', async () => {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:A2').values = [['Ref'], [1]];
    sheet.tables.add('A1:A2', true).name = 'Plan';
    const copy = sheet.copy('End');
    copy.load('name');
    copy.tables.load('items/name');
    const range = copy.getUsedRange().load('values');
    await context.sync();
    expect([copy.name, copy.tables.items[0]?.name]).toEqual(['Sheet1 (2)', 'Plan_2']);
    expect(range.values).toEqual([['Ref'], [1]]);
  });
});

test('page layout keeps what a committee page needs', async () => {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const layout = sheet.pageLayout;
    layout.orientation = 'Landscape';
    layout.paperSize = 'A4';
    layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    layout.setPrintArea('A1:F40');
    layout.setPrintTitleRows('$1:$2');
    layout.setPrintMargins('Centimeters', { top: 2.54 });
    layout.headersFooters.defaultForAllPages.centerFooter = 'Page &P of &N';
    sheet.freezePanes.freezeRows(2);
    layout.load(
      'orientation,paperSize,zoom,topMargin,headersFooters/defaultForAllPages/centerFooter',
    );
    const titles = layout.getPrintTitleRows().load('address');
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(layout.toJSON()).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      topMargin: 72,
    });
    expect(layout.headersFooters.defaultForAllPages.centerFooter).toBe('Page &P of &N');
    expect([titles.address, frozen.address]).toEqual(['Sheet1!1:2', 'Sheet1!1:2']);
    layout.setPrintTitleRows('A1:F1');
    expect(await failureOf(() => context.sync())).toBe('InvalidArgument');
  });
});
