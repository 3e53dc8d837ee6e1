import { bigPlanText } from '../../bench/big-plan.js';
import { readSource } from '../../src/core/grid/read-source.js';
import { openExcelWorkbook } from '../../src/excel/excel-workbook.js';
import { startExcel } from '../../src/simulator/start-excel.js';
import { addPlan } from '../../src/tasks/add-plan.js';
import { drawPack } from '../../src/tasks/draw-pack.js';
import { openPlan } from '../../src/tasks/open-plan.js';
import { previewPlan } from '../../src/tasks/preview-plan.js';

/** Round trips and operations of opening a plan of so many actions and of drawing its pack. */
async function costsOf(actions: number) {
  const excel = startExcel();
  const workbook = openExcelWorkbook();
  const document = readSource({ text: bigPlanText(actions, 300), kind: 'text' });
  const { reading, asAt } = previewPlan(document, { today: '2026-06-30', rule: 'action' });
  const council = 'Thornmere Borough Council';
  await addPlan(workbook, reading.plan, { council, asAt, rule: 'action' });
  excel.resetCounters();
  const opened = await openPlan(workbook);
  const opening = excel.counters;
  if (!opened.ok || !opened.value) throw new Error('The plan that was added is not there.');
  excel.resetCounters();
  const drawn = await drawPack(workbook, opened.value);
  return { opening, drawing: excel.counters, drawn };
}

describe('a large plan', () => {
  it('takes hardly more operations than a small one: 1,000 actions no more than twice those of 10', async () => {
    const [small, large] = [await costsOf(10), await costsOf(1_000)];
    for (const { opening, drawing, drawn } of [small, large]) {
      expect(drawn.ok).toBe(true);
      expect(opening.batches).toBeLessThanOrEqual(2);
      expect(drawing.batches).toBeLessThanOrEqual(3);
    }
    expect(large.opening.actions).toBe(small.opening.actions);
    expect(large.drawing.actions).toBeLessThan(2 * small.drawing.actions);
  });
});
