import fc from 'fast-check';
import { DATE_FORMS, FORMS_STANDING_ALONE } from '../../../src/core/plan/date-forms.js';

const PARTS = [
  ...[
    '1',
    '3',
    '24',
    '31st',
    '2023',
    '2023/24',
    '2023 – 24',
    "'24",
    '45000',
    '1/3/2019',
    '2023-03-31',
  ],
  ...[
    'March',
    'Mawrth',
    'Sept.',
    'spring',
    'Haf',
    'yr hydref',
    'Q3',
    'qtr 2',
    'quarter 4',
    'chwarter 1',
  ],
  ...['third', 'quarter', 'first half', 'H2', 'of', 'to', 'and', '-', '/', '.', ',', ' - '],
];

it('a text that holds a date of some form bears the sign of that form', () => {
  const texts = fc
    .array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 6 })
    .chain((parts) => fc.constantFrom(parts.join(' '), parts.join('')));
  const matched = new Set<number>();
  fc.assert(
    fc.property(texts, (text) => {
      [...DATE_FORMS, ...FORMS_STANDING_ALONE].forEach(({ sign, pattern }, form) => {
        if (text.search(pattern) < 0) return;
        matched.add(form);
        expect([text, sign.test(text)]).toEqual([text, true]);
      });
    }),
    { numRuns: 5_000, seed: 7 },
  );
  expect(matched.size).toBe(DATE_FORMS.length + FORMS_STANDING_ALONE.length);
});
