import type { PackChoices } from '../core/pack/pack-options.js';
import { DRAWN_KEY } from '../core/pack/drawn/pack-state.js';
import type { PlacedSheet } from '../core/sheet/placed-sheet.js';
import { done, refuse, type Result } from '../workbook/result.js';
import type { ApplyOptions, Keep, Receipt, Workbook } from '../workbook/workbook.js';
import { calculateHere, type Calculations } from './calculations.js';
import { settingsKept } from './change-settings.js';
import type { OpenedPlan } from './open-plan.js';
import type { PlacedPack } from './place-pack.js';

export interface DrawnPack {
  readonly sheets: readonly PlacedSheet[];
  /** Its inverse has no steps where a sheet was first drawn before the pane was opened. */
  readonly receipt: Receipt;
}

export interface DrawOptions extends ApplyOptions {
  readonly calculations?: Calculations;
}

/**
 * Draws the chosen sheets of the pack; those that stand already are redrawn in place. What was
 * chosen is kept in the workbook for the next pack.
 */
export async function drawPack(
  workbook: Workbook,
  opened: OpenedPlan,
  choices: PackChoices = opened.settings.pack,
  options: DrawOptions = {},
): Promise<Result<DrawnPack>> {
  const kept = settingsKept(opened, { pack: choices });
  return draw(workbook, opened, 'Draw the pack', choices, options, kept);
}

async function draw(
  workbook: Workbook,
  opened: OpenedPlan,
  label: string,
  choices: PackChoices,
  { calculations = calculateHere, ...options }: DrawOptions,
  kept: readonly Keep[] = [],
): Promise<Result<DrawnPack>> {
  if (opened.readOnly) return refuse({ code: 'newer-version' });
  const placed = await place(opened, choices, calculations, options);
  if (!placed.ok) return placed;
  const { sheets, drawn } = placed.value;
  const applied = await workbook.apply(
    {
      label,
      steps: [
        ...sheets.map((sheet) => ({ kind: 'draw-sheet', sheet }) as const),
        ...kept,
        drawnKept(opened, drawn),
      ],
    },
    options,
  );
  return applied.ok ? done({ sheets, receipt: wholeOrNothing(applied.value, sheets) }) : applied;
}

/** A pack goes back whole: were one of its sheets to stay, what is kept about it would be wrong. */
function wholeOrNothing({ inverse }: Receipt, sheets: readonly PlacedSheet[]): Receipt {
  const back = inverse.steps.filter(({ kind }) => kind === 'draw-sheet' || kind === 'clear-sheet');
  return { inverse: back.length === sheets.length ? inverse : { ...inverse, steps: [] } };
}

/** Draws the sheet of checks alone; what is chosen for the pack stays as it is. */
export async function drawChecks(
  workbook: Workbook,
  opened: OpenedPlan,
  options: DrawOptions = {},
): Promise<Result<DrawnPack>> {
  return draw(
    workbook,
    opened,
    'Draw the checks',
    { ...opened.settings.pack, sheets: ['checks'] },
    options,
  );
}

/** The sheets as they would be drawn. Nothing is written. */
export async function previewPack(
  opened: OpenedPlan,
  choices: PackChoices = opened.settings.pack,
  calculations: Calculations = calculateHere,
  options: Pick<ApplyOptions, 'signal'> = {},
): Promise<Result<readonly PlacedSheet[]>> {
  const placed = await place(opened, choices, calculations, options);
  return placed.ok ? done(placed.value.sheets) : placed;
}

/** What the calculations take of an opened plan: not the tables that it was read from. */
function place(
  { settings, overview, reading, findings, dismissed, progress }: OpenedPlan,
  choices: PackChoices,
  calculations: Calculations,
  options: Pick<ApplyOptions, 'signal'>,
): Promise<Result<PlacedPack>> {
  const study = { settings, overview, reading, findings, dismissed, progress };
  return calculations.place({ study, choices }, options);
}

/** Notes beside the drawn sheets what they show, so that later changes can be told. */
function drawnKept({ overview }: OpenedPlan, after: string): Keep {
  return { kind: 'keep', key: DRAWN_KEY, before: overview.kept.get(DRAWN_KEY) ?? null, after };
}
