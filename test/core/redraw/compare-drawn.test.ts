import { compareDrawn, type SheetCompared } from '../../../src/core/redraw/compare-drawn.js';
import { byRow, drawnCells } from '../../../src/core/redraw/drawn-cells.js';
import type { CellValue } from '../../../src/core/sheet/placed-sheet.js';
import { addressOf } from '../../../src/core/sheet/address.js';
import { aSheet } from '../../excel/placed.js';

type Rows = readonly (readonly CellValue[])[];

const TABLE: Rows = [
  ['Appendix 1 – Thornmere action plan', '', ''],
  ['', '', ''],
  ['Ref', 'Action', 'Rating'],
  ['1', 'Publish the workforce plan', 'A Amber'],
  ['2', 'Survey the staff', 'G Green'],
  ['3', 'Appoint a lead', 'G Green'],
  ['', '', ''],
  ['Ratings are counted by action.', '', ''],
];

function compared(now: Rows, drawn: Rows = TABLE, next: Rows = drawn): SheetCompared {
  const at = { row: 0, column: 0, rows: now.length, columns: now[0]?.length ?? 0 };
  return compareDrawn(drawnCells(aSheet(drawn)), { at, cells: now }, aSheet(next));
}

/** "changed C4: A Amber → G Green" */
function told({ edits }: SheetCompared): readonly string[] {
  return edits.map(({ kind, at, drawn, now }) => {
    const place = `${kind} ${addressOf(at)}`;
    return now === undefined ? place : `${place}: ${drawn ?? '?'} → ${now}`;
  });
}

const without = (row: number): Rows => TABLE.filter((_, index) => index !== row);
const withRow = (row: number, cells: readonly CellValue[]): Rows => [...TABLE.slice(0, row), cells, ...TABLE.slice(row)]; // prettier-ignore
const typing = (row: number, column: number, text: CellValue, rows = TABLE): Rows =>
  rows.map((cells, i) => cells.map((cell, j) => (i === row && j === column ? text : cell)));

test('as it was drawn, a sheet has no edits', () => {
  expect(compared(TABLE)).toMatchObject({ edits: [], area: { rows: 8, columns: 3 }, outside: [] });
});

test('numbers, texts that read the same, and the ends of lines are as they were drawn', () => {
  const drawn = [
    ['Green', 12],
    ['One\r\ntwo', ''],
  ];
  expect(told(compared([['Green', '12'], ['One\ntwo', '']], drawn))).toEqual([]); // prettier-ignore
});

test.each([
  ['typed over', typing(3, 2, 'G Green'), ['changed C4: A Amber → G Green']],
  ['emptied', typing(4, 1, ''), ['emptied B5: Survey the staff → ']],
  ['typed into a blank', typing(6, 0, 'See minute 14'), ['typed A7: ? → See minute 14']],
  ['made a formula', typing(3, 0, '=1+0'), ['changed A4: 1 → =1+0']],
])('a cell that was %s is told with what was drawn and what stands there', (_, now, edits) => {
  expect(told(compared(now))).toEqual(edits);
});

test('what was drawn is told only where the next drawing has it still', () => {
  const next = typing(3, 2, 'C Complete');
  expect(told(compared(typing(3, 2, 'R Red'), TABLE, next))).toEqual(['changed C4: ? → R Red']);
});

test('an inserted row is told as one row and what stands in it, not as all that moved', () => {
  const now = withRow(5, ['2a', 'A new action', '']);
  const edits = ['rows-inserted A6:C6', 'typed A6: ? → 2a', 'typed B6: ? → A new action'];
  expect(told(compared(now))).toEqual(edits);
  expect(compared(now).area).toEqual({ rows: 9, columns: 3 });
});

test('an inserted row beside one whose words were changed is still told apart', () => {
  const now = typing(4, 1, 'Survey all staff', withRow(5, ['2a', 'A new action', '']));
  expect(told(compared(now))).toContain('changed B5: Survey the staff → Survey all staff');
  expect(told(compared(now))).toContain('rows-inserted A6:C6');
});

test('a deleted row is told where it would be', () => {
  expect(told(compared(without(4)))).toEqual(['rows-deleted A5:C5']);
  expect(compared(without(4)).area.rows).toBe(7);
});

test('rows that were sorted are told as moved, and no cell as changed', () => {
  const [title, gap, headings, one, two, three, ...rest] = TABLE;
  const now = [title, gap, headings, three, one, two, ...rest].map((row) => row ?? []);
  expect(told(compared(now))).toEqual(['rows-moved A4:C4']);
});

test('an inserted column is told as one column and what stands in it', () => {
  const now = TABLE.map(([ref, ...rest], row) => [ref ?? '', row === 2 ? 'Ward' : '', ...rest]);
  expect(told(compared(now))).toEqual(['columns-inserted B1:B8', 'typed B3: ? → Ward']);
});

test('a deleted column is told where it would be', () => {
  const now = TABLE.map(([ref, , rating]) => [ref ?? '', rating ?? '']);
  expect(told(compared(now))).toEqual(['columns-deleted B1:B8']);
});

test('a column that was emptied is told cell by cell', () => {
  const now = TABLE.map((row, index) => (index > 2 ? [row[0] ?? '', '', row[2] ?? ''] : row));
  expect(told(compared(now)).map((edit) => edit.slice(0, 10))).toEqual([
    ...['emptied B4', 'emptied B5', 'emptied B6'],
  ]);
});

test('what stands beside and below is no edit, and is told apart', () => {
  const beside = TABLE.map((row, index) => [...row, '', index === 3 ? 'ask Priya' : '']);
  const now = [...beside, ['', '', '', '', ''], ['My own sums', '', '', '', '']];
  const { edits, outside, area } = compared(now);
  expect(edits).toEqual([]);
  expect(outside.map(addressOf)).toEqual(['E4', 'A10']);
  expect(area).toEqual({ rows: 8, columns: 3 });
});

test('a sheet that somebody emptied is told cell by cell', () => {
  const { edits, area } = compareDrawn(drawnCells(aSheet(TABLE)), null, aSheet(TABLE));
  expect(edits).toHaveLength(14);
  expect(new Set(edits.map(({ kind }) => kind))).toEqual(new Set(['emptied']));
  expect(area).toEqual({ rows: 8, columns: 3 });
});

test('where the range in use begins further down, cells are told by their own addresses', () => {
  const drawn = [
    ['', ''],
    ['', 'Key'],
  ];
  const at = { row: 1, column: 1, rows: 1, columns: 1 };
  const standing = { at, cells: [['Legend']] };
  expect(told(compareDrawn(drawnCells(aSheet(drawn)), standing, aSheet(drawn)))).toEqual([
    'changed B2: Key → Legend',
  ]);
});

test('of a sheet of which nothing is known, only what would be drawn now counts as ours', () => {
  const at = { row: 0, column: 0, rows: 8, columns: 3 };
  expect(compareDrawn(null, { at, cells: TABLE }, aSheet(TABLE)).edits).toEqual([]);
  const other = { at, cells: typing(4, 1, 'Mine') };
  expect(told(compareDrawn(null, other, aSheet(TABLE)))).toEqual(['unknown A1:C8']);
});

test('of a sheet too large to keep more of, the rows are told that are not as drawn', () => {
  const at = { row: 0, column: 0, rows: 8, columns: 3 };
  const rows = byRow(drawnCells(aSheet(TABLE)));
  const edited = compareDrawn(rows, { at, cells: typing(4, 1, 'Mine') }, aSheet(TABLE));
  expect(told(edited)).toEqual(['changed A5:C5']);
  expect(compareDrawn(rows, { at, cells: TABLE }, aSheet(TABLE)).edits).toEqual([]);
});

test('a thousand rows, every tenth of them edited and one inserted, are told cell by cell', () => {
  const drawn = Array.from({ length: 1_000 }, (_, row) => [`${row}`, `Action ${row}`, 'G Green']);
  const edited = drawn.map((row, index) =>
    index % 10 ? row : [row[0] ?? '', row[1] ?? '', 'Red'],
  );
  const now = [...edited.slice(0, 505), ['new', '', ''], ...edited.slice(505)];
  const edits = told(compared(now, drawn));
  expect(edits).toHaveLength(102);
  expect(edits[0]).toBe('rows-inserted A506:C506');
  expect(edits.at(-1)).toBe('changed C992: G Green → Red');
});
