import fc from 'fast-check';
import { NOT_RATED } from '../../../src/core/plan/rating-scheme.js';
import {
  findRating,
  learnScheme,
  nearestRating,
  readRating,
  saysNotRated,
} from '../../../src/core/plan/read-rating.js';
import {
  BRAG,
  FIVE_POINT,
  ownScheme,
  RAG,
  SCHEMES,
  schemeNamed,
  TRACK,
} from '../../../src/core/plan/schemes.js';

describe('a rating in a cell', () => {
  test.each([
    ['GREEN', 'green'],
    ['g', 'green'],
    ['G Green', 'green'],
    ['Green.', 'green'],
    ['[Amber]', 'amber'],
    ['Green ↑', 'green'],
    ['Green - on course', 'green'],
    ['Amber (was Red)', 'amber'],
    ['RAG: Amber', 'amber'],
    ['Status – Green', 'green'],
    ['🟢', 'green'],
    ['🟠 Amber', 'amber'],
    ['🔴', 'red'],
    ['🔴 Late, no contract yet', 'red'],
    ['Coch', 'red'],
    ['Oren', 'amber'],
    ['Ambr', 'amber'],
    ['Gwyrdd', 'green'],
  ])('%s is %s', (text, value) => {
    expect(readRating(text, RAG)).toEqual({ text, value });
  });

  test.each([
    '🟢 Red',
    'Amber to Green',
    'Amber/Green',
    'Amber – moving to Green',
    'not Green',
    'Blue',
    'Yellow',
    'Grren',
    'Green spaces',
    '🟢🔴',
    '3',
    '',
    'TBC',
  ])('%s is not guessed at', (text) => {
    expect(readRating(text, RAG)).toEqual({ text, value: NOT_RATED });
  });

  test.each(['Amber/Green', 'Amber / Green', 'amber-green', 'AG', 'A/G', 'Green/Amber'])(
    '%s is a half-point where the scheme has them',
    (text) => {
      expect(readRating(text, FIVE_POINT).value).toBe('amber-green');
    },
  );

  test.each([
    ['On track', 'green'],
    ['Some issues', 'amber'],
    ['Off track', 'red'],
    ['not on track', 'red'],
    ['Not started', 'not-started'],
    ['Completed', 'complete'],
  ])('%s is %s where the scheme has words', (text, value) => {
    expect(readRating(text, TRACK).value).toBe(value);
  });

  test('words that say that nothing is rated are told from words that are not understood', () => {
    expect(['', '-', 'N/A', 'Not rated', 'N Not rated', 'TBC'].every(saysNotRated)).toBe(true);
    expect(['Purple', 'Grren', 'No'].some(saysNotRated)).toBe(false);
  });

  test('every value of every scheme is read back from its word, its letter and both', () => {
    for (const scheme of SCHEMES) {
      for (const { id, word, letter } of scheme.values) {
        for (const text of [word, letter, `${letter} ${word}`]) {
          expect([scheme.name, text, readRating(text, scheme).value]).toEqual([
            scheme.name,
            text,
            id,
          ]);
        }
      }
    }
  });
});

describe('the nearest rating to a typing error', () => {
  test.each([
    ['Grren', 'green'],
    ['Geen', 'green'],
    ['Ambre', 'amber'],
    ['rde', 'red'],
    ['Yellow', 'amber'],
    ['Purple', undefined],
    ['Ongoing', undefined],
    ['', undefined],
  ])('%s: %s', (text, id) => {
    expect(nearestRating(text, RAG)?.id).toBe(id);
  });

  test('Amber/Gren is near a half-point', () => {
    expect(nearestRating('Amber/Gren', FIVE_POINT)?.id).toBe('amber-green');
  });
});

describe('a rating in prose', () => {
  test.each([
    ['Work is done.\nPROGRESS RAG RATING: GREEN', 'PROGRESS RAG RATING: GREEN', 'GREEN', 'green'],
    ['RAG: Amber. More next time.', 'RAG: Amber', 'Amber', 'amber'],
    ['Status – Green', 'Status – Green', 'Green', 'green'],
    ['The RAG rating is Amber.', 'RAG rating is Amber', 'Amber', 'amber'],
    ['It is rated as Red for now', 'rated as Red', 'Red', 'red'],
    ['All in hand (GREEN)', '(GREEN)', 'GREEN', 'green'],
    ['[Amber] Late start', '[Amber]', 'Amber', 'amber'],
    ['The review ended in May.\nGreen', 'Green', 'Green', 'green'],
    ['🟠 The review is slow', '🟠', '🟠', 'amber'],
    ['Statws: Gwyrdd', 'Statws: Gwyrdd', 'Gwyrdd', 'green'],
    ['RAG: Red in May. RAG: Amber in June.', 'RAG: Amber', 'Amber', 'amber'],
    ['Current RAG: Green. Previous RAG: Red.', 'Current RAG: Green', 'Green', 'green'],
    ['RAG RATING: PURPLE', 'RAG RATING: PURPLE', 'PURPLE', NOT_RATED],
    ['RAG: G', 'RAG: G', 'G', 'green'],
    ['RAG: Amber to Green', 'RAG: Amber to Green', 'Amber to Green', NOT_RATED],
    ['RAG rating: Amber/Green', 'RAG rating: Amber/Green', 'Amber/Green', NOT_RATED],
  ])('%j', (prose, text, word, value) => {
    expect(findRating(prose, RAG)).toEqual({
      text,
      index: prose.lastIndexOf(text),
      rating: { text: word, value },
    });
  });

  test.each([
    'More green spaces by the lake',
    'The Green Party group was consulted',
    'Like an amber light to developers',
    'Greening the town centre',
    'Status green belt review',
    'The status is a concern',
    'A rating agency was asked',
    'Option (A) was chosen',
    'Red Lion Street',
    'Energy rating: A',
    'Inspection rating: good',
    '',
  ])('%s: none', (prose) => {
    expect(findRating(prose, RAG)).toBeNull();
  });
});

test.each(['Phase 1 (completed)', 'Completed.', '✅ Phase 1', 'The work is closed'])(
  '%s: a remark that work is done is no rating',
  (prose) => {
    expect(findRating(prose, BRAG)).toBeNull();
  },
);

describe('the scheme behind the ratings', () => {
  test.each([
    [['Green', 'Amber', ''], 'RAG', true],
    [['PROGRESS RAG RATING: GREEN'], 'RAG', true],
    [['Complete', 'Green'], 'BRAG', true],
    [['Blue', 'Green'], 'BRAG', false],
    [['Blue', 'Key: Blue = complete, Green = on course'], 'BRAG', true],
    [['Grey', 'Red'], 'RAG and grey', false],
    [['Amber/Green', 'Red'], 'Five-point', true],
    [['On track', 'Off track'], 'On track', true],
    [['1', '2', '4'], '1 to 4', false],
    [[], 'RAG', true],
  ])('%j: %s', (texts, name, certain) => {
    const learnt = learnScheme(texts);
    expect([learnt.scheme.name, learnt.certain]).toEqual([name, certain]);
  });

  test('a colour that the key gives another meaning is a value of its own', () => {
    const { scheme } = learnScheme(['Blue = new since the last report', 'Blue', 'Red']);
    const blue = scheme.values.find(({ word }) => word === 'Blue');
    expect(blue).toMatchObject({ id: 'blue', meaning: 'new since the last report' });
    expect(blue?.closed).toBeUndefined();
    expect(readRating('Blue', scheme).value).toBe('blue');
    expect(schemeNamed(scheme.name)).toBeUndefined();
  });

  test('the key’s own words become the meaning', () => {
    const { scheme } = learnScheme(['Green: will be done on time', 'Green']);
    expect(scheme.values[0]?.meaning).toBe('will be done on time');
  });
});

test('schemes are found by name however it is typed', () => {
  expect(schemeNamed('five point')).toBe(FIVE_POINT);
  expect(schemeNamed('brag')).toBe(BRAG);
  expect(schemeNamed('traffic lights')).toBeUndefined();
});

test('a council’s own scheme stands best first, without a value for “not rated”', () => {
  const red = { id: 'red', word: 'Red', letter: 'R', meaning: '', synonyms: [], severity: 9 };
  const values = [red, { ...red, id: 'fine', severity: 1 }, { ...red, id: NOT_RATED, severity: 0 }];
  expect(ownScheme(values).values.map(({ id }) => id)).toEqual(['fine', 'red']);
});

test('any text is read without failing, and only to values of the scheme', () => {
  const piece = fc.constantFrom('Green', 'A', '/', 'RAG', ':', ' ', '🟢', '(', '\n', 'was', '-');
  const text = fc.oneof(
    fc.string(),
    fc.array(piece).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(...SCHEMES), (words, scheme) => {
      const ids = [NOT_RATED, ...scheme.values.map(({ id }) => id)];
      expect(ids).toContain(readRating(words, scheme).value);
      expect(ids).toContain(findRating(words, scheme)?.rating.value ?? NOT_RATED);
      learnScheme([words]);
      nearestRating(words, scheme);
    }),
  );
});
