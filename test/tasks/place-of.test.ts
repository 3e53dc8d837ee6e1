import { openExcelWorkbook } from '../../src/excel/excel-workbook.js';
import { startExcel } from '../../src/simulator/index.js';
import { addPlan } from '../../src/tasks/add-plan.js';
import { openPlan } from '../../src/tasks/open-plan.js';
import { placeOfFinding, placeOfRecord } from '../../src/tasks/place-of.js';
import type { ActionPlan } from '../../src/core/plan/plan.js';
import { aDueInWords, anAction, anUpdate, aPlan } from '../builders/a-plan.js';
import { must } from '../support/pack-run.js';

async function openAdded(parts: Partial<ActionPlan>) {
  startExcel();
  const workbook = openExcelWorkbook();
  const choices = { council: '', asAt: '2024-01-31', rule: 'action' } as const;
  must(await addPlan(workbook, aPlan(parts), choices));
  const opened = must(await openPlan(workbook));
  if (!opened) throw new Error('The plan is not there.');
  return opened;
}

test('a late action is shown at the deadline that it missed, first or revised', async () => {
  const opened = await openAdded({
    actions: [
      anAction({ due: aDueInWords('May 2023', 'month', '2023-05-31') }),
      anAction({
        ref: '2',
        due: aDueInWords('May 2023', 'month', '2023-05-31'),
        revisedDues: [aDueInWords('June 2023', 'month', '2023-06-30')],
      }),
    ],
    updates: [anUpdate({ actions: ['1', '2'] })],
  });
  const late = opened.findings.filter(({ code }) => code === 'past-due-but-green');
  expect(late.map((finding) => placeOfFinding(opened, finding)?.address)).toEqual([
    'Actions!D5',
    'Actions!I6',
  ]);
});

test('a row without a ref is shown where its ref is missing', async () => {
  const opened = await openAdded({
    actions: [anAction(), anAction({ ref: '', text: 'Open the books.' })],
  });
  const [finding] = opened.findings.filter(({ code }) => code === 'row-incomplete');
  expect(finding && placeOfFinding(opened, finding)?.address).toBe('Actions!A6');
});

test('a finding about the plan as a whole has no cell', async () => {
  const opened = await openAdded({
    actions: [anAction(), anAction({ ref: '2' })],
    updates: [anUpdate({ actions: ['1', '2'] })],
  });
  const [inherited] = opened.findings.filter(({ code }) => code === 'rating-inherited');
  expect(inherited && placeOfFinding(opened, inherited)).toBeNull();
});

test('a record is shown at the field that is asked for, or at its text', async () => {
  const opened = await openAdded({});
  const at = (...record: [Parameters<typeof placeOfRecord>[1], 'owner'?]) =>
    placeOfRecord(opened, ...record)?.address;
  expect(at({ kind: 'action', ref: '1' }, 'owner')).toBe('Actions!C5');
  expect(at({ kind: 'action', ref: '1' })).toBe('Actions!B5');
  expect(at({ kind: 'recommendation', ref: '1' })).toBe('Recommendations!B5');
  expect(at({ kind: 'update', ref: 'S1' })).toBe('Updates!E5');
  expect(at({ kind: 'action', ref: '99' })).toBeUndefined();
});
