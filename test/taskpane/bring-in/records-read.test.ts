import { recordsRead } from '../../../src/taskpane/bring-in/records-read.js';
import { anAction, anUpdate, aPlan, aRecommendation } from '../../builders/a-plan.js';

test('each record is shown with what is said of it, a statement about two actions with both', () => {
  const plan = aPlan({
    recommendations: [aRecommendation({ theme: 'Place' })],
    actions: [
      anAction({ owners: ['Harbour Master'], due: { text: 'May 2025', precision: 'month' } }),
      anAction({ ref: '2', text: 'Count the boats', owners: [], percent: 40 }),
    ],
    updates: [anUpdate({ actions: ['1', '2'], narrative: 'Both wait.' })],
  });
  const rating = plan.updates[0]?.rating?.text ?? '';
  expect(
    recordsRead(plan).map(({ record, facts, updates }) => [record.ref, facts, updates]),
  ).toEqual([
    ['1', ['Place'], []],
    ['1', ['Harbour Master', 'May 2025', rating], ['Both wait.']],
    ['2', expect.arrayContaining(['40%', rating]), ['Both wait.']],
  ]);
});

test('a statement about a recommendation stands with it, and one about nothing stands by itself', () => {
  const plan = aPlan({
    recommendations: [aRecommendation()],
    actions: [],
    updates: [
      anUpdate({ actions: [], recommendations: ['1'], narrative: 'Agreed.' }),
      anUpdate({ id: 'S2', actions: [], recommendations: [], narrative: 'Late.' }),
    ],
  });
  expect(recordsRead(plan).map(({ record, text, updates }) => [record, text, updates])).toEqual([
    [{ kind: 'recommendation', ref: '1' }, expect.any(String), ['Agreed.']],
    [{ kind: 'update', ref: 'S2' }, 'Late.', []],
  ]);
});
