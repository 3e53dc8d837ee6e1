import fc from 'fast-check';
import { checkPlan, RULES } from '../../../src/core/checks/check-plan.js';
import { FINDING_CODES } from '../../../src/core/checks/finding.js';
import type { Action, ActionPlan, ProgressUpdate } from '../../../src/core/plan/plan.js';
import { NOT_RATED } from '../../../src/core/plan/rating-scheme.js';
import { readDueDate } from '../../../src/core/plan/read-date.js';
import { BRAG, RAG, SCHEMES } from '../../../src/core/plan/schemes.js';
import {
  aDay,
  anAction,
  anUpdate,
  aPlan,
  aRating,
  aRecommendation,
} from '../../builders/a-plan.js';
import { anyPlan } from '../progress/any-plan.js';
import { anUnratedUpdate, aPlanOfRows } from '../progress/rows.js';

const asAt = '2023-08-31';

function check(plan: ActionPlan) {
  return checkPlan(plan, { asAt });
}

/** The codes found, each with what it is about: "past-due action 1". */
function found(plan: ActionPlan): readonly string[] {
  return check(plan).map(({ code, about }) =>
    [code, ...Object.entries(about).map(([kind, ref]) => `${kind} ${ref}`)].join(' '),
  );
}

const withAction = (parts: Partial<Action>, more: Partial<ActionPlan> = {}) =>
  aPlan({ actions: [anAction(parts)], ...more });
const withUpdate = (parts: Partial<ProgressUpdate>, more: Partial<ActionPlan> = {}) =>
  aPlan({ updates: [anUpdate(parts)], ...more });

test('a sound plan has no findings', () => {
  expect(check(aPlan())).toEqual([]);
});

describe('ratings', () => {
  test('an unknown rating is reported with the nearest one, and the action stays unrated', () => {
    const [finding] = check(withUpdate({ rating: aRating(NOT_RATED, 'Grren') }));
    expect(finding).toEqual({
      code: 'rating-not-recognised',
      severity: 'error',
      about: { update: 'S1', action: '1', recommendation: '1' },
      facts: { value: 'Grren', scheme: 'RAG', nearest: 'Green' },
      suggestion: { field: 'rating', value: 'Green', rating: 'green' },
    });
  });

  test('an unknown rating that is near to none is reported without a suggestion', () => {
    const [finding] = check(withUpdate({ rating: aRating(NOT_RATED, 'Purple') }));
    expect(finding?.suggestion).toBeUndefined();
  });

  test('“n/a” says that there is no rating: nothing is unknown in it', () => {
    expect(found(withUpdate({ rating: aRating(NOT_RATED, 'n/a') }))).toEqual([]);
  });

  test('an action that nothing rates is reported', () => {
    const plan = aPlan({ updates: [anUnratedUpdate()] });
    expect(found(plan)).toEqual(['rating-missing action 1']);
  });

  test('recommendations that nothing rates are reported in a plan without actions', () => {
    const updates = [anUnratedUpdate({ actions: [] })];
    expect(found(aPlan({ actions: [], updates }))).toEqual([
      'rating-missing recommendation 1',
      'recommendation-without-action',
    ]);
  });

  test('nothing is missing from a plan on which nothing has been reported yet', () => {
    expect(found(aPlan({ updates: [] }))).toEqual([]);
  });

  test('that ratings are inherited is said once', () => {
    const plan = aPlanOfRows([
      { recommendations: ['1'], actions: ['1', '2', '3'], rating: 'green' },
      { recommendations: ['2'], actions: ['4', '5'], rating: 'amber' },
      { recommendations: ['3'], actions: ['6'], rating: 'green' },
    ]);
    expect(check(plan)).toEqual([
      {
        code: 'rating-inherited',
        severity: 'note',
        about: {},
        facts: { actions: 5, statements: 2 },
      },
    ]);
  });

  test.each([
    ['Complete', 'red', RAG, true],
    ['Complete', 'green', BRAG, true],
    ['Complete', 'green', RAG, false],
    ['Partially complete', 'amber', RAG, false],
    ['In progress', 'complete', BRAG, true],
    ['Not started', 'complete', BRAG, true],
    ['Off track', 'green', RAG, true],
    ['On track', 'red', RAG, true],
    ['On track', 'amber', RAG, false],
    ['In progress', 'red', RAG, false],
  ])('the status “%s” and the rating %s (%#)', (status, rating, scheme, contradicts) => {
    const plan = withAction(
      { status },
      { scheme, updates: [anUpdate({ rating: aRating(rating) })] },
    );
    expect(found(plan)).toEqual(contradicts ? ['rating-contradicts-status action 1'] : []);
  });
});

describe('deadlines', () => {
  const late = aDay('2022-09-30');

  test('an action that is past due and Green is a question, asked once', () => {
    expect(check(withAction({ due: readDueDate('Sept 2022') }))).toEqual([
      {
        code: 'past-due-but-green',
        severity: 'warning',
        about: { action: '1' },
        facts: {
          due: 'Sept 2022',
          latest: '30 September 2022',
          asAt: '31 August 2023',
          daysLate: 335,
          rating: 'Green',
        },
      },
    ]);
  });

  test.each([
    ['Amber', 'amber', 'past-due action 1'],
    ['not rated', NOT_RATED, 'past-due action 1'],
    ['Green', 'green', 'past-due-but-green action 1'],
  ])('a late action that is %s', (_, value, finding) => {
    const updates = [anUpdate({ rating: aRating(value, value === NOT_RATED ? 'n/a' : value) })];
    expect(found(withAction({ due: late }, { updates }))).toEqual([finding]);
  });

  test.each([
    ['it is complete', { due: late, completedOn: aDay('2022-09-01') }],
    ['its deadline was moved', { due: late, revisedDues: [aDay('2023-12-31')] }],
    ['it is due that very day', { due: aDay(asAt) }],
  ])('an action is not late where %s', (_, parts) => {
    expect(found(withAction(parts))).toEqual([]);
  });

  test.each([
    ['TBC', 'due-not-a-date action 1'],
    ['early in the new year', 'due-not-a-date action 1'],
    ['See the strategy', 'due-not-a-date action 1'],
    ['11/12', 'due-ambiguous action 1'],
    ['', 'due-missing action 1'],
    ['n/a', 'due-missing action 1'],
  ])('the deadline “%s”: %s', (text, finding) => {
    expect(found(withAction({ due: readDueDate(text) }))).toEqual([finding]);
  });

  test.each(['Ongoing', 'Quarterly', 'Complete', 'March 2024'])('“%s” is an answer', (text) => {
    expect(found(withAction({ due: readDueDate(text) }))).toEqual([]);
  });

  test('a revised deadline is looked at as well', () => {
    const revisedDues = [readDueDate('1/3/2024', 'unsure')];
    expect(found(withAction({ revisedDues }))).toEqual(['due-ambiguous action 1']);
  });
});

describe('gaps', () => {
  test('an action without an owner, and one without a deadline, each', () => {
    const { due: _, ...undated } = anAction({ ref: '2' });
    const actions = [anAction({ owners: [] }), undated, anAction({ ref: '3', owners: [' '] })];
    expect(found(aPlan({ actions, updates: [] }))).toEqual([
      'owner-missing action 1',
      'owner-missing action 3',
      'due-missing action 2',
    ]);
  });

  test('an action that nothing is told of, while others are', () => {
    const plan = aPlan({
      actions: [anAction(), anAction({ ref: '2' })],
      updates: [anUpdate(), anUpdate({ id: 'S2', actions: ['2'], narrative: ' ' })],
    });
    expect(found(plan)).toEqual(['update-missing action 2']);
  });

  test('a plan without any narrative is not short of one', () => {
    expect(found(withUpdate({ narrative: '' }))).toEqual([]);
  });

  test('an action that serves no recommendation', () => {
    const actions = [anAction(), anAction({ ref: '2', recommendations: [] })];
    expect(found(aPlan({ actions, updates: [] }))).toEqual([
      'action-without-recommendation action 2',
    ]);
  });

  test('a plan of actions alone needs no recommendations', () => {
    const plan = withAction({ recommendations: [] }, { recommendations: [], updates: [] });
    expect(found(plan)).toEqual([]);
  });

  test('a recommendation that no action serves', () => {
    const recommendations = [aRecommendation(), aRecommendation({ ref: '2' })];
    expect(found(aPlan({ recommendations }))).toEqual([
      'recommendation-without-action recommendation 2',
    ]);
  });

  test('that a plan has no actions at all is said once', () => {
    const recommendations = ['1', '2', '3'].map((ref) => aRecommendation({ ref }));
    expect(check(aPlan({ recommendations, actions: [], updates: [] }))).toEqual([
      {
        code: 'recommendation-without-action',
        severity: 'note',
        about: {},
        facts: { recommendations: 3 },
      },
    ]);
  });
});

describe('slips', () => {
  test('a ref that several actions have, once', () => {
    const actions = [anAction(), anAction(), anAction()];
    const [finding, ...others] = check(aPlan({ actions }));
    expect(finding).toMatchObject({ code: 'duplicate-ref', facts: { ref: '1', count: 3 } });
    expect(others).toEqual([]);
  });

  test('links to what is not there', () => {
    const plan = aPlan({
      actions: [anAction({ recommendations: ['1', '7'] })],
      updates: [anUpdate({ actions: ['1', '9'] })],
    });
    expect(found(plan)).toEqual([
      'unknown-reference action 1',
      'unknown-reference update S1',
      'rating-inherited',
    ]);
  });

  test.each([
    [32767, []],
    [32768, ['text-too-long update S1']],
  ])('a narrative of %i characters', (length, findings) => {
    expect(found(withUpdate({ narrative: 'x'.repeat(length) }))).toEqual(findings);
  });

  test('points count with the text whose cell they share', () => {
    const action = { text: 'x'.repeat(32000), points: ['y'.repeat(800)] };
    expect(found(withAction(action))).toEqual(['text-too-long action 1']);
  });

  test.each([
    [{ completedOn: aDay('2023-08-01'), status: 'In progress' }, true],
    [{ completedOn: aDay('2023-08-01'), percent: 80 }, true],
    [{ percent: 100, status: 'In progress' }, true],
    [{ completedOn: aDay('2023-08-01'), status: 'Complete', percent: 100 }, false],
    [{ percent: 80, status: 'In progress' }, false],
  ])('complete and open at once: %j', (parts, contradicts) => {
    expect(found(withAction(parts))).toEqual(contradicts ? ['completed-but-open action 1'] : []);
  });

  test.each([
    [0, []],
    [100, []],
    [101, ['percent-out-of-range action 1']],
    [-1, ['percent-out-of-range action 1']],
    [Number.NaN, ['percent-out-of-range action 1']],
  ])('%d per cent', (percent, findings) => {
    expect(found(withAction({ percent }))).toEqual(findings);
  });
});

test('the worst come first; findings of one rule stand together in the plan’s order', () => {
  const plan = aPlan({
    actions: [
      anAction({ owners: [] }),
      anAction({ ref: '2', owners: [], due: aDay('2023-01-01') }),
    ],
    updates: [
      anUpdate({ actions: ['1', '2'] }),
      anUpdate({ id: 'S2', actions: ['1'], rating: aRating(NOT_RATED, 'Purple') }),
    ],
  });
  expect(check(plan).map(({ code, about }) => `${code} ${about.action ?? ''}`.trim())).toEqual([
    'rating-not-recognised 1',
    'past-due-but-green 2',
    'owner-missing 1',
    'owner-missing 2',
    'rating-inherited',
  ]);
});

test('every rule finds under a code that people may rely on', () => {
  for (const { code } of RULES) expect(FINDING_CODES).toContain(code);
});

test('no plan makes the checks fail, and every finding is about a record of the plan', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SCHEMES).chain(anyPlan), (plan) => {
      const actions = new Set(plan.actions.map(({ ref }) => ref));
      for (const { about, code } of check(plan)) {
        if (code === 'unknown-reference' || about.update !== undefined) continue;
        if (about.action !== undefined) expect(actions).toContain(about.action);
      }
    }),
  );
});
