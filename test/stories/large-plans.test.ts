import { bigPlanText } from '../../bench/big-plan.js';
import { drawnAmounts } from '../../bench/drawn-amounts.js';
import { readSource } from '../../src/core/grid/read-source.js';
import { PACK_SHEETS } from '../../src/core/pack/pack-options.js';
import { openExcelWorkbook } from '../../src/excel/excel-workbook.js';
import { startExcel } from '../../src/simulator/start-excel.js';
import { addPlan } from '../../src/tasks/add-plan.js';
import { drawPack } from '../../src/tasks/draw-pack.js';
import { openPlan } from '../../src/tasks/open-plan.js';
import { previewPlan } from '../../src/tasks/preview-plan.js';
import { valueOf } from '../excel/simulated.js';

/** What opening a plan of so many actions costs, and drawing all sheets of its pack, and again. */
async function costsOf(actions: number) {
  const excel = startExcel();
  const workbook = openExcelWorkbook();
  const document = readSource({ text: bigPlanText(actions, 300), kind: 'text' });
  const { reading, asAt } = previewPlan(document, { today: '2026-06-30', rule: 'action' });
  const council = 'Thornmere Borough Council';
  valueOf(await addPlan(workbook, reading.plan, { council, asAt, rule: 'action' }));
  const open = async () => {
    excel.resetCounters();
    const opened = valueOf(await openPlan(workbook));
    if (!opened) throw new Error('The plan that was added is not there.');
    return { opened, cost: excel.counters };
  };
  const draw = async () => {
    const { opened } = await open();
    excel.resetCounters();
    const choices = { ...opened.settings.pack, sheets: PACK_SHEETS };
    const { sheets } = valueOf(await drawPack(workbook, opened, choices));
    return { ...excel.counters, drawn: drawnAmounts(sheets) };
  };
  const { cost: opening } = await open();
  return { opening, drawing: await draw(), redrawing: await draw() };
}

type Drawing = Awaited<ReturnType<typeof costsOf>>['drawing'];

/** What one request may carry, on which Excel on the web sets a limit of 5 MB. */
const PAYLOAD = 4_000_000;

/** A table is made, named and given its looks; in place, the one before it goes first. */
const OF_A_TABLE = { drawing: 5, redrawing: 7 };

/**
 * What is left when what grows with printed pages is taken away: Excel takes page breaks one by one,
 * and tables that cannot repeat their header come in pieces that fit a page.
 */
function withoutPages({ actions, drawn }: Drawing, ofATable: number): number {
  return actions - ofATable * drawn.tables - drawn.pageBreaks;
}

describe('a plan of a thousand actions and all sheets of its pack', () => {
  let small: Awaited<ReturnType<typeof costsOf>>;
  let large: Awaited<ReturnType<typeof costsOf>>;

  beforeAll(async () => {
    small = await costsOf(10);
    large = await costsOf(1_000);
  });

  it('opens in two round trips and as many operations as a plan of ten', () => {
    expect(large.opening.batches).toBeLessThanOrEqual(2);
    expect(large.opening.actions).toBe(small.opening.actions);
  });

  it('is drawn, and drawn again in place, in three round trips and one for each 4 MB', () => {
    for (const { batches, bytesIn, bytesOut, drawn } of [large.drawing, large.redrawing]) {
      expect(drawn.sheets).toBe(PACK_SHEETS.length);
      expect(batches).toBeLessThanOrEqual(3 + Math.floor((bytesIn + bytesOut) / PAYLOAD));
    }
  });

  it('takes operations by sheets, looks and printed pages, not by its cells', () => {
    expect(large.drawing.drawn.cells).toBeGreaterThan(20 * small.drawing.drawn.cells);
    for (const way of ['drawing', 'redrawing'] as const) {
      const [few, many] = [small, large].map((cost) => withoutPages(cost[way], OF_A_TABLE[way]));
      expect(many).toBeLessThan(1.2 * (few ?? 0));
    }
  });
});
