import type { Field } from '../../../src/core/binding/fields.js';
import type { PlanReading } from '../../../src/core/intake/plan-reading.js';
import { comparePlans, type CompareOptions } from '../../../src/core/merge/compare-plans.js';
import type { PlanDifferences } from '../../../src/core/merge/differences.js';
import type { ActionPlan } from '../../../src/core/plan/plan.js';
import {
  aDay,
  anAction,
  anUpdate,
  aPlan,
  aRating,
  aRecommendation,
} from '../../builders/a-plan.js';

/** A reading of a table that prints the refs of its records, unless a test says otherwise. */
function reading(parts: Partial<ActionPlan>, means: 'ref' | 'action-ref' = 'action-ref') {
  const column = (index: number, meaning: 'ref' | 'action-ref') =>
    ({ heading: 'Ref', index, means: meaning }) as const;
  const columns = [column(0, 'ref'), column(1, means)];
  const plan = aPlan(parts);
  return { kind: 'table', columns, plan } as unknown as PlanReading;
}

const OPTIONS = { fields: new Set<Field>(['due', 'owner', 'update']), asAt: '2024-06-30' } as const;

function compare(
  standing: Partial<ActionPlan>,
  incoming: Partial<ActionPlan>,
  { means, ...options }: Partial<CompareOptions> & { means?: 'ref' } = {},
): PlanDifferences {
  const given = { ...OPTIONS, ...options };
  return comparePlans(reading(standing), reading(incoming, means), given);
}

const refs = (records: readonly { readonly kind: string; readonly ref: string }[]) =>
  records.map(({ kind, ref }) => `${kind} ${ref}`);

/** "action 1 due: 31/03/2024 → 30/06/2024" */
const said = ({ changed }: PlanDifferences) =>
  changed.flatMap(({ record: { kind, ref }, differences }) =>
    differences.flatMap(({ fields, doubt }) =>
      fields.map(
        ({ field, before, after }) =>
          `${kind} ${ref} ${field}: ${before} → ${after}${doubt ? ` (${doubt})` : ''}`,
      ),
    ),
  );

test('the same plan once more is all the same', () => {
  const differences = compare({}, {});
  expect(refs(differences.same)).toEqual(['recommendation 1', 'action 1']);
  expect(differences).toMatchObject({ added: [], changed: [], missing: [], unsure: [] });
});

test('spaces, line ends, quotes and dashes of another program are no difference', () => {
  const standing = { updates: [anUpdate({ narrative: 'The “lake” plan – phase 1.\nIt’s out.' })] };
  const incoming = { updates: [anUpdate({ narrative: 'The "lake" plan - phase 1.  It\'s out' })] };
  expect(said(compare(standing, incoming))).toEqual([]);
});

test('a newer statement is a difference of its action, rating and text together', () => {
  const late = anUpdate({ rating: aRating('amber', 'Amber'), narrative: 'Cabinet put it off.' });
  const { changed } = compare({}, { updates: [late] });
  expect(changed[0]?.differences).toMatchObject([
    {
      id: 'statement S1',
      about: { kind: 'action', ref: '1' },
      fields: [
        { field: 'rating', before: 'Green', after: 'Amber' },
        { field: 'update', after: 'Cabinet put it off.' },
      ],
      statement: { actions: ['1'], asAt: '2024-06-30' },
    },
  ]);
});

test('a statement that was made before, be it long ago, is no news', () => {
  const first = anUpdate({ narrative: 'A first draft is out.', asAt: '2024-01-31' });
  const second = anUpdate({ id: 'S2', narrative: 'It went to Cabinet.', asAt: '2024-03-31' });
  expect(said(compare({ updates: [first, second] }, { updates: [first] }))).toEqual([]);
});

test('a statement older than what the plan says is shown and not proposed', () => {
  const newer = anUpdate({ asAt: '2024-05-31' });
  const older = anUpdate({ asAt: '2024-02-29', narrative: 'A draft is being written.' });
  expect(said(compare({ updates: [newer] }, { updates: [older] }))).toEqual([
    expect.stringMatching(/^action 1 update: .* → A draft is being written\. \(older\)$/),
  ]);
});

test('what a return leaves empty takes nothing away', () => {
  const { due: _, ...action } = anAction({ text: '', owners: [] });
  const bare = { actions: [action], updates: [anUpdate({ narrative: '' })] };
  expect(said(compare({}, bare))).toEqual([]);
});

test('the same day written otherwise is no difference; another day is', () => {
  const words = anAction({ due: { ...aDay('2024-03-31'), text: '31 March 2024' } });
  expect(said(compare({}, { actions: [words] }))).toEqual([]);
  const later = anAction({ due: aDay('2024-06-30') });
  expect(said(compare({}, { actions: [later] }))).toEqual([
    'action 1 due: 31/03/2024 → 30/06/2024',
  ]);
});

test('where later deadlines have a column of their own, the first one stays', () => {
  const fields = new Set<Field>(['due', 'revised-due']);
  const differences = compare({}, { actions: [anAction({ due: aDay('2024-06-30') })] }, { fields });
  expect(said(differences)).toEqual(['action 1 revised-due:  → 30/06/2024']);
});

test('the peers’ own wording is locked, and another owner is a person’s to decide', () => {
  const incoming = {
    recommendations: [aRecommendation({ title: 'Plan for the whole lake shore.' })],
    actions: [anAction({ owners: ['Head of Law'] })],
  };
  expect(said(compare({}, incoming))).toEqual([
    'recommendation 1 recommendation: Plan for the lake quarter. → Plan for the whole lake shore. (wording)',
    'action 1 owner: Head of Place → Head of Law (agreed)',
  ]);
});

test('quite other words under the same ref are doubted, with all that is said there', () => {
  const incoming = {
    actions: [anAction({ text: 'Review how complaints get answered', due: aDay('2025-01-31') })],
  };
  expect(said(compare({}, incoming)).every((each) => each.endsWith('(other-text)'))).toBe(true);
});

test.each([
  ['R1', '1'],
  ['1', '1.0'],
  ['Rec 3', '3'],
  ['03', '3.'],
])('%p is %p written otherwise, and that is said', (here, there) => {
  const standing = { recommendations: [aRecommendation({ ref: here })], actions: [], updates: [] };
  const incoming = { recommendations: [aRecommendation({ ref: there })], actions: [], updates: [] };
  const differences = compare(standing, incoming);
  expect(differences.matches).toEqual([
    { standing: here, incoming: there, by: 'ref-alike', kind: 'recommendation' },
  ]);
  expect(refs(differences.same)).toEqual([`recommendation ${here}`]);
});

test('1.1 is not 1.10, and where a plan has both 1 and 1.0 only the very same ref counts', () => {
  const two = {
    actions: [anAction({ ref: '1' }), anAction({ ref: '1.0', text: 'Open the books.' })],
    updates: [],
  };
  const differences = compare(two, {
    actions: [
      anAction({ ref: '1', status: 'Complete' }),
      anAction({ ref: '01', text: 'Open the books again.' }),
      anAction({ ref: '1.10', text: 'Count the boats.' }),
    ],
    updates: [],
  });
  expect(said(differences)).toEqual(['action 1 status:  → Complete']);
  expect(differences.unsure).toMatchObject([{ ref: '01', why: 'twice-in-plan' }]);
  expect(differences.added).toMatchObject([{ action: { ref: '1.10' } }]);
});

test('a ref that stands twice, here or there, is not decided', () => {
  const twice = { actions: [anAction(), anAction({ text: 'Open the books.' })], updates: [] };
  expect(compare(twice, { updates: [] }).unsure).toMatchObject([
    { kind: 'action', ref: '1', why: 'twice-in-plan' },
  ]);
  const there = compare({ updates: [] }, twice);
  expect(there.unsure.map(({ why }) => why)).toEqual(['twice-in-paste', 'twice-in-paste']);
  expect(there.missing).toEqual([]);
});

test('what has another number by now is not taken for new', () => {
  const incoming = { actions: [anAction({ ref: '7' })], updates: [] };
  expect(compare({ updates: [] }, incoming).unsure).toMatchObject([
    { kind: 'action', ref: '7', why: 'words-under-other-ref', perhaps: '1' },
  ]);
});

describe('where what was pasted prints no refs of its actions', () => {
  const standing = {
    actions: [
      anAction({ ref: '4', text: 'Publish a programme for the lake.' }),
      anAction({ ref: '5', text: 'Appoint a harbour master by the spring.' }),
    ],
    updates: [],
  };
  const made = (...texts: string[]) => ({
    actions: texts.map((text, index) => anAction({ ref: `1.${index + 1}`, text })),
    updates: [],
  });

  test('equal words find the action, in whatever order they come', () => {
    const incoming = made(
      'Appoint a harbour master by the spring',
      'Publish a programme for the lake.',
    );
    const { matches, missing } = compare(standing, incoming, { means: 'ref' });
    expect(matches).toMatchObject([
      { standing: '4', incoming: '1.2', by: 'text' },
      { standing: '5', incoming: '1.1', by: 'text' },
    ]);
    expect(missing).toEqual([]);
  });

  test('words that are only close are named and not decided', () => {
    const incoming = made('Publish a programme for the lake.', 'Appoint a harbour master soon.');
    const { unsure, added } = compare(standing, incoming, { means: 'ref' });
    expect(unsure).toMatchObject([{ ref: '1.2', why: 'words-alike', perhaps: '5' }]);
    expect(added).toEqual([]);
  });

  test('the one action of a recommendation is that one', () => {
    const incoming = made('Publish the programme for the lake quarter.');
    const { matches } = compare({ updates: [] }, incoming, { means: 'ref' });
    expect(matches).toMatchObject([{ standing: '1', incoming: '1.1', by: 'only-one' }]);
  });
});

test('new records come in the plan’s own refs, with what is said of them', () => {
  const incoming = {
    recommendations: [
      aRecommendation({ ref: 'R1' }),
      aRecommendation({ ref: 'R2', title: 'Row.' }),
    ],
    actions: [
      anAction({ recommendations: ['R1'] }),
      anAction({ ref: '2', text: 'Buy boats.', recommendations: ['R1', 'R2'] }),
    ],
    updates: [anUpdate({ id: 'S9', actions: ['2'], recommendations: ['R2'] })],
  };
  const { added, same } = compare({ updates: [] }, incoming);
  expect(added).toMatchObject([
    { kind: 'recommendation', recommendation: { ref: 'R2' } },
    {
      kind: 'action',
      action: { ref: '2', recommendations: ['1', 'R2'] },
      statements: [{ id: 'S9' }],
    },
  ]);
  expect(refs(same)).toEqual(['recommendation 1', 'action 1']);
});

test('what is not in the paste is named; a return of actions alone misses no recommendation', () => {
  const standing = { actions: [anAction(), anAction({ ref: '2', text: 'Open the books.' })] };
  const incoming = { recommendations: [], actions: [anAction()] };
  const { missing } = compare(standing, incoming);
  expect(missing.map(({ record }) => record)).toEqual([{ kind: 'action', ref: '2' }]);
});

test('one statement about two actions is one difference, and neither is the same', () => {
  const two = [anAction(), anAction({ ref: '2', text: 'Open the books.' })];
  const both = anUpdate({ actions: ['1', '2'], narrative: 'Both are late.' });
  const { changed, same } = compare(
    { actions: two, updates: [] },
    { actions: two, updates: [both] },
  );
  expect(changed.map(({ record }) => record.ref)).toEqual(['1']);
  expect(refs(same)).toEqual(['recommendation 1']);
});
