import fc from 'fast-check';
import { NOT_RATED } from '../../../src/core/plan/rating-scheme.js';
import { BRAG, FIVE_POINT, ONE_TO_FOUR, RAG, TRACK } from '../../../src/core/plan/schemes.js';
import type { ActionPlan } from '../../../src/core/plan/plan.js';
import { checkClaim } from '../../../src/core/progress/check-claim.js';
import { measureProgress } from '../../../src/core/progress/measure-progress.js';
import { COUNTING_RULES, type Tally } from '../../../src/core/progress/progress.js';
import {
  aDay,
  aDueInWords,
  anAction,
  anUpdate,
  aPlan,
  aRating,
  aRecommendation,
} from '../../builders/a-plan.js';
import { anyPlan } from './any-plan.js';
import { anUnratedUpdate, aPlanOfRows } from './rows.js';

const asAt = '2023-08-31';

/** "green 12, amber 1": the lines of a tally that count something. */
function told({ lines }: Tally): string {
  return lines
    .filter(({ count }) => count > 0)
    .map(({ rating, count }) => `${rating} ${count}`)
    .join(', ');
}

describe('a plan whose ratings are printed for rows of several actions', () => {
  const plan = aPlanOfRows([
    { recommendations: ['1', '2'], actions: ['1'], rating: 'green' },
    { recommendations: ['3'], actions: ['2', '3'], rating: 'green' },
    { recommendations: ['4'], actions: ['4'], rating: 'amber' },
    { recommendations: ['5'], actions: ['5', '6', '7'], rating: 'green' },
  ]);
  const progress = measureProgress(plan, asAt, 'action');

  test('is counted by action, by recommendation and by statement', () => {
    expect(told(progress.byAction)).toBe('green 6, amber 1');
    expect(told(progress.byRecommendation)).toBe('green 4, amber 1');
    expect(told(progress.byStatement)).toBe('green 3, amber 1');
  });

  test('shows which ratings are inherited, and from what', () => {
    const inherited = progress.actionRatings.filter((rating) => rating.inherited);
    expect(inherited.map(({ action, statement }) => `${action} ${statement}`)).toEqual([
      '2 S2',
      '3 S2',
      '5 S4',
      '6 S4',
      '7 S4',
    ]);
  });

  test('names what is behind every number', () => {
    const amber = progress.byAction.lines.find(({ rating }) => rating === 'amber');
    expect(amber).toEqual({ rating: 'amber', count: 1, percent: 14, refs: ['4'] });
  });
});

describe('an action rated in two quarters', () => {
  const earlier = anUpdate({ id: 'S1', actions: ['1'], rating: aRating('red') });
  const newest = anUpdate({ id: 'S2', actions: ['1'], rating: aRating('green') });
  const byStatement = (updates: ActionPlan['updates']): string =>
    told(
      measureProgress(aPlan({ actions: [anAction({ ref: '1' })], updates }), asAt, 'statement')
        .byStatement,
    );

  test('counts once by statement, with the newest rating', () => {
    expect(byStatement([earlier, newest])).toBe('green 1');
  });

  test('counts twice where the row above it is rated too, and beside it the action itself', () => {
    const ofRow = anUpdate({ id: 'S1', actions: ['1', '2'], rating: aRating('amber') });
    expect(byStatement([ofRow, newest])).toBe('green 1, amber 1');
  });

  test('counts the later day wherever the document prints it', () => {
    const dated = { ...earlier, asAt: '2023-06-30' as const };
    expect(byStatement([dated, { ...newest, asAt: '2023-03-31' }])).toBe('red 1');
  });
});

describe('the rating of an action', () => {
  const about = (actions: readonly string[], value: string, more = {}) =>
    anUpdate({ actions, rating: aRating(value), ...more });

  test.each([
    [
      'is that of the later date',
      [
        about(['1'], 'red', { id: 'S1', asAt: '2023-06-30' }),
        about(['1'], 'green', { id: 'S2', asAt: '2023-03-31' }),
      ],
      'red',
    ],
    [
      'is that further down where no dates tell',
      [about(['1'], 'red', { id: 'S1' }), about(['1'], 'green', { id: 'S2' })],
      'green',
    ],
    [
      'is its own before one of several actions',
      [about(['1'], 'amber', { id: 'S1' }), about(['1', '2'], 'green', { id: 'S2' })],
      'amber',
    ],
    [
      'is its own before its row’s',
      [about(['1'], 'amber', { id: 'S1' }), about([], 'green', { id: 'S2' })],
      'amber',
    ],
    ['is its row’s where nothing names the action', [about([], 'red', { id: 'S1' })], 'red'],
    [
      'stays as last stated when a later update states none',
      [
        about(['1'], 'amber', { id: 'S1', asAt: '2023-03-31' }),
        anUnratedUpdate({ id: 'S2', asAt: '2023-06-30' }),
      ],
      'amber',
    ],
    [
      'is open while the newest cannot be understood',
      [about(['1'], 'green', { id: 'S1' }), about(['1'], NOT_RATED, { id: 'S2' })],
      NOT_RATED,
    ],
    ['is open where nothing is stated', [], NOT_RATED],
  ])('%s', (_, updates, rating) => {
    const { actionRatings } = measureProgress(aPlan({ updates }), asAt, 'action');
    expect(actionRatings[0]?.rating).toBe(rating);
  });

  test('is the worst of its rows’ where it serves several recommendations', () => {
    const plan = aPlan({
      recommendations: [aRecommendation({ ref: '1' }), aRecommendation({ ref: '2' })],
      actions: [anAction({ recommendations: ['1', '2'] })],
      updates: [
        about([], 'amber', { id: 'S1', recommendations: ['1'] }),
        about([], 'green', { id: 'S2', recommendations: ['2'] }),
      ],
    });
    const [rating] = measureProgress(plan, asAt, 'action').actionRatings;
    expect(rating).toEqual({ action: '1', rating: 'amber', inherited: true, statement: 'S1' });
  });
});

describe('the rating of a recommendation', () => {
  test('is the worst of those of its actions', () => {
    const plan = aPlan({
      actions: [anAction({ ref: '1' }), anAction({ ref: '2' }), anAction({ ref: '3' })],
      updates: [
        anUpdate({ id: 'S1', actions: ['1'], rating: aRating('green') }),
        anUpdate({ id: 'S2', actions: ['2'], rating: aRating('red') }),
      ],
    });
    expect(told(measureProgress(plan, asAt, 'recommendation').byRecommendation)).toBe('red 1');
  });

  test('comes from its row in a plan without actions', () => {
    const plan = aPlan({ actions: [], updates: [anUpdate({ actions: [] })] });
    expect(told(measureProgress(plan, asAt, 'recommendation').byRecommendation)).toBe('green 1');
  });
});

test('updates without a rating are not statements of one', () => {
  const plan = aPlan({ updates: [anUnratedUpdate()] });
  expect(measureProgress(plan, asAt, 'statement').byStatement.total).toBe(0);
});

describe('an open action past its deadline is overdue', () => {
  const late = aDay('2023-08-30');
  test.each([
    ['the day after its deadline', anAction({ due: late }), 'amber', true],
    ['not on the day itself', anAction({ due: aDay(asAt) }), 'amber', false],
    [
      'not where a revised deadline is still to come',
      anAction({ due: late, revisedDues: [aDay('2023-12-31')] }),
      'amber',
      false,
    ],
    [
      'also where the revised deadline has passed',
      anAction({ due: aDay('2023-01-31'), revisedDues: [late] }),
      'amber',
      true,
    ],
    [
      'also where the new deadline is still to be confirmed',
      anAction({ due: late, revisedDues: [aDueInWords('TBC', 'to-be-confirmed')] }),
      'amber',
      true,
    ],
    [
      'not once it became work without an end',
      anAction({ due: late, revisedDues: [aDueInWords('Ongoing', 'ongoing')] }),
      'amber',
      false,
    ],
    ['not where its rating is a closed one', anAction({ due: late }), 'complete', false],
    [
      'not where it has a completion date',
      anAction({ due: late, completedOn: aDay('2023-08-01') }),
      'amber',
      false,
    ],
    [
      'not where its status says that it is done',
      anAction({ due: late, status: 'Closed' }),
      'amber',
      false,
    ],
    [
      'also where its status says nearly',
      anAction({ due: late, status: 'Partially complete' }),
      'amber',
      true,
    ],
    ['also where it is Green', anAction({ due: late }), 'green', true],
  ])('%s', (_, action, value, overdue) => {
    const updates = [anUpdate({ rating: aRating(value) })];
    const plan = aPlan({ scheme: BRAG, actions: [action], updates });
    expect(measureProgress(plan, asAt, 'action').overdue).toEqual(overdue ? ['1'] : []);
  });

  test('the oldest comes first, and what falls due within three months stands apart', () => {
    const due = ['2023-07-31', '2022-09-30', '2023-09-30', '2023-11-30', '2023-12-01'] as const;
    const actions = due.map((day, i) => anAction({ ref: `A${i + 1}`, due: aDay(day) }));
    const progress = measureProgress(aPlan({ actions, updates: [] }), asAt, 'action');
    expect(progress.overdue).toEqual(['A2', 'A1']);
    expect(progress.dueSoon).toEqual(['A3', 'A4']);
  });
});

describe('for any plan', () => {
  test('every record is counted exactly once, and of statements all that rate something now', () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        const progress = measureProgress(plan, asAt, 'action');
        const counted = ({ lines }: Tally) => lines.flatMap(({ refs }) => refs).sort();
        expect(counted(progress.byAction)).toEqual(refsOf(plan.actions));
        expect(counted(progress.byRecommendation)).toEqual(refsOf(plan.recommendations));
        const statements = counted(progress.byStatement);
        expect(statements).toEqual([...new Set(statements)]);
        expect(statementIds(plan)).toEqual(expect.arrayContaining([...statements]));
        const behind = progress.actionRatings.flatMap(({ statement }) => statement ?? []);
        expect(statements).toEqual(expect.arrayContaining(behind));
      }),
    );
  });

  test('the covering sentence is understood, and holds', () => {
    const schemes = fc.constantFrom(RAG, BRAG, FIVE_POINT, TRACK, ONE_TO_FOUR);
    fc.assert(
      fc.property(schemes.chain(anyPlan), fc.constantFrom(...COUNTING_RULES), (plan, rule) => {
        const progress = measureProgress(plan, asAt, rule);
        fc.pre(plan.actions.length + plan.recommendations.length > 0);
        const { verdict } = checkClaim(progress.sentence, plan, progress);
        expect([progress.sentence, verdict]).toEqual([progress.sentence, 'holds']);
      }),
      { numRuns: 500 },
    );
  });
});

function refsOf(records: readonly { readonly ref: string }[]): readonly string[] {
  return records.map(({ ref }) => ref).sort();
}

function statementIds(plan: ActionPlan): readonly string[] {
  return plan.updates.flatMap(({ id, rating }) => (rating ? [id] : [])).sort();
}
