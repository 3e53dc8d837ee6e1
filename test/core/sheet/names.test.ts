import { isTableName, sheetName } from '../../../src/core/sheet/names.js';

describe('names that Excel takes', () => {
  it.each([
    ['Actions', 'Actions'],
    ['2023/24: progress?', '2023 24 progress'],
    ["'quoted'", 'quoted'],
    ['', 'Sheet'],
    ['x'.repeat(40), 'x'.repeat(31)],
    [`${'x'.repeat(30)}🎯`, 'x'.repeat(30)],
  ])('makes of %j the sheet name %j', (wanted, name) => {
    expect(sheetName(wanted)).toBe(name);
  });

  it.each(['Appendix1', '_a', 'Needs_Attention'])('takes %j for a table', (name) => {
    expect(isTableName(name)).toBe(true);
  });

  it.each(['', '1st', 'A1', 'R1C1', 'r', 'two words', 'a-b'])('refuses %j for a table', (name) => {
    expect(isTableName(name)).toBe(false);
  });
});
