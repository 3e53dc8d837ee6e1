import { packSheets } from '../../../src/core/pack/pack-sheets.js';
import type { ActionPlan } from '../../../src/core/plan/plan.js';
import { measureProgress } from '../../../src/core/progress/measure-progress.js';
import type { SheetSpec } from '../../../src/core/sheet/sheet-spec.js';
import { aDay, aPlan, aRating, anAction, anUpdate } from '../../builders/a-plan.js';
import { rowsOf } from './drawn.js';

function exceptionsSheet(plan: ActionPlan): SheetSpec {
  const progress = measureProgress(plan, '2024-06-30', 'action');
  const [sheet] = packSheets({ plan, progress, findings: [] }, { sheets: ['exceptions'] });
  if (!sheet) throw new Error('There is no sheet of exceptions.');
  return sheet.spec;
}

const textsOf = ({ blocks }: SheetSpec): readonly string[] =>
  blocks.flatMap((block) => ('text' in block ? [block.text] : []));

test('each exception says why it is one, with its figures', () => {
  const sheet = exceptionsSheet(
    aPlan({
      actions: [
        anAction({ due: aDay('2024-03-31'), revisedDues: [aDay('2024-06-18')], owners: [] }),
      ],
      updates: [
        anUpdate({ asAt: '2024-01-31' }),
        anUpdate({ id: 'S2', rating: aRating('red'), asAt: '2024-03-01' }),
      ],
    }),
  );
  expect(sheet.note).toBe('1 of 1 action, worst first, each with its reasons. As at 30 June 2024.');
  expect(rowsOf(sheet, 'Exceptions')).toEqual([
    {
      Ref: '1',
      Rating: 'R Red',
      Why: 'Rated Red.\nPast due by 12 days.\nDowngraded from Green.\nMoved once from 31 Mar 2024.\nNot updated since 1 Mar 2024.',
      Action: 'Publish a programme for the lake quarter.',
      Due: '18 Jun 2024',
      Owner: 'Not given',
    },
  ]);
});

test('the reasons are counted under the table, each with its rule and its refs', () => {
  const actions = ['1', '2', '3'].map((ref) => anAction({ ref }));
  const updates = actions.map(({ ref }) => anUpdate({ id: `S${ref}`, actions: [ref] }));
  expect(textsOf(exceptionsSheet(aPlan({ actions, updates })))).toEqual([
    'The reasons counted',
    'Past due: 3 actions (1–3). Open after the last day of the deadline in force.',
    'An action with several reasons is counted under each of them.',
  ]);
});

test('where nothing is amiss the sheet says what was looked for', () => {
  const sheet = exceptionsSheet(aPlan({ actions: [anAction({ due: aDay('2024-12-31') })] }));
  expect(textsOf(sheet)).toEqual([
    'No action is off course, past due, downgraded, moved, without an update or without a rating.',
  ]);
});
