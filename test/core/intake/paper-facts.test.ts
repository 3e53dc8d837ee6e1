import { readText } from '../../../src/core/grid/read-text.js';
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

describe('the title and the date of a paper', () => {
  const rows = [
    ['Ref', 'Action', 'RAG', 'Progress to 30 September 2023'],
    ['1', 'Mend the roofs', 'Red', 'Late'],
  ];

  it('may stand in the first rows of the table itself', () => {
    const reading = readPlan(
      documentOf(table([['Thornmere improvement plan, December 2023', '', '', ''], ...rows])),
    );
    expect([reading.title, reading.asAt]).toEqual([
      'Thornmere improvement plan, December 2023',
      '2023-12-31',
    ]);
  });

  it('are those of a plain line and of the column of updates where nothing is set as a title', () => {
    const lines = [
      'Dear Leader',
      'Thornmere Action Plan 2022/23',
      '',
      ...rows.map((row) => row.join('\t')),
    ];
    const reading = readPlan(readText(lines.join('\n')));
    expect([reading.title, reading.asAt]).toEqual(['Thornmere Action Plan 2022/23', '2023-09-30']);
  });
});
