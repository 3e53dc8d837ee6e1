import { colourDistance } from '../../../src/core/colour/colour-distance.js';
import { contrast } from '../../../src/core/colour/contrast.js';
import { seenColour, SIGHTS, type Sight } from '../../../src/core/colour/seen-colour.js';
import { PACK_THEME } from '../../../src/core/sheet/theme.js';

/** Those of the schemes with three, four and five ratings. */
const MAIN = ['red', 'amber', 'green', 'complete', 'not-rated'];
const FILLS = MAIN.map((rating) => PACK_THEME.ratings[rating]?.fill ?? '');

/** CIEDE2000 between the two fills that come nearest to each other. */
function nearest(sight?: Sight): number {
  const seen = FILLS.map((fill) => (sight ? seenColour(fill, sight) : fill));
  const distances = seen.flatMap((one, at) =>
    seen.slice(at + 1).map((other) => colourDistance(one, other)),
  );
  return Math.min(...distances);
}

describe('the colours of ratings', () => {
  it('are far apart', () => {
    expect(nearest()).toBeGreaterThan(30);
  });

  it.each(['protanopia', 'deuteranopia', 'tritanopia'] as const)(
    'stay apart at a glance under %s',
    (sight) => {
      expect(nearest(sight)).toBeGreaterThan(19);
    },
  );

  it('are five different greys on a grey print', () => {
    expect(nearest('grey')).toBeGreaterThan(6);
  });

  it.each(SIGHTS)('bear their letter and word legibly as seen with %s', (sight) => {
    for (const { fill, colour } of Object.values(PACK_THEME.ratings))
      expect(contrast(seenColour(fill, sight), seenColour(colour, sight))).toBeGreaterThan(4.5);
  });
});
