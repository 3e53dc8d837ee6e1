import fc from 'fast-check';
import { withExcelLines } from '../../src/excel/written-text.js';
import { aTableSheet, rect } from './placed.js';
import { openExcel, valueOf } from './simulated.js';

/** Words, signs that Excel takes for something else, letters of other scripts, line ends. */
const text = fc.oneof(
  fc.string({ maxLength: 40, unit: 'grapheme' }),
  fc
    .tuple(
      fc.constantFrom('=', '+', '-', '@', "'", '', ' '),
      fc.constantFrom(
        '1',
        '1/2',
        '0.5%',
        'TRUE',
        'A1',
        '3 May',
        '£5',
        '1e3',
        'שלום',
        '✅',
        '#N/A',
        '\n',
      ),
    )
    .map(([sign, rest]) => sign + rest),
);

const rowsOfText = fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 8 });

test('any text that is drawn in a table is read back letter for letter', async () => {
  await fc.assert(
    fc.asyncProperty(rowsOfText, async (rows) => {
      const { workbook } = await openExcel();
      const sheet = aTableSheet('Actions', [['Ref', 'Text'], ...rows]);
      valueOf(await workbook.apply({ label: 'Add', steps: [{ kind: 'draw-sheet', sheet }] }));
      const [table] = valueOf(await workbook.overview()).tables;
      const [contents] = valueOf(await workbook.read([table?.id ?? '']));
      const read = contents?.grid.rows.slice(1).map(({ cells }) => cells.map((cell) => cell.text));
      expect(read).toEqual(rows.map((row) => row.map(withExcelLines)));
    }),
    { seed: 1, numRuns: 60 },
  );
});

test('any text that is written into ordinary cells stays that text, and can be undone', async () => {
  await fc.assert(
    fc.asyncProperty(rowsOfText, async (rows) => {
      const { workbook, values, snapshot } = await openExcel();
      const before = snapshot();
      const step = {
        ...({ kind: 'write-cells', sheet: 'Sheet1', at: rect(0, 0, rows.length + 1, 2) } as const),
        before: Array.from({ length: rows.length + 1 }, () => ['', '']),
        after: [['first', 'last'], ...rows],
      };
      const { inverse } = valueOf(await workbook.apply({ label: 'Type', steps: [step] }));
      const written = values('Sheet1').slice(1);
      expect(written).toEqual(rows.slice(0, written.length).map((row) => row.map(withExcelLines)));
      valueOf(await workbook.apply(inverse));
      expect(snapshot()).toEqual(before);
    }),
    { seed: 2, numRuns: 60 },
  );
});
