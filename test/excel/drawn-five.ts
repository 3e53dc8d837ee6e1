import { drawnCells } from '../../src/core/redraw/drawn-cells.js';
import { digestOfEdits } from '../../src/core/redraw/hand-edits.js';
import { addressOf } from '../../src/core/sheet/address.js';
import type { PlacedSheet } from '../../src/core/sheet/placed-sheet.js';
import type { Result } from '../../src/workbook/result.js';
import type { Receipt, SheetDraw, WorkbookChange } from '../../src/workbook/workbook.js';
import { anAppendix } from './placed.js';
import { openExcel, refusalFrom, valueOf, type OpenExcel } from './simulated.js';

export const SHEET = 'Appendix 1';

/** A sheet as packs have them: every row has its height, and the chart stands on a table. */
export function aPackSheet(actions: number): PlacedSheet {
  const sheet = anAppendix(actions);
  const { rows } = sheet.extent;
  const rowHeights = Array.from({ length: rows }, (_, from) => ({
    from,
    count: 1,
    points: 15 + 5 * (from % 3),
  }));
  const counts = sheet.charts.map(({ source }) => ({ name: 'RagCounts', at: source }));
  return { ...sheet, rowHeights, conditionalLooks: [], tables: [...sheet.tables, ...counts] };
}

export const FIVE = aPackSheet(5);

export function draw(sheet: PlacedSheet, over?: SheetDraw['over']): WorkbookChange {
  return { label: 'Draw', steps: [{ kind: 'draw-sheet', sheet, ...(over && { over }) }] };
}

/** Five actions drawn, and how a later session would draw over them. */
export async function drawnFive(excelApi?: string) {
  const excel = await openExcel(excelApi);
  valueOf(await excel.workbook.apply(draw(FIVE)));
  const over = (losing?: string) => ({ name: SHEET, cells: drawnCells(FIVE), ...(losing && { losing }) }); // prettier-ignore
  return { ...excel, over, later: excel.reopen() };
}

export async function onSheet(
  { run }: OpenExcel,
  act: (sheet: Excel.Worksheet) => void,
): Promise<void> {
  await run(async (context) => {
    act(context.workbook.worksheets.getItem(SHEET));
    await context.sync();
  });
}

/** "changed F6" */
export function editsIn(result: Result<Receipt>): readonly string[] {
  const { edited = [] } = refusalFrom(result);
  return edited.flatMap(({ edits }) => edits.map(({ kind, at }) => `${kind} ${addressOf(at)}`));
}

export function agreedTo(result: Result<Receipt>): string {
  return digestOfEdits(refusalFrom(result).edited?.[0]?.edits ?? []);
}
