import {
  FIRST_SETTINGS,
  SETTINGS_KEY,
  type BoundPlanSettings,
  type PlanSettings,
} from '../core/binding/plan-settings.js';
import { readSettings, writeSettings } from '../core/binding/stored-settings.js';
import { done, refuse, type Result } from '../workbook/result.js';
import type { Receipt, Workbook, WorkbookOverview } from '../workbook/workbook.js';

export interface BoundPlan {
  readonly settings: PlanSettings;
  readonly receipt: Receipt;
}

/**
 * Remembers which tables and columns hold the plan. The tables themselves are left as they are.
 * Takes the place of what was kept before, damaged or not, unless a newer version wrote it.
 */
export async function bindPlan(
  workbook: Workbook,
  overview: WorkbookOverview,
  bound: BoundPlanSettings & Partial<PlanSettings>,
): Promise<Result<BoundPlan>> {
  const before = overview.kept.get(SETTINGS_KEY) ?? null;
  if (before !== null && isNewer(before)) return refuse({ code: 'newer-version' });
  const settings = { ...FIRST_SETTINGS, ...bound };
  const kept = await workbook.apply({
    label: 'Remember the plan',
    steps: [{ kind: 'keep', key: SETTINGS_KEY, before, after: writeSettings(settings) }],
  });
  return kept.ok ? done({ settings, receipt: kept.value }) : kept;
}

function isNewer(text: string): boolean {
  const stored = readSettings(text);
  return stored.kind === 'newer' || (stored.kind === 'settings' && stored.readOnly);
}
