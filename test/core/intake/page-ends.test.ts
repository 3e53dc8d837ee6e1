import { readPlan } from '../../../src/core/intake/read-plan.js';
import { documentOf, notes, oneTable, soundNotes, table } from './tables.js';

const REF_PLAN = ['Ref', 'Recommendation', 'Action', 'Updates'];

describe('a page that ends inside a plan', () => {
  it('parts sentences, lists and cells shared by two recommendations', () => {
    const reading = readPlan(
      documentOf(
        table([
          REF_PLAN,
          [
            '1',
            'Make time to think.',
            'Recommendations 1 and 2 have one answer. Action: 1. Hold two away days.',
            '• The board met and the',
          ],
          ['2', 'Bring managers together.', '• Book a hall\n• Ask a speaker', ''],
        ]),
        table(
          [
            REF_PLAN,
            ['', '', '', 'staff forum followed\nRAG RATING: GREEN'],
            ['3', 'Mend roofs.', '2. Work with owners to:', 'Signed in'],
          ],
          9,
        ),
        table([REF_PLAN, ['', '', '• agree a price', 'May.']], 20),
      ),
    );
    expect(soundNotes(reading)).toEqual([
      '1 Make time to think.',
      '2 Bring managers together.',
      '3 Mend roofs.',
      'action 1 for 1+2: Hold two away days. <Recommendations 1 and 2 have one answer. Action:> [Book a hall | Ask a speaker]',
      'action 2 for 3: Work with owners to: [agree a price]',
      'S1 on 1 2 / 1: • The board met and the staff forum followed ¶ RAG RATING: GREEN = GREEN (green)',
      'S2 on 3 / 2: Signed in May.',
    ]);
    expect(reading.joins.map(({ into, line }) => `${into} @ ${line}`)).toEqual([
      '2 @ 10',
      '3 @ 21',
    ]);
  });

  it('gives what is told below two recommendations to both only where they share it', () => {
    const told = (action: string) =>
      readPlan(
        documentOf(
          table([
            REF_PLAN,
            ['1', 'Make time.', action, 'The board met.'],
            ['2', 'Meet.', '• Book a hall', ''],
          ]),
          table([
            REF_PLAN,
            ['', '', '', '• A hall was found.'],
            ['3', 'Mend roofs.', 'Survey.', 'Begun.'],
          ]),
        ),
      ).plan.updates.map(({ recommendations }) => recommendations.join('+'));
    expect(told('Hold two days (recommendations 1 and 2).')).toEqual(['1+2', '3']);
    expect(told('Hold two days.')).toEqual(['1', '2', '3']);
  });

  it('begins a new paragraph, and a new action where the number says so', () => {
    const reading = readPlan(
      documentOf(
        table([REF_PLAN, ['R1', 'Mend roofs.', 'Action 1: Survey flats.', 'Begun.']]),
        table([
          REF_PLAN,
          ['', '', 'Action 2: Let the contract.', 'All is well.'],
          ['R2', 'Open parks.', 'Action 3: Unlock gates.', 'Open.'],
        ]),
      ),
    );
    expect(soundNotes(reading).slice(2)).toEqual([
      'action 1 for R1: Survey flats.',
      'action 2 for R1: Let the contract.',
      'action 3 for R2: Unlock gates.',
      'S1 on R1 / 1 2: Begun. ¶ All is well.',
      'S2 on R2 / 3: Open.',
    ]);
  });

  it.each(['1', '1 (cont.)', '1 continued'])('prints the ref again as "%s"', (ref) => {
    const reading = readPlan(
      documentOf(
        table([REF_PLAN, ['1', 'Mend roofs.', 'Survey flats.', 'Work began on the']]),
        table([
          REF_PLAN,
          [ref, 'Mend roofs.', '', 'first of them.'],
          ['2', 'Open parks.', 'Unlock.', 'Open.'],
        ]),
      ),
    );
    expect(soundNotes(reading).at(-2)).toBe('S1 on 1 / 1.1: Work began on the first of them.');
  });

  it('parts rows without refs, and lists whose marks were lost', () => {
    const headings = ['Issues', 'Progress so far'];
    const reading = readPlan(
      documentOf(
        table([
          headings,
          ['Strengthen how projects are run, including:', 'A board was set up.'],
          [
            'A register of projects Named sponsors Reports each quarter on cost and',
            'It meets monthly.',
          ],
          ['risk Training for managers Depot W', 'Forms are ready.'],
        ]),
        table([headings, ['', 'in March.'], ['Listen to tenants', 'A panel was elected.']]),
      ),
    );
    expect(notes(reading).slice(0, 2)).toEqual([
      '1 Strengthen how projects are run, including: + Depot W [A register of projects | Named sponsors | Reports each quarter on cost and risk | Training for managers]',
      '2 Listen to tenants',
    ]);
    expect(reading.findings).toMatchObject([
      { code: 'text-not-understood', facts: { text: 'Depot W' } },
    ]);
    expect(reading.plan.actions).toEqual([]);
    expect(reading.plan.updates.map(({ rating }) => rating)).toEqual([undefined, undefined]);
  });
});

describe('links between recommendations and actions', () => {
  it('follows a cell that points to an action elsewhere', () => {
    const reading = readPlan(
      oneTable(
        REF_PLAN,
        ['1', 'Mend roofs.', '1. Survey flats.', 'Begun.'],
        ['2', 'Open parks.', 'See action 1', ''],
        ['3', 'Cut grass.', 'As above', ''],
      ),
    );
    expect(soundNotes(reading)).toContain(
      'action 1 for 1+2+3: Survey flats. <See action 1\nAs above>',
    );
    expect(reading.lifts.filter(({ field }) => field === 'recommendations')).toHaveLength(2);
  });

  it('reports a recommendation that is named and not there', () => {
    const reading = readPlan(
      oneTable(REF_PLAN, ['3', 'Train staff.', 'Train them (Recommendations 3 and 9).', 'x']),
    );
    expect(reading.findings).toEqual([
      {
        code: 'unknown-reference',
        severity: 'error',
        about: { action: '3.1' },
        facts: { kind: 'recommendation', ref: '9' },
      },
    ]);
  });

  it('keeps two recommendations that bear the same ref, and makes a ref where none is printed', () => {
    const reading = readPlan(
      oneTable(
        REF_PLAN,
        ['1', 'Mend roofs.', 'Survey.', 'Begun.'],
        ['1', 'Open parks.', 'Unlock.', 'Open.'],
        ['', 'Train staff.', 'Book.', 'Held.'],
        ['4', 'Cut grass.', '', ''],
      ),
    );
    expect(reading.plan.recommendations.map(({ ref, title }) => `${ref} ${title}`)).toEqual([
      '1 Mend roofs.',
      '1 Open parks.',
      '3 Train staff.',
      '4 Cut grass.',
    ]);
    expect(reading.findings).toMatchObject([
      { code: 'row-incomplete', about: { recommendation: '3' }, facts: { lacks: 'ref' } },
    ]);
  });
});
