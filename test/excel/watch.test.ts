import { anAppendix, aTableSheet, rect } from './placed.js';
import type { StopWatching, WorkbookNews } from '../../src/workbook/workbook.js';
import { openExcel, refusalFrom, settle, valueOf } from './simulated.js';

/** The library goes on calling handlers of a workbook that was closed; so each test stops its own. */
const watches: StopWatching[] = [];
afterEach(async () => {
  for (const stop of watches.splice(0)) await stop();
});

async function watched() {
  const excel = await openExcel();
  const sheet = aTableSheet('Actions', [
    ['Ref', 'Rating'],
    ['1', 'Amber'],
    ['2', 'Amber'],
  ]);
  valueOf(await excel.workbook.apply({ label: 'Add', steps: [{ kind: 'draw-sheet', sheet }] }));
  const id = valueOf(await excel.workbook.overview()).tables[0]?.id ?? '';
  const heard: WorkbookNews[] = [];
  const stop = valueOf(await excel.workbook.watch([id], (news) => heard.push(news)));
  watches.push(stop);
  const type = async (address: string, text: string): Promise<void> => {
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Actions').getRange(address).values = [[text]];
      await context.sync();
    });
    await settle();
  };
  return { ...excel, id, heard, stop, type };
}

const rate = (before: string, after: string) => ({
  label: 'Set a rating',
  steps: [
    {
      ...({ kind: 'write-cells', sheet: 'Actions', at: rect(1, 1, 2, 1) } as const),
      ...{ before: [[before], [before]], after: [[after], [after]] },
    },
  ],
});

test('a cell that someone changes is news', async () => {
  const { id, heard, type } = await watched();
  await type('B2', 'Red');
  expect(heard).toEqual([{ kind: 'cells-changed', tableId: id }]);
});

test('what we write ourselves is no news', async () => {
  const { workbook, heard } = await watched();
  valueOf(await workbook.apply(rate('Amber', 'Green')));
  await settle();
  expect(heard).toEqual([]);
});

test('a change to a cell that we wrote is news again', async () => {
  const { workbook, id, heard, type } = await watched();
  valueOf(await workbook.apply(rate('Amber', 'Green')));
  await settle();
  await type('B3', 'Red');
  expect(heard).toEqual([{ kind: 'cells-changed', tableId: id }]);
});

test('after stopping nothing is heard', async () => {
  const { heard, stop, type } = await watched();
  await stop();
  await type('B2', 'Red');
  expect(heard).toEqual([]);
});

test('a table that is gone cannot be watched', async () => {
  const { workbook } = await openExcel();
  expect(refusalFrom(await workbook.watch(['99'], () => undefined)).code).toBe('table-gone');
});

test('a watched table may go: the others are still let go in peace', async () => {
  const { workbook, run, id, type } = await watched();
  const other = aTableSheet('Updates', [['Ref'], ['1']]);
  valueOf(await workbook.apply({ label: 'Add', steps: [{ kind: 'draw-sheet', sheet: other }] }));
  const { tables } = valueOf(await workbook.overview());
  const heard: WorkbookNews[] = [];
  const gone = tables.find(({ name }) => name === 'Updates')?.id ?? '';
  const stop = valueOf(await workbook.watch([gone, id], (news) => heard.push(news)));
  watches.push(stop);
  await run(async (context) => {
    context.workbook.tables.getItem('Updates').delete();
    await context.sync();
  });
  await stop();
  heard.length = 0;
  await type('B2', 'Red');
  expect(heard).toEqual([]);
});

const drawn = (name: string) => ({
  label: 'Draw',
  steps: [{ kind: 'draw-sheet', sheet: aTableSheet(name, [['Ref'], ['1']]) } as const],
});

test('a watched table that is deleted is news', async () => {
  const { run, id, heard } = await watched();
  await run(async (context) => {
    context.workbook.tables.getItem('Actions').delete();
    await context.sync();
  });
  await settle();
  expect(heard).toContainEqual({ kind: 'table-deleted', tableId: id });
});

test('a sheet that is deleted takes its tables along, which is news', async () => {
  const { run, heard } = await watched();
  await run(async (context) => {
    context.workbook.worksheets.getItem('Actions').delete();
    await context.sync();
  });
  await settle();
  expect(heard).toContainEqual({ kind: 'tables-changed' });
});

test('a table that somebody adds is news', async () => {
  const { run, heard } = await watched();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:A2').values = [['Ref'], ['1']];
    sheet.tables.add('A1:A2', true);
    await context.sync();
  });
  await settle();
  expect(heard).toEqual([{ kind: 'tables-changed' }]);
});

test('sheets and tables that we draw, redraw and take back are no news', async () => {
  const { workbook, heard } = await watched();
  const { inverse } = valueOf(await workbook.apply(drawn('Updates')));
  await settle();
  valueOf(await workbook.apply(inverse));
  await settle();
  const pack = {
    label: 'Draw',
    steps: [{ kind: 'draw-sheet', sheet: anAppendix(3) } as const],
  };
  valueOf(await workbook.apply(pack));
  await settle();
  valueOf(await workbook.apply(pack));
  await settle();
  expect(heard).toEqual([]);
});

test('a table that we drew is news again when somebody else deletes it', async () => {
  const { workbook, run, heard } = await watched();
  valueOf(await workbook.apply(drawn('Updates')));
  await settle();
  await run(async (context) => {
    context.workbook.tables.getItem('Updates').delete();
    await context.sync();
  });
  await settle();
  expect(heard).toEqual([{ kind: 'tables-changed' }]);
});

test('a row inserted above a table moves it, which is news', async () => {
  const { run, id, heard } = await watched();
  await run(async (context) => {
    context.workbook.worksheets.getItem('Actions').getRange('1:1').insert('Down');
    await context.sync();
  });
  await settle();
  expect(heard).toEqual([{ kind: 'cells-changed', tableId: id }]);
});

test('a table that is sorted is news', async () => {
  const { run, id, heard } = await watched();
  await run(async (context) => {
    context.workbook.tables.getItem('Actions').sort.apply([{ key: 0, ascending: false }]);
    await context.sync();
  });
  await settle();
  expect(heard).toEqual([{ kind: 'cells-changed', tableId: id }]);
});

test('the sheet that comes to the front is told by name', async () => {
  const { workbook, heard } = await watched();
  valueOf(await workbook.show({ sheet: 'Actions' }));
  await settle();
  expect(heard).toEqual([{ kind: 'sheet-activated', sheet: 'Actions' }]);
});

test('a burst of events that may be our own costs few round trips, and none is lost', async () => {
  const { workbook, run, id, heard, cost } = await watched();
  valueOf(await workbook.apply(rate('Amber', 'Green')));
  await settle();
  cost();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Actions');
    for (let again = 0; again < 50; again++) sheet.getRange('B2').values = [['Green']];
    sheet.getRange('B3').values = [['Red']];
    await context.sync();
  });
  await settle();
  expect(heard).toEqual([{ kind: 'cells-changed', tableId: id }]);
  // For 51 events: theirs, its clean-up, and at most two looks of ours.
  expect(cost().batches).toBeLessThanOrEqual(4);
});

test('while a cell is being edited we cannot look, so what happens is taken for news', async () => {
  const { workbook, id, heard, editCell, userTypes } = await watched();
  valueOf(await workbook.apply(rate('Amber', 'Green')));
  await settle();
  const leave = editCell();
  userTypes('Actions!B2', 'Green');
  await settle();
  leave();
  expect(heard).toContainEqual({ kind: 'cells-changed', tableId: id });
});

describe('in Excel on the web, which keeps a choice from a drop-down to itself', () => {
  beforeEach(async () => {
    await openExcel();
    jest.replaceProperty(Office.context, 'platform', Office.PlatformType.OfficeOnline);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test('the choice is news once the cell is left', async () => {
    const { workbook, coAuthorTypes, id, heard } = await watched();
    const go = async (row: number): Promise<void> => {
      valueOf(await workbook.show({ sheet: 'Actions', at: rect(row, 1, 1, 1) }));
      await settle();
    };
    await go(1);
    coAuthorTypes('Actions', 1, 1, 'Red');
    await go(2);
    const news = { kind: 'cells-changed', tableId: id };
    expect(heard.filter(({ kind }) => kind !== 'sheet-activated')).toEqual([news]);
  });

  test('walking through cells without choosing is no news', async () => {
    const { workbook, heard } = await watched();
    for (const row of [1, 2, 1]) {
      valueOf(await workbook.show({ sheet: 'Actions', at: rect(row, 1, 1, 1) }));
      await settle();
    }
    expect(heard.filter(({ kind }) => kind !== 'sheet-activated')).toEqual([]);
  });

  test('what we wrote in a cell where someone stands is no news', async () => {
    const { workbook, heard } = await watched();
    valueOf(await workbook.show({ sheet: 'Actions', at: rect(1, 1, 1, 1) }));
    await settle();
    valueOf(await workbook.apply(rate('Amber', 'Green')));
    await settle();
    valueOf(await workbook.show({ sheet: 'Sheet1' }));
    await settle();
    expect(heard.filter(({ kind }) => kind !== 'sheet-activated')).toEqual([]);
  });
});

test('attaching costs one round trip, letting go one for the workbook and one for each table', async () => {
  const { workbook, id, cost } = await watched();
  cost();
  const stop = valueOf(await workbook.watch([id], () => undefined));
  expect(cost().batches).toBe(1);
  await stop();
  expect(cost().batches).toBe(2);
});
