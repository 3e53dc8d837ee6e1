import type { Action, ProgressUpdate } from '../../../src/core/plan/plan.js';
import { BRAG } from '../../../src/core/plan/schemes.js';
import { findExceptions } from '../../../src/core/progress/exceptions.js';
import { measureProgress } from '../../../src/core/progress/measure-progress.js';
import { aDay, aDueInWords, aPlan, aRating, anAction, anUpdate } from '../../builders/a-plan.js';

const AHEAD = aDay('2024-12-31');
const PAST = aDay('2024-03-31');

/** "1 off-course overdue": each exception of a plan as at the end of June 2024. */
function exceptions(
  actions: readonly Action[],
  updates: readonly ProgressUpdate[],
): readonly string[] {
  const plan = aPlan({ scheme: BRAG, actions, updates });
  const progress = measureProgress(plan, '2024-06-30', 'action');
  return findExceptions(plan, progress).map(({ action, reasons }) =>
    [action.ref, ...reasons].join(' '),
  );
}

const action = (parts: Partial<Action> = {}): Action => anAction({ due: AHEAD, ...parts });
const rated = (rating: string, parts: Partial<ProgressUpdate> = {}): ProgressUpdate =>
  anUpdate({ rating: aRating(rating), ...parts });

describe('an action is brought before members', () => {
  it.each<[string, Partial<Action>, readonly ProgressUpdate[], string]>([
    ['that has the worst rating', {}, [rated('red')], '1 off-course'],
    ['whose deadline is past', { due: PAST }, [rated('green')], '1 overdue'],
    [
      'that was rated better on an earlier day',
      {},
      [rated('green', { asAt: '2024-04-30' }), rated('amber', { asAt: '2024-05-31' })],
      '1 downgraded',
    ],
    [
      'that was rated better earlier, wherever the earlier stands',
      {},
      [rated('amber', { asAt: '2024-05-31' }), rated('green', { asAt: '2024-04-30' })],
      '1 downgraded',
    ],
    [
      'whose deadline was moved',
      { due: PAST, revisedDues: [AHEAD] },
      [rated('green')],
      '1 slipped',
    ],
    [
      'of which nothing was reported for a quarter',
      {},
      [rated('green', { asAt: '2024-03-29' })],
      '1 not-updated',
    ],
    [
      'with all of its reasons, worst first',
      { due: PAST, revisedDues: [aDay('2024-05-31')] },
      [rated('red', { asAt: '2024-02-01' })],
      '1 off-course overdue slipped not-updated',
    ],
  ])('%s', (_, parts, updates, expected) => {
    expect(exceptions([action(parts)], updates)).toEqual([expected]);
  });

  it('that has no rating or update where others have', () => {
    const others = [action(), action({ ref: '2' })];
    expect(exceptions(others, [rated('green')])).toEqual(['2 not-updated not-rated']);
  });

  it('before those with lesser reasons, and else in the order of the plan', () => {
    const three = ['1', '2', '3'].map((ref) => action({ ref, due: ref === '1' ? PAST : AHEAD }));
    const updates = three.map(({ ref }) =>
      rated(ref === '1' ? 'green' : 'red', { id: `S${ref}`, actions: [ref] }),
    );
    expect(exceptions(three, updates)).toEqual(['2 off-course', '3 off-course', '1 overdue']);
  });
});

describe('an action is no exception', () => {
  it.each<[string, Partial<Action>, readonly ProgressUpdate[]]>([
    ['on course and on time', {}, [rated('green')]],
    ['rated between the best and the worst', {}, [rated('amber')]],
    [
      'done, however late, moved and long ago',
      { due: PAST, revisedDues: [PAST], completedOn: PAST },
      [rated('red', { asAt: '2024-01-01' })],
    ],
    [
      'whose rating became better',
      {},
      [rated('red', { asAt: '2024-04-30' }), rated('green', { asAt: '2024-05-31' })],
    ],
    ['with two ratings of which neither has a day', {}, [rated('green'), rated('amber')]],
    [
      'with a deadline in words that is no day',
      { due: aDueInWords('Ongoing', 'ongoing') },
      [rated('green')],
    ],
    ['told of with its recommendation’s row', {}, [rated('green', { actions: [] })]],
    ['when its update bears no day', {}, [rated('green')]],
    ['reported on the first day that counts', {}, [rated('green', { asAt: '2024-03-30' })]],
  ])('%s', (_, parts, updates) => {
    expect(exceptions([action(parts)], updates)).toEqual([]);
  });

  it('for want of updates and ratings in a plan that has none at all', () => {
    expect(exceptions([action()], [])).toEqual([]);
  });
});
