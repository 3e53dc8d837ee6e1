import { LISTS_NAME, TABLE_NAMES } from '../core/binding/fields.js';
import type { Workbook } from '../simulator/index.js';
import { NotAWorkbook, openXlsx } from '../simulator/xlsx/index.js';
import { bindPlan } from '../tasks/bind-plan.js';
import { calculateHere } from '../tasks/calculations.js';
import { choosePlan } from '../tasks/choose-plan.js';
import { openPlan } from '../tasks/open-plan.js';
import { readSheets } from '../tasks/read-sheets.js';
import { tableOffers } from '../tasks/table-offers.js';
import type { PackArguments } from './arguments.js';
import { packFromDocument } from './pack-from-document.js';
import { must, openAndDraw, today, type PackRun } from './pack-run.js';
import { sayNewWorkbook } from './say.js';
import { startWorkbook, type RunningWorkbook } from './start-workbook.js';
import { UsageError } from './usage-error.js';
import type { WorkbookOverview } from '../workbook/workbook.js';

/**
 * Opens a workbook and draws the pack of its plan: the one that it was bound to before; else one
 * that stands in its tables, which are bound as they are; else one that stands in plain cells,
 * which are read as a paste and added as new sheets. Plans that are passed over are reported.
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
    return openAndDraw(excel, args);
  }
  const overview = must(await workbook.overview());
  const offers = must(await tableOffers(workbook, overview, calculateHere));
  const { proposal, sheets, findings } = choosePlan(offers);
  if (!proposal) {
    const document = must(await readSheets(workbook, overview, sheets));
    const run = await packFromDocument(document, args, roomIn(excel, overview));
    return { ...run, findings: [...findings, ...document.findings, ...run.findings] };
  }
  const settings = { title: '', council: '', asAt: today(), ...proposal, ...chosen(args) };
  must(await bindPlan(workbook, overview, settings));
  const run = await openAndDraw(excel, args);
  return { ...run, findings: [...findings, ...run.findings] };
}

/** The workbook itself, or a new one where its own sheets or tables have the names that the plan needs. */
function roomIn(excel: RunningWorkbook, { sheets, tables }: WorkbookOverview): RunningWorkbook {
  const needed = [...Object.values(TABLE_NAMES), LISTS_NAME].map((name) => name.toLowerCase());
  const taken = [...sheets, ...tables].flatMap(({ name }) =>
    needed.includes(name.toLowerCase()) ? [name] : [],
  );
  if (taken.length === 0) return excel;
  sayNewWorkbook([...new Set(taken)]);
  return startWorkbook();
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
