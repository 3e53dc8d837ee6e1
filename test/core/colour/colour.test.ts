import { colourDistance, labDistance, labOf } from '../../../src/core/colour/colour-distance.js';
import { contrast } from '../../../src/core/colour/contrast.js';
import { seenColour, SIGHTS } from '../../../src/core/colour/seen-colour.js';

describe('the contrast of two colours', () => {
  it('is 21 for black on white, 1 for a colour on itself, and the same either way round', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    expect(contrast('#8B1A1A', '#8B1A1A')).toBe(1);
    expect(contrast('#FFFFFF', '#767676')).toBeCloseTo(4.54, 2);
    expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2);
  });
});

describe('the distance of two colours', () => {
  /** From the test data published with the formula. */
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [56, -27, -3], 31.903],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
    [[90.9257, -0.5406, -0.9208], [88.6381, -0.8985, -0.7239], 1.5381],
  ] as const)('of %j and %j is %d', ([l, a, b], [l2, a2, b2], distance) => {
    expect(labDistance({ l, a, b }, { l: l2, a: a2, b: b2 })).toBeCloseTo(distance, 4);
    expect(labDistance({ l: l2, a: a2, b: b2 }, { l, a, b })).toBeCloseTo(distance, 4);
  });

  it('is 100 between black and white, and nothing between a colour and itself', () => {
    expect(colourDistance('#000000', '#FFFFFF')).toBeCloseTo(100, 1);
    expect(colourDistance('#3BA67C', '#3BA67C')).toBe(0);
  });

  it('knows the lightness and hue of sRGB’s red', () => {
    const { l, a, b } = labOf('#FF0000');
    expect([l, a, b].map((part) => Math.round(part * 10) / 10)).toEqual([53.2, 80.1, 67.2]);
  });
});

describe('colours as others see them', () => {
  it.each(SIGHTS)('%s leaves black, white and grey as they are', (sight) => {
    for (const grey of ['#000000', '#808080', '#FFFFFF'])
      expect(seenColour(grey, sight)).toBe(grey);
  });

  it('brings red and green together without red or green cones, and not without blue ones', () => {
    const apart = (sight?: (typeof SIGHTS)[number]) => {
      const [red, green] = ['#C04040', '#4F8A3C'].map((colour) =>
        sight ? seenColour(colour, sight) : colour,
      );
      return colourDistance(red ?? '', green ?? '');
    };
    expect(apart()).toBeGreaterThan(50);
    expect(apart('deuteranopia')).toBeLessThan(25);
    expect(apart('protanopia')).toBeLessThan(25);
    expect(apart('tritanopia')).toBeGreaterThan(45);
  });

  it('in grey keep how light they are', () => {
    const grey = seenColour('#FFC233', 'grey');
    expect(grey).toMatch(/^#(..)\1\1$/);
    expect(contrast(grey, '#FFFFFF')).toBeCloseTo(contrast('#FFC233', '#FFFFFF'), 1);
  });
});
