import fc from 'fast-check';
import { printJson } from '../../src/headless/print-json.js';

describe('the printed result', () => {
  const printed = (value: unknown): string => {
    const pieces: string[] = [];
    printJson(value, (text) => pieces.push(text));
    return pieces.join('');
  };

  it('is what the language itself would print, indented by two', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 5 })), (value) => {
        expect(printed(value)).toBe(`${JSON.stringify(value, null, 2)}\n`);
      }),
    );
  });

  it('leaves out what is not there', () => {
    expect(printed({ a: undefined, b: { c: undefined } })).toBe('{\n  "b": {}\n}\n');
  });

  it('never holds a long list as one text', () => {
    const list = Array.from({ length: 1_000 }, (_, index) => `${index} `.repeat(100));
    const lengths: number[] = [];
    printJson({ list }, (text) => lengths.push(text.length));
    expect(Math.max(...lengths)).toBeLessThan(70_000);
    expect(lengths.length).toBeGreaterThan(4);
  });
});
