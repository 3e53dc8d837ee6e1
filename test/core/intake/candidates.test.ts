import { readText } from '../../../src/core/grid/read-text.js';
import { readPlan } from '../../../src/core/intake/read-plan.js';
import type { PlanReading } from '../../../src/core/intake/plan-reading.js';

const YES = 'bring-in';
const read = (text: string, answers: Readonly<Record<string, string>> = {}): PlanReading =>
  readPlan(readText(text), { answers: new Map(Object.entries(answers)) });

const shown = ({ plan }: PlanReading): readonly string[] =>
  plan.recommendations.map(({ ref, title, points }) => [`${ref} ${title}`, ...points].join(' > '));
const offered = ({ findings }: PlanReading): readonly (number | undefined)[] =>
  findings.flatMap(({ code, about }) => (code === 'candidate-recommendation' ? [about.line] : []));

const RESOLUTIONS = `3. Recommendations

The Harbour Committee is asked to:

1) note the costs in section 5
2) approve the next steps. They begin in May.

4. Background`;

describe('what may be recommendations', () => {
  test('resolutions of a committee are offered in one question, and none is taken', () => {
    const reading = read(RESOLUTIONS);

    expect(reading.kind).toBe('none');
    expect(shown(reading)).toEqual([]);
    expect(offered(reading)).toEqual([5, 6]);
    expect(reading.questions).toMatchObject([
      {
        id: 'candidates resolutions',
        kind: 'candidates',
        facts: { what: 'resolutions', count: 2, text: 'note the costs in section 5' },
        taken: 'leave-out',
        lines: [5, 6],
      },
    ]);
  });

  test('resolutions that a person wants are recommendations, and the question stays', () => {
    const reading = read(RESOLUTIONS, { 'candidates resolutions': YES });

    expect(reading.kind).toBe('recommendations');
    expect(shown(reading)).toEqual(['1 note the costs in section 5', '2 approve the next steps.']);
    expect(offered(reading)).toEqual([]);
    expect(reading.findings).toEqual([]);
    expect(reading.questions).toMatchObject([{ taken: 'bring-in' }]);
    expect(reading.whereFrom.get('recommendation 2')).toEqual([{ line: 6, column: 1 }]);
  });

  test('a list under no heading is offered where its lead-in advises', () => {
    const letter = `Thank you for your welcome.

Based on what we saw we suggest that the council:

- writes down a vision, with
  - the parishes
  - the port
- trains its wardens

Yours sincerely`;

    expect(read(letter).kind).toBe('none');
    expect(offered(read(letter))).toEqual([5, 8]);
    expect(shown(read(letter, { 'candidates list': YES }))).toEqual([
      '1 writes down a vision, with > the parishes > the port',
      '2 trains its wardens',
    ]);
  });

  test('a list of approaches, team members or questions is not offered', () => {
    const text = `Many councils take approaches such as:

1. reducing demand
2. trading

The team were:

- Jo Penhale
- Kit Rowe`;

    expect(read(text).questions).toEqual([]);
  });
});

const LETTER = `9. Suggestions for consideration

- Write down a vision for the harbour
- Look again at the compact, including
  - its costs
  - its gains
- Train the wardens in first aid

10. Next steps
`;

describe('a list of recommendations in the report around a plan', () => {
  const agreeing = `${LETTER}
Issues\tProgress so far
Write down a vision for the harbour.\tA draft stands.
Look again at the compact, including: its costs its gains\tUnder way.
Train the wardens in first aid\tBooked.`;

  test('says nothing new where it agrees with the table', () => {
    const reading = read(agreeing);

    expect(reading.kind).toBe('table');
    expect(reading.plan.recommendations).toHaveLength(3);
    expect(reading.questions).toEqual([]);
    expect(offered(reading)).toEqual([]);
  });

  test('is offered for what the table lacks, under a number that is free', () => {
    const lacking = agreeing.replace(/\nTrain the wardens in first aid\tBooked\.$/, '');

    expect(offered(read(lacking))).toEqual([7]);
    expect(read(lacking).plan.recommendations).toHaveLength(2);
    const brought = read(lacking, { 'candidates list': YES });
    expect(shown(brought).at(-1)).toBe('3 Train the wardens in first aid');
    expect(brought.plan.updates).toHaveLength(2);
  });

  test('gives the words where the table has only the refs', () => {
    const reading = read(`Recommendations

R1 Set out one vision for the harbour. Partners wait.
R2 Improve the path:
- survey
- repair

Action plan

Rec no\tAction\tLead\tDue
1\tHold workshops\tHead of Policy\tMay 2024
2\tSurvey the path\tHead of Highways\tJune 2024`);

    expect(shown(reading)).toEqual([
      '1 Set out one vision for the harbour.',
      '2 Improve the path: > survey > repair',
    ]);
    expect(reading.plan.actions.map(({ recommendations }) => recommendations)).toEqual([
      ['1'],
      ['2'],
    ]);
    expect(reading.questions).toEqual([]);
    expect(reading.whereFrom.get('recommendation 1')).toContainEqual({ line: 3, column: 1 });
  });
});
