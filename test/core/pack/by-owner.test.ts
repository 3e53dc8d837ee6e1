import { packSheets } from '../../../src/core/pack/pack-sheets.js';
import type { ActionPlan } from '../../../src/core/plan/plan.js';
import { measureProgress } from '../../../src/core/progress/measure-progress.js';
import type { SheetSpec } from '../../../src/core/sheet/sheet-spec.js';
import {
  aDay,
  aDueInWords,
  aPlan,
  aRating,
  aRecommendation,
  anAction,
  anUpdate,
} from '../../builders/a-plan.js';
import { columnOf, rowsOf } from './drawn.js';

function sheetOf(plan: ActionPlan, id: 'by-owner' | 'by-theme' = 'by-owner'): SheetSpec {
  const progress = measureProgress(plan, '2024-06-30', 'action');
  const [sheet] = packSheets({ plan, progress, findings: [] }, { sheets: [id] });
  if (!sheet) throw new Error(`There is no sheet ${id}.`);
  return sheet.spec;
}

const textsOf = ({ blocks }: SheetSpec): readonly string[] =>
  blocks.flatMap((block) => ('text' in block ? [block.text] : []));

/** An action so many days past due on 30 June 2024, by a day of that or the year before. */
const past = (ref: string, due: Parameters<typeof aDay>[0], owners = ['Head of Place']) =>
  anAction({ ref, due: aDay(due), owners });

describe('actions by owner', () => {
  it('repeats the owner in each row, with deadline, rating and latest update', () => {
    const actions = [
      past('1', '2024-06-20'),
      anAction({ ref: '2', text: 'Survey staff:', points: ['all of them'], owners: ['Clerk'] }),
      past('3', '2024-12-31'),
    ];
    const updates = [
      anUpdate({ asAt: '2024-02-01', narrative: 'Begun.' }),
      anUpdate({ id: 'S2', asAt: '2024-05-01', rating: aRating('red'), narrative: 'Stuck.' }),
    ];
    expect(rowsOf(sheetOf(aPlan({ actions, updates })), 'ByOwner')).toEqual([
      {
        Owner: 'Clerk',
        Ref: '2',
        Rating: 'N Not rated',
        Due: '31 Mar 2024\n91 days past due',
        Action: 'Survey staff:\n• all of them',
        'Latest update': 'No update',
      },
      expect.objectContaining({
        Owner: 'Head of Place',
        Ref: '1',
        Rating: 'R Red',
        Due: '20 Jun 2024\n10 days past due',
        'Latest update': '1 May 2024: Stuck.',
      }),
      expect.objectContaining({ Owner: 'Head of Place', Ref: '3', Due: '31 Dec 2024' }),
    ]);
  });

  it('counts each owner’s actions, those open and past due, and their ratings', () => {
    const actions = [past('1', '2024-06-20'), past('2', '2024-12-31')];
    expect(rowsOf(sheetOf(aPlan({ actions })), 'ByOwnerCounts')).toEqual([
      {
        Owner: 'Head of Place',
        Actions: '2',
        Open: '2',
        'Past due': '1',
        'By rating, worst first': 'G Green: 1, N Not rated: 1',
        'Which actions': '1, 2',
      },
    ]);
  });

  it('puts an action of several owners under each and says so, those without one last', () => {
    const actions = [
      anAction({ ref: '1', owners: [] }),
      anAction({ ref: '2', owners: ['Leader', 'clerk'] }),
      anAction({ ref: '3', owners: ['Clerk '] }),
    ];
    const sheet = sheetOf(aPlan({ actions }));
    expect(columnOf(sheet, 'ByOwner', 'Owner')).toEqual([
      'clerk',
      'clerk',
      'Leader',
      'No owner given',
    ]);
    expect(columnOf(sheet, 'ByOwner', 'Action')[0]).toContain('\nAlso under Leader');
    expect(textsOf(sheet)).toContain(
      '1 action (2) has several owners and counts under each: the figures above add up to 4, the plan has 3 actions.',
    );
  });

  it('ages what is past due to the day: 30, 31, 90, 91, 180 and 181 days', () => {
    const actions = [
      past('1', '2024-05-31'),
      past('2', '2024-05-30'),
      past('3', '2024-04-01'),
      past('4', '2024-03-31'),
      past('5', '2024-01-02'),
      past('6', '2024-01-01', ['Clerk']),
      past('7', '2024-06-30'),
      anAction({ ref: '8', due: aDueInWords('Ongoing', 'ongoing') }),
    ];
    const sheet = sheetOf(aPlan({ actions, updates: [] }));
    expect(rowsOf(sheet, 'ByOwnerAgeing').map((row) => Object.values(row).join(' | '))).toEqual([
      'Clerk | 1 | Over 180 days | 181 days | 6',
      'Head of Place | 2 | 91–180 days | 180 days | 4, 5',
      'Head of Place | 2 | 31–90 days | 90 days | 2, 3',
      'Head of Place | 1 | Up to 30 days | 30 days | 1',
    ]);
    expect(textsOf(sheet)).toContain(
      '6 actions past due, each counted once. Over 180 days: 1 (6). 91–180 days: 2 (4, 5). 31–90 days: 2 (2, 3). Up to 30 days: 1 (1). 1 open action (8) cannot be past due: no last day is given.',
    );
  });

  it('cuts a long update and says where the whole of it stands', () => {
    const updates = [anUpdate({ narrative: 'Work went on. '.repeat(40) })];
    const sheet = sheetOf(aPlan({ updates }));
    expect(columnOf(sheet, 'ByOwner', 'Latest update')[0]).toMatch(/^Work .*…$/);
    expect(textsOf(sheet).at(-1)).toBe(
      'An update that ends in “…” is cut there; Appendix 1 prints it whole.',
    );
  });

  it('gives many owners tables that each fit a page with their header', () => {
    const actions = Array.from({ length: 60 }, (_, index) =>
      anAction({ ref: `${index + 1}`, owners: [`Officer ${index + 1}`] }),
    );
    const sheet = sheetOf(aPlan({ actions }));
    expect(textsOf(sheet)).toContain('How many, by owner (continued)');
    const shown = ['', '_2', '_3', '_4'].flatMap((piece) =>
      columnOf(sheet, `ByOwnerCounts${piece}`, 'Which actions'),
    );
    expect(new Set(shown).size).toBe(60);
  });

  it('says in one sentence that no owner is named, and still how long actions are past due', () => {
    expect(textsOf(sheetOf(aPlan({ actions: [past('1', '2024-06-20', [])] })))).toEqual([
      'The plan names no owner for any of its actions, so that they cannot be shown by owner.',
      '1 action past due, each counted once. Up to 30 days: 1 (1).',
      expect.stringContaining('Days are counted'),
    ]);
  });
});

describe('actions by theme', () => {
  const [homes, money] = [
    aRecommendation({ ref: '1', theme: 'Homes' }),
    aRecommendation({ ref: '2', theme: 'Finance' }),
  ];

  it('stands in the order of the recommendations, an action of two themes under both', () => {
    const actions = [
      anAction({ ref: '1', recommendations: ['2'] }),
      anAction({ ref: '2', recommendations: ['1', '2'] }),
      anAction({ ref: '3', recommendations: ['9'] }),
    ];
    const plan = aPlan({ recommendations: [homes, money], actions });
    const sheet = sheetOf(plan, 'by-theme');
    expect(rowsOf(sheet, 'ByTheme').map(({ Theme, Ref }) => `${Theme} ${Ref}`)).toEqual([
      'Homes 2',
      'Finance 1',
      'Finance 2',
      'No theme given 3',
    ]);
    expect(columnOf(sheet, 'ByTheme', 'Action')[0]).toContain('Also under Finance');
  });

  it('says in one sentence where the plan has no themes', () => {
    const [first, ...others] = textsOf(sheetOf(aPlan({ actions: [anAction({})] }), 'by-theme'));
    expect(first).toMatch(/^The plan gives no theme to any recommendation/);
    expect(others.join(' ')).not.toContain('theme');
  });
});
