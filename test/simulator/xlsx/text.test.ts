import fc from 'fast-check';
import { openXlsx, saveXlsx } from '../../../src/simulator/xlsx/index.js';
import { newWorkbook } from '../../../src/simulator/model/index.js';
import { put } from './put.js';

async function reopenedTexts(texts: readonly string[]): Promise<readonly unknown[]> {
  const workbook = newWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('a new workbook has a sheet');
  texts.forEach((text, row) => put(workbook, sheet, row, [text]));
  const [back] = (await openXlsx(await saveXlsx(workbook))).sheets;
  return texts.map((_, row) => back?.rows.get(row)?.cells.get(0));
}

test.each([
  ['a formula', '=1+1'],
  ['a plus', '+44 20 7946 0000'],
  ['a minus', '-5%'],
  ['an at sign', '@Officer'],
  ['an apostrophe', "'quoted"],
  ['a command', '=cmd|"/c calc"!A1'],
  ['a number', '007'],
  ['an error that is text to the eye', '#N/A yet'],
  ['markup', '<b>&amp;</b> "x" \'y\''],
  ['what looks like an escape', '_x000D_ and _x005F_x000D_'],
  ['control characters', '\u0000\u0001\u0008\u000b\u001f\u007f\u0085'],
  ['line ends of every kind', 'a\r\nb\rc\nd\u2028e'],
  ['white space at the ends', ' \t two \n'],
  ['right-to-left text', 'שלום \u200fعليكم\u200e'],
  ['emoji', '👩‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ✅'],
  ['halves of emoji', '\ud83d x \ude00'],
  ['characters that are none', '\ufffe\uffff\ufeff'],
  ['the longest cell', 'ab&c'.repeat(8191) + 'end'],
  ['a CDATA end', ']]>'],
])('a cell of text with %s is text still, unchanged', async (_, text) => {
  expect(await reopenedTexts([text])).toMatchObject([{ value: text }]);
  const [cell] = (await reopenedTexts([text])) as [object];
  expect(cell).not.toHaveProperty('formula');
});

test('any text in a cell comes back the same', async () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      "'",
      '_x000D_',
      '_x',
      '\r',
      '\n',
      '\u0000',
      '\ud800',
      '&#10;',
    ),
  );
  const text = fc
    .array(piece, { minLength: 1, maxLength: 8 })
    .map((pieces) => pieces.join(''))
    // The seven error values are errors in a cell of general format, and an empty text is no text.
    .filter((joined) => joined !== '' && !/^#[A-Z/0]+[!?A]$/.test(joined));
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
      const cells = (await reopenedTexts(texts)) as readonly { value: unknown }[];
      expect(cells.map(({ value }) => value)).toEqual(texts);
    }),
    { numRuns: 150, seed: 20230831 },
  );
});
