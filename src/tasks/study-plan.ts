import { siftFindings, type SiftedFindings } from '../core/binding/dismissals.js';
import { locate } from '../core/binding/binding.js';
import type { PlanSettings } from '../core/binding/plan-settings.js';
import { readBoundPlan } from '../core/binding/read-bound-plan.js';
import { suggestByFill } from '../core/binding/suggest-by-fill.js';
import { checkPlan } from '../core/checks/check-plan.js';
import type { LocatedFinding } from '../core/pack/pack-sheet.js';
import type { PackState } from '../core/pack/drawn/pack-state.js';
import type { PlanReading } from '../core/intake/plan-reading.js';
import { measureProgress } from '../core/progress/measure-progress.js';
import type { Progress } from '../core/progress/progress.js';
import type { TableContents, WorkbookOverview } from '../workbook/workbook.js';
import { packState } from './pack-state.js';
import { placeOfFinding } from './place-of.js';

export interface StudyRequest {
  readonly settings: PlanSettings;
  readonly overview: WorkbookOverview;
  /** Of the bound tables. */
  readonly contents: readonly TableContents[];
}

/** A plan as it was read, checked and measured. */
export interface Study {
  readonly settings: PlanSettings;
  readonly overview: WorkbookOverview;
  readonly reading: PlanReading;
  /** What reading reports, then what the checks find, without what was put aside. */
  readonly findings: readonly LocatedFinding[];
  /** What was found and put aside. */
  readonly dismissed: SiftedFindings['dismissed'];
  readonly progress: Progress;
}

export interface StudiedPlan extends Omit<Study, 'settings' | 'overview'> {
  readonly pack: PackState;
}

export function studyPlan({ settings, overview, contents }: StudyRequest): StudiedPlan {
  const { tables } = locate(settings.binding, overview.tables);
  const grids = new Map(contents.map(({ table, grid }) => [table.id, grid]));
  const bound = tables.map((table) => ({ table, grid: grids.get(table.id) ?? { rows: [] } }));
  const reading = readBoundPlan(bound, settings);
  const { plan } = reading;
  const inCells = { settings, overview, contents, reading };
  const checked = suggestByFill(checkPlan(plan, { asAt: settings.asAt }), reading, bound);
  const found = [...reading.findings, ...checked];
  const { open, dismissed } = siftFindings(found, settings.dismissed);
  const findings = open.map((finding): LocatedFinding => {
    const place = placeOfFinding(inCells, finding);
    return place ? { ...finding, where: place.address } : finding;
  });
  const progress = measureProgress(plan, settings.asAt, settings.rule);
  const study = { reading, findings, dismissed, progress };
  return { ...study, pack: packState({ ...study, settings, overview }) };
}
