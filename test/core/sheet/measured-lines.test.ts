import { readFileSync } from 'node:fs';
import { countLines, lineHeight, textRoom } from '../../../src/core/sheet/measure-text.js';
import { MEASURED_WIDTHS, type MeasuredLines } from '../../measure/measured-lines.js';
import { TEXTS_BY_KIND } from '../../measure/texts.js';

const RECORD = JSON.parse(
  readFileSync('test/fixtures/measured/lines.json', 'utf8'),
) as readonly MeasuredLines[];
const TEXTS = Object.values(TEXTS_BY_KIND).flat();
/** Drawn in other fonts, of whose widths we know the upper end only. */
const OTHER_SCRIPTS = ['right to left', 'East Asian', 'emoji'].flatMap(
  (kind) => TEXTS_BY_KIND[kind] ?? [],
);

interface Cell {
  readonly what: string;
  readonly text: string;
  readonly printed: number;
  readonly ours: number;
}

const CELLS: readonly Cell[] = RECORD.flatMap(({ lines, font, size, bold }) =>
  MEASURED_WIDTHS.flatMap((width, column) =>
    TEXTS.map((text, index) => ({
      what: `${font} ${size}${bold ? ' bold' : ''} in ${width}: ${text.slice(0, 40)}`,
      text,
      printed: lines[column]?.[index] ?? 0,
      ours: countLines(text, { font, size, bold, room: textRoom(width, 1) }),
    })),
  ),
);

/** Per cent of cells whose row would be more than one line too tall. */
function tooTall(cells: readonly Cell[]): number {
  return (100 * cells.filter(({ ours, printed }) => ours > printed + 1).length) / cells.length;
}

describe('rows as high as we make them, beside the same texts printed by LibreOffice', () => {
  it('hold every line, in each font, size, weight and column', () => {
    expect(CELLS.length).toBeGreaterThan(15_000);
    const short = CELLS.filter(({ ours, printed }) => printed === 0 || ours < printed);
    expect(short.map(({ what, ours, printed }) => `${what}: ${ours}, not ${printed}`)).toEqual([]);
  });

  it('are seldom more than a line too tall: 1.7% of texts of up to ten lines', () => {
    const usual = CELLS.filter(
      ({ printed, text }) => printed <= 10 && !OTHER_SCRIPTS.includes(text),
    );
    expect(tooTall(usual)).toBeLessThan(1.75);
  });

  it('are so in 7% of all, where the 4% kept free in each column add up over many lines', () => {
    expect(tooTall(CELLS)).toBeLessThan(7);
  });

  it('give each line the room that it is printed in', () => {
    for (const { font, size, line } of RECORD)
      expect(lineHeight(size, font)).toBeGreaterThanOrEqual(line);
  });
});
