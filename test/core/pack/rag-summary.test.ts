import type { Action, ActionPlan } from '../../../src/core/plan/plan.js';
import {
  aDay,
  aPlan,
  aRating,
  aRecommendation,
  anAction,
  anUpdate,
} from '../../builders/a-plan.js';
import { columnOf, pack, rowsOf, tableNamed } from './drawn.js';

/** One action for each rating; those named are past due. */
function rated(ratings: readonly string[], late: readonly number[] = []): ActionPlan {
  return aPlan({
    recommendations: ratings.map((_, index) => aRecommendation({ ref: `${index + 1}` })),
    actions: ratings.map((_, index) =>
      anAction({
        ref: `${index + 1}`,
        recommendations: [`${index + 1}`],
        due: aDay(late.includes(index + 1) ? '2024-01-31' : '2024-12-31'),
      }),
    ),
    updates: ratings.map((rating, index) =>
      anUpdate({
        id: `S${index + 1}`,
        recommendations: [`${index + 1}`],
        actions: [`${index + 1}`],
        rating: aRating(rating),
      }),
    ),
  });
}

function undatedAction(): Action {
  const { due: _due, ...rest } = anAction();
  return rest;
}

describe('the RAG summary', () => {
  it('counts each rating, worst first, with its share, its actions and what it means', () => {
    const { summary } = pack(rated(['green', 'amber', 'green', 'green']));
    expect(rowsOf(summary, 'RatingCounts')).toEqual([
      {
        Rating: 'R Red',
        Actions: '0',
        '% of 4': '0',
        'What it means': 'Off course; needs action',
        'Which actions': 'None',
        Recommendations: '0',
      },
      {
        Rating: 'A Amber',
        Actions: '1',
        '% of 4': '25',
        'What it means': 'Some issues; on course with attention',
        'Which actions': '2',
        Recommendations: '1',
      },
      {
        Rating: 'G Green',
        Actions: '3',
        '% of 4': '75',
        'What it means': 'On course',
        'Which actions': '1, 3, 4',
        Recommendations: '3',
      },
      {
        Rating: 'N Not rated',
        Actions: '0',
        '% of 4': '0',
        'What it means': 'No rating was given or recognised',
        'Which actions': 'None',
        Recommendations: '0',
      },
    ]);
  });

  it('begins with the covering sentence and ends its count with the counting rule', () => {
    const { blocks } = pack(rated(['green'])).summary;
    expect(blocks[0]).toEqual({ kind: 'lead', text: expect.stringContaining('Green') as string });
    const remarks = blocks
      .filter(({ kind }) => kind === 'remark')
      .map((block) => 'text' in block && block.text);
    expect(remarks).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Counting rule: each action/),
        'Percentages are rounded so as to add up to 100.',
      ]),
    );
  });

  it('counts what the counting rule counts', () => {
    const plan = rated(['green', 'red']);
    const headings = (rule: 'action' | 'recommendation' | 'statement') =>
      tableNamed(pack(plan, { rule }).summary, 'RatingCounts')
        ?.columns.map(({ heading }) => heading)
        .slice(1, 3);
    expect(headings('recommendation')).toEqual(['Recommendations', '% of 2']);
    expect(headings('statement')).toEqual(['Statements', '% of 2']);
  });

  it('says the figures of the chart in words', () => {
    const chart = pack(rated(['green', 'red'])).summary.blocks.find(({ kind }) => kind === 'chart');
    expect(chart).toMatchObject({
      altText: '2 actions by rating. Red 1 (50%), Amber 0 (0%), Green 1 (50%), Not rated 0 (0%).',
      series: ['red', 'amber', 'green', 'not-rated'],
    });
  });

  it('names the parts of the bar that are long enough for it', () => {
    const { summary } = pack(rated(['red', ...Array<string>(29).fill('green')]));
    expect(summary.blocks.find(({ kind }) => kind === 'chart')).toMatchObject({
      series: ['red', 'amber', 'green', 'not-rated'],
      labelled: [false, false, true, false],
    });
  });

  it('puts first what needs attention: Red, past due, Amber, not rated', () => {
    const { summary } = pack(rated(['not-rated', 'amber', 'green', 'red', 'green'], [3]));
    expect(rowsOf(summary, 'NeedsAttention').map((row) => [row['Ref'], row['Why']])).toEqual([
      ['4', 'Rated Red'],
      ['3', 'Rated Green, past due'],
      ['2', 'Rated Amber'],
      ['1', 'Not rated'],
    ]);
  });

  it('tells of deadlines that were moved, also where the rating is good, until the work is done', () => {
    const moved = anAction({ due: aDay('2024-01-31'), revisedDues: [aDay('2024-12-31')] });
    const actions = [moved, { ...moved, ref: '2', status: 'Completed' }];
    const updates = [anUpdate({ actions: ['1', '2'], rating: aRating('green') })];
    const { summary } = pack(aPlan({ actions, updates }));
    expect(rowsOf(summary, 'NeedsAttention').map((row) => [row['Ref'], row['Why']])).toEqual([
      ['1', 'Rated Green, moved once from 31 Jan 2024'],
    ]);
  });

  it('adds what the checks noticed about an action', () => {
    const findings = [
      { code: 'rating-contradicts-status', severity: 'warning', about: { action: '1' }, facts: {} },
    ] as const;
    const { summary } = pack(rated(['green', 'red']), { findings });
    expect(columnOf(summary, 'NeedsAttention', 'Why')).toEqual([
      'Rated Red',
      'Rated Green. Rating and status do not agree',
    ]);
  });

  it('says that nothing needs attention where all is well', () => {
    const { summary } = pack(rated(['green', 'green']));
    expect(tableNamed(summary, 'NeedsAttention')).toBeUndefined();
    expect(JSON.stringify(summary.blocks)).toContain(
      'No action is rated off course or past its due date.',
    );
  });

  it('shows the first 24 that need attention, a page at a time, and says how many more do', () => {
    const { summary } = pack(rated(Array<string>(30).fill('red')));
    const first = rowsOf(summary, 'NeedsAttention');
    const second = rowsOf(summary, 'NeedsAttention_2');
    expect([...first, ...second].map(({ Ref }) => Ref)).toEqual(
      Array.from({ length: 24 }, (_, index) => `${index + 1}`),
    );
    expect(second).not.toHaveLength(0);
    expect(JSON.stringify(summary.blocks)).toContain(
      '6 further actions need attention; see Appendix 1.',
    );
  });

  it('gives each recommendation with its rating and actions', () => {
    const { summary } = pack(rated(['green', 'amber']));
    expect(rowsOf(summary, 'ByRecommendation')[1]).toEqual({
      Ref: '2',
      Rating: 'A Amber',
      Actions: '1',
      Recommendation: 'Plan for the lake quarter.',
      'Which actions': '2',
      'Past due': 'None',
    });
  });

  it('says which actions of a recommendation are past due, where deadlines are given at all', () => {
    const late = pack(rated(['green', 'red'], [2])).summary;
    expect(columnOf(late, 'ByRecommendation', 'Past due')).toContain('2');
    const undated = pack(aPlan({ actions: [undatedAction()] })).summary;
    expect(tableNamed(undated, 'ByRecommendation')?.columns.map(({ heading }) => heading)).toEqual([
      'Ref',
      'Rating',
      'Actions',
      'Recommendation',
      'Which actions',
    ]);
  });

  it('counts recommendations where there are no actions', () => {
    const { summary } = pack(aPlan({ actions: [], updates: [anUpdate({ actions: [] })] }));
    expect(columnOf(summary, 'RatingCounts', 'Recommendations')).toEqual(['0', '0', '1', '0']);
    expect(tableNamed(summary, 'ByRecommendation')?.columns.map(({ heading }) => heading)).toEqual([
      'Ref',
      'Rating',
      'Recommendation',
    ]);
  });

  it('does not list recommendations again of which none is rated and none has an action', () => {
    const { summary, appendix } = pack(aPlan({ actions: [], updates: [] }));
    expect(tableNamed(summary, 'ByRecommendation')).toBeUndefined();
    expect(summary.note).toBe('From top to bottom: the ratings counted. As at 30 June 2024.');
    expect(appendix.note).not.toContain('Key');
  });
});
