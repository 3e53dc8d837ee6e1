import fc from 'fast-check';
import { readSource, type SourceText } from '../../src/core/grid/read-source.js';
import { readPlan } from '../../src/core/intake/read-plan.js';
import {
  asCsv,
  asHtml,
  asMarkdown,
  asTabbed,
  HEADINGS,
  printedPlan,
  SEEDED,
  type PrintedPlan,
} from './printed-plans.js';

const planIn = (source: SourceText) => readPlan(readSource(source)).plan;
const planInText = (text: string) => planIn({ kind: 'text', text });
const planOf = (rows: PrintedPlan) => planInText(asTabbed(rows));

describe('the same plan is read', () => {
  test('whether it comes as tabbed text, CSV, Markdown or HTML', () => {
    fc.assert(
      fc.property(printedPlan, (rows) => {
        const expected = planOf(rows);
        expect(planIn({ kind: 'tsv', text: asTabbed(rows) })).toEqual(expected);
        expect(planIn({ kind: 'csv', text: asCsv(rows) })).toEqual(expected);
        expect(planIn({ kind: 'markdown', text: asMarkdown(rows) })).toEqual(expected);
        expect(planIn({ kind: 'html', text: asHtml(rows) })).toEqual(expected);
      }),
      SEEDED,
    );
  });

  test('whatever ends its lines', () => {
    const ending = fc.constantFrom('\r\n', '\r');
    fc.assert(
      fc.property(printedPlan, ending, (rows, end) => {
        expect(planInText(asTabbed(rows).replaceAll('\n', end))).toEqual(planOf(rows));
      }),
      SEEDED,
    );
  });

  test('whatever blanks stand at the ends of its lines, and below it', () => {
    const blanks = fc.constantFrom(' ', '   ', '\t', '\t\t', ' \t ');
    fc.assert(
      fc.property(printedPlan, blanks, fc.nat({ max: 3 }), (rows, trailing, below) => {
        const text = asTabbed(rows).replaceAll('\n', `${trailing}\n`) + trailing;
        expect(planInText(text + '\n'.repeat(below))).toEqual(planOf(rows));
      }),
      SEEDED,
    );
  });

  test('whichever rows a page ends after, with its heading printed again', () => {
    const ends = fc.uniqueArray(fc.nat({ max: 7 }), { maxLength: 4 });
    fc.assert(
      fc.property(printedPlan, ends, (rows, pages) => {
        const heading = HEADINGS.join('\t');
        const lines = asTabbed(rows).split('\n');
        const paged = lines.flatMap((line, at) =>
          at < lines.length - 1 && pages.includes(at) && at > 0 ? [line, heading] : [line],
        );
        expect(planInText(paged.join('\n'))).toEqual(planOf(rows));
      }),
      SEEDED,
    );
  });

  test('whichever rows a page ends after, with its number printed between', () => {
    const ends = fc.uniqueArray(fc.nat({ max: 7 }), { maxLength: 3 });
    fc.assert(
      fc.property(printedPlan, ends, (rows, pages) => {
        const heading = HEADINGS.join('\t');
        let page = 0;
        const lines = asTabbed(rows).split('\n');
        const paged = lines.flatMap((line, at) => {
          if (at === 0 || at === lines.length - 1 || !pages.includes(at)) return [line];
          page += 1;
          return [line, `Page ${page} of 9`, heading];
        });
        expect(planInText(paged.join('\n'))).toEqual(planOf(rows));
      }),
      SEEDED,
    );
  });

  test('in whatever order its columns stand', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 });
    fc.assert(
      fc.property(printedPlan, order, (rows, places) => {
        const shuffled = [HEADINGS, ...rows].map((cells) =>
          places.map((place) => cells[place] ?? '').join('\t'),
        );
        // A row that ends in empty cells is as long as the others, as Excel copies it.
        expect(planInText(shuffled.join('\n'))).toEqual(planOf(rows));
      }),
      SEEDED,
    );
  });
});
