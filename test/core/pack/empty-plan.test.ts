import { PACK_SHEETS } from '../../../src/core/pack/pack-options.js';
import { packSheets } from '../../../src/core/pack/pack-sheets.js';
import type { ActionPlan } from '../../../src/core/plan/plan.js';
import { measureProgress } from '../../../src/core/progress/measure-progress.js';
import { BRAG } from '../../../src/core/plan/schemes.js';
import { aDay, aPlan, aRating, anAction, anUpdate } from '../../builders/a-plan.js';

function specsOf(plan: ActionPlan) {
  const progress = measureProgress(plan, '2024-06-30', 'action');
  return packSheets({ plan, progress, findings: [] }, { sheets: PACK_SHEETS });
}

function sheetOf(plan: ActionPlan, id: (typeof PACK_SHEETS)[number]) {
  const found = specsOf(plan).find((sheet) => sheet.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  const { note, blocks } = found.spec;
  return { note, texts: blocks.flatMap((block) => ('text' in block ? [block.text] : [])) };
}

const NOTHING = aPlan({ recommendations: [], actions: [], updates: [] });

test('a plan that holds nothing yet has no empty tables: each sheet says so in words', () => {
  const named = specsOf(NOTHING).filter(({ id }) => id !== 'notes');
  for (const { spec } of named)
    expect(spec.blocks.filter(({ kind }) => kind === 'table')).toEqual([]);
  expect(sheetOf(NOTHING, 'appendix-1')).toEqual({
    note: 'There is nothing to list. As at 30 June 2024.',
    texts: ['The plan has no recommendations and no actions yet.'],
  });
  expect(sheetOf(NOTHING, 'exceptions').texts).toEqual(['The plan has no actions.']);
  expect(sheetOf(NOTHING, 'by-owner').note).toBe('There is nothing to list. As at 30 June 2024.');
});

test('where all is complete, the exceptions say that none of the actions is one', () => {
  const plan = aPlan({
    scheme: BRAG,
    actions: [anAction({ due: aDay('2024-03-31') })],
    updates: [anUpdate({ rating: aRating('complete') })],
  });
  expect(sheetOf(plan, 'exceptions')).toEqual({
    note: 'None of 1 action. As at 30 June 2024.',
    texts: [
      'No action is off course, past due, downgraded, moved, without an update or without a rating.',
    ],
  });
});
