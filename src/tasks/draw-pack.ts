import { packSheets } from '../core/pack/pack-sheets.js';
import { layOut } from '../core/sheet/lay-out.js';
import type { PlacedSheet } from '../core/sheet/placed-sheet.js';
import { PACK_THEME } from '../core/sheet/theme.js';
import { done, type Result } from '../workbook/result.js';
import type { Receipt, Workbook } from '../workbook/workbook.js';
import type { OpenedPlan } from './open-plan.js';

export interface DrawnPack {
  readonly sheets: readonly PlacedSheet[];
  readonly receipt: Receipt;
}

/** Draws the pack's sheets; those that stand already are redrawn in place. */
export async function drawPack(workbook: Workbook, opened: OpenedPlan): Promise<Result<DrawnPack>> {
  const { settings, reading, progress, findings } = opened;
  const { title, council } = settings;
  const specs = packSheets(reading.plan, progress, findings, { title, council });
  const sheets = specs.map((spec) => layOut(spec, PACK_THEME));
  const drawn = await workbook.apply({
    label: 'Draw the pack',
    steps: sheets.map((sheet) => ({ kind: 'draw-sheet', sheet }) as const),
  });
  return drawn.ok ? done({ sheets, receipt: drawn.value }) : drawn;
}
