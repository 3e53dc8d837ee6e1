import type { ColumnCorrections } from '../core/binding/propose-binding.js';
import type { Grid } from '../core/grid/grid.js';
import type { PackChoices } from '../core/pack/pack-options.js';
import type { ActionPlan } from '../core/plan/plan.js';
import type { PlacedSheet } from '../core/sheet/placed-sheet.js';
import type { FileReading } from '../documents/read-file.js';
import { refuse, type Result } from '../workbook/result.js';
import type { TableContents } from '../workbook/workbook.js';
import type { SheetPlan } from './find-sheet-plan.js';
import type { CompareRequest, PlanComparison } from './compare-plan.js';
import type { PlacedPack } from './place-pack.js';
import type { PublishedFile, PublishedForm } from './publish-pack.js';
import type { PlanPreview, PlanSource, PreviewChoices } from './preview-plan.js';
import type { TableReadings } from './read-tables.js';
import type { Study, StudiedPlan, StudyRequest } from './study-plan.js';

export interface CalculationOptions {
  /** Aborting it ends the calculation where that is possible; the refusal is "stopped". */
  readonly signal?: AbortSignal;
}

/**
 * What takes long to work out, so that it can be done in a thread of its own. All that goes in
 * and comes out can be sent between threads (`structuredClone`).
 */
export interface Calculations {
  /** The text of a file that was dropped in or chosen, or why there is none. */
  readFile(
    file: { readonly name: string; readonly bytes: Uint8Array },
    options?: CalculationOptions,
  ): Promise<Result<FileReading>>;
  /** What bringing in a document would give. */
  preview(
    source: PlanSource,
    choices: PreviewChoices,
    options?: CalculationOptions,
  ): Promise<Result<PlanPreview>>;
  /** What a document says otherwise than the workbook's plan. */
  compare(request: CompareRequest, options?: CalculationOptions): Promise<Result<PlanComparison>>;
  /** What stands in tables of the user's own, and which of them hold a plan. */
  proposeBinding(
    contents: readonly TableContents[],
    choices?: { readonly corrections?: ColumnCorrections },
    options?: CalculationOptions,
  ): Promise<Result<TableReadings>>;
  /** Where on sheets of plain cells rows look like a plan's; null for each on which none do. */
  findSheetPlans(
    grids: readonly Grid[],
    options?: CalculationOptions,
  ): Promise<Result<readonly (SheetPlan | null)[]>>;
  /** The sheets that a plan is kept in, laid out. */
  placePlan(
    plan: ActionPlan,
    options?: CalculationOptions,
  ): Promise<Result<readonly PlacedSheet[]>>;
  /** Reads, checks and measures what stands in the bound tables. */
  study(request: StudyRequest, options?: CalculationOptions): Promise<Result<StudiedPlan>>;
  /** The pack's sheets, laid out: what is drawn is this value, and so is the preview. */
  place(
    request: { readonly study: Study; readonly choices: PackChoices },
    options?: CalculationOptions,
  ): Promise<Result<PlacedPack>>;
  /** The pack as a file that goes out; null where no sheet is chosen that may. */
  publish(
    request: {
      readonly study: Study;
      readonly choices: PackChoices;
      readonly form: PublishedForm;
    },
    options?: CalculationOptions,
  ): Promise<Result<PublishedFile | null>>;
}

/**
 * Calculates in this thread. What it takes is loaded at the first call, so that a screen that
 * calculates elsewhere does not carry it.
 */
export const calculateHere: Calculations = {
  readFile: async ({ name, bytes }, options) => {
    const { readFile } = await import('../documents/read-file.js');
    const reading = await readFile(name, bytes);
    return unlessStopped(options, () => reading);
  },
  preview: async (source, choices, options) => {
    const { previewPlan } = await import('./preview-plan.js');
    return unlessStopped(options, () => previewPlan(source, choices));
  },
  compare: async (request, options) => {
    const { comparePlan } = await import('./compare-plan.js');
    return unlessStopped(options, () => comparePlan(request));
  },
  proposeBinding: async (contents, { corrections } = {}, options) => {
    const { readTables } = await import('./read-tables.js');
    return unlessStopped(options, () => readTables(contents, corrections));
  },
  findSheetPlans: async (grids, options) => {
    const { findSheetPlan } = await import('./find-sheet-plan.js');
    return unlessStopped(options, () => grids.map(findSheetPlan));
  },
  placePlan: async (plan, options) => {
    const { dataSheets } = await import('../core/binding/data-sheets.js');
    return unlessStopped(options, () => dataSheets(plan));
  },
  study: async (request, options) => {
    const { studyPlan } = await import('./study-plan.js');
    return unlessStopped(options, () => studyPlan(request));
  },
  place: async ({ study, choices }, options) => {
    const { placePack } = await import('./place-pack.js');
    return unlessStopped(options, () => placePack(study, choices));
  },
  publish: async ({ study, choices, form }, options) => {
    const { publishPack } = await import('./publish-pack.js');
    return unlessStopped(options, () => publishPack(study, choices, form));
  },
};

/** In one thread nothing can be heard while it calculates: only before. */
function unlessStopped<T>({ signal }: CalculationOptions = {}, calculate: () => T): Result<T> {
  return signal?.aborted ? refuse({ code: 'stopped' }) : { ok: true, value: calculate() };
}
