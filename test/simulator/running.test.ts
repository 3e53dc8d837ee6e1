import { failureOf, inExcel, pause } from './in-excel.js';
import { startExcel } from '../../src/simulator/index.js';

const cellA1 = (context: Excel.RequestContext): Excel.Range =>
  context.workbook.worksheets.getFirst().getRange('A1');

describe('faults', () => {
  test('the batch that is told to fails with its code, and the next one works', async () => {
    await inExcel(async (context, excel) => {
      excel.failBatch(2, 'Conflict');
      cellA1(context).values = [[1]];
      await context.sync();
      cellA1(context).values = [[2]];
      expect(await failureOf(() => context.sync())).toBe('Conflict');
      const cell = cellA1(context).load('values');
      await context.sync();
      expect(cell.values).toEqual([[1]]);
    });
  });

  test('while someone types in a cell everything is refused', async () => {
    await inExcel(async (context, excel) => {
      excel.faults.cellEditMode = true;
      cellA1(context).values = [[1]];
      expect(await failureOf(() => context.sync())).toBe('InvalidOperationInCellEditMode');
    });
  });

  test('a co-author can change a cell between two syncs', async () => {
    await inExcel(async (context, excel) => {
      cellA1(context).values = [['ours']];
      await context.sync();
      excel.faults.beforeBatch = () => {
        const sheet = excel.host.activeSheet;
        excel.host.cell(sheet, 0, 0).value = 'theirs';
      };
      const cell = cellA1(context).load('values');
      await context.sync();
      expect(cell.values).toEqual([['theirs']]);
    });
  });
});

describe('limits', () => {
  test('a request over 5 MB is refused, and nothing of it is done', async () => {
    await inExcel(async (context) => {
      const rows = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
      context.workbook.worksheets.getFirst().getRange('A1:A200').values = rows;
      expect(await failureOf(() => context.sync())).toBe('RequestPayloadSizeLimitExceeded');
      const used = context.workbook.worksheets.getFirst().getUsedRangeOrNullObject(true);
      used.load('address');
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });

  test('a reply over 5 MB is refused', async () => {
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      for (const from of [1, 101]) {
        const rows = Array.from({ length: 100 }, () => ['x'.repeat(30_000)]);
        sheet.getRange(`A${from}:A${from + 99}`).values = rows;
        await context.sync();
      }
      sheet.getRange('A1:A200').load('values');
      expect(await failureOf(() => context.sync())).toBe('ResponsePayloadSizeLimitExceeded');
    });
  });

  test('more than five million cells cannot be read at once', async () => {
    await inExcel(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:J1048575').load('values');
      expect(await failureOf(() => context.sync())).toBe('RangeExceedsLimit');
    });
  });
});

test('an API that is not emulated is refused by its name', async () => {
  await inExcel(async (context) => {
    context.workbook.worksheets.getFirst().shapes.addTextBox('hello');
    const error: unknown = await context.sync().catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: 'NotImplemented',
      message: 'ShapeCollection.addTextBox is not emulated.',
    });
  });
});

test('a call above the set that this Excel has is an ApiNotFound', async () => {
  await inExcel(
    async (context) => {
      expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
      expect(Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(false);
      const failure = await failureOf(async () => {
        context.workbook.tables.getItemOrNullObject('Plan').resize('A1:B2');
        await context.sync();
      });
      expect(failure).toBe('ApiNotFound');
    },
    { excelApi: '1.9' },
  );
});

test('batches, actions and cells are counted; clean-up batches apart', async () => {
  const excel = startExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:B2');
    range.values = [
      [1, 2],
      [3, 4],
    ];
    range.load('values');
    await context.sync();
  });
  await pause();
  await excel.idle();
  expect(excel.counters).toMatchObject({ batches: 1, cellsWritten: 4, cellsRead: 4 });
  expect(excel.counters.cleanUpBatches).toBe(1);
  expect(excel.counters.bytesOut).toBeGreaterThan(500);
  excel.close();
});

test('Office is ready, and its settings are the workbook’s', async () => {
  await inExcel(async (context) => {
    const info = await Office.onReady();
    expect(info.host).toBe('Excel');
    Office.context.document.settings.set('mapping', { ref: 'A' });
    const setting = context.workbook.settings.getItem('mapping').load('value');
    await context.sync();
    expect(setting.value).toEqual({ ref: 'A' });
  });
});

describe('load', () => {
  test('without names brings every scalar property, and names it does not know are ignored', async () => {
    await inExcel(async (context) => {
      const range = cellA1(context).load();
      const sheet = context.workbook.worksheets.getFirst().load('no-properties-needed,name');
      await context.sync();
      expect([range.address, range.rowCount, sheet.name]).toEqual(['Sheet1!A1', 1, 'Sheet1']);
      expect(() => sheet.position).toThrow(/load/);
    });
  });

  test('follows paths, through collections too', async () => {
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:A2').values = [['Ref'], [1]];
      sheet.tables.add('A1:A2', true);
      context.workbook.worksheets.load('items/name,items/tables/items/name');
      const range = cellA1(context);
      range.load({ values: true, format: { font: { bold: true }, wrapText: true } });
      await context.sync();
      const [first] = context.workbook.worksheets.items;
      expect(first?.tables.items.map(({ name }) => name)).toEqual(['Table1']);
      expect([range.values[0]?.[0], range.format.font.bold, range.format.wrapText]).toEqual([
        'Ref',
        false,
        false,
      ]);
    });
  });

  test('takes a page of a collection', async () => {
    await inExcel(async (context) => {
      for (const name of ['B', 'C', 'D']) context.workbook.worksheets.add(name);
      const sheets = context.workbook.worksheets.load({ select: 'name', top: 2, skip: 1 });
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toEqual(['B', 'C']);
    });
  });
});

describe('events', () => {
  test('own writes raise them: one cell with details, several without', async () => {
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const heard: Excel.WorksheetChangedEventArgs[] = [];
      sheet.onChanged.add((event) => Promise.resolve(void heard.push(event)));
      await context.sync();
      sheet.getRange('A1').values = [['Green']];
      sheet.getRange('A2:A3').values = [[1], [2]];
      await context.sync();
      await pause();
      expect(
        heard.map(({ address, triggerSource, details }) => [address, triggerSource, details]),
      ).toEqual([
        [
          'A1',
          'ThisLocalAddin',
          {
            valueBefore: '',
            valueAfter: 'Green',
            valueTypeBefore: 'Empty',
            valueTypeAfter: 'String',
          },
        ],
        ['A2:A3', 'ThisLocalAddin', undefined],
      ]);
    });
  });

  test('what a person types raises them too, and is not the add-in’s', async () => {
    await inExcel(async (context, excel) => {
      const heard: (string | undefined)[] = [];
      context.workbook.worksheets.onChanged.add((event) =>
        Promise.resolve(void heard.push(`${event.address} ${event.triggerSource}`)),
      );
      await context.sync();
      excel.type('Sheet1!B2', '12%');
      const cell = context.workbook.worksheets.getFirst().getRange('B2').load('values');
      await context.sync();
      await pause();
      expect(cell.values).toEqual([[0.12]]);
      expect(heard).toEqual(['B2 Unknown']);
    });
  });

  test('a table hears of changes in it, and no more once its handler is gone', async () => {
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:A2').values = [['Ref'], [1]];
      const table = sheet.tables.add('A1:A2', true);
      const heard: string[] = [];
      const handler = table.onChanged.add((event) =>
        Promise.resolve(void heard.push(event.address)),
      );
      await context.sync();
      sheet.getRange('C1').values = [['elsewhere']];
      sheet.getRange('A2').values = [[2]];
      await context.sync();
      await pause();
      handler.remove();
      await handler.context.sync();
      sheet.getRange('A2').values = [[3]];
      await context.sync();
      await pause();
      expect(heard).toEqual(['A2']);
    });
  });

  test('new sheets, activation and selection are told', async () => {
    await inExcel(async (context) => {
      const { worksheets } = context.workbook;
      const heard: string[] = [];
      const note = (word: string) => (): Promise<void> => Promise.resolve(void heard.push(word));
      worksheets.onAdded.add(note('added'));
      worksheets.onActivated.add(note('activated'));
      worksheets.onSelectionChanged.add(note('selected'));
      await context.sync();
      const sheet = worksheets.add('Plan');
      sheet.activate();
      sheet.getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      await pause();
      expect(heard).toEqual(['added', 'activated', 'selected']);
      expect(selected.address).toBe('Plan!B2:C3');
    });
  });
});
