import { colourDistance } from '../../../src/core/colour/colour-distance.js';
import { contrast } from '../../../src/core/colour/contrast.js';
import { seenColour, SIGHTS, type Sight } from '../../../src/core/colour/seen-colour.js';
import { PACK_THEME } from '../../../src/core/sheet/theme.js';

/** Those of the schemes with three to five ratings, and with them those of half-points. */
const MAIN = ['red', 'amber', 'green', 'complete', 'not-rated'];
const ALL = [...MAIN, 'amber-red', 'amber-green'];

/** CIEDE2000 between the two fills that come nearest to each other. */
function nearest(ratings: readonly string[], sight?: Sight): number {
  const fills = ratings.map((rating) => PACK_THEME.ratings[rating]?.fill ?? '');
  const seen = fills.map((fill) => (sight ? seenColour(fill, sight) : fill));
  const distances = seen.flatMap((one, at) =>
    seen.slice(at + 1).map((other) => colourDistance(one, other)),
  );
  return Math.min(...distances);
}

describe('the colours of ratings', () => {
  it('are far apart', () => {
    expect(nearest(MAIN)).toBeGreaterThan(30);
    expect(nearest(ALL)).toBeGreaterThan(14);
  });

  it.each(['protanopia', 'deuteranopia', 'tritanopia'] as const)(
    'stay apart at a glance under %s',
    (sight) => {
      expect(nearest(MAIN, sight)).toBeGreaterThan(19);
      expect(nearest(ALL, sight)).toBeGreaterThan(11);
    },
  );

  it('are different greys on a grey print', () => {
    expect(nearest(MAIN, 'grey')).toBeGreaterThan(6);
    expect(nearest(ALL, 'grey')).toBeGreaterThan(5.4);
  });

  it.each(SIGHTS)('bear their letter and word legibly as seen with %s', (sight) => {
    for (const { fill, colour } of Object.values(PACK_THEME.ratings))
      expect(contrast(seenColour(fill, sight), seenColour(colour, sight))).toBeGreaterThan(4.5);
  });
});
