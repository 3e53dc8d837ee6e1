import { thornmerePlan } from '../thornmere-plan.js';
import { drawPlan } from '../draw-plan.js';
import { pageRowsOf, placePage, type PageCell } from '../../../src/taskpane/pack/placed-pages.js';
import { holdPrint } from './hold-print.js';
import type { PrintedPage, PrintedText } from './printed-page.js';

const [appendix] = drawPlan(thornmerePlan());
const MARGIN = appendix.page?.margins.left ?? 0;

/** Each text of a cell in one line at its top, all pages as they were laid out. */
function printedAsDrawn(): readonly PrintedPage[] {
  const all = pageRowsOf(appendix);
  return all.map((rows, index) => ({
    width: 842,
    height: 595,
    texts: [
      { text: `Page ${index + 1} of ${all.length}`, x: 700, width: 60, baseline: 580, size: 11 },
      ...placePage(appendix, rows)
        .cells.filter(({ text }) => text.trim() !== '')
        .map(inOneLine),
    ],
  }));
}

function inOneLine({ text, x, y }: PageCell): PrintedText {
  return { text, x: MARGIN + x * 1.0163 + 5, width: 10, baseline: MARGIN + y + 12, size: 11 };
}

type Change = (texts: readonly PrintedText[]) => readonly PrintedText[];

function faultsWhere(change: Change): readonly string[] {
  const [first, ...others] = printedAsDrawn();
  if (!first) throw new Error('Nothing was printed.');
  const pages = [{ ...first, texts: change(first.texts) }, ...others];
  return holdPrint(appendix, pages).faults.map(({ fault }) => fault);
}

function changed(starts: string, change: (text: PrintedText) => readonly PrintedText[]): Change {
  return (texts) => texts.flatMap((one) => (one.text.startsWith(starts) ? change(one) : [one]));
}

describe('a printed sheet against what was drawn', () => {
  it('is sound where each text stands in its cell', () => {
    expect(faultsWhere((texts) => texts)).toEqual([]);
  });

  it.each<readonly [string, string, Change]>([
    ['is not printed', 'text cut or missing', changed('2. Carry out', () => [])],
    [
      'loses its last word',
      'text cut or missing',
      changed('2. Carry out', (one) => [{ ...one, text: one.text.replace(/\S+$/, '') }]),
    ],
    [
      'runs over the next column',
      'text over the right edge',
      changed('2. Carry out', (one) => [{ ...one, width: 500 }]),
    ],
    [
      'hangs over the rule under its row',
      'text over the bottom edge',
      changed('Recommendation', (one) => [{ ...one, baseline: one.baseline + 7 }]),
    ],
    [
      'hangs over the rule above its row',
      'text over the top edge',
      changed('2. Carry out', (one) => [{ ...one, baseline: one.baseline - 6 }]),
    ],
    [
      'takes more lines than its row was given, though they have room',
      'row too low for its lines',
      changed('Recommendation', (one) =>
        [0, 2, 4].map((down) => ({
          ...one,
          text: down === 0 ? one.text : '',
          baseline: one.baseline + down,
        })),
      ),
    ],
    [
      'stands where none was drawn',
      'text out of place',
      (texts) => [...texts, { text: 'more', x: 60, width: 20, baseline: 559, size: 11 }],
    ],
    ['is the page’s number and is not there', 'no page number', changed('Page 1', () => [])],
  ])('is at fault where a text %s', (_, fault, change) => {
    expect(faultsWhere(change)).toContain(fault);
  });

  it('is at fault where the printer began a page of its own', () => {
    const pages = printedAsDrawn();
    const { faults } = holdPrint(appendix, [...pages, ...pages.slice(0, 1)]);
    const kinds = faults.map(({ fault }) => fault);
    expect(kinds).toEqual(['pages too many or few', 'page number out of turn']);
  });

  it('is at fault where a page does not bear the number after that of the page before', () => {
    const [first, second, ...others] = printedAsDrawn();
    if (!first || !second) throw new Error('Too little was printed.');
    const texts = second.texts.map((one) =>
      one.text.startsWith('Page 2') ? { ...one, text: one.text.replace('2', '3') } : one,
    );
    const { faults } = holdPrint(appendix, [first, { ...second, texts }, ...others]);
    expect(faults[0]).toEqual({
      ...{ fault: 'page number out of turn', page: 2, says: expect.stringMatching(/^Page 3/) },
    });
  });

  it('counts the lines that a row was given and did not need', () => {
    const { spareLines } = holdPrint(appendix, printedAsDrawn());
    expect(Math.min(...spareLines)).toBe(0);
    expect(Math.max(...spareLines)).toBeGreaterThan(10);
  });
});
