import { locate } from '../core/binding/binding.js';
import { SETTINGS_KEY } from '../core/binding/plan-settings.js';
import { done, refuse, type Result } from '../workbook/result.js';
import type { TableContents, Workbook, WorkbookOverview } from '../workbook/workbook.js';
import { withFillsOfBareRatings } from './bare-ratings.js';
import { calculateHere, type CalculationOptions, type Calculations } from './calculations.js';
import type { Study, StudiedPlan } from './study-plan.js';

/** The plan of a workbook as it stands now, checked and measured. */
export interface OpenedPlan extends Study, StudiedPlan {
  /** A newer version of the add-in wrote what is kept about the plan: every change is refused. */
  readonly readOnly: boolean;
  /** The bound tables as they were read. */
  readonly contents: readonly TableContents[];
}

/**
 * Reads, checks and measures the workbook's plan in two round trips: what tables there are, and
 * what they hold; a third where ratings are left blank. Null where the workbook has no plan yet.
 */
export async function openPlan(
  workbook: Workbook,
  calculations: Calculations = calculateHere,
  options: CalculationOptions = {},
): Promise<Result<OpenedPlan | null>> {
  const seen = await workbook.overview();
  if (!seen.ok) return seen;
  const overview = seen.value;
  const text = overview.kept.get(SETTINGS_KEY);
  if (text === undefined) return done(null);
  // What reads settings is not loaded where there are none: the first screen should stand at once.
  const { readSettings } = await import('../core/binding/stored-settings.js');
  const stored = readSettings(text);
  if (stored.kind === 'newer') return refuse({ code: 'newer-version' });
  if (stored.kind === 'damaged') return refuse({ code: 'settings-damaged' });
  const contents = await readTables(workbook, overview, stored.settings.binding);
  if (!contents.ok) return contents;
  const request = { settings: stored.settings, overview, contents: contents.value };
  const studied = await calculations.study(request, options);
  return studied.ok ? done({ ...request, ...studied.value, readOnly: stored.readOnly }) : studied;
}

async function readTables(
  workbook: Workbook,
  overview: WorkbookOverview,
  binding: Parameters<typeof locate>[0],
): Promise<Result<readonly TableContents[]>> {
  const { tables, gone } = locate(binding, overview.tables);
  if (gone[0] !== undefined) return refuse({ code: 'table-gone', subject: gone[0] });
  const contents = await workbook.read(tables.map(({ id }) => id));
  return contents.ok ? withFillsOfBareRatings(workbook, tables, contents.value) : contents;
}
