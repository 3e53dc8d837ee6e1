import { readText } from '../../../../src/core/grid/read-text';
import { readRecommendations } from '../../../../src/core/intake/report/read-recommendations';
import type { RecommendationsReading } from '../../../../src/core/intake/report/read-recommendations';

const EMPTY: RecommendationsReading = { recommendations: [], themes: [], candidates: [] };
const read = (text: string): RecommendationsReading => readRecommendations(readText(text)) ?? EMPTY;

describe('what is no recommendation', () => {
  test('the team, the questions, the strengths and the approaches of a report are none', () => {
    const report = `1. Executive summary

The council is ambitious.

The peer team

- Jo Penhale – Leader, Saltmarsh Council
- Kit Rowe – Director, Ferrybridge Council

Strengths

1. A strong sense of place
2. Good partners

4. Feedback

Many councils take approaches such as:

- reducing demand
- trading`;

    expect(readRecommendations(readText(report))).toBeNull();
  });

  test('what a committee is asked to resolve is a candidate', () => {
    const reading = read(`3. Recommendations

The Harbour Committee is asked to note and comment on:

- 1) The costs in section 5
- 2) Next steps

4. Background`);

    expect(reading.recommendations).toEqual([]);
    expect(reading.candidates).toMatchObject([
      { ref: '1', text: 'The costs in section 5', place: { line: 5 } },
      { ref: '2', text: 'Next steps', place: { line: 6 } },
    ]);
  });

  test.each([
    ['It is recommended that the Cabinet:\n\n(a) notes the report;\n(b) approves the plan.', 2],
    ['Recommendations\n\n1. That the report be noted.\n2. That the plan be approved.', 2],
    ['Members are asked to: 1) note the report; 2) agree the plan.', 2],
    ['The Panel is recommended to note this report.', 1],
    ['Decisions required\n\n1. Approve the plan.\n2. Note the costs.', 2],
  ])('resolutions in other words are candidates too: %s', (text, count) => {
    const reading = read(text);

    expect(reading.recommendations).toEqual([]);
    expect(reading.candidates).toHaveLength(count);
  });

  test('prose that invites members to something is no resolution', () => {
    expect(
      readRecommendations(readText('Members are invited to attend the briefings.')),
    ).toBeNull();
  });

  test('a paper without either gives nothing', () => {
    expect(readRecommendations(readText('Minutes\n\nThe meeting began at ten.'))).toBeNull();
    expect(readRecommendations(readText(''))).toBeNull();
  });
});
