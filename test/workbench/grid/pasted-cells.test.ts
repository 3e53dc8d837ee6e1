import { readPasted, writeCopied } from '../../../src/workbench/grid/pasted-cells.js';

test('tabs part cells and lines part rows, with the last line ended or not', () => {
  expect(readPasted('a\tb\r\nc\td\r\n')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  expect(readPasted('a\t\nc')).toEqual([
    ['a', ''],
    ['c', ''],
  ]);
});

test('a quoted cell keeps its line breaks and quotes', () => {
  expect(readPasted('"one\ntwo ""so"""\tx')).toEqual([['one\ntwo "so"', 'x']]);
});

test('what is copied is read back as the same cells', () => {
  const cells = [
    ['a\tb', 'say "no"'],
    ['two\nlines', ''],
  ];
  expect(readPasted(writeCopied(cells))).toEqual(cells);
});
