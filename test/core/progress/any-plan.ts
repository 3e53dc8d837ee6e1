import fc from 'fast-check';
import type { DueDate } from '../../../src/core/plan/dates.js';
import type { ActionPlan } from '../../../src/core/plan/plan.js';
import { NOT_RATED, type RatingScheme } from '../../../src/core/plan/rating-scheme.js';
import { readDueDate } from '../../../src/core/plan/read-date.js';
import { RAG } from '../../../src/core/plan/schemes.js';
import { anAction, aRecommendation } from '../../builders/a-plan.js';
import { anUnratedUpdate } from './rows.js';

const due: fc.Arbitrary<DueDate> = fc
  .constantFrom('Sept 2022', '31/12/2023', 'Ongoing', 'TBC', 'soon', '', '11/12', 'Complete')
  .map((text) => readDueDate(text));
const some = (of: readonly string[]) => fc.subarray([...of], { minLength: 0 });

/** Sound and unsound plans of one scheme: each ref once, links to anything, fields of any kind. */
export function anyPlan(scheme: RatingScheme = RAG): fc.Arbitrary<ActionPlan> {
  const values = [NOT_RATED, ...scheme.values.map(({ id }) => id)];
  return fc
    .tuple(
      fc.uniqueArray(fc.constantFrom('1', '2', '3', '10', 'R4', '5a'), { maxLength: 6 }),
      fc.uniqueArray(fc.constantFrom('1', '2', '3.1', '3.2', '12', 'A7', '13'), { maxLength: 7 }),
    )
    .chain(([recommendations, actions]) =>
      fc.record({
        title: fc.constant('Thornmere plan'),
        scheme: fc.constant(scheme),
        recommendations: fc.constant(recommendations.map((ref) => aRecommendation({ ref }))),
        actions: fc.tuple(...actions.map((ref) => anyAction(ref, recommendations))),
        updates: fc
          .array(anyUpdate(values, [...recommendations, 'gone'], [...actions, 'gone']), {
            maxLength: 8,
          })
          .map((updates) => updates.map((update, i) => ({ ...update, id: `S${i + 1}` }))),
      }),
    );
}

function anyAction(ref: string, recommendations: readonly string[]) {
  return fc
    .record(
      {
        recommendations: some([...recommendations, 'gone']),
        owners: fc.array(fc.constantFrom('Head of Place', ''), { maxLength: 2 }),
        due: due,
        revisedDues: fc.array(due, { maxLength: 2 }),
        completedOn: due,
        status: fc.constantFrom('Complete', 'In progress', 'Off track', '', 'Not started'),
        percent: fc.constantFrom(0, 50, 100, 101, -1, Number.NaN),
      },
      { requiredKeys: ['recommendations', 'owners', 'revisedDues'] },
    )
    .map((parts) => anAction({ ref, ...parts }));
}

function anyUpdate(values: string[], recommendations: string[], actions: string[]) {
  return fc
    .record(
      {
        recommendations: some(recommendations),
        actions: some(actions),
        rating: fc.record({
          text: fc.constantFrom('GREEN', 'Purple', ''),
          value: fc.constantFrom(...values),
        }),
        narrative: fc.constantFrom('', 'Under way.'),
        asAt: fc.constantFrom('2023-03-31' as const, '2023-06-30' as const),
      },
      { requiredKeys: ['recommendations', 'actions', 'narrative'] },
    )
    .map((parts) => ({ ...anUnratedUpdate(), ...parts }));
}
