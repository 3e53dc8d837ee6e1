import fc from 'fast-check';
import { completionsSince, standingOf } from '../../../src/core/pack/audit-tables/standing.js';
import type { PackOptions } from '../../../src/core/pack/pack-options.js';
import { packSheets } from '../../../src/core/pack/pack-sheets.js';
import { actionStates, isPastDue } from '../../../src/core/pack/parts/action-states.js';
import type { Action, ActionPlan } from '../../../src/core/plan/plan.js';
import { BRAG } from '../../../src/core/plan/schemes.js';
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
import { anyPlan } from '../../gallery/any-plan.js';
import { columnOf, rowsOf } from './drawn.js';

const AS_AT = '2024-06-30';

function auditTables(plan: ActionPlan, options: PackOptions = {}): SheetSpec {
  const progress = measureProgress(plan, AS_AT, 'action');
  const source = { plan, progress, findings: [] };
  const [sheet] = packSheets(source, { ...options, sheets: ['audit-tables'] });
  if (!sheet) throw new Error('There are no audit action tables.');
  return sheet.spec;
}

const textsOf = ({ blocks }: SheetSpec): readonly string[] =>
  blocks.flatMap((block) => ('text' in block ? [block.text] : []));

/** Refs in all the pieces of a table. */
function refsIn({ blocks }: SheetSpec, table: string): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'table' && block.name.replace(/_\d+$/, '') === table
      ? columnOf({ blocks: [block], name: '', title: '', note: '' }, block.name, 'Ref')
      : [],
  );
}

const later = { due: aDay('2024-05-31'), revisedDues: [aDay('2024-09-30')] };
const due = aDay('2024-09-30');

test('actions stand among what is overdue, extended, completed or live', () => {
  const actions = [
    anAction({ ref: '1', due: aDay('2024-06-29') }),
    anAction({ ref: '2', ...later }),
    anAction({ ref: '3', due, completedOn: aDay('2024-04-30') }),
    anAction({ ref: '4', due }),
    anAction({ ref: '5', due: aDay('2024-01-31'), revisedDues: [aDay('2024-05-31')] }),
    anAction({ ref: '6', due, revisedDues: [aDay('2024-08-31')] }),
    anAction({ ref: '7', due: aDueInWords('TBC', 'to-be-confirmed'), revisedDues: [due] }),
  ];
  const sheet = auditTables(aPlan({ actions }));
  expect(refsIn(sheet, 'AuditOverdue')).toEqual(['1', '5']);
  expect(refsIn(sheet, 'AuditExtension')).toEqual(['2']);
  expect(refsIn(sheet, 'AuditCompleted')).toEqual(['3']);
  expect(refsIn(sheet, 'AuditLive')).toEqual(['4', '6', '7']);
  expect(textsOf(sheet)).toContain('Overdue: 2 actions');
  expect(textsOf(sheet)).toContain('Rule: Every other action that is open.');
});

test('what was completed by the last report is named and not listed; what has no day is both', () => {
  const actions = [
    anAction({ ref: '1', completedOn: aDay('2024-03-30') }),
    anAction({ ref: '2', completedOn: aDay('2024-05-12') }),
    anAction({ ref: '3', status: 'Complete' }),
  ];
  const sheet = auditTables(aPlan({ actions }));
  expect(rowsOf(sheet, 'AuditCompleted').map(({ Ref, Completed }) => [Ref, Completed])).toEqual([
    ['2', '12 May 2024\n42 days late'],
    ['3', 'Day not given'],
  ]);
  expect(textsOf(sheet)).toEqual(
    expect.arrayContaining([
      'Completed by the day of the last report, and therefore not listed: 1 action (1).',
      'The plan gives no day of completion for 1 action (3): listed, since nobody can tell whether the last report had them.',
    ]),
  );
});

test('the day of the last report is three months before this one, and said to be taken so', () => {
  expect(textsOf(auditTables(aPlan()))).toContain(
    'Last report: taken to be of 30 March 2024, three months before this one, since its day was not given.',
  );
  const sheet = auditTables(aPlan({ actions: [anAction({ completedOn: aDay('2024-03-30') })] }), {
    lastReport: '2024-02-14',
  });
  expect(textsOf(sheet)).toContain('Last report: 14 February 2024.');
  expect(refsIn(sheet, 'AuditCompleted')).toEqual(['1']);
});

describe('actions from the governance statement', () => {
  const fromStatement = (plan: Partial<ActionPlan>) =>
    rowsOf(auditTables(aPlan(plan)), 'AuditStatement').map((row) => [
      row['Ref'],
      row['Stands under'],
    ]);

  it('are those whose theme, ref, note or plan says so, listed again with where they stand', () => {
    const theme = 'Annual Governance Statement 2023/24';
    expect(fromStatement({ recommendations: [aRecommendation({ theme })] })).toEqual([
      ['1', 'Overdue'],
    ]);
    expect(fromStatement({ actions: [anAction({ ref: 'AGS1', due })] })).toEqual([
      ['AGS1', 'Live'],
    ]);
    expect(fromStatement({ title: 'Governance statement action plan' })).toHaveLength(1);
    expect(fromStatement({ actions: [anAction({ note: 'From the AGS.' })] })).toHaveLength(1);
  });

  it('are none where the plan does not say so', () => {
    const sheet = auditTables(
      aPlan({ recommendations: [aRecommendation({ theme: 'Governance' })] }),
    );
    expect(refsIn(sheet, 'AuditStatement')).toEqual([]);
    expect(textsOf(sheet)).toContain('From the governance statement: no actions');
  });
});

test('a closed rating completes an action, whatever its deadline', () => {
  const updates = [anUpdate({ rating: aRating('complete') })];
  const sheet = auditTables(aPlan({ scheme: BRAG, updates, actions: [anAction(later)] }));
  expect(refsIn(sheet, 'AuditCompleted')).toEqual(['1']);
});

/** Any plan, with deadlines moved and work completed in any way. */
const anyAudited = fc
  .tuple(anyPlan, fc.array(fc.nat(5), { minLength: 8, maxLength: 8 }))
  .map(([plan, ways]): ActionPlan => {
    const parts: readonly Partial<Action>[] = [
      {},
      later,
      { due: aDay('2024-01-31'), revisedDues: [aDay('2024-04-30')] },
      { completedOn: aDay('2024-01-15') },
      { completedOn: aDay('2024-05-15') },
      { status: 'Closed' },
    ];
    const actions = plan.actions.map((one, i) => ({ ...one, ...parts[ways[i] ?? 0] }));
    return { ...plan, actions };
  });

test('each action of any plan stands once: in a table, or among those completed before', () => {
  fc.assert(
    fc.property(anyAudited, (plan) => {
      const sheet = auditTables(plan);
      const progress = measureProgress(plan, AS_AT, 'action');
      const states = actionStates(plan, progress);
      const completed = states.filter((state) => standingOf(state) === 'completed');
      const { before } = completionsSince(completed, '2024-03-30');
      const tables = ['AuditOverdue', 'AuditExtension', 'AuditCompleted', 'AuditLive'];
      const listed = tables.flatMap((table) => refsIn(sheet, table));
      const told = [...listed, ...before.map(({ action }) => action.ref)];
      expect([...told].sort()).toEqual(plan.actions.map(({ ref }) => ref).sort());
      expect(new Set(refsIn(sheet, 'AuditOverdue'))).toEqual(new Set(progress.overdue));
      expect(states.filter(isPastDue)).toHaveLength(progress.overdue.length);
    }),
    { seed: 5, numRuns: 100 },
  );
});
