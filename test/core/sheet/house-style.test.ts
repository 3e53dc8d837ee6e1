import { contrast } from '../../../src/core/colour/contrast.js';
import { themeOf } from '../../../src/core/sheet/house-style.js';
import { layOut } from '../../../src/core/sheet/lay-out.js';
import type { SheetSpec } from '../../../src/core/sheet/sheet-spec.js';
import { RAG, FIVE_POINT, SCHEMES } from '../../../src/core/plan/schemes.js';
import { alikeFills, colouredRatings, paleAccent } from '../../../src/core/sheet/judge-style.js';
import { PACK_THEME } from '../../../src/core/sheet/theme.js';

describe('an accent', () => {
  it('that white letters cannot be read on is refused, and the nearest shade named that they can', () => {
    const pale = paleAccent('#7FB2E5');
    expect(pale?.ratio).toBeCloseTo(2.24, 1);
    expect(contrast(pale?.passes ?? '', '#FFFFFF')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(pale?.passes ?? '', '#FFFFFF')).toBeLessThan(4.7);
    expect(paleAccent(pale?.passes ?? '')).toBeNull();
  });

  it('is refused where it is white itself', () => {
    expect(contrast(paleAccent('#FFFFFF')?.passes ?? '', '#FFFFFF')).toBeGreaterThanOrEqual(4.5);
  });

  it('colours titles, headings and the rows of headings, and no text of tables', () => {
    const theme = themeOf({ accent: '#005A3C' });
    expect(theme.title.colour).toBe('#005A3C');
    expect(theme.header.fill).toBe('#005A3C');
    expect(theme.body).toBe(PACK_THEME.body);
    expect(JSON.stringify(theme)).not.toContain(PACK_THEME.header.fill);
  });

  it('that came too pale into the workbook is passed over', () => {
    expect(themeOf({ accent: '#FFFF00' })).toEqual(PACK_THEME);
  });
});

describe('a font', () => {
  const sheet: SheetSpec = {
    name: 'Appendix 1',
    mark: 'appendix-1',
    title: 'Improvement plan',
    note: 'As at 30 June 2024.',
    page: { orientation: 'landscape', footer: '2024 plan & update', header: 'For information' },
    blocks: [
      {
        kind: 'table',
        name: 'Table1',
        columns: [{ heading: 'Update', kind: 'text', width: { points: 120 } }],
        rows: [
          { cells: ['Letters went to 2,140 households; 612 have answered so far. '.repeat(4)] },
        ],
      },
    ],
  };
  const [arial, calibri] = [undefined, { font: 'Calibri' as const }].map((style) =>
    layOut(sheet, themeOf(style)),
  );

  it('is that of the cells and of what is printed at the head and foot of each page', () => {
    expect(calibri?.base.font).toBe('Calibri');
    expect(calibri?.page?.header).toBe('&"Calibri,Bold"&11For information');
    expect(calibri?.page?.footer.left).toBe('&"Calibri,Regular"2024 plan && update');
    expect(calibri?.page?.footer.right).toBe('&"Calibri,Regular"Page &P of &N');
  });

  it('decides the height of rows: fewer lines in Calibri, each as high as Excel makes it', () => {
    const lastRow = (of: typeof arial) => of?.rowHeights.at(-1)?.points ?? 0;
    expect((lastRow(arial) - 6) / 14.25).toBe(13);
    expect((lastRow(calibri) - 6) / 15).toBe(12);
  });
});

describe('the colours of ratings', () => {
  it('as they are without a house style stay apart for everybody and in grey', () => {
    for (const { values } of SCHEMES)
      expect(alikeFills({}, colouredRatings({ name: '', values }))).toBeNull();
  });

  it.each([
    [
      { red: '#E0621B', amber: '#E07A1B' },
      { one: 'red', other: 'amber', seen: 'usual' },
    ],
    [
      { red: '#B00000', green: '#006000' },
      { one: 'red', other: 'green', seen: 'grey' },
    ],
    [
      { red: '#8C9628', green: '#4E8A3C' },
      { one: 'red', other: 'green', seen: 'protanopia' },
    ],
  ])('%j are refused, and the pair is named', (fills, pair) => {
    expect(alikeFills(fills, colouredRatings(RAG))).toMatchObject(pair);
  });

  it('of half-points are judged where the scheme has them, and nowhere else', () => {
    const nearHalf = { amber: '#D0601C' };
    expect(alikeFills(nearHalf, colouredRatings(RAG))).toBeNull();
    expect(alikeFills(nearHalf, colouredRatings(FIVE_POINT))).toEqual({
      one: 'amber-red',
      other: 'amber',
      seen: 'usual',
    });
    expect(alikeFills({ 'amber-green': '#3BA67C' }, colouredRatings(FIVE_POINT))).toMatchObject({
      one: 'amber-green',
      other: 'green',
    });
  });

  it('bear whichever of black and white can be read on them', () => {
    const { ratings } = themeOf({ ratings: { red: '#FF8080', green: '#0B5D1E' } });
    expect(ratings['red']).toEqual({ fill: '#FF8080', colour: '#000000' });
    expect(ratings['green']).toEqual({ fill: '#0B5D1E', colour: '#FFFFFF' });
    expect(ratings['amber']).toEqual(PACK_THEME.ratings['amber']);
  });
});
