import fc from 'fast-check';
import type { SourceDocument } from '../../../src/core/grid/grid.js';
import { readPlan } from '../../../src/core/intake/read-plan.js';
import { documentOf, table, wordsOf } from './tables.js';

const HEADINGS = [
  'Ref',
  'Recommendation',
  'Action',
  'Lead officer',
  'Target date',
  'RAG',
  'Progress so far',
];

const word = fc.constantFrom(
  'review',
  'agree',
  'publish',
  'the',
  'a',
  'housing',
  'parks',
  'with',
  'partners',
  'and',
  'residents',
  'plan',
  'for',
  'members',
  'of',
  'ward',
  'budget',
  'training',
  'to',
  'report',
  'cabinet',
  'in',
  'more',
  'detail',
  'HR',
  '2024',
);
const sentence = fc
  .array(word, { minLength: 2, maxLength: 9 })
  .map((words) => `Improve ${words.join(' ')} now.`);
const text = fc
  .array(sentence, { minLength: 1, maxLength: 3 })
  .map((sentences) => sentences.join(' '));
const row = fc.tuple(
  text,
  text,
  fc.constantFrom('Head of Housing', 'Director of Place', 'Monitoring Officer'),
  fc.constantFrom('31 March 2024', 'Sept 2023', 'Autumn 2024', 'TBC'),
  fc.constantFrom('Green', 'Amber', 'Red'),
  text,
);
/** A plan of one row for each recommendation, as its rows of texts. */
const plan = fc
  .array(row, { minLength: 1, maxLength: 6 })
  .map((rows) => rows.map((cells, at) => [String(at + 1), ...cells]));

const printed = (rows: readonly (readonly string[])[], headings = HEADINGS): SourceDocument =>
  documentOf(table([headings, ...rows]));
const pages = (...parts: readonly (readonly (readonly string[])[])[]): SourceDocument =>
  documentOf(...parts.map((rows) => table([HEADINGS, ...rows])));
const planOf = (document: SourceDocument) => readPlan(document).plan;

describe('whatever the plan', () => {
  it('the order of the columns makes no difference', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 });
    fc.assert(
      fc.property(plan, order, (rows, places) => {
        const shuffled = [HEADINGS, ...rows].map((cells) =>
          places.map((place) => cells[place] ?? ''),
        );
        expect(planOf(documentOf(table(shuffled)))).toEqual(planOf(printed(rows)));
      }),
    );
  });

  it('a page that ends between rows makes no difference', () => {
    fc.assert(
      fc.property(plan, fc.nat(), (rows, at) => {
        const end = at % (rows.length + 1);
        expect(planOf(pages(rows.slice(0, end), rows.slice(end)))).toEqual(planOf(printed(rows)));
      }),
    );
  });

  it('a page that ends inside a sentence makes no difference', () => {
    fc.assert(
      fc.property(
        plan,
        fc.nat(),
        fc.constantFrom(1, 2, 3, 6),
        fc.nat(),
        (rows, at, column, where) => {
          const index = at % rows.length;
          const words = rows[index]?.[column]?.split(' ') ?? [];
          const ends = words.flatMap((next, place) =>
            place > 0 && /^\p{Ll}/u.test(next) ? [place] : [],
          );
          const end = ends[where % Math.max(1, ends.length)];
          fc.pre(end !== undefined);
          const cut = (cells: readonly string[]): readonly string[] =>
            cells.map((cell, place) => (place === column ? words.slice(0, end).join(' ') : cell));
          const rest = HEADINGS.map((_, place) =>
            place === column ? words.slice(end).join(' ') : '',
          );
          const before = [...rows.slice(0, index), cut(rows[index] ?? [])];
          const parted = readPlan(pages(before, [rest, ...rows.slice(index + 1)]));
          expect(parted.plan).toEqual(planOf(printed(rows)));
          expect(parted.joins).toHaveLength(1);
        },
      ),
    );
  });

  it('a column that means nothing known changes nothing else', () => {
    fc.assert(
      fc.property(
        plan,
        fc.nat({ max: 7 }),
        fc.constantFrom('Evidence', 'Cost', 'Xyzzy'),
        (rows, at, name) => {
          const wider = [HEADINGS, ...rows].map((cells, index) =>
            cells.toSpliced(at, 0, index === 0 ? name : `Paper ${index} of it`),
          );
          const reading = readPlan(documentOf(table(wider)));
          expect(reading.plan).toEqual(planOf(printed(rows)));
          expect(reading.columns[at]).toMatchObject({ heading: name, means: null });
          expect(reading.notUnderstood).toEqual(rows.map((_, index) => `Paper ${index + 1} of it`));
        },
      ),
    );
  });

  it('every word of the table is in the plan, once', () => {
    fc.assert(
      fc.property(plan, (rows) => {
        const { recommendations, actions, updates } = planOf(printed(rows));
        const texts = [
          ...recommendations.flatMap(({ ref, title, text: rest, points }) => [
            ref,
            title,
            rest,
            ...points,
          ]),
          ...actions.flatMap(({ note = '', text: own, points, owners, due }) => [
            note,
            own,
            ...points,
            ...owners,
            due?.text ?? '',
          ]),
          ...updates.flatMap(({ narrative, rating }) => [narrative, rating?.text ?? '']),
        ];
        expect(wordsOf(texts)).toEqual(wordsOf(rows.flat()));
      }),
    );
  });

  it('rows without text change nothing', () => {
    fc.assert(
      fc.property(plan, fc.nat(), (rows, at) => {
        const blank = HEADINGS.map(() => '');
        const spaced = rows.toSpliced(at % (rows.length + 1), 0, blank);
        expect(planOf(printed(spaced))).toEqual(planOf(printed(rows)));
      }),
    );
  });

  it('reading any table of any texts ends in a reading', () => {
    const cells = fc.array(
      fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { maxLength: 6 }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(cells, fc.boolean(), (rows, hasHeading) => {
        const document = documentOf(table(hasHeading ? [HEADINGS, ...rows] : rows));
        expect(['table', 'recommendations', 'none']).toContain(readPlan(document).kind);
      }),
    );
  });
});
