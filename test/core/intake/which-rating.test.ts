import { readPlan } from '../../../src/core/intake/read-plan.js';
import type { PlanReading } from '../../../src/core/intake/plan-reading.js';
import { oneTable } from './tables.js';

const reading = (headings: readonly [string, string], answer?: string): PlanReading =>
  readPlan(
    oneTable(
      ['Ref', 'Action', ...headings],
      ['1', 'Survey the pier', 'Green', 'Amber'],
      ['2', 'Mend the pier', 'Red', 'Green'],
    ),
    answer === undefined ? {} : { answers: new Map([['which-rating', answer]]) },
  );
const ratings = ({ plan }: PlanReading): readonly string[] =>
  plan.updates.map(({ rating }) => rating?.value ?? '');

describe('two columns that rate', () => {
  test('are asked about, and one of them counts', () => {
    const read = reading(['Delivery RAG', 'Impact RAG']);
    expect(ratings(read)).toEqual(['green', 'red']);
    expect(read.questions).toEqual([
      {
        id: 'which-rating',
        kind: 'which-rating',
        facts: { columns: 2 },
        choices: [
          { id: '2', name: 'Delivery RAG' },
          { id: '3', name: 'Impact RAG' },
        ],
        taken: '2',
        lines: [2],
      },
    ]);
    expect(read.notUnderstood).toEqual(['Amber', 'Green']);
  });

  test('are read by the other where a person says so', () => {
    const read = reading(['Delivery RAG', 'Impact RAG'], '3');
    expect(ratings(read)).toEqual(['amber', 'green']);
    expect(read.questions.map(({ taken }) => taken)).toEqual(['3']);
    expect(read.notUnderstood).toEqual(['Green', 'Red']);
  });

  test.each([
    ['Overall RAG', 'Cost RAG'],
    ['RAG', 'Target RAG'],
    ['Q2 RAG', 'Q1 RAG'],
  ] as const)('need no answer where %s stands beside %s', (one, other) => {
    const read = reading([one, other]);
    expect(ratings(read).slice(-1)).toEqual(['red']);
    expect(read.questions).toEqual([]);
  });
});
