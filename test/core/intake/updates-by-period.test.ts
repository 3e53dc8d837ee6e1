import { readPlan } from '../../../src/core/intake/read-plan.js';
import { oneTable } from './tables.js';

const read = (periods: readonly string[], ...rows: readonly (readonly string[])[]) =>
  readPlan(oneTable(['Ref', 'Action', 'Lead', ...periods, 'RAG'], ...rows));

const ROWS = [
  [
    '1',
    'Survey the pier',
    'Harbour Master',
    'Divers were booked.',
    'It was done.',
    'Sent.',
    'Green',
  ],
  ['2', 'Mend the pier', 'Head of Estates', '', 'Stone was ordered.', 'Laid.', 'Amber'],
] as const;

describe('a column for each month', () => {
  test('dates what it tells where the month has its year', () => {
    const { plan, notUnderstood } = read(['April 2025', 'May 2025', 'June 2025'], ...ROWS);
    expect(plan.updates.map(({ asAt, narrative }) => `${asAt ?? ''} ${narrative}`)).toEqual([
      '2025-04-30 Divers were booked.',
      '2025-05-31 It was done.',
      '2025-06-30 Sent.',
      '2025-05-31 Stone was ordered.',
      '2025-06-30 Laid.',
    ]);
    expect(notUnderstood).toEqual([]);
  });

  test('is told of in a word as well as in sentences', () => {
    const { columns } = read(['April 2025', 'May 2025', 'June 2025'], ...ROWS);
    expect(columns.slice(3, 6).map(({ means }) => means)).toEqual(['update', 'update', 'update']);
  });

  test('names the month before its words where no year is printed', () => {
    const { plan } = read(['Apr', 'May', 'Jun'], ...ROWS);
    expect(plan.updates.map(({ narrative }) => narrative)).toEqual([
      'Apr: Divers were booked.',
      'May: It was done.',
      'Jun: Sent.',
      'May: Stone was ordered.',
      'Jun: Laid.',
    ]);
  });

  test('gives its rating to the newest', () => {
    const { plan } = read(['Apr', 'May', 'Jun'], ...ROWS);
    expect(plan.updates.map(({ rating }) => rating?.value ?? '')).toEqual([
      '',
      '',
      'green',
      '',
      'amber',
    ]);
  });

  test('of nothing but figures is no update', () => {
    const { columns } = read(
      ['April 2025', 'May 2025', 'June 2025'],
      [
        '1',
        'Survey the pier',
        'Harbour Master',
        'Divers were booked.',
        'It was done.',
        '14',
        'Green',
      ],
      ['2', 'Mend the pier', 'Head of Estates', 'Nothing was done.', 'Stone came.', '12', 'Amber'],
    );
    expect(columns[5]?.means).toBeNull();
  });

  test('does not date the paper where its updates are later', () => {
    const { asAt } = readPlan(
      oneTable(
        ['Ref', 'Action', 'Lead', 'RAG December 2025', 'RAG', 'Update'],
        ['1', 'Survey the pier', 'Harbour Master', 'Amber', 'Green', 'June 2026: It was done.'],
        ['2', 'Mend the pier', 'Head of Estates', 'Red', 'Amber', 'June 2026: Stone was laid.'],
      ),
    );
    expect(asAt).toBe('2026-06-30');
  });
});
