import { failureOf, inExcel } from './in-excel.js';

const firstSheet = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getFirst();

describe('data validation', () => {
  test('a list from a range tells valid cells from others', async () => {
    await inExcel(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange('D1:D3').values = [['Red'], ['Amber'], ['Green']];
      const ratings = sheet.getRange('A1:A3');
      ratings.values = [['Green'], ['Greenish'], ['']];
      ratings.dataValidation.rule = {
        list: { inCellDropDown: true, source: sheet.getRange('D1:D3') },
      };
      ratings.dataValidation.errorAlert = {
        message: 'Choose a rating',
        showAlert: true,
        style: 'Warning',
        title: 'Rating',
      };
      ratings.dataValidation.load('rule,type,valid,errorAlert');
      const wrong = ratings.dataValidation.getInvalidCellsOrNullObject().load('address');
      await context.sync();
      expect(ratings.dataValidation.type).toBe('List');
      expect(ratings.dataValidation.rule).toEqual({
        list: { inCellDropDown: true, source: '=Sheet1!$D$1:$D$3' },
      });
      expect(ratings.dataValidation.valid).toBeNull();
      expect(wrong.address).toBe('Sheet1!A2');
      expect(ratings.dataValidation.errorAlert.style).toBe('Warning');
    });
  });

  test('a number must lie between its bounds', async () => {
    await inExcel(async (context) => {
      const range = firstSheet(context).getRange('A1:A2');
      range.values = [[50], [50.5]];
      range.dataValidation.rule = {
        wholeNumber: { formula1: 0, formula2: 100, operator: 'Between' },
      };
      const wrong = range.dataValidation.getInvalidCells().load('address');
      await context.sync();
      expect(wrong.address).toBe('Sheet1!A2');
    });
  });

  test('a written-out list stops at 255 characters', async () => {
    await inExcel(async (context) => {
      firstSheet(context).getRange('A1').dataValidation.rule = {
        list: { inCellDropDown: true, source: 'x,'.repeat(200) },
      };
      expect(await failureOf(() => context.sync())).toBe('InvalidArgument');
    });
  });
});

test('names stand for ranges and values, in the workbook or on one sheet', async () => {
  await inExcel(async (context) => {
    const sheet = firstSheet(context);
    const { names } = context.workbook;
    names.add('Ratings', sheet.getRange('A1:A3'), 'allowed words');
    sheet.names.add('Local', '=0.2');
    const item = names.getItem('ratings').load('name,type,value,comment,scope');
    const range = names.getItem('Ratings').getRange().load('address');
    const none = names.getItemOrNullObject('Local');
    await context.sync();
    expect(item.toJSON()).toMatchObject({
      name: 'Ratings',
      type: 'Range',
      value: 'Sheet1!$A$1:$A$3',
      comment: 'allowed words',
      scope: 'Workbook',
    });
    expect(range.address).toBe('Sheet1!A1:A3');
    expect(none.isNullObject).toBe(true);
    names.add('Ratings', '=1');
    expect(await failureOf(() => context.sync())).toBe('ItemAlreadyExists');
    names.add('not a name', '=1');
    expect(await failureOf(() => context.sync())).toBe('InvalidArgument');
  });
});

test('settings, properties and XML parts are kept by their keys', async () => {
  await inExcel(async (context) => {
    const { settings, properties, customXmlParts } = context.workbook;
    settings.add('scheme', { name: 'RAG', words: ['Red', 'Amber', 'Green'] });
    properties.title = 'Appendix 1';
    properties.custom.add('Period', 'Quarter 2');
    firstSheet(context).customProperties.add('mark', 'pack');
    const part = customXmlParts.add('<plan xmlns="urn:thornmere:plan"><ref>1</ref></plan>');
    const xml = part.getXml();
    const only = customXmlParts.getByNamespace('urn:thornmere:plan').getOnlyItem().load('id');
    const setting = settings.getItem('scheme').load('value');
    const period = properties.custom.getItem('period').load('value,type');
    const mark = firstSheet(context).customProperties.getItemOrNullObject('mark').load('value');
    part.load('id');
    properties.load('title');
    await context.sync();
    expect(setting.value).toEqual({ name: 'RAG', words: ['Red', 'Amber', 'Green'] });
    expect([properties.title, period.value, period.type, mark.value]).toEqual([
      'Appendix 1',
      'Quarter 2',
      'String',
      'pack',
    ]);
    expect(xml.value).toContain('<ref>1</ref>');
    expect(only.id).toBe(part.id);
    settings.getItem('scheme').delete();
    const gone = settings.getItemOrNullObject('scheme');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test('a chart takes its series from a range and keeps what is set on it', async () => {
  await inExcel(async (context) => {
    const sheet = firstSheet(context);
    sheet.getRange('A1:B4').values = [
      ['Rating', 'Actions'],
      ['Red', 1],
      ['Amber', 2],
      ['Green', 9],
    ];
    const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B4'), 'Auto');
    chart.name = 'RAG';
    chart.title.text = 'Actions by rating';
    chart.setPosition('D2', 'H12');
    const series = chart.series.getItemAt(0);
    series.points.getItemAt(0).format.fill.setSolidColor('#C00000');
    chart.load('name,chartType,left,width');
    chart.title.load('text');
    series.load('name');
    chart.series.load('count');
    await context.sync();
    expect([chart.name, chart.chartType, chart.title.text]).toEqual([
      'RAG',
      'BarClustered',
      'Actions by rating',
    ]);
    expect([chart.series.count, series.name, chart.left, chart.width]).toEqual([
      1,
      'Actions',
      144,
      240,
    ]);
  });
});

test('calculation can wait until it is asked for', async () => {
  await inExcel(async (context) => {
    const sheet = firstSheet(context);
    sheet.getRange('A1:B1').formulas = [[1, '=A1+1']];
    await context.sync();
    context.workbook.application.calculationMode = 'Manual';
    sheet.getRange('A1').values = [[10]];
    const stale = sheet.getRange('B1').load('values');
    await context.sync();
    context.workbook.application.calculate('Full');
    const fresh = sheet.getRange('B1').load('values');
    await context.sync();
    expect([stale.values[0]?.[0], fresh.values[0]?.[0]]).toEqual([2, 11]);
  });
});
