import type { PackChoices } from '../core/pack/pack-options.js';
import { DRAWN_KEY } from '../core/pack/drawn/pack-state.js';
import { CELLS_KEY } from '../core/redraw/drawn-cells.js';
import { workbookTitle } from '../core/pack/workbook-title.js';
import type { PlacedSheet } from '../core/sheet/placed-sheet.js';
import { done, refuse, type Result } from '../workbook/result.js';
import type { ApplyOptions, Keep, Receipt, TitleSet, Workbook } from '../workbook/workbook.js';
import { calculateHere, type Calculations } from './calculations.js';
import { settingsKept } from './change-settings.js';
import type { OpenedPlan } from './open-plan.js';
import type { PlacedPack } from './place-pack.js';
import { stepsToDraw, type RedrawAnswers } from './redraw-answers.js';
import { undoOfDrawing } from './undo-drawing.js';

export interface DrawnPack {
  readonly sheets: readonly PlacedSheet[];
  /** Names of those that were left as people had edited them. */
  readonly kept: readonly string[];
  /** Names of those that Undo does not reach: large ones from before the pane was opened. */
  readonly stay: readonly string[];
  readonly receipt: Receipt;
}

export interface DrawOptions extends ApplyOptions {
  readonly calculations?: Calculations;
  /** What to do with drawn sheets that were edited by hand. */
  readonly answers?: RedrawAnswers;
}

/**
 * Draws the chosen sheets of the pack; those that stand already are redrawn in place. What was
 * chosen is kept in the workbook for the next pack. Where one was edited by hand and there is no
 * answer to these edits, nothing is drawn: the refusal "edited-by-hand" lists them.
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
  { calculations = calculateHere, answers = new Map(), ...options }: DrawOptions,
  settings: readonly Keep[] = [],
): Promise<Result<DrawnPack>> {
  if (opened.readOnly) return refuse({ code: 'newer-version' });
  const isKept = (id: string) => answers.get(id)?.choice === 'keep';
  const drawn = choices.sheets.filter((id) => !isKept(id));
  const placed = await place(opened, { ...choices, sheets: drawn }, calculations, options);
  if (!placed.ok) return placed;
  const { overview } = opened;
  const draws = placed.value.sheets.flatMap((sheet) =>
    stepsToDraw(sheet, overview, placed.value.before, answers),
  );
  const kept = [...settings, ...drawnKept(opened, placed.value)];
  const steps = [...titled(opened, choices), ...draws, ...kept];
  const applied = await workbook.apply({ label, steps }, options);
  if (!applied.ok) return applied;
  const sheets = draws.flatMap((step) => (step.kind === 'draw-sheet' ? [step.sheet] : []));
  const { receipt, stay } = await undoOfDrawing(applied.value, sheets);
  const left = overview.sheets.filter(({ mark = '' }) => isKept(mark));
  return done({ sheets, kept: namesOf(left), stay: namesOf(stay), receipt });
}

function namesOf(sheets: readonly { readonly name: string }[]): readonly string[] {
  return sheets.map(({ name }) => name);
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

/** Notes what was drawn, so that later changes to the plan and to the sheets can be told. */
function drawnKept({ overview }: OpenedPlan, { drawn, cells }: PlacedPack): readonly Keep[] {
  const before = (key: string) => overview.kept.get(key) ?? null;
  return [
    { kind: 'keep', key: DRAWN_KEY, before: before(DRAWN_KEY), after: drawn },
    { kind: 'keep', key: CELLS_KEY, before: before(CELLS_KEY), after: cells },
  ];
}

/** A workbook without a title gets the plan's: the first thing that a screen reader says of it. */
function titled({ settings }: OpenedPlan, { title }: PackChoices): readonly TitleSet[] {
  const after = workbookTitle(title || settings.title, settings.council);
  return after === '' ? [] : [{ kind: 'set-title', before: '', after }];
}
