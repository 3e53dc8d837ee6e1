import type { SourceDocument } from '../../../src/core/grid/grid.js';
import { documentOfParts, placeInPart } from '../../../src/core/grid/source-parts.js';
import { documentFromRows } from '../../../src/core/grid/document-from-rows.js';
import { wordLines, wordPlace } from '../../../src/core/wording/word-place.js';

const sheet = (name: string, ...rows: readonly (readonly string[])[]) => ({
  part: { kind: 'sheet', name } as const,
  ...documentFromRows(
    rows.map((texts, at) => ({ line: at + 1, cells: texts.map((text) => ({ text })) })),
  ),
});

const HEADING = ['Ref', 'Action', 'Owner'];

const workbook = documentOfParts([
  sheet('Homes', HEADING, ['H1', 'Survey flats', 'Ann Reid']),
  sheet('Parks', ['Parks and open spaces'], [], HEADING, ['P1', 'Mend paths', 'Bo Lane']),
]);

const linesOf = ({ blocks }: SourceDocument): readonly number[] =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? block.grid.rows.map(({ line }) => line) : [block.line],
  );

test('no line of a workbook comes twice, and each says its sheet and its row there', () => {
  expect(linesOf(workbook)).toEqual([1, 2, 3, 5, 6]);
  expect(placeInPart(workbook.parts, 6)).toEqual({ kind: 'sheet', name: 'Parks', line: 4 });
  expect(placeInPart(workbook.parts, 2)).toEqual({ kind: 'sheet', name: 'Homes', line: 2 });
});

test('a line of a document without parts stands in none', () => {
  expect(placeInPart(undefined, 4)).toBeNull();
});

test('of several files, pages keep their numbers and say their file', () => {
  const report: SourceDocument = {
    blocks: [{ line: 9, kind: 'paragraph', text: 'a long sentence that goes on', joined: [12] }],
    parts: [
      { kind: 'page', name: '1', from: 1, before: 0 },
      { kind: 'page', name: '2', from: 8, before: 7 },
    ],
  };
  const both = documentOfParts([
    {
      part: { kind: 'file', name: 'return.txt' },
      ...documentFromRows([]),
      blocks: workbook.blocks,
    },
    { part: { kind: 'file', name: 'report.pdf' }, ...report },
  ]);
  expect(both.blocks.at(-1)).toMatchObject({ line: 15, joined: [18] });
  const words = [3, 15].map((line) => {
    const place = placeInPart(both.parts, line);
    return place && wordPlace(place);
  });
  expect(words).toEqual(['return.txt, line 3', 'report.pdf, page 2, line 2']);
});

test('lines are told sheet by sheet, and past six they are counted', () => {
  const words = (lines: readonly number[]) => wordLines(lines, 'line', workbook.parts);
  expect(words([2])).toBe('sheet Homes, row 2');
  expect(words([1, 2, 6])).toBe('sheet Homes, rows 1 and 2; sheet Parks, row 4');
  expect(words([1, 2, 3, 4, 5, 6, 6, 6])).toBe(
    'sheet Homes, rows 1 and 2; sheet Parks, rows 1, 2, 3 and 4 and 2 others',
  );
  expect(words([])).toBe('');
});
