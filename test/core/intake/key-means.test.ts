import type { SourceDocument } from '../../../src/core/grid/grid.js';
import type { PlanReading, Question } from '../../../src/core/intake/plan-reading.js';
import { readPlan } from '../../../src/core/intake/read-plan.js';
import { documentOf, paragraph, table } from './tables.js';

const answered = (document: SourceDocument, id: string, answer: string): PlanReading =>
  readPlan(document, { answers: new Map([[id, answer]]) });
const question = (reading: PlanReading, id: string): Question | undefined =>
  reading.questions.find((each) => each.id === id);
const ratings = ({ plan }: PlanReading): readonly (string | undefined)[] =>
  plan.updates.map(({ rating }) => rating && `${rating.text} ${rating.value}`);

describe('a key that says otherwise than usual', () => {
  const plan = (key: string, ...found: readonly string[]) =>
    documentOf(
      table([
        ['Ref', 'Action', 'RAG'],
        ...found.map((rating, at) => [String(at + 1), `Survey block ${at + 1}`, rating]),
      ]),
      paragraph(key),
    );

  it('is followed, and asked about once', () => {
    const odd = plan('Key: Red = complete; Blue = not started; Green = on course', 'Red', 'Blue');
    expect(ratings(readPlan(odd))).toEqual(['Red complete', 'Blue not-started']);
    expect(readPlan(odd).questions).toEqual([
      {
        id: 'key-means',
        kind: 'key-means',
        facts: { rating: 'Blue', key: 'not started', usual: 'Complete', count: 2 },
        choices: [{ id: 'as-the-key' }, { id: 'as-usual' }],
        taken: 'as-the-key',
        lines: [1],
      },
    ]);
    const usual = answered(odd, 'key-means', 'as-usual');
    expect(ratings(usual)).toEqual(['Red red', 'Blue complete']);
    expect(question(usual, 'key-means')?.taken).toBe('as-usual');
  });

  it('is not asked about where it says what is usual', () => {
    const usual = plan('Key: Blue = complete; Green = on track; Amber = at risk; Red = off track');
    expect(readPlan(usual).questions).toEqual([]);
  });

  it.each([
    [
      'figures',
      'Rating: 1 = On track, 2 = Some slippage, 3 = Serious delay',
      ['2', '3'],
      ['2 amber', '3 red'],
    ],
    [
      'letters',
      'Key: O = On track; D = Delayed; C = Complete',
      ['O', 'C'],
      ['O green', 'C complete'],
    ],
    [
      'percentages',
      'Key: 0-25% Red, 26-75% Amber, 76-100% Green',
      ['80%', '25 %'],
      ['80% green', '25 % red'],
    ],
  ])('explains %s', (_, key, found, read) => {
    const reading = readPlan(plan(key, ...found));
    expect(ratings(reading)).toEqual(read);
    expect(question(reading, 'key-means')?.taken).toBe('as-the-key');
  });

  it('does not rate figures by its key when a person says not to', () => {
    const percents = plan('Key: 0-25% Red, 26-75% Amber, 76-100% Green', '80%');
    expect(ratings(answered(percents, 'key-means', 'as-usual'))).toEqual(['80% not-rated']);
  });
});
