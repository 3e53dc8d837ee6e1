import { SETTINGS_KEY, type PlanSettings } from '../core/binding/plan-settings.js';
import { writeSettings } from '../core/binding/stored-settings.js';
import { refuse, type Result } from '../workbook/result.js';
import type { Keep, Receipt, Workbook } from '../workbook/workbook.js';
import type { OpenedPlan } from './open-plan.js';

/** What a person may change about a plan. */
export type SettingsChanges = Partial<Omit<PlanSettings, 'binding' | 'dismissed'>>;

/** Changes what the workbook keeps about its plan. The tables are left as they are. */
export async function changeSettings(
  workbook: Workbook,
  opened: OpenedPlan,
  changes: SettingsChanges,
): Promise<Result<Receipt>> {
  return keepSettings(workbook, opened, 'Change the details of the plan', changes);
}

/** @param label names the change for people */
export async function keepSettings(
  workbook: Workbook,
  opened: OpenedPlan,
  label: string,
  changes: Partial<PlanSettings>,
): Promise<Result<Receipt>> {
  if (opened.readOnly) return refuse({ code: 'newer-version' });
  return workbook.apply({ label, steps: settingsKept(opened, changes) });
}

/** The step that keeps changed settings; none where they are as they were. */
export function settingsKept(
  { settings, overview }: OpenedPlan,
  changes: Partial<PlanSettings>,
): readonly Keep[] {
  const before = overview.kept.get(SETTINGS_KEY) ?? null;
  const after = writeSettings({ ...settings, ...changes });
  return after === before ? [] : [{ kind: 'keep', key: SETTINGS_KEY, before, after }];
}
