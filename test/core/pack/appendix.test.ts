import { BRAG } from '../../../src/core/plan/schemes.js';
import {
  aDay,
  aDueInWords,
  aPlan,
  aRating,
  aRecommendation,
  anAction,
  anUpdate,
} from '../../builders/a-plan.js';
import { columnOf, pack, rowsOf, tableNamed } from './drawn.js';

const TABLE = 'Appendix1';
const [one, two] = [
  aRecommendation({ ref: '1', title: 'Plan ahead.' }),
  aRecommendation({ ref: '2', title: 'Meet more.' }),
];

describe('Appendix 1', () => {
  it('says what, who, by when, how it stands and why, in one row an action', () => {
    const { appendix } = pack(aPlan());
    expect(rowsOf(appendix, TABLE)).toEqual([
      {
        Ref: '1',
        Recommendation: 'Plan for the lake quarter.',
        Action: '1. Publish a programme for the lake quarter.',
        Owner: 'Head of Place',
        Due: '45382',
        Rating: 'G Green',
        Update: 'The programme went to Cabinet in May.',
      },
    ]);
  });

  it('bears the month of the update in its title, once', () => {
    expect(pack(aPlan({ title: 'Our plan' })).appendix.title).toBe(
      'Appendix 1 – Our plan – update June 2024',
    );
    expect(pack(aPlan({ title: 'APPENDIX 1 - Our plan - Update June 2024' })).appendix.title).toBe(
      'Appendix 1 – Our plan – Update June 2024',
    );
    expect(pack(aPlan(), { title: 'Hers', periodLabel: 'Quarter 1' }).appendix.title).toBe(
      'Appendix 1 – Hers – update Quarter 1',
    );
  });

  it('has one kind of dash in its title, and says “update” once', () => {
    expect(pack(aPlan({ title: 'Our plan - Year 2 - Update' })).appendix.title).toBe(
      'Appendix 1 – Our plan – Year 2 – update June 2024',
    );
  });

  it('prints a recommendation once for the eye and its ref in each row', () => {
    const actions = ['1', '2'].map((ref) => anAction({ ref }));
    const { appendix } = pack(aPlan({ actions }));
    expect(columnOf(appendix, TABLE, 'Ref')).toEqual(['1', '1']);
    expect(columnOf(appendix, TABLE, 'Recommendation')).toEqual([
      'Plan for the lake quarter.',
      'As above',
    ]);
    expect(tableNamed(appendix, TABLE)?.rows.map(({ startsGroup }) => startsGroup)).toEqual([
      true,
      false,
    ]);
  });

  it('shows an action for two recommendations in one row with both', () => {
    const { appendix } = pack(
      aPlan({ recommendations: [one, two], actions: [anAction({ recommendations: ['1', '2'] })] }),
    );
    expect(rowsOf(appendix, TABLE)).toHaveLength(1);
    expect(columnOf(appendix, TABLE, 'Ref')).toEqual(['1, 2']);
    expect(columnOf(appendix, TABLE, 'Recommendation')).toEqual([
      '1. Plan ahead.\n\n2. Meet more.',
    ]);
  });

  it('points back to a recommendation that was printed with an earlier group', () => {
    const actions = [
      anAction({ ref: '1', recommendations: ['1', '2'] }),
      anAction({ ref: '2', recommendations: ['2'] }),
    ];
    const { appendix } = pack(aPlan({ recommendations: [one, two], actions }));
    expect(columnOf(appendix, TABLE, 'Recommendation')[1]).toBe('Recommendation 2, as above');
  });

  it('prints an update for several actions once, and marks the rating as shared', () => {
    const actions = ['1', '2', '3'].map((ref) => anAction({ ref }));
    const { appendix } = pack(
      aPlan({
        actions,
        updates: [anUpdate({ actions: ['1', '2', '3'], narrative: 'All began.' })],
      }),
    );
    expect(columnOf(appendix, TABLE, 'Update')).toEqual([
      'All began.',
      'As for action 1',
      'As for action 1',
    ]);
    expect(columnOf(appendix, TABLE, 'Rating')).toEqual(Array(3).fill('G Green\n(shared)'));
    expect(JSON.stringify(appendix.blocks)).toContain(
      '(shared) marks a rating that was given once',
    );
  });

  it('shows points as bullets, a note before the action and its status after it', () => {
    const action = anAction({
      text: 'Meet:',
      points: ['in May', '○ or June'],
      note: 'Serves two.',
      status: 'Open',
      completedOn: aDay('2024-03-28'),
    });
    expect(columnOf(pack(aPlan({ actions: [action] })).appendix, TABLE, 'Action')).toEqual([
      'Serves two.\n1. Meet:\n• in May\n   ○ or June\nStatus: Open. Completed: 28 Mar 2024',
    ]);
  });

  it('keeps words beside the rating that letter and word do not say', () => {
    const updates = [
      anUpdate({ rating: aRating('green', 'Going well') }),
      anUpdate({ id: 'S2', actions: ['2'], rating: aRating('not-rated', 'Teal') }),
    ];
    const actions = ['1', '2'].map((ref) => anAction({ ref }));
    expect(columnOf(pack(aPlan({ actions, updates })).appendix, TABLE, 'Rating')).toEqual([
      'G Green\n“Going well”',
      'N Not rated\n“Teal”',
    ]);
  });

  it('writes deadlines in words where one of them is no day, and makes up none', () => {
    const actions = [
      anAction({ ref: '1', due: aDueInWords('Sept 2022', 'month', '2022-09-30') }),
      anAction({ ref: '2', due: aDay('2024-03-01') }),
    ];
    const { appendix } = pack(aPlan({ actions }));
    expect(columnOf(appendix, TABLE, 'Due')).toEqual(['Sept 2022', '01 Mar 2024']);
  });

  it('shows the original deadline beside the one in force, and how often it moved', () => {
    const action = anAction({
      due: aDay('2024-01-31'),
      revisedDues: [aDay('2024-05-31'), aDay('2024-09-30')],
    });
    expect(columnOf(pack(aPlan({ actions: [action] })).appendix, TABLE, 'Due')).toEqual([
      '30 Sep 2024\nOriginally\n31 Jan 2024\nMoved twice, via\n31 May 2024',
    ]);
  });

  it('leaves out columns that the plan says nothing in, and says so above the table', () => {
    const { due: _, ...undated } = anAction({ owners: [] });
    const { appendix } = pack(aPlan({ actions: [undated] }));
    expect(tableNamed(appendix, TABLE)?.columns.map(({ heading }) => heading)).toEqual([
      'Ref',
      'Recommendation',
      'Action',
      'Rating',
      'Update',
    ]);
    expect(appendix.note).toContain('The plan gives no owners or due dates.');
  });

  it('says who and when is missing where other actions have it', () => {
    const { due: _, ...undated } = anAction({ ref: '2', owners: [] });
    const row = rowsOf(pack(aPlan({ actions: [anAction(), undated] })).appendix, TABLE)[1];
    expect([row?.['Owner'], row?.['Due']]).toEqual(['Not given', 'Not given']);
  });

  it('shows progress on recommendations where there are no actions', () => {
    const { appendix } = pack(aPlan({ actions: [], updates: [anUpdate({ actions: [] })] }));
    expect(rowsOf(appendix, TABLE)).toEqual([
      {
        Ref: '1',
        Recommendation: 'Plan for the lake quarter.',
        Rating: 'G Green',
        Update: 'The programme went to Cabinet in May.',
      },
    ]);
  });

  it('lists recommendations alone where that is all there is, without a key to ratings', () => {
    const { appendix } = pack(aPlan({ actions: [], updates: [] }));
    expect(rowsOf(appendix, TABLE)).toEqual([
      { Ref: '1', Recommendation: 'Plan for the lake quarter.' },
    ]);
    expect(appendix.blocks).toHaveLength(1);
  });

  it('loses neither actions without a recommendation nor updates about nothing known', () => {
    const actions = [anAction({ ref: '9', recommendations: [] })];
    const updates = [anUpdate({ actions: ['77'], recommendations: [], narrative: 'Stray words.' })];
    const { appendix } = pack(aPlan({ actions, updates }));
    expect(columnOf(appendix, TABLE, 'Recommendation')).toEqual([
      'Plan for the lake quarter.',
      'No recommendation given',
      'None',
    ]);
    expect(columnOf(appendix, TABLE, 'Update').at(-1)).toBe('Stray words.');
  });

  it('keeps both of two actions that bear one ref', () => {
    const actions = [anAction({ text: 'First.' }), anAction({ text: 'Second.' })];
    expect(columnOf(pack(aPlan({ actions })).appendix, TABLE, 'Action')).toEqual([
      '1. First.',
      '1. Second.',
    ]);
  });

  it('explains every rating of the scheme in a key', () => {
    const { appendix } = pack(aPlan({ scheme: BRAG }));
    expect(columnOf(appendix, 'Appendix1Key', 'Key')).toEqual(['C', 'G', 'A', 'R', 'N']);
    expect(columnOf(appendix, 'Appendix1Key', 'Rating')).toEqual([
      'Complete',
      'Green',
      'Amber',
      'Red',
      'Not rated',
    ]);
  });

  it('names title and council in the footer', () => {
    expect(pack(aPlan({ title: 'P' }), { council: 'Thornmere' }).appendix.page?.footer).toBe(
      'Appendix 1 – P – update June 2024 · Thornmere',
    );
  });
});
