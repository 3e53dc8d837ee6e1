import type { PageSetUp } from '../../src/core/sheet/placed-sheet.js';
import { breaksToSet } from '../../src/excel/draw/page-breaks.js';

/** A4 landscape, 595 points high, of which these margins leave 500. */
const page: PageSetUp = {
  orientation: 'landscape',
  margins: { top: 45.3, bottom: 50, left: 30, right: 30, header: 10, footer: 10 },
  breaksBefore: [],
  footer: { left: '', centre: '', right: '' },
};
const rowsOf = (points: number) => [{ from: 0, count: 5_000, points }];

describe('page breaks', () => {
  it('are left to Excel where the next row cannot stand on the page', () => {
    const breaksBefore = [4, 8, 12];
    expect(breaksToSet({ ...page, breaksBefore }, rowsOf(120))).toEqual([]);
  });

  it('are set where the next row would have had room', () => {
    const breaksBefore = [3, 7, 10];
    expect(breaksToSet({ ...page, breaksBefore }, rowsOf(120))).toEqual([3, 10]);
  });

  it('are set where a printer might just find room for the next row', () => {
    expect(breaksToSet({ ...page, breaksBefore: [4] }, rowsOf(101))).toEqual([4]);
  });

  it('count the header that is printed on every page after its own', () => {
    const titleRows = { from: 0, to: 0 };
    const breaksBefore = [4, 7, 11];
    expect(breaksToSet({ ...page, breaksBefore }, rowsOf(125))).toEqual([7]);
    expect(breaksToSet({ ...page, titleRows, breaksBefore }, rowsOf(125))).toEqual([]);
  });

  it('are never more than Excel keeps', () => {
    const breaksBefore = Array.from({ length: 1_200 }, (_, index) => index + 1);
    expect(breaksToSet({ ...page, breaksBefore }, rowsOf(100))).toHaveLength(1_026);
  });
});
