import { measureProgress } from '../../../src/core/progress/measure-progress.js';
import { COUNTING_RULES } from '../../../src/core/progress/progress.js';
import { aPlan, aRecommendation } from '../../builders/a-plan.js';
import { aPlanOfRows } from './rows.js';

const asAt = '2023-08-31';

describe('the covering sentence', () => {
  const rated = (...values: readonly string[]) =>
    aPlanOfRows(
      values.map((rating, i) => ({
        recommendations: [`${i + 1}`],
        actions: [`${i + 1}`],
        rating,
      })),
    );
  const many = (count: number, value: string): string[] => Array<string>(count).fill(value);

  test.each([
    [rated(...many(9, 'green')), 'All 9 actions are Green.'],
    [rated('green', 'green'), 'Both actions are Green.'],
    [rated('red'), 'The one action is Red.'],
    [
      rated(...many(3, 'green'), 'amber', ...many(9, 'green')),
      'All but one of 13 actions are Green; action 4 is Amber.',
    ],
    [rated('green', 'green', ''), 'All but one of 3 actions are Green; action 3 is not rated.'],
    [rated('green', 'amber'), 'Of 2 actions, 1 is Green and 1 is Amber (action 2).'],
    [
      rated(...many(4, 'green'), 'amber', 'amber', 'red'),
      'Of 7 actions, 4 are Green, 2 are Amber (actions 5 and 6) and 1 is Red (action 7).',
    ],
    [
      rated(...many(9, 'amber'), ...many(7, 'red')),
      'Of 16 actions, 9 are Amber and 7 are Red (actions 10, 11, 12, 13, 14 and 2 others).',
    ],
    [rated('', '', ''), 'None of the 3 actions has been rated.'],
    [rated('', ''), 'Neither of the two actions has been rated.'],
    [rated(''), 'The one action has not been rated.'],
    [rated(), 'There is nothing to count yet.'],
  ])('%#', (plan, sentence) => {
    expect(measureProgress(plan, asAt, 'action').sentence).toBe(sentence);
  });

  test('follows the counting rule', () => {
    const plan = aPlanOfRows([
      { recommendations: ['1', '2', '3'], actions: ['1', '2', '3', '4'], rating: 'green' },
      { recommendations: ['4'], actions: ['5'], rating: 'red' },
    ]);
    expect(COUNTING_RULES.map((rule) => measureProgress(plan, asAt, rule).sentence)).toEqual([
      'All but one of 5 actions are Green; action 5 is Red.',
      'All but one of 4 recommendations are Green; recommendation 4 is Red.',
      'Of 2 ratings, 1 is Green and 1 is Red.',
    ]);
  });

  test('counts recommendations where the plan has no actions', () => {
    const recommendations = ['1', '2', '3', '4', '5', '6', '7', '8'].map((ref) =>
      aRecommendation({ ref }),
    );
    const plan = aPlan({ recommendations, actions: [], updates: [] });
    expect(measureProgress(plan, asAt, 'action').sentence).toBe(
      'None of the 8 recommendations has been rated.',
    );
  });
});
