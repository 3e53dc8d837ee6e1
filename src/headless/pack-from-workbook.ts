import type { Workbook } from '../simulator/index.js';
import { NotAWorkbook, openXlsx } from '../simulator/xlsx/index.js';
import { bindPlan } from '../tasks/bind-plan.js';
import { openPlan } from '../tasks/open-plan.js';
import { proposePlanBinding } from '../tasks/propose-binding.js';
import { readSheets } from '../tasks/read-sheets.js';
import type { PackArguments } from './arguments.js';
import { packFromDocument } from './pack-from-document.js';
import { must, openAndDraw, today, type PackRun } from './pack-run.js';
import { startWorkbook } from './start-workbook.js';
import { UsageError } from './usage-error.js';

/**
 * Opens a workbook and draws the pack of its plan: the one that it was bound to before; else one
 * that stands in its tables, which are bound as they are; else one that stands in plain cells,
 * which are read as a paste and added as new sheets.
 */
export async function packFromWorkbook(
  input: { readonly name: string; readonly bytes: Uint8Array },
  args: PackArguments,
): Promise<PackRun> {
  const excel = startWorkbook(await open(input));
  const { workbook } = excel;
  const bound = must(await openPlan(workbook));
  if (bound) {
    must(await bindPlan(workbook, bound.overview, { ...bound.settings, ...chosen(args) }));
    return openAndDraw(excel);
  }
  const overview = must(await workbook.overview());
  const proposal = must(await proposePlanBinding(workbook, overview));
  if (!proposal) {
    const document = must(await readSheets(workbook, overview));
    return packFromDocument(document, args, excel);
  }
  const settings = { title: '', council: '', asAt: today(), ...proposal, ...chosen(args) };
  must(await bindPlan(workbook, overview, settings));
  return openAndDraw(excel);
}

/** What the command line says takes the place of what the workbook keeps. */
function chosen({ title, asAt, scheme, rule }: PackArguments) {
  return {
    rule,
    ...(title === undefined ? {} : { title }),
    ...(asAt ? { asAt } : {}),
    ...(scheme ? { scheme } : {}),
  };
}

async function open({
  name,
  bytes,
}: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<Workbook> {
  try {
    return await openXlsx(bytes);
  } catch (error) {
    if (!(error instanceof NotAWorkbook)) throw error;
    throw new UsageError(
      `${name} is not a workbook that can be read, or it is damaged. Open it in Excel, save it as .xlsx and try again.`,
    );
  }
}
