import { failureOf, inExcel } from './in-excel.js';

const firstSheet = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getFirst();

test('a look is set and read back; mixed looks read as null', async () => {
  await inExcel(async (context) => {
    const range = firstSheet(context).getRange('A1:B2');
    range.format.fill.color = 'LightGreen';
    range.format.font.bold = true;
    range.format.wrapText = true;
    range.format.verticalAlignment = 'Top';
    range.getCell(0, 0).format.font.color = '#c00000';
    range.load('format/wrapText,format/verticalAlignment,format/fill/color,format/font');
    await context.sync();
    expect(range.format.toJSON()).toMatchObject({ wrapText: true, verticalAlignment: 'Top' });
    expect(range.format.fill.color).toBe('#90EE90');
    expect([range.format.font.bold, range.format.font.color]).toEqual([true, null]);
  });
});

test('an unknown alignment or colour is refused', async () => {
  await inExcel(async (context) => {
    firstSheet(context).getRange('A1').format.fill.color = 'greenish';
    expect(await failureOf(() => context.sync())).toBe('InvalidArgument');
    const { format } = firstSheet(context).getRange('A1');
    format.horizontalAlignment = 'Middle' as Excel.HorizontalAlignment;
    expect(await failureOf(() => context.sync())).toBe('InvalidArgument');
  });
});

test('a border drawn round a range is on its edge cells only', async () => {
  await inExcel(async (context) => {
    const sheet = firstSheet(context);
    sheet.getRange('B2:D4').format.borders.getItem('EdgeTop').style = 'Continuous';
    const inside = sheet.getRange('C3').format.borders.getItem('EdgeTop').load('style');
    const edge = sheet.getRange('C2').format.borders.getItem('EdgeTop').load('style,weight');
    await context.sync();
    expect([inside.style, edge.style, edge.weight]).toEqual(['None', 'Continuous', 'Thin']);
  });
});

test('setCellProperties paints a matrix of cells, setRowProperties sizes rows', async () => {
  await inExcel(async (context) => {
    const range = firstSheet(context).getRange('A1:B1');
    range.setCellProperties([
      [{ format: { fill: { color: '#FF0000' } } }, { format: { font: { italic: true } } }],
    ]);
    range.setRowProperties([{ format: { rowHeight: 30 } }]);
    const looks = range.getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { italic: true } },
    });
    range.format.load('rowHeight');
    await context.sync();
    expect(looks.value).toEqual([
      [
        { address: 'Sheet1!A1', format: { fill: { color: '#FF0000' }, font: { italic: false } } },
        { address: 'Sheet1!B1', format: { fill: { color: '#FFFFFF' }, font: { italic: true } } },
      ],
    ]);
    expect(range.format.rowHeight).toBe(30);
  });
});

test('one format goes to several ranges at once', async () => {
  await inExcel(async (context) => {
    const sheet = firstSheet(context);
    const areas = sheet.getRanges('A1, C3:D4');
    areas.format.fill.color = '#00FF00';
    areas.load('areaCount,cellCount,address');
    const one = sheet.getRange('D4').format.fill.load('color');
    const other = sheet.getRange('B2').format.fill.load('color');
    await context.sync();
    expect([areas.areaCount, areas.cellCount]).toEqual([2, 5]);
    expect([one.color, other.color]).toEqual(['#00FF00', '#FFFFFF']);
  });
});

describe('rows and columns', () => {
  test('wrapped text makes its row taller, up to 409 points and no further', async () => {
    await inExcel(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange('A:A').format.columnWidth = 120;
      sheet.getRange('A1:A3').values = [
        ['short'],
        ['word '.repeat(40).trim()],
        ['word '.repeat(3000).trim()],
      ];
      sheet.getRange('A1:A3').format.wrapText = true;
      sheet.getRange('A1:A3').format.autofitRows();
      const heights = [1, 2, 3].map((row) => sheet.getRange(`A${row}`).format.load('rowHeight'));
      await context.sync();
      const [one = 0, several = 0, longest = 0] = heights.map(({ rowHeight }) => rowHeight);
      expect(one).toBe(15);
      expect(several).toBeGreaterThan(90);
      expect(several % 15).toBe(0);
      expect(longest).toBe(409);
    });
  });

  test('a row cannot be set higher than 409 points', async () => {
    await inExcel(async (context) => {
      firstSheet(context).getRange('1:1').format.rowHeight = 410;
      expect(await failureOf(() => context.sync())).toBe('InvalidArgument');
    });
  });

  test('merged cells do not make their row taller', async () => {
    await inExcel(async (context) => {
      const range = firstSheet(context).getRange('A1:B1');
      range.merge();
      range.values = [['word '.repeat(100), null]];
      range.format.wrapText = true;
      range.format.autofitRows();
      range.format.load('rowHeight');
      await context.sync();
      expect(range.format.rowHeight).toBe(15);
    });
  });

  test('a column fitted to its text is wider for more of it', async () => {
    await inExcel(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange('A1:B1').values = [['Ref', 'A much longer heading for a column']];
      sheet.getRange('A:B').format.autofitColumns();
      const [narrow, wide] = ['A1', 'B1'].map((cell) =>
        sheet.getRange(cell).format.load('columnWidth'),
      );
      await context.sync();
      expect(narrow?.columnWidth).toBeLessThan(40);
      expect(wide?.columnWidth).toBeGreaterThan(140);
    });
  });

  test('hidden rows and columns are known', async () => {
    await inExcel(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange('2:3').rowHidden = true;
      const all = sheet.getRange('A1:A3').load('rowHidden');
      const some = sheet.getRange('A2:A3').load('rowHidden');
      await context.sync();
      expect([all.rowHidden, some.rowHidden]).toEqual([null, true]);
    });
  });
});

test('conditional formats keep their rules, the newest first', async () => {
  await inExcel(async (context) => {
    const range = firstSheet(context).getRange('B2:B20');
    const red = range.conditionalFormats.add('ContainsText');
    red.textComparison.format.fill.color = '#FF0000';
    red.textComparison.rule = { operator: 'Contains', text: 'Red' };
    const late = range.conditionalFormats.add('Custom');
    late.custom.rule.formula = '=$D2<TODAY()';
    late.custom.format.font.bold = true;
    late.stopIfTrue = true;
    const formats = range.conditionalFormats.load('items/type,items/priority');
    red.textComparison.load('rule');
    late.cellValueOrNullObject.load('rule');
    await context.sync();
    expect(formats.items.map(({ type, priority }) => [type, priority])).toEqual([
      ['Custom', 0],
      ['ContainsText', 1],
    ]);
    expect(red.textComparison.rule).toEqual({ operator: 'Contains', text: 'Red' });
    expect(late.cellValueOrNullObject.isNullObject).toBe(true);
    range.conditionalFormats.clearAll();
    const count = range.conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test('data bars and icon sets start with the rule that Excel gives them', async () => {
  await inExcel(async (context) => {
    const formats = context.workbook.worksheets.getFirst().getRange('A1:A9').conditionalFormats;
    const bars = formats.add('DataBar').dataBar.load('lowerBoundRule');
    const icons = formats.add('IconSet').iconSet.load('style,criteria');
    await context.sync();
    expect(bars.lowerBoundRule.type).toBe('Automatic');
    expect(icons.criteria.map(({ formula }) => formula)).toEqual(['=0', '=33', '=67']);
  });
});

test('limits of a validation rule are read back as formulas, dates as serial numbers', async () => {
  await inExcel(async (context) => {
    const validation = context.workbook.worksheets.getFirst().getRange('A1').dataValidation;
    validation.rule = { wholeNumber: { formula1: 10, operator: 'GreaterThan' } };
    validation.load('rule');
    await context.sync();
    expect(validation.rule).toEqual({ wholeNumber: { formula1: '=10', operator: 'GreaterThan' } });
    validation.rule = { date: { formula1: '2018-04-01', operator: 'GreaterThan' } };
    validation.load('rule');
    await context.sync();
    expect(validation.rule).toEqual({ date: { formula1: '=43191', operator: 'GreaterThan' } });
  });
});
