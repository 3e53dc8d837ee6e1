import { readPlan } from '../../../src/core/intake/read-plan.js';
import { documentOf, paragraph, table } from './tables.js';

describe('what the document says around its plan', () => {
  const around = [
    paragraph('Report to the Cabinet of Thornmere Borough Council'),
    paragraph('All but one of the actions are rated Green.'),
  ];

  it.each([
    [
      'a table',
      table([
        ['Ref', 'Recommendation', 'RAG'],
        ['1', 'Mend the roofs', 'Red'],
      ]),
    ],
    ['no plan at all', paragraph('The paper ends here.')],
  ])('names the council and the covering claims with %s', (_, plan) => {
    const reading = readPlan(documentOf(...around, plan));
    expect(reading.council).toBe('Thornmere Borough Council');
    expect(reading.claims.map(({ text }) => text)).toEqual([
      'All but one of the actions are rated Green.',
    ]);
  });

  it('leaves both empty where the document says neither', () => {
    const reading = readPlan(documentOf(paragraph('Nothing much.')));
    expect([reading.council, reading.claims]).toEqual(['', []]);
  });
});
