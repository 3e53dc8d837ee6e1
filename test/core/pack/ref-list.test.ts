import { refList } from '../../../src/core/pack/parts/ref-list.js';

describe('a list of refs', () => {
  it.each([
    [['1', '2', '3', '5'], '1–3, 5'],
    [['1', '2'], '1, 2'],
    [['3.1', '3.2', '3.3', '4.1'], '3.1–3.3, 4.1'],
    [['R2a', 'R2b'], 'R2a, R2b'],
    [['10', '9'], '10, 9'],
    [[], ''],
  ])('writes %j as %j', (refs, text) => {
    expect(refList(refs)).toBe(text);
  });

  it('counts the rest of a very long list', () => {
    const odd = Array.from({ length: 1000 }, (_, index) => String(2 * index + 1));
    expect(refList(odd)).toMatch(/^1, 3, 5, .*, 79 and 960 more$/);
  });
});
