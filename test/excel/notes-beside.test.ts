import type { PlacedSheet } from '../../src/core/sheet/placed-sheet.js';
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
import { valueOf } from './simulated.js';

/** The five actions under a new one, so that each stands a row lower; or without one of them. */
function otherRows(actions: number, without?: string): PlacedSheet {
  const sheet = aPackSheet(actions);
  const five = FIVE.values[1]?.values ?? [];
  const [headings = [], ...rows] = five.filter(([ref]) => ref !== without);
  const added = ['0', 'Hear tenants', 'Meet twice a year', 'Director of Homes', '', 'G Green', ''];
  const values = sheet.values.map((block, index) =>
    index === 1
      ? { ...block, values: without ? [headings, ...rows] : [headings, added, ...rows] }
      : block,
  );
  return { ...sheet, values };
}

test('notes beside rows go with their rows, looks and all, and back with Undo', async () => {
  const excel = await drawnFive();
  const { later, over, run, snapshot, values } = excel;
  await onSheet(excel, (sheet) => {
    sheet.getRange('I6').values = [['ask Priya']];
    sheet.getRange('I6').format.fill.color = '#FFFF00';
    sheet.getRange('J7').formulas = [['=1+1']];
    sheet.getRange('I1').values = [['For the Chair']];
  });
  const before = snapshot();
  const { inverse } = valueOf(await later.apply(draw(otherRows(6), over())));
  expect(values(SHEET).map((row) => row.slice(8))).toEqual(
    values(SHEET).map((_, row) => {
      if (row === 0) return ['For the Chair', ''];
      if (row === 6) return ['ask Priya', ''];
      return row === 7 ? ['', 2] : ['', ''];
    }),
  );
  await run(async (context) => {
    const note = context.workbook.worksheets.getItem(SHEET).getRange('I7');
    note.load('format/fill/color');
    await context.sync();
    expect(note.format.fill.color).toBe('#FFFF00');
  });
  valueOf(await later.apply(inverse));
  expect(snapshot()).toEqual(before);
});

test('a note beside a row that would be drawn no longer is told, and nothing is drawn', async () => {
  const excel = await drawnFive();
  const { later, over, values } = excel;
  await onSheet(excel, (sheet) => {
    sheet.getRange('I6').values = [['ask Priya']];
    sheet.getRange('I7').values = [['ask Sam']];
  });
  const refused = await later.apply(draw(otherRows(4, '2'), over()));
  expect(editsIn(refused)).toEqual(['note-left I6', 'note-left I7']);
  valueOf(await later.apply(draw(otherRows(4, '2'), over(agreedTo(refused)))));
  expect(
    values(SHEET)
      .slice(5, 7)
      .map((row) => row[8]),
  ).toEqual(['ask Priya', 'ask Sam']);
});

test('an Excel that cannot move cells says which notes would stand beside another row', async () => {
  const excel = await drawnFive('1.10');
  await onSheet(excel, (sheet) => {
    sheet.getRange('I6').values = [['ask Priya']];
  });
  const { later, over } = excel;
  expect(editsIn(await later.apply(draw(otherRows(6), over())))).toEqual(['note-left I6']);
});
