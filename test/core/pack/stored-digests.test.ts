import { namesInRuns, runsOfNames } from '../../../src/core/pack/drawn/name-runs.js';
import { packSheets } from '../../../src/core/pack/pack-sheets.js';
import {
  readDrawn,
  writeDrawn,
  type DrawnDigests,
} from '../../../src/core/pack/drawn/stored-digests.js';
import type { ActionPlan } from '../../../src/core/plan/plan.js';
import { measureProgress } from '../../../src/core/progress/measure-progress.js';
import { aPlan, aRecommendation, anAction, anUpdate } from '../../builders/a-plan.js';
import { thornmerePlan } from '../../gallery/thornmere-plan.js';

function digestsOf(plan: ActionPlan): DrawnDigests {
  const source = { plan, progress: measureProgress(plan, '2024-06-30', 'action'), findings: [] };
  return new Map(packSheets(source, {}).map(({ id, shown }) => [id, shown]));
}

/** Each of them with an update of its own, four to a recommendation. */
function manyActions(count: number): ActionPlan {
  const refs = Array.from({ length: count }, (_, i) => `${Math.floor(i / 4) + 1}.${(i % 4) + 1}`);
  return aPlan({
    recommendations: Array.from({ length: count / 4 }, (_, i) =>
      aRecommendation({ ref: `${i + 1}` }),
    ),
    actions: refs.map((ref) => anAction({ ref, recommendations: [ref.replace(/\..*/, '')] })),
    updates: refs.map((ref, i) =>
      anUpdate({
        id: `S${i + 1}`,
        recommendations: [],
        actions: [ref],
        narrative: `News of ${ref}`,
      }),
    ),
  });
}

test('what drawn sheets show comes back as it was kept', () => {
  const digests = digestsOf(thornmerePlan());
  expect(digests.size).toBe(2);
  expect(readDrawn(writeDrawn(digests))).toEqual(digests);
});

test('of ten thousand actions, what both sheets show is kept in less than 250 kB', () => {
  const kept = writeDrawn(digestsOf(manyActions(10_000)));
  expect(kept.length).toBeLessThan(250_000);
  expect(readDrawn(kept).get('appendix-1')?.updates.size).toBe(10_000);
});

test.each([
  ['nothing', undefined],
  ['no JSON', '{'],
  ['a newer version', '{"version":2,"sheets":{}}'],
  ['a sheet of another shape', '{"version":1,"sheets":{"appendix-1":{"whole":5}}}'],
])('from %s nothing is taken to be known', (_, text) => {
  expect(readDrawn(text)).toEqual(new Map());
});

test.each([
  [
    ['action 4.1', 'action 4.2', 'action 4.3', 'action 5.1'],
    ['action 4.1', 3, 'action 5.1'],
  ],
  [
    ['R08', 'R09', 'R10'],
    ['R08', 3],
  ],
  [
    ['9', '10', '12'],
    ['9', 2, '12'],
  ],
  [
    ['1.9', '2', 'none', ''],
    ['1.9', '2', 'none', ''],
  ],
])('the names %j are told as %j', (names, runs) => {
  expect(runsOfNames(names)).toEqual(runs);
  expect(namesInRuns(runs)).toEqual(names);
});
