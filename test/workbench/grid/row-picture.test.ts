import {
  areaOf,
  type Border,
  ensureCell,
  internStyle,
  newWorkbook,
  type Sheet,
  type Style,
  type Workbook,
} from '../../../src/simulator/model/index.js';
import { measureSheet } from '../../../src/workbench/grid/extents.js';
import { PictureBook } from '../../../src/workbench/grid/picture/picture-book.js';
import { type CellPicture, pictureOf } from '../../../src/workbench/grid/picture/row-picture.js';

let workbook: Workbook;
let sheet: Sheet;

beforeEach(() => {
  workbook = newWorkbook();
  const [first] = workbook.sheets;
  if (first === undefined) throw new Error('A new workbook has a sheet.');
  sheet = first;
});

const put = (row: number, column: number, value: string | number): void => {
  ensureCell(workbook, sheet, row, column).value = value;
};

function dress(row: number, column: number, change: Partial<Style>): void {
  const cell = ensureCell(workbook, sheet, row, column);
  cell.style = internStyle(workbook.stylePool, { ...cell.style, ...change });
}

const extents = () => measureSheet(workbook, sheet, { width: 400, height: 400 });

function cellAt(row: number, column: number): CellPicture {
  const cell = pictureOf(workbook, sheet, extents(), [row])(row).cells[column];
  if (cell === undefined) throw new Error('The cell is not on the screen.');
  return cell;
}

const line = (weight: string, color: string): Border => ({ style: 'Continuous', weight, color });
const fill = (color: string): Style['fill'] => ({
  ...{ color, pattern: 'Solid', patternColor: '#000000' },
});

test('where two borders meet one line is drawn, the heavier', () => {
  dress(1, 1, { borders: { EdgeRight: line('Thin', '#111111') } });
  dress(1, 2, { borders: { EdgeLeft: line('Medium', '#222222') } });
  expect(cellAt(1, 1).lines).toContain('inset -2px 0 #222222');
  expect(cellAt(1, 1).lines).not.toContain('#111111');
  expect(cellAt(1, 2).lines).not.toContain('#222222');
});

test('a broken border is drawn as one', () => {
  dress(1, 1, { borders: { EdgeBottom: { style: 'Dash', weight: 'Thin', color: '#111111' } } });
  expect(cellAt(1, 1).bottomBorder).toBe('1px dashed #111111');
});

test('a filled cell hides the gridlines round it', () => {
  dress(1, 1, { fill: fill('#FFEE00') });
  expect([cellAt(1, 1).lines, cellAt(1, 1).fill]).toEqual(['', '#FFEE00']);
  expect(cellAt(1, 0).lines).toBe('inset 0 -1px #E1E3E6');
});

test('a long text runs over empty cells, up to the next that is filled', () => {
  put(0, 0, 'A title much longer than its cell, and than two of them');
  put(0, 2, 'in the way');
  expect(cellAt(0, 0).overRight).toBe(64);
  expect(cellAt(0, 0).lines).not.toContain('-1px 0 ');
});

test('a number that does not fit shows as marks, and with fewer decimals where that is enough', () => {
  put(0, 0, 123456789012);
  put(0, 1, 1 / 3);
  sheet.columns.set(0, { width: 30 });
  expect(cellAt(0, 0).text).toMatch(/^#+$/);
  expect(cellAt(0, 1).text).toMatch(/^0\.333+$/);
});

test('merged cells show as one, of their whole size', () => {
  put(0, 0, 'Title');
  sheet.merges.push(areaOf(0, 0, 2, 3));
  expect(cellAt(0, 0)).toMatchObject({ mergedWidth: 3 * 64, mergedHeight: 40, isCovered: false });
  expect(cellAt(1, 2).isCovered).toBe(true);
});

test.each([
  ['"Red"', 'red', true],
  ['"Red"', 'Reddish', false],
  ['5', 7, false],
  ['5', 5, true],
])('a rule for cells equal to %s takes %p: %p', (formula, value, holds) => {
  put(0, 0, value);
  sheet.conditionalFormats.push({
    ...{ id: 'one', areas: [areaOf(0, 0)], stopIfTrue: false, kind: 'CellValue' },
    rule: { kind: 'CellValue', operator: 'EqualTo', formula1: `=${formula}` },
    style: { font: {}, fill: { color: '#FF0000' }, borders: {} },
  });
  expect(cellAt(0, 0).fill).toBe(holds ? '#FF0000' : null);
});

test('of two rules that hold, the first in priority wins what both name', () => {
  put(0, 0, 1);
  const rule = { kind: 'CellValue', operator: 'EqualTo', formula1: '=1' } as const;
  const shared = { areas: [areaOf(0, 0)], stopIfTrue: false, kind: 'CellValue', rule } as const;
  sheet.conditionalFormats.push(
    {
      ...shared,
      areas: [areaOf(0, 0)],
      id: '1',
      style: { font: {}, fill: { color: '#111111' }, borders: {} },
    },
    {
      ...shared,
      areas: [areaOf(0, 0)],
      id: '2',
      style: { font: { bold: true }, fill: { color: '#222222' }, borders: {} },
    },
  );
  expect(cellAt(0, 0).fill).toBe('#111111');
  expect(cellAt(0, 0).look.fontWeight).toBe(700);
});

test('a row that looks as before keeps its picture, and only the edited one gets another', () => {
  put(0, 0, 'one');
  put(3, 0, 'two');
  const book = new PictureBook();
  const before = book.look(workbook, sheet, extents(), [0, 1, 2, 3]);
  put(3, 0, 'three');
  const now = book.look(workbook, sheet, extents(), [0, 1, 2, 3]);
  expect(now.map((picture, index) => picture === before[index])).toEqual([true, true, true, false]);
});
