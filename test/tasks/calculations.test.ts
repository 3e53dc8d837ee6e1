import { openExcelWorkbook } from '../../src/excel/excel-workbook.js';
import { startExcel } from '../../src/simulator/index.js';
import { addPlan } from '../../src/tasks/add-plan.js';
import { calculateHere, type Calculations } from '../../src/tasks/calculations.js';
import { drawPack, previewPack } from '../../src/tasks/draw-pack.js';
import { openPlan } from '../../src/tasks/open-plan.js';
import { thornmerePlan } from '../gallery/thornmere-plan.js';
import { must } from '../support/pack-run.js';

/** As a worker calculates: what is asked and answered goes from one thread to another. */
const calculateAcross: Pick<Calculations, 'study' | 'place'> = {
  study: async (request, options) =>
    structuredClone(await calculateHere.study(structuredClone(request), options)),
  place: async (request, options) =>
    structuredClone(await calculateHere.place(structuredClone(request), options)),
};

async function planInWorkbook() {
  startExcel();
  const workbook = openExcelWorkbook();
  const choices = {
    council: 'Thornmere Borough Council',
    asAt: '2024-06-30',
    rule: 'action',
  } as const;
  must(await addPlan(workbook, thornmerePlan(), choices));
  return workbook;
}

test('a plan opened and drawn by another thread is the same', async () => {
  const workbook = await planInWorkbook();
  const across = { ...calculateHere, ...calculateAcross };
  const here = must(await openPlan(workbook));
  const there = must(await openPlan(workbook, across));
  expect(there).toEqual(here);
  if (!here || !there) throw new Error('The plan is not there.');
  const sheets = must(await previewPack(here));
  expect(must(await previewPack(there, undefined, across))).toEqual(sheets);
  const drawn = must(await drawPack(workbook, there, undefined, { calculations: across }));
  expect(drawn.sheets).toEqual(sheets);
});

test('opening a plan is stopped', async () => {
  const workbook = await planInWorkbook();
  const opened = await openPlan(workbook, calculateHere, { signal: AbortSignal.abort() });
  expect(opened).toEqual({ ok: false, refusal: { code: 'stopped' } });
});
