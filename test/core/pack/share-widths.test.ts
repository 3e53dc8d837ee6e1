import { shareWidths } from '../../../src/core/pack/appendix/share-widths.js';

const text = (length: number): string => 'x'.repeat(length);

describe('sharing the width among columns of text', () => {
  it('gives the room to the column with the long texts', () => {
    const [short = 0, long = 0] = shareWidths([[text(40), text(2000)]]);
    expect(long).toBeGreaterThan(short * 2);
  });

  it('leaves each column room for its header', () => {
    for (const share of shareWidths([[text(1), text(1), text(9000)]]))
      expect(share).toBeGreaterThanOrEqual(0.24);
  });

  it('shares evenly where nothing is long', () => {
    const [one = 0, other = 0] = shareWidths([['', '']]);
    expect(Math.abs(one - other)).toBeLessThan(0.05);
  });

  it('shares out the whole', () => {
    const sum = shareWidths([[text(300), text(200), text(700)]]).reduce(
      (total, share) => total + share,
      0,
    );
    expect(sum).toBeCloseTo(1);
    expect(shareWidths([])).toEqual([]);
  });
});
