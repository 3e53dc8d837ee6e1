import { layOut } from '../../../src/core/sheet/lay-out.js';
import type { PlacedSheet } from '../../../src/core/sheet/placed-sheet.js';
import { readsFromRight } from '../../../src/core/sheet/text-direction.js';
import { PACK_THEME } from '../../../src/core/sheet/theme.js';

/** One row of a table, under a title, a note, a gap and the header. */
function drawn(...cells: readonly string[]): PlacedSheet {
  const columns = cells.map((_, index) => ({ heading: `Column ${index}`, kind: 'text' as const }));
  const blocks = [{ kind: 'table' as const, name: 'Words', columns, rows: [{ cells }] }];
  return layOut({ name: 'Words', title: 'Words', note: 'In many scripts.', blocks }, PACK_THEME);
}

function alignments(sheet: PlacedSheet): readonly (string | undefined)[] {
  const [row = 0, columns = 0] = sheet.tables.flatMap(({ at }) => [at.row + 1, at.columns]);
  return Array.from({ length: columns }, (_, column) =>
    sheet.paints
      .filter(({ at }) =>
        at.some(
          (one) =>
            one.row <= row &&
            row < one.row + one.rows &&
            one.column <= column &&
            column < one.column + one.columns,
        ),
      )
      .flatMap(({ look }) => look.horizontal ?? [])
      .at(-1),
  );
}

test('a cell whose text is written from right to left begins at the right', () => {
  const sheet = drawn('Publish it', 'עדכון האתר', 'تحسين الخدمات', 'Gŵyl y dŵr');
  expect(alignments(sheet)).toEqual(['left', 'right', 'right', 'left']);
});

test.each([
  ['@ראש המחלקה', true],
  ['12. تحسين', true],
  ['Appendix – تقدم خطة', false],
  ['图书馆', false],
  ['1/3/2024', false],
  ['', false],
])('the first letter of "%s" decides', (text, fromRight) => {
  expect(readsFromRight(text)).toBe(fromRight);
});
