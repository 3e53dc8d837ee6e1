import type { PlacedSheet } from '../core/sheet/placed-sheet.js';
import { drawnBlocks, reachesBeyond } from './clear-sheet.js';
import { readBlocks } from './look-up.js';
import { holds } from './verify.js';
import type { SheetSeen } from './workbook-seen.js';

export interface WhoWrote {
  readonly ours: boolean;
  readonly others: boolean;
}

/** Whose values stand on a sheet: those that were to be drawn there, or any others. */
export async function whoWrote(sheet: SheetSeen, placed: PlacedSheet): Promise<WhoWrote> {
  const blocks = drawnBlocks(sheet, placed);
  const found = await readBlocks(blocks);
  let ours = false;
  let others = (await reachesBeyond(sheet, placed)) !== null;
  for (const block of blocks) {
    const cells = found.get(block);
    if (!cells) continue;
    block.expected.forEach((row, down) => {
      row.forEach((value, right) => {
        if (holds(cells, down, right, '')) return;
        if (holds(cells, down, right, value)) ours = true;
        else others = true;
      });
    });
  }
  return { ours, others };
}
