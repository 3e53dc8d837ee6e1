import { locate } from '../core/binding/binding.js';
import { readSettings, SETTINGS_KEY, type PlanSettings } from '../core/binding/plan-settings.js';
import { readBoundPlan } from '../core/binding/read-bound-plan.js';
import { checkPlan } from '../core/checks/check-plan.js';
import type { Finding } from '../core/checks/finding.js';
import type { PlanReading } from '../core/intake/plan-reading.js';
import { measureProgress } from '../core/progress/measure-progress.js';
import type { Progress } from '../core/progress/progress.js';
import { done, refuse, type Result } from '../workbook/result.js';
import type { Workbook, WorkbookOverview } from '../workbook/workbook.js';

/** The plan of a workbook as it stands now, checked and measured. */
export interface OpenedPlan {
  readonly settings: PlanSettings;
  readonly reading: PlanReading;
  /** What reading reports, then what the checks find. */
  readonly findings: readonly Finding[];
  readonly progress: Progress;
  readonly overview: WorkbookOverview;
}

/**
 * Reads, checks and measures the workbook's plan in two round trips: what tables there are, and
 * what they hold. Null where the workbook has no plan yet.
 */
export async function openPlan(workbook: Workbook): Promise<Result<OpenedPlan | null>> {
  const seen = await workbook.overview();
  if (!seen.ok) return seen;
  const overview = seen.value;
  const text = overview.kept.get(SETTINGS_KEY);
  if (text === undefined) return done(null);
  const stored = readSettings(text);
  if (stored.kind === 'newer') return refuse({ code: 'newer-version' });
  if (stored.kind === 'damaged') return refuse({ code: 'settings-damaged' });
  return readWith(workbook, overview, stored.settings);
}

async function readWith(
  workbook: Workbook,
  overview: WorkbookOverview,
  settings: PlanSettings,
): Promise<Result<OpenedPlan>> {
  const { tables, gone } = locate(settings.binding, overview.tables);
  if (gone[0] !== undefined) return refuse({ code: 'table-gone', subject: gone[0] });
  const contents = await workbook.read(tables.map(({ id }) => id));
  if (!contents.ok) return contents;
  const grids = new Map(contents.value.map(({ table, grid }) => [table.id, grid]));
  const reading = readBoundPlan(
    tables.map((table) => ({ table, grid: grids.get(table.id) ?? { rows: [] } })),
    settings,
  );
  return done({
    settings,
    reading,
    findings: [...reading.findings, ...checkPlan(reading.plan, { asAt: settings.asAt })],
    progress: measureProgress(reading.plan, settings.asAt, settings.rule),
    overview,
  });
}
