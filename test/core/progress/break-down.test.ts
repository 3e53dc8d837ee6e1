import { breakDown } from '../../../src/core/progress/break-down.js';
import { measureProgress } from '../../../src/core/progress/measure-progress.js';
import { anAction, anUpdate, aPlan, aRating, aRecommendation } from '../../builders/a-plan.js';

const ownedBy = (ref: string, ...owners: readonly string[]) => anAction({ ref, owners });

function brokenDown(parts: Parameters<typeof aPlan>[0]) {
  const plan = aPlan(parts);
  return breakDown(plan, measureProgress(plan, '2024-01-31', 'action'));
}

const outline = (parts: ReturnType<typeof breakDown>['byOwner']) =>
  parts.map(
    ({ name, tally }) =>
      `${name}: ${tally.lines
        .filter(({ count }) => count > 0)
        .map(({ rating, refs }) => `${rating} ${refs.join(' ')}`)
        .join('; ')}`,
  );

test('each owner’s actions are counted by rating, those of nobody last', () => {
  const { byOwner, withoutOwner } = brokenDown({
    actions: [ownedBy('1'), ownedBy('2', 'Head of Law'), ownedBy('3', 'Head of Place')],
    updates: [
      anUpdate({ actions: ['1', '3'] }),
      anUpdate({ id: 'S2', actions: ['2'], rating: aRating('red') }),
    ],
  });
  expect(outline(byOwner)).toEqual(['Head of Law: red 2', 'Head of Place: green 3', ': green 1']);
  expect(withoutOwner).toEqual(['1']);
});

test('an action of two owners is counted for both, and once where one is named twice', () => {
  const { byOwner } = brokenDown({
    actions: [ownedBy('1', 'Head of Law', 'Head of Place', 'Head of Law ')],
  });
  expect(byOwner.map(({ name, tally }) => [name, tally.total])).toEqual([
    ['Head of Law', 1],
    ['Head of Place', 1],
  ]);
});

test('an action counts under the theme of each recommendation that it serves', () => {
  const { byTheme } = brokenDown({
    recommendations: [
      aRecommendation({ theme: 'Place' }),
      aRecommendation({ ref: '2', theme: 'Money' }),
      aRecommendation({ ref: '3' }),
    ],
    actions: [
      anAction({ recommendations: ['1', '2'] }),
      anAction({ ref: '2', recommendations: ['3'] }),
    ],
  });
  expect(outline(byTheme)).toEqual(['Place: green 1', 'Money: green 1', ': not-rated 2']);
});

test('a plan without themes has no count by theme', () => {
  expect(brokenDown({}).byTheme).toEqual([]);
});

test('“Ongoing” is an answer to when; nothing, or a dash, is a gap', () => {
  const { due: _, ...withoutDue } = anAction({ ref: '3' });
  const { withoutDue: gaps } = brokenDown({
    actions: [
      anAction({ due: { text: 'Ongoing', precision: 'ongoing' } }),
      anAction({ ref: '2', due: { text: '-', precision: 'none' } }),
      withoutDue,
    ],
  });
  expect(gaps).toEqual(['2', '3']);
});
