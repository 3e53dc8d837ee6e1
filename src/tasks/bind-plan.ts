import { proposeBinding } from '../core/binding/propose-binding.js';
import { SETTINGS_KEY, writeSettings, type PlanSettings } from '../core/binding/plan-settings.js';
import type { Binding } from '../core/binding/binding.js';
import { done, type Result } from '../workbook/result.js';
import type { Workbook, WorkbookOverview } from '../workbook/workbook.js';

export interface BindingProposal {
  readonly binding: Binding;
  readonly overview: WorkbookOverview;
}

/** Looks at the tables of a workbook for a plan. Null where none holds one. Nothing is written. */
export async function proposePlanBinding(
  workbook: Workbook,
): Promise<Result<BindingProposal | null>> {
  const seen = await workbook.overview();
  if (!seen.ok) return seen;
  const overview = seen.value;
  const drawn = new Set(overview.sheets.flatMap(({ name, mark }) => (mark ? [name] : [])));
  const tables = overview.tables.filter(({ sheet }) => !drawn.has(sheet));
  const contents = await workbook.read(tables.map(({ id }) => id));
  if (!contents.ok) return contents;
  const binding = proposeBinding(contents.value);
  return done(binding ? { binding, overview } : null);
}

/** Remembers which tables and columns hold the plan. The tables themselves are left as they are. */
export async function bindPlan(
  workbook: Workbook,
  overview: WorkbookOverview,
  settings: PlanSettings,
): Promise<Result<PlanSettings>> {
  const before = overview.kept.get(SETTINGS_KEY) ?? null;
  const kept = await workbook.apply({
    label: 'Remember the plan',
    steps: [{ kind: 'keep', key: SETTINGS_KEY, before, after: writeSettings(settings) }],
  });
  return kept.ok ? done(settings) : kept;
}
