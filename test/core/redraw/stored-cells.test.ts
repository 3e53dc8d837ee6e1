import { drawnCells } from '../../../src/core/redraw/drawn-cells.js';
import { readDrawnSheets, writeDrawnSheets } from '../../../src/core/redraw/stored-cells.js';
import { aSheet } from '../../excel/placed.js';

const CELLS = drawnCells(
  aSheet([
    ['Appendix 1', '', ''],
    ['', '', ''],
    ['', 'Action', ''],
  ]),
);

test('what was drawn is read back as it was kept, empty cells and rows too', () => {
  const sheets = new Map([['appendix-1', CELLS]]);
  expect(readDrawnSheets(writeDrawnSheets(sheets))).toEqual(sheets);
});

test('what is kept holds no word of the plan', () => {
  expect(writeDrawnSheets(new Map([['appendix-1', CELLS]]))).not.toContain('Action');
});

test.each([undefined, '', '{"version":9,"sheets":{}}', '{"version":1}'])(
  'nothing is known where %s is kept',
  (text) => expect(readDrawnSheets(text).size).toBe(0),
);

test('sheets too large to be kept cell by cell are kept row by row', () => {
  const rows = Array.from({ length: 30_000 }, (_, row) => [`${row}`, `Action ${row}`, ...'abcdef']);
  const kept = writeDrawnSheets(new Map([['data', drawnCells(aSheet(rows))]]));
  expect(kept.length).toBeLessThan(200_000);
  const read = readDrawnSheets(kept).get('data');
  expect([read?.grain, read?.columns, read?.rows.length]).toEqual(['row', 8, 30_000]);
});
