import { NO_CHANGES, type SheetChanges } from '../../../src/core/pack/drawn/pack-state.js';
import { wordPackSheetState } from '../../../src/core/wording/word-pack-state.js';

function said(changes: Partial<SheetChanges>): string {
  const sheet = { id: 'appendix-1', name: 'Appendix 1', drawn: true, outOfDate: true } as const;
  return wordPackSheetState({ ...sheet, changes: { ...NO_CHANGES, ...changes } });
}

test.each<[Partial<SheetChanges>, string]>([
  [{ updatesChanged: ['1', '2', '3'] }, '3 updates changed'],
  [{ updatesChanged: ['4.1, 4.2'] }, 'the update for 4.1, 4.2 changed'],
  [
    { actionsChanged: ['4.1'], detailsChanged: ['day'] },
    'action 4.1 and the report’s date changed',
  ],
  [
    { actionsAdded: ['9'], actionsRemoved: ['1', '2'] },
    '1 action was added and 2 actions were removed',
  ],
  [
    { recommendationsChanged: ['1', '2'], actionsAdded: ['9'], findingsGone: 1 },
    '2 recommendations changed, 1 action was added and 1 finding went',
  ],
])('after %j a sheet is said to be out of date', (changes, because) => {
  expect(said(changes)).toBe(`Appendix 1 is out of date: ${because} since it was drawn.`);
});
