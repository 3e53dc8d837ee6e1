import type { GridCell } from '../../../src/core/grid/grid.js';
import { readPlan } from '../../../src/core/intake/read-plan.js';
import { documentOf, notes, oneTable, soundNotes } from './tables.js';

const REF_PLAN = ['Ref', 'Recommendation', 'Action', 'Updates'];

describe('one row for each recommendation', () => {
  it('has its owner, date, rating and progress in columns of their own', () => {
    const reading = readPlan(
      oneTable(
        ['Ref', 'Recommendation', 'Action', 'Lead officer', 'Target date', 'RAG', 'Progress'],
        [
          '1',
          'Review how scrutiny works.',
          'Set up a group.',
          'Monitoring Officer',
          '31/03/2024',
          'Green',
          'It met twice.',
        ],
        [
          '2',
          'Plan for housing.',
          'Draft the plan',
          'Head of Housing and Head of Planning',
          'Sept 2023',
          'Amber',
          'Drafted.',
        ],
      ),
    );
    expect(soundNotes(reading)).toEqual([
      '1 Review how scrutiny works.',
      '2 Plan for housing.',
      'action 1.1 for 1: Set up a group. by Monitoring Officer due 31/03/2024',
      'action 2.1 for 2: Draft the plan by Head of Housing + Head of Planning due Sept 2023',
      'S1 on 1 / 1.1: It met twice. = Green (green)',
      'S2 on 2 / 2.1: Drafted. = Amber (amber)',
    ]);
  });

  it('has several numbered actions in one cell', () => {
    const reading = readPlan(
      oneTable(
        REF_PLAN,
        [
          '1',
          'Mend roofs.',
          '1. Survey the flats in section 4. The rest waits. 2. Hold 13 meetings (see ref 4)',
          'Begun.',
        ],
        ['2', 'Open parks.', '3. Unlock the gates', 'Open.'],
      ),
    );
    expect(soundNotes(reading).slice(2, 5)).toEqual([
      'action 1 for 1: Survey the flats in section 4. The rest waits.',
      'action 2 for 1: Hold 13 meetings (see ref 4)',
      'action 3 for 2: Unlock the gates',
    ]);
  });

  it('counts its actions anew in each cell, so that their refs come from the recommendation', () => {
    const reading = readPlan(
      oneTable(
        REF_PLAN,
        ['R1', 'Mend roofs.', '1. Survey flats. 2. Let the contract.', 'Begun.'],
        ['R2', 'Open parks.', '1. Unlock gates. 2. Cut grass.', 'Open.'],
      ),
    );
    expect(reading.plan.actions.map(({ ref }) => ref)).toEqual(['R1.1', 'R1.2', 'R2.1', 'R2.2']);
  });

  it('has a line of owner, date and rating for each action of a cell', () => {
    const reading = readPlan(
      oneTable(
        ['Ref', 'Recommendation', 'Action', 'Lead', 'Date', 'RAG'],
        [
          '1',
          'Mend roofs.',
          '1. Survey flats\n2. Let the contract',
          'Head of Homes\nHead of Law',
          'May 2024\nJune 2024',
          'Green\nRed',
        ],
      ),
    );
    expect(soundNotes(reading)).toEqual([
      '1 Mend roofs.',
      'action 1 for 1: Survey flats by Head of Homes due May 2024',
      'action 2 for 1: Let the contract by Head of Law due June 2024',
      'S1 on 1 / 1: = Green (green)',
      'S2 on 1 / 2: = Red (red)',
    ]);
  });

  it('tells of each action by its number, and rates each', () => {
    const reading = readPlan(
      oneTable(
        REF_PLAN,
        [
          '1',
          'Mend roofs.',
          '1. Survey flats. 2. Let the contract.',
          '1. Half are done. RAG: Green 2. Nobody bid. RAG: Red',
        ],
        ['2', 'Open parks.', '3. Unlock gates.', 'Two are open. RAG: Amber'],
      ),
    );
    expect(soundNotes(reading).slice(-3)).toEqual([
      'S1 on 1 / 1: 1. Half are done. RAG: Green = Green (green)',
      'S2 on 1 / 2: 2. Nobody bid. RAG: Red = Red (red)',
      'S3 on 2 / 3: Two are open. RAG: Amber = Amber (amber)',
    ]);
  });

  it('has no column of actions: who leads and by when is kept without inventing a text', () => {
    const reading = readPlan(
      oneTable(
        ['Ref', 'Recommendation', 'Owner', 'Due date', 'RAG'],
        ['1', 'Improve budget reports', 'Treasurer', 'March 2024', 'Green'],
        ['2', 'Improve scrutiny', '', '', 'Red'],
      ),
    );
    expect(soundNotes(reading)).toEqual([
      '1 Improve budget reports',
      '2 Improve scrutiny',
      'action 1.1 for 1:  by Treasurer due March 2024',
      'S1 on 1 / 1.1: = Green (green)',
      'S2 on 2 /: = Red (red)',
    ]);
  });
});

describe('one row for each action', () => {
  const HEADINGS = ['Rec no.', 'Recommendation', 'Action', 'Owner', 'By when', 'BRAG', 'Update'];
  const expected = [
    '1 Mend roofs',
    '2 Open parks',
    'action 1.1 for 1: Survey flats by HR due March 2024',
    'action 1.2 for 1: Let the contract by IT due May 2024',
    'action 2.1 for 2: Unlock gates by PR due June 2024',
    'S1 on 1 / 1.1: Met = G (green)',
    'S2 on 1 / 1.2: Sent = A (amber)',
    'S3 on 2 / 2.1: Late = R (red)',
  ];

  it('has the recommendation once, above empty cells', () => {
    const reading = readPlan(
      oneTable(
        HEADINGS,
        ['1', 'Mend roofs', 'Survey flats', 'HR', 'March 2024', 'G', 'Met'],
        ['', '', 'Let the contract', 'IT', 'May 2024', 'A', 'Sent'],
        ['2', 'Open parks', 'Unlock gates', 'PR', 'June 2024', 'R', 'Late'],
      ),
    );
    expect(soundNotes(reading)).toEqual(expected);
  });

  it('has the recommendation again in each row', () => {
    const reading = readPlan(
      oneTable(
        HEADINGS,
        ['1', 'Mend roofs', 'Survey flats', 'HR', 'March 2024', 'G', 'Met'],
        ['1', 'Mend roofs', 'Let the contract', 'IT', 'May 2024', 'A', 'Sent'],
        ['2', 'Open parks', 'Unlock gates', 'PR', 'June 2024', 'R', 'Late'],
      ),
    );
    expect(soundNotes(reading)).toEqual(expected);
  });

  it.each([
    ['repeat the text', 'Mend roofs'],
    ['are blank', ''],
  ])('has the recommendation in a merged cell whose further places %s', (_, text) => {
    const merged: GridCell = { text, merged: 'above' };
    const body = (texts: readonly string[]): GridCell[] => texts.map((each) => ({ text: each }));
    const rows = [
      body(HEADINGS.slice(1)),
      body(['Mend roofs', 'Survey flats', 'HR', 'March 2024', 'G', 'Met']),
      [merged, ...body(['Let the contract', 'IT', 'May 2024', 'A', 'Sent'])],
      body(['Open parks', 'Unlock gates', 'PR', 'June 2024', 'R', 'Late']),
    ].map((cells, at) => ({ line: at + 1, cells }));
    expect(soundNotes(readPlan(documentOf({ kind: 'table', line: 1, grid: { rows } })))).toEqual(
      expected,
    );
  });

  it('numbers the actions in its only column of refs', () => {
    const reading = readPlan(
      oneTable(
        ['Ref', 'Recommendation', 'Action', 'Lead'],
        ['1', 'Mend roofs', '', ''],
        ['1.1', '', 'Survey flats', 'HR'],
        ['1.2', '', 'Let the contract', 'IT'],
        ['2', 'Open parks', '', ''],
        ['2.1', '', 'Unlock gates', 'PR'],
      ),
    );
    expect(soundNotes(reading)).toEqual([
      '1 Mend roofs',
      '2 Open parks',
      'action 1.1 for 1: Survey flats by HR',
      'action 1.2 for 1: Let the contract by IT',
      'action 2.1 for 2: Unlock gates by PR',
    ]);
  });

  it('has no recommendations: the refs are those of the actions', () => {
    const reading = readPlan(
      oneTable(
        ['No.', 'Action', 'Lead', 'Deadline', 'Status', 'Comments'],
        [
          '7',
          'Recruit a director',
          'Chief Executive',
          'Jan 2024',
          'Complete',
          'She began in January.',
        ],
        ['9', 'Refresh the plan', 'Head of Policy', 'TBC', 'In progress', 'Being drafted.'],
      ),
    );
    expect(soundNotes(reading)).toEqual([
      'action 7 for none: Recruit a director by Chief Executive due Jan 2024 is Complete',
      'action 9 for none: Refresh the plan by Head of Policy due TBC is In progress',
      'S1 on / 7: She began in January.',
      'S2 on / 9: Being drafted.',
    ]);
  });

  it('is as wide as fifteen columns', () => {
    const reading = readPlan(
      oneTable(
        [
          'Theme',
          'Ref',
          'Recommendation',
          'Ref',
          'Action',
          'Lead',
          'Support',
          'Start date',
          'Target date',
          'Revised date',
          'Date completed',
          '% complete',
          'RAG',
          'Progress',
          'Evidence',
        ],
        [
          'People',
          '1',
          'Mend roofs',
          '1a',
          'Survey',
          'HR',
          'Law',
          'Jan 2023',
          'Mar 2023',
          'May 2023',
          '',
          '50%',
          'A',
          'Going',
          'Minutes',
        ],
        [
          'People',
          '1',
          'Mend roofs',
          '1b',
          'Let it',
          'IT',
          '',
          'Jan 2023',
          'Apr 2023',
          '',
          'Apr 2023',
          '100%',
          'G',
          'Signed',
          'Report',
        ],
      ),
    );
    expect(reading.findings).toEqual([]);
    expect(notes(reading)).toEqual([
      '1 Mend roofs {People}',
      'action 1a for 1: Survey by HR due Mar 2023 moved to May 2023 50%',
      'action 1b for 1: Let it by IT due Apr 2023 done Apr 2023 100%',
      'S1 on 1 / 1a: Going = A (amber)',
      'S2 on 1 / 1b: Signed = G (green)',
    ]);
    expect(reading.notUnderstood).toEqual(['Law', 'Jan 2023', 'Jan 2023', 'Minutes', 'Report']);
  });
});
