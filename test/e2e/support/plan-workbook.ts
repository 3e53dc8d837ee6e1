import path from 'node:path';
import type { Workbook } from '../../../src/simulator/model/index.js';
import { saveXlsx } from '../../../src/simulator/xlsx/index.js';
import { pasteFile } from '../../support/pack-run.js';
import { ROOT } from '../../support/run-command.js';

const EXAMPLE = path.join(ROOT, 'examples', 'peer-challenge-update.txt');

/** Where the workbook keeps what it knows of its plan. */
export const KEPT = 'CommitteePack.plan';

/**
 * The bytes of an .xlsx file with the example's plan in it: 7 recommendations and 10 actions.
 * @param change what else befell the workbook before it was saved
 */
export async function planWorkbook(change?: (workbook: Workbook) => void): Promise<Uint8Array> {
  const { excel } = await pasteFile(EXAMPLE);
  change?.(excel.workbook);
  return saveXlsx(excel.workbook);
}
