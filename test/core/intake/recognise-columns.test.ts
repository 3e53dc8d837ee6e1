import type { ColumnMeaning } from '../../../src/core/intake/plan-reading.js';
import { recogniseColumns, recogniseHeading } from '../../../src/core/intake/recognise-columns.js';

const HEADINGS: readonly (readonly [ColumnMeaning | null, readonly string[]])[] = [
  ['ref', ['Ref', 'Ref.', 'Rec no.', 'No.', '#', 'Recommendation number', 'Rec #', 'Rhif']],
  [
    'recommendation',
    [
      'Recommendation',
      'RECOMMENDATIONS',
      'Issue(s)',
      'Findings',
      'Area for improvement',
      'Areas for Improvement:',
      'Suggestions',
      'LGA recommendation',
      'Reccomendation',
      'Argymhelliad',
    ],
  ],
  [
    'action',
    [
      'Action',
      'Action(s)',
      'Planned action',
      'What we will do',
      'What will we do?',
      'Activity',
      'Agreed action',
      'Agreed Management Action',
      'Management response',
      'Actions / activities',
      'Actoin',
      'Camau gweithredu',
    ],
  ],
  ['action-ref', ['Action no.', 'Action ref', 'Action #']],
  [
    'update',
    [
      'Updates',
      'Progress so far',
      'Progress to date (August 2023)',
      'Commentary',
      'Position at 31 March 2024',
      'Update September 2023',
      'Actions taken',
      'Status update',
      'Cynnydd hyd yma',
    ],
  ],
  [
    'owner',
    [
      'Owner',
      'Lead',
      'Lead officer(s)',
      'Responsible Officer',
      'Who?',
      'By whom',
      'Lead Officer & Member',
      'Responsable officer',
      'Swyddog arweiniol',
    ],
  ],
  [
    'due',
    [
      'By when',
      'Timescale / due date',
      'Target date',
      'Deadline',
      'When?',
      'Timescales',
      'Target Completion Date',
      'Dyddiad targed',
    ],
  ],
  ['revised-due', ['Revised date', 'Revised target date', 'New due date']],
  ['completed', ['Date completed', 'Actual completion date']],
  [
    'rating',
    [
      'RAG',
      'BRAG',
      'RAG status',
      'R.A.G.',
      'RAG rating (R/A/G)',
      'Delivery confidence',
      'Statws CAG',
    ],
  ],
  ['status', ['Status', 'Current status']],
  ['priority', ['Priority', 'Priority level']],
  ['theme', ['Theme', 'Workstream', 'Core theme']],
  ['percent', ['% complete', 'Percentage complete']],
  ['as-at', ['Last updated', 'As at']],
  [
    null,
    [
      'Evidence',
      'Success measures',
      'Outcome',
      'Resources',
      'Previous RAG',
      'Start date',
      'Xyzzy',
      'Directorate',
      '',
    ],
  ],
];

describe.each(HEADINGS)('a column of meaning %s', (means, headings) => {
  it.each(headings)('may be headed "%s"', (heading) => {
    expect(recogniseHeading(heading)?.means ?? null).toBe(means);
  });
});

const meansOf = (...columns: readonly (readonly [string, ...string[]])[]) =>
  recogniseColumns(
    columns.map(([heading]) => heading),
    columns.map(([, ...texts]) => texts),
  ).map(({ means }) => means);

describe('what stands below a heading', () => {
  it('makes a "Status" of colours a rating', () => {
    expect(meansOf(['Action', 'Mend roofs'], ['Status', 'Green', 'Amber'])).toEqual([
      'action',
      'rating',
    ]);
  });

  it('makes a "RAG" of states of the work a status', () => {
    expect(meansOf(['Action', 'Mend roofs'], ['RAG', 'Complete', 'Not started'])).toEqual([
      'action',
      'status',
    ]);
  });

  it('leaves a "Status" beside a "RAG" a status', () => {
    expect(meansOf(['Status', 'In progress', 'Complete'], ['RAG', 'Green', 'Blue'])).toEqual([
      'status',
      'rating',
    ]);
  });

  it('makes a "Status" of whole sentences an update', () => {
    const told = 'The board met in May and agreed what it would do first, and who would pay.';
    expect(meansOf(['Status', told, told])).toEqual(['update']);
  });

  it('makes a "Progress and RAG" of sentences an update', () => {
    expect(meansOf(['Progress and RAG', 'It met. RAG: Green', 'Too late. RAG: Red'])).toEqual([
      'update',
    ]);
  });

  it('makes a "Recommendation" of numbers the ref of the recommendation', () => {
    expect(meansOf(['Recommendation', '1', '2'], ['Action', 'Mend', 'Open'])).toEqual([
      'ref',
      'action',
    ]);
  });

  it('tells columns without a heading by their cells', () => {
    expect(
      meansOf(
        ['', '1', '2'],
        ['Action', 'Mend roofs', 'Open parks'],
        ['', 'May 2024', '31/03/2024'],
        ['', 'Red', 'Green'],
      ),
    ).toEqual(['ref', 'action', 'due', 'rating']);
  });

  it('tells nothing of a column of unknown heading and mixed cells', () => {
    expect(meansOf(['Xyzzy', 'May 2024', 'roofs'], ['', 'one thing', 'another'])).toEqual([
      null,
      null,
    ]);
  });
});

describe('headings that are rivals', () => {
  it('the surer one has the meaning, and the other is kept without one', () => {
    expect(
      meansOf(
        ['Issue', 'x'],
        ['Recommendation', 'x'],
        ['Management response', 'x'],
        ['Agreed action', 'x'],
      ),
    ).toEqual([null, 'recommendation', null, 'action']);
  });

  it('a second ref numbers the actions', () => {
    expect(meansOf(['Ref', '1'], ['Recommendation', 'x'], ['Ref', '1.1'], ['Action', 'x'])).toEqual(
      ['ref', 'recommendation', 'action-ref', 'action'],
    );
  });

  it('a completion date beside a target date is the day it was done', () => {
    expect(
      meansOf(['Action', 'x'], ['Target date', 'May 2024'], ['Completion date', 'June 2024']),
    ).toEqual(['action', 'due', 'completed']);
  });
});
