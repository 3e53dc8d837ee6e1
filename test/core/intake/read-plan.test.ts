import { readHtml } from '../../../src/core/grid/read-html.js';
import type { PlanReading } from '../../../src/core/intake/plan-reading.js';
import { readPlan } from '../../../src/core/intake/read-plan.js';
import { documentOf, heading, notes, oneTable, paragraph, soundNotes, table } from './tables.js';

const means = (reading: PlanReading) => reading.columns.map((column) => column.means);
const codes = (reading: PlanReading) => reading.findings.map(({ code }) => code);

describe('headings among tables and rows', () => {
  const HEADINGS = ['Ref', 'Recommendation', 'Action', 'RAG'];

  it('reads tables of one shape together, each under its theme', () => {
    const reading = readPlan(
      documentOf(
        heading('Leadership'),
        table([HEADINGS, ['1', 'Mend roofs', 'Survey', 'Green']]),
        heading('Money'),
        table([
          ['Ref', 'RAG', 'Recommendation', 'Action'],
          ['2', 'Red', 'Open parks', 'Unlock'],
        ]),
      ),
    );
    expect(reading.themes).toEqual(['Leadership', 'Money']);
    expect(soundNotes(reading)).toContain('2 Open parks {Money}');
    expect(soundNotes(reading)).toContain('S2 on 2 / 2.1: = Red (red)');
  });

  it('takes rows with one cell for themes, and totals for none', () => {
    const reading = readPlan(
      oneTable(
        HEADINGS,
        ['Theme 1: People', '', '', ''],
        ['1', 'Mend roofs', 'Survey', 'Green'],
        ['Total', '', '', '1'],
      ),
    );
    expect(notes(reading)[0]).toBe('1 Mend roofs {Theme 1: People}');
    expect(reading.plan.recommendations).toHaveLength(1);
    expect(reading.notUnderstood).toEqual(['Total 1']);
  });

  it('takes "Recommendation 2: …" above a table of actions for the recommendation', () => {
    const columns = ['Action', 'Lead', 'Timescale'];
    const reading = readPlan(
      documentOf(
        paragraph('Recommendation 1: Mend the roofs'),
        table([columns, ['Survey flats', 'HR', 'May 2024'], ['Let it', 'IT', 'June 2024']]),
        paragraph('Recommendation 2: Open the parks'),
        table([columns, ['Unlock gates', 'PR', 'May 2024']]),
      ),
    );
    expect(soundNotes(reading)).toEqual([
      '1 Mend the roofs',
      '2 Open the parks',
      'action 1.1 for 1: Survey flats by HR due May 2024',
      'action 1.2 for 1: Let it by IT due June 2024',
      'action 2.1 for 2: Unlock gates by PR due May 2024',
    ]);
  });

  it('reports a further table that does not agree with the plan', () => {
    const reading = readPlan(
      documentOf(
        table([
          ['Title of paper', 'Where'],
          ['Minutes', 'Web'],
        ]),
        table([
          HEADINGS,
          ['1', 'Mend roofs', 'Survey', 'Green'],
          ['2', 'Open parks', 'Unlock', 'Red'],
        ]),
        heading('Risks'),
        table(
          [
            ['Risk', 'Mitigating action', 'Owner'],
            ['Fire', 'Sprinklers', 'Estates'],
          ],
          30,
        ),
      ),
    );
    expect(reading.plan.actions).toHaveLength(2);
    expect(reading.findings).toMatchObject([
      { code: 'further-table', about: { line: 30 }, facts: { section: 'Risks' } },
    ]);
  });

  it('takes the words of recommendations from a table of their own', () => {
    const reading = readPlan(
      documentOf(
        table([
          ['Rec no', 'Recommendation'],
          ['1', 'Mend roofs'],
          ['2', 'Open parks'],
        ]),
        table(
          [
            ['Action no', 'Rec no', 'Action', 'Lead'],
            ['A1', '1', 'Survey', 'HR'],
            ['A2', '1, 2', 'Tell people', 'PR'],
            ['A3', '2', 'Unlock', 'IT'],
          ],
          9,
        ),
      ),
    );
    expect(soundNotes(reading)).toEqual([
      '1 Mend roofs',
      '2 Open parks',
      'action A1 for 1: Survey by HR',
      'action A2 for 1+2: Tell people by PR',
      'action A3 for 2: Unlock by IT',
    ]);
    expect(reading.whereFrom.get('recommendation 2')).toEqual([
      { line: 3, column: 1 },
      { line: 3, column: 2 },
    ]);
  });

  it('finds headings of two rows, below a title', () => {
    const reading = readPlan(
      oneTable(
        ['Thornmere improvement plan', '', '', '', ''],
        ['Ref', 'Recommendation', 'Action', 'Progress', ''],
        ['', '', '', 'Update', 'RAG'],
        ['1', 'Mend roofs', 'Survey', 'It met', 'Green'],
      ),
    );
    expect(means(reading)).toEqual(['ref', 'recommendation', 'action', 'update', 'rating']);
    expect(notes(reading).at(-1)).toBe('S1 on 1 / 1.1: It met = Green (green)');
    expect(reading.notUnderstood).toEqual(['Thornmere improvement plan']);
  });
});

describe('tables from other programs', () => {
  it('reads cells that HTML merges over rows and columns', () => {
    const reading = readPlan(
      readHtml(`<table>
        <tr><th>Ref</th><th>Recommendation</th><th>Action</th><th>Update</th><th>RAG</th></tr>
        <tr><td colspan="5">Homes</td></tr>
        <tr><td rowspan="2">1</td><td rowspan="2">Mend roofs</td><td>Survey flats</td><td rowspan="2">Going well</td><td rowspan="2">Green</td></tr>
        <tr><td>Let the contract</td></tr>
        <tr><td>2</td><td>Open parks</td><td><ul><li>Unlock gates</li><li>Cut grass</li></ul></td><td>Late</td><td>Amber</td></tr>
      </table>`),
    );
    expect(soundNotes(reading)).toEqual([
      '1 Mend roofs {Homes}',
      '2 Open parks {Homes}',
      'action 1.1 for 1: Survey flats',
      'action 1.2 for 1: Let the contract',
      'action 2.1 for 2: Unlock gates',
      'action 2.2 for 2: Cut grass',
      'S1 on 1 / 1.1 1.2: Going well = Green (green)',
      'S2 on 2 / 2.1 2.2: Late = Amber (amber)',
    ]);
  });

  it('says that ratings were given by colour alone, and guesses none', () => {
    const row = (texts: readonly string[], fill: string) => [
      ...texts.map((text) => ({ text })),
      { text: '', fill },
    ];
    const rows = [
      ['Ref', 'Recommendation', 'Action', 'RAG'].map((text) => ({ text })),
      row(['1', 'Mend roofs', 'Survey'], '#00B050'),
      row(['2', 'Open parks', 'Unlock'], '#FF0000'),
    ].map((cells, at) => ({ line: at + 1, cells }));
    const reading = readPlan(documentOf({ kind: 'table', line: 1, grid: { rows } }));
    expect(reading.plan.updates).toEqual([]);
    expect(reading.findings).toMatchObject([
      { code: 'rating-missing', about: { column: 'RAG' }, facts: { count: 2 } },
    ]);
  });

  it('takes the number behind a date of a worksheet before the way it is shown', () => {
    const rows = [
      ['Ref', 'Action', 'Due date'].map((text) => ({ text })),
      [{ text: '1' }, { text: 'Survey' }, { text: '04/03/24', serial: 45355 }],
    ].map((cells, at) => ({ line: at + 1, cells }));
    const reading = readPlan(documentOf({ kind: 'table', line: 1, grid: { rows } }));
    expect(reading.plan.actions[0]?.due).toEqual({
      text: '04/03/24',
      latest: '2024-03-04',
      precision: 'day',
    });
  });

  it('reads Welsh headings', () => {
    const reading = readPlan(
      oneTable(
        [
          'Rhif',
          'Argymhelliad',
          'Camau gweithredu',
          'Swyddog arweiniol',
          'Dyddiad targed',
          'Statws CAG',
          'Cynnydd hyd yma',
        ],
        [
          '1',
          'Trwsio toeau',
          'Arolygu fflatiau',
          'Pennaeth Tai',
          'Mawrth 2024',
          'Gwyrdd',
          'Wedi dechrau.',
        ],
      ),
    );
    expect(soundNotes(reading)).toEqual([
      '1 Trwsio toeau',
      'action 1.1 for 1: Arolygu fflatiau by Pennaeth Tai due Mawrth 2024',
      'S1 on 1 / 1.1: Wedi dechrau. = Gwyrdd (green)',
    ]);
  });

  it('keeps formulas, emoji and right-to-left text as text', () => {
    const reading = readPlan(
      oneTable(
        ['Ref', 'Recommendation', 'Action', 'RAG'],
        ['1', '=SUM(A1)', '-5 to +3 @home', '🔴'],
        ['2', 'مرحبا بالعالم', 'Do 😀', '🟢'],
      ),
    );
    expect(soundNotes(reading)).toEqual([
      '1 =SUM(A1)',
      '2 مرحبا بالعالم',
      'action 1.1 for 1: -5 to +3 @home',
      'action 2.1 for 2: Do 😀',
      'S1 on 1 / 1.1: = 🔴 (red)',
      'S2 on 2 / 2.1: = 🟢 (green)',
    ]);
  });
});

describe('what a person says of the columns', () => {
  it('counts before what their headings say', () => {
    const document = oneTable(
      ['Ref', 'Recommendation', 'Response', 'Xyzzy'],
      ['1', 'Mend roofs', 'Yes', 'Survey flats'],
    );
    const reading = readPlan(document, {
      columns: new Map([
        [2, null],
        [3, 'action'],
      ]),
    });
    expect(means(reading)).toEqual(['ref', 'recommendation', null, 'action']);
    expect(notes(reading)).toContain('action 1.1 for 1: Survey flats');
    expect(reading.notUnderstood).toEqual(['Yes']);
  });
});

describe('documents without a plan', () => {
  it.each([
    ['an empty document', documentOf(), 'nothing-to-read'],
    ['prose', documentOf(paragraph('Cabinet met in May.')), 'no-plan-found'],
    [
      'a table of key facts',
      oneTable(['Decision maker:', 'Cabinet'], ['Wards:', 'All']),
      'no-plan-found',
    ],
    ['headings without rows', oneTable(['Ref', 'Recommendation', 'Action']), 'columns-not-found'],
    [
      'owners and dates without actions',
      oneTable(['Xyzzy', 'Owner', 'Due date'], ['Roofs', 'HR', 'May 2024']),
      'columns-not-found',
    ],
  ])('%s yields nothing, and the reason', (_, document, code) => {
    const reading = readPlan(document);
    expect(reading.kind).toBe('none');
    expect(codes(reading)).toEqual([code]);
    expect(notes(reading)).toEqual([]);
  });

  it('a table without headings is read by its cells, and says so', () => {
    const reading = readPlan(
      oneTable(
        [
          '1',
          'Review how scrutiny works here',
          'Set up a group of all parties',
          'Monitoring Officer',
          'March 2024',
          'Green',
        ],
        [
          '2',
          'Plan for the homes we need',
          'Draft the plan and consult on it',
          'Head of Housing',
          'May 2024',
          'Amber',
        ],
      ),
    );
    expect(means(reading)).toEqual(['ref', 'recommendation', 'action', 'owner', 'due', 'rating']);
    expect(codes(reading)).toEqual(['columns-not-found']);
  });
});
