import { SHEET_FONTS } from '../../../src/core/sheet/fonts/sheet-font.js';
import { layOut } from '../../../src/core/sheet/lay-out.js';
import { countLines, lineHeight, textRoom } from '../../../src/core/sheet/measure-text.js';
import { themeOf } from '../../../src/core/sheet/house-style.js';
import type { PlacedSheet } from '../../../src/core/sheet/placed-sheet.js';
import type { SheetSpec } from '../../../src/core/sheet/sheet-spec.js';
import { TEXTS_BY_KIND } from '../../measure/texts.js';

/** Points: Excel makes no row taller (Excel specifications and limits). */
const TALLEST = 409;
const WIDTH = 110;
const WORDS = (TEXTS_BY_KIND['prose'] ?? []).join(' ').split(' ');
/** From a row of about fifteen lines, by single words, to one a little over the limit and far over it. */
const TEXTS = [
  ...Array.from({ length: 90 }, (_, more) => WORDS.slice(0, 55 + more).join(' ')),
  WORDS.join(' '),
  ...(TEXTS_BY_KIND['paragraphs'] ?? []),
  ...(TEXTS_BY_KIND['long words'] ?? []).map((word) => word.repeat(20)),
];

function drawn(font: (typeof SHEET_FONTS)[number], textSize: number): PlacedSheet {
  const spec: SheetSpec = {
    name: 'Appendix 1',
    mark: 'appendix-1',
    title: 'Improvement plan',
    note: 'As at 30 June 2024.',
    textSize,
    page: { orientation: 'landscape', footer: 'Improvement plan' },
    blocks: [
      {
        kind: 'table',
        name: 'Table1',
        columns: [{ heading: 'Update', kind: 'text', width: { points: WIDTH } }],
        rows: TEXTS.map((text) => ({ cells: [text] })),
        longRowsContinue: true,
      },
    ],
  };
  return layOut(spec, themeOf({ font }));
}

/** Text and height of each row of the table. */
function rowsOf(sheet: PlacedSheet): readonly { readonly text: string; readonly height: number }[] {
  const heights = sheet.rowHeights.flatMap(({ count, points }) =>
    Array.from({ length: count }, () => points),
  );
  const body = sheet.values.at(-1);
  return (body?.values ?? []).map(([text], index) => ({
    text: String(text),
    height: heights[(body?.at.row ?? 0) + index] ?? 0,
  }));
}

describe.each(SHEET_FONTS.flatMap((font) => [11, 12].map((size) => [font, size] as const)))(
  'records about as tall as Excel’s tallest row, in %s %d',
  (font, size) => {
    const rows = rowsOf(drawn(font, size));

    it('have every line within a row, and no row over the limit', () => {
      const setting = { font, size, bold: false, room: textRoom(WIDTH, 1) };
      for (const { text, height } of rows) {
        expect(height).toBeLessThanOrEqual(TALLEST);
        expect(countLines(text, setting) * lineHeight(size, font)).toBeLessThanOrEqual(height);
      }
      expect(Math.max(...rows.map(({ height }) => height))).toBeGreaterThan(TALLEST - 20);
    });

    it('lose no letter where they are carried on', () => {
      const letters = (text: string) => text.replace(/\(continued\)|\s/g, '');
      expect(letters(rows.map(({ text }) => text).join(''))).toBe(letters(TEXTS.join('')));
      expect(rows.length).toBeGreaterThan(TEXTS.length);
    });
  },
);
