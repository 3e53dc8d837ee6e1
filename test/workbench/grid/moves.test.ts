import { ensureCell, newWorkbook, type Sheet } from '../../../src/simulator/model/index.js';
import { placeAfter } from '../../../src/workbench/grid/moves.js';

const LAST = { row: 50, column: 20 };

function sheetWith(filled: readonly (readonly [number, number])[]): Sheet {
  const workbook = newWorkbook();
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('A new workbook has a sheet.');
  for (const [row, column] of filled) ensureCell(workbook, sheet, row, column).value = 'x';
  return sheet;
}

const from = (row: number, column: number) => ({ row, column });

test('arrows go one cell on, and stop at the edge of the sheet', () => {
  const sheet = sheetWith([]);
  expect(placeAfter(sheet, from(3, 3), 'ArrowDown', false, LAST)).toEqual(from(4, 3));
  expect(placeAfter(sheet, from(0, 0), 'ArrowUp', false, LAST)).toEqual(from(0, 0));
});

test('rows that are hidden are passed over', () => {
  const sheet = sheetWith([]);
  sheet.rows.set(4, { cells: new Map(), hidden: true });
  expect(placeAfter(sheet, from(3, 3), 'ArrowDown', false, LAST)).toEqual(from(5, 3));
});

test('Ctrl and an arrow go to the end of the filled cells, then to the next filled one', () => {
  const sheet = sheetWith([...[2, 3, 4, 9].map((row) => [row, 1] as const)]);
  expect(placeAfter(sheet, from(2, 1), 'ArrowDown', true, LAST)).toEqual(from(4, 1));
  expect(placeAfter(sheet, from(4, 1), 'ArrowDown', true, LAST)).toEqual(from(9, 1));
  expect(placeAfter(sheet, from(9, 1), 'ArrowDown', true, LAST)).toEqual(from(50, 1));
});

test('other keys lead nowhere', () => {
  expect(placeAfter(sheetWith([]), from(1, 1), 'a', false, LAST)).toBeNull();
});
