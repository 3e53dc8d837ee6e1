import { readPlan } from '../../../src/core/intake/read-plan.js';
import { oneTable } from './tables.js';

const moves = (due: string, revised: string): readonly (string | undefined)[] => {
  const { plan } = readPlan(
    oneTable(['Ref', 'Action', 'Due date', 'Revised date'], ['1', 'Mend the pier', due, revised]),
  );
  return (plan.actions[0]?.revisedDues ?? []).map(({ latest }) => latest);
};

test('two dates in a column of revised dates are two moves', () => {
  expect(moves('31/03/2025', '30/06/2025, 30/09/2025')).toEqual(['2025-06-30', '2025-09-30']);
});

test('a span of dates is one', () => {
  expect(moves('31/03/2025', '1 June 2025 – 30 June 2025')).toEqual(['2025-06-30']);
});

test('a date that still holds is repeated, and has not moved', () => {
  expect(moves('31/03/2025', '31/03/2025')).toEqual([]);
});

test('"end of" stands with the date that an owner’s cell ends with', () => {
  const { plan } = readPlan(
    oneTable(
      ['Ref', 'Action', 'Who and when'],
      ['1', 'Mend it', 'Head of Coast / end of June 2025'],
    ),
  );
  expect(plan.actions[0]).toMatchObject({
    owners: ['Head of Coast'],
    due: { text: 'end of June 2025', latest: '2025-06-30' },
  });
});
