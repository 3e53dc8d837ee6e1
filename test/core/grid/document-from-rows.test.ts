import { documentFromRows } from '../../../src/core/grid/document-from-rows.js';
import type { GridRow } from '../../../src/core/grid/grid.js';

const rowsOf = (...rows: readonly (readonly string[])[]): readonly GridRow[] =>
  rows.map((texts, at) => ({ line: at + 1, cells: texts.map((text) => ({ text })) }));

const outline = (...rows: readonly (readonly string[])[]) =>
  documentFromRows(rowsOf(...rows)).blocks.map((block) =>
    block.kind === 'table'
      ? block.grid.rows.map(({ cells }) => cells.map(({ text }) => text).join('|'))
      : `${block.kind}: ${block.text}`,
  );

test('a theme alone between two gaps stays with the rows below it', () => {
  expect(
    outline(
      ['Ref', 'Action', 'Lead'],
      ['1', 'Go', 'Ann'],
      ['', '', ''],
      ['Theme B: People', '', ''],
      ['', '', ''],
      ['2', 'Stop', 'Ben'],
    ),
  ).toEqual([
    ['Ref|Action|Lead', '1|Go|Ann'],
    ['Theme B: People||', '2|Stop|Ben'],
  ]);
});

test('facts of the paper above the table are prose, and so is a sentence below it', () => {
  expect(
    outline(
      ['Improvement plan', '', ''],
      ['Updated:', '30 June 2025', ''],
      ['Prepared by', 'Performance team', ''],
      ['Ref', 'Action', 'Lead'],
      ['1', 'Go', 'Ann'],
      ['', '', ''],
      ['Returns are due on Friday.', '', ''],
    ),
  ).toEqual([
    'heading: Improvement plan',
    'paragraph: Updated: 30 June 2025',
    'paragraph: Prepared by: Performance team',
    ['Ref|Action|Lead', '1|Go|Ann'],
    'paragraph: Returns are due on Friday.',
  ]);
});

test('a table of two columns keeps its rows, though a heading ends in a colon', () => {
  expect(outline(['Issue:', 'Progress:'], ['Debt', 'Falling'])).toEqual([
    ['Issue:|Progress:', 'Debt|Falling'],
  ]);
});

test('a blank margin at the left is no column, and rows know where they begin', () => {
  const [block] = documentFromRows(rowsOf(['', 'Ref', 'Action'], ['', '1', 'Go'])).blocks;
  expect(block).toMatchObject({
    grid: { rows: [{ firstColumn: 2, cells: [{ text: 'Ref' }, { text: 'Action' }] }, {}] },
  });
});
