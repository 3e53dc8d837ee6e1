import { readText } from '../../../src/core/grid/read-text.js';
import { readPlan } from '../../../src/core/intake/read-plan.js';

const statements = (progress: string, rag = ''): readonly string[] => {
  const text = `Ref\tAction\tLead\tRAG\tProgress\nE1\tMend the wall\tKit\t${rag}\t${progress}`;
  return readPlan(readText(text)).plan.updates.map(
    ({ asAt, rating, narrative }) => `${asAt} ${rating?.value}: ${narrative}`,
  );
};

const READ = [
  '2023-10-31 amber: Oct 2023: Amber - stone was late',
  '2024-01-31 green: Jan 2024: Green - wall rebuilt',
];

describe('a history of statuses in one cell', () => {
  test.each([
    ['oldest first', 'Oct 2023: Amber - stone was late; Jan 2024: Green - wall rebuilt'],
    ['newest first', 'Jan 2024: Green - wall rebuilt; Oct 2023: Amber - stone was late'],
    ['as points', '"• Jan 2024: Green - wall rebuilt\n• Oct 2023: Amber - stone was late"'],
  ])('is a statement for each of its days, oldest first, when printed %s', (_, progress) => {
    expect(statements(progress)).toEqual(READ);
  });

  test('leaves its newest entry the rating of the column beside it', () => {
    expect(statements('Jan 2024: Green - rebuilt; Oct 2023: Amber - late', 'Red')).toEqual([
      '2023-10-31 amber: Oct 2023: Amber - late',
      '2024-01-31 red: Jan 2024: Green - rebuilt',
    ]);
  });

  test.each([
    ['dates are events', 'Work began in May 2023. Jan 2024: wall rebuilt; Oct 2023: stone late'],
    ['an entry has no rating', 'Oct 2023: stone was late; Jan 2024: Green - rebuilt'],
    ['one day comes twice', 'Oct 2023: Amber - late; Oct 2023: Green - built'],
  ])('is one statement where %s', (_, progress) => {
    expect(statements(progress)).toHaveLength(1);
  });

  test('says which ratings were found in prose', () => {
    const text = `Ref\tAction\tLead\tProgress\nE1\tMend\tKit\tOct 2023: Amber - late; Jan 2024: Green - built\nE2\tPaint\tJo\tNone`;

    expect(readPlan(readText(text)).lifts).toMatchObject([
      { into: { kind: 'update', ref: 'S1' }, field: 'rating', text: 'Amber' },
      { into: { kind: 'update', ref: 'S2' }, field: 'rating', text: 'Green' },
    ]);
  });
});
