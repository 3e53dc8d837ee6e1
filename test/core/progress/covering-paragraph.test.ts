import fc from 'fast-check';
import { coveringParagraph } from '../../../src/core/progress/covering-paragraph.js';
import { measureProgress } from '../../../src/core/progress/measure-progress.js';
import { COUNTING_RULES, type CountingRule } from '../../../src/core/progress/progress.js';
import type { ActionPlan } from '../../../src/core/plan/plan.js';
import { BRAG, FIVE_POINT, RAG } from '../../../src/core/plan/schemes.js';
import { aDay, aDueInWords, aPlan, aRecommendation } from '../../builders/a-plan.js';
import { anyPlan } from './any-plan.js';
import { aPlanOfRows } from './rows.js';

const AS_AT = '2024-06-30';
const BASIS = 'The position is as at 30 June 2024.';
const BY_ACTION =
  'each action counts once. A rating given for several actions together counts for each of them.';

function paragraphOf(plan: ActionPlan, rule: CountingRule = 'action') {
  return coveringParagraph(plan, measureProgress(plan, AS_AT, rule));
}

/** Actions "1", "2"… each rated as said, due after the report. */
function rated(...ratings: readonly string[]): ActionPlan {
  const plan = aPlanOfRows(
    ratings.map((rating, i) => ({
      recommendations: [`${i + 1}`],
      actions: [`${i + 1}`],
      rating,
    })),
  );
  return { ...plan, actions: plan.actions.map((action) => ({ ...action, due: FAR })) };
}

const FAR = aDay('2024-12-31');
const PAST = aDay('2024-03-31');

function withActions(plan: ActionPlan, ...parts: readonly Partial<ActionPlan['actions'][0]>[]) {
  return { ...plan, actions: plan.actions.map((action, i) => ({ ...action, ...parts[i] })) };
}

describe('the covering paragraph', () => {
  test('says what is done, off course, past due, without a date and not rated, each by ref', () => {
    const plan = withActions(
      rated('green', 'red', 'amber', '', 'green', 'green'),
      { status: 'Complete' },
      {},
      { due: PAST },
      { due: PAST },
      { due: aDueInWords('Ongoing', 'ongoing') },
    );
    expect(paragraphOf(plan).text).toBe(
      [
        'Of 6 actions, 3 are Green, 1 is Amber (action 3), 1 is Red (action 2) and 1 is not rated (action 4).',
        'Of 6 actions, 1 is complete or closed (action 1) and 5 are open.',
        'Of the 5 open, 1 is off course (rated Red: action 2), 2 are past their due date (actions 3 and 4), 1 has no date by which it is due (action 5) and 1 has not been rated (action 4).',
        `Ratings are counted by action, 6 in all: ${BY_ACTION}`,
        BASIS,
      ].join(' '),
    );
  });

  test('says that nothing is off course or past due where that is so', () => {
    expect(paragraphOf(rated('green', 'green', 'green')).ofActions).toBe(
      'All 3 actions are open. Of the 3 open, none is off course (rated Red) and none is past its due date.',
    );
  });

  test('speaks of one open action without counting it', () => {
    const rest = { status: 'Complete' };
    const plan = rated('green', 'green');
    expect(paragraphOf(withActions(plan, rest, {})).ofActions).toBe(
      'Of 2 actions, 1 is complete or closed (action 1) and 1 is open. The one open action (action 2) is neither off course nor past its due date.',
    );
    expect(paragraphOf(withActions(plan, rest, { due: PAST })).ofActions).toMatch(
      /The one open action \(action 2\) is past its due date\.$/,
    );
    expect(paragraphOf(rated('red')).ofActions).toBe(
      'The one action (action 1) is open and is off course (rated Red).',
    );
  });

  test('says nothing of dates where none are given, nor of ratings where none are', () => {
    const plan = withActions(rated('', '', ''), ...Array.from({ length: 3 }, () => ({ due: ANY })));
    expect(paragraphOf(plan).ofActions).toBe(
      'All 3 actions are open. Of the 3 open, 3 have no date by which they are due (actions 1, 2 and 3).',
    );
  });

  test('names a dozen refs, and has all of them where there are more', () => {
    const plan = rated(...Array<string>(30).fill('red'));
    const { text, figures } = paragraphOf(plan);
    expect(text).toContain('11, 12 and 18 others');
    expect(figures.offCourse).toHaveLength(30);
  });

  test('says which rule the ratings are counted by, whatever the actions say', () => {
    expect(paragraphOf(rated('green', 'red'), 'recommendation').text).toContain(
      'Ratings are counted by recommendation, 2 in all: each recommendation counts once, with the worst rating among its actions and statements.',
    );
  });

  test('is a line on recommendations where there are no actions, and says so where there is nothing', () => {
    const recommendations = ['1', '2', '3'].map((ref) => aRecommendation({ ref }));
    const { text, ofActions } = paragraphOf(aPlan({ recommendations, actions: [], updates: [] }));
    expect(ofActions).toBe('');
    expect(text).toMatch(
      /^None of the 3 recommendations has been rated\. Ratings are counted by recommendation, 3 in all/,
    );
    expect(paragraphOf(aPlan({ recommendations: [], actions: [], updates: [] })).text).toBe(
      `There is nothing to count yet. ${BASIS}`,
    );
  });
});

const ANY = aDueInWords('TBC', 'to-be-confirmed');

/** The number before some words; 0 for "none" and where the words are not there. */
function told(text: string, words: RegExp): number {
  const found = new RegExp(`(\\d+|none) (?:${words.source})`).exec(text)?.[1];
  return found === undefined || found === 'none' ? 0 : Number(found);
}

describe('over any plan', () => {
  const plans = fc.oneof(anyPlan(RAG), anyPlan(BRAG), anyPlan(FIVE_POINT));

  test('every number is how many refs stand behind it', () => {
    fc.assert(
      fc.property(plans, fc.constantFrom(...COUNTING_RULES), (plan, rule) => {
        const { ofActions, figures } = paragraphOf(plan, rule);
        const { all, done, open } = figures;
        expect(done.length + open.length).toBe(all.length);
        expect(all).toEqual(plan.actions.map(({ ref }) => ref));
        if (open.length === 1) return;
        expect(told(ofActions, /(?:is|are) off course/)).toBe(figures.offCourse.length);
        expect(told(ofActions, /(?:is|are) past (?:its|their) due date/)).toBe(
          figures.overdue.length,
        );
        expect(told(ofActions, /(?:has|have) no date/)).toBe(figures.undated.length);
        const unrated = told(ofActions, /(?:has|have) not been rated/);
        if (unrated > 0) expect(unrated).toBe(figures.notRated.length);
        if (done.length > 0 && open.length > 0) {
          expect(told(ofActions, /(?:is|are) complete or closed/)).toBe(done.length);
          expect(told(ofActions, /(?:is|are) open/)).toBe(open.length);
        }
      }),
      { seed: 23, numRuns: 400 },
    );
  });

  test('past due, off course and not rated agree with the plan’s own measures', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const progress = measureProgress(plan, AS_AT, 'action');
        const { figures } = coveringParagraph(plan, progress);
        const refsOf = (rating: string) =>
          progress.byAction.lines.find((line) => line.rating === rating)?.refs ?? [];
        expect([...figures.overdue].sort()).toEqual([...progress.overdue].sort());
        const isOpen = (ref: string) => figures.open.includes(ref);
        expect(figures.notRated).toEqual(refsOf('not-rated').filter(isOpen));
        const worst = [...plan.scheme.values]
          .filter(({ closed }) => closed !== true)
          .sort((one, other) => other.severity - one.severity)[0];
        expect([...figures.offCourse].sort()).toEqual(
          [...refsOf(worst?.id ?? '')].filter(isOpen).sort(),
        );
      }),
      { seed: 29, numRuns: 400 },
    );
  });

  test('it begins with the covering sentence, and ends with the rule’s denominator and the day', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { text } = paragraphOf(plan);
        expect(text.startsWith(measureProgress(plan, AS_AT, 'action').sentence)).toBe(true);
        expect(text.endsWith(BASIS)).toBe(true);
        const total = plan.actions.length || plan.recommendations.length;
        if (total > 0) expect(text).toContain(`, ${total} in all: `);
      }),
      { seed: 31, numRuns: 200 },
    );
  });
});
