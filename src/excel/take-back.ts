import type { PlacedSheet } from '../core/sheet/placed-sheet.js';
import type { Refusal } from '../workbook/refusal.js';
import type { CellsWrite, ChangeStep } from '../workbook/workbook.js';
import { cellsBack } from './cells-back.js';
import { drawnSheet, planClear } from './clear-sheet.js';
import { planDraw } from './draw/plan-draw.js';
import { queueKeep } from './kept-settings.js';
import { lookUp, type LookedUp } from './look-up.js';
import { send, smallOrder, type Order } from './orders.js';
import type { Planning } from './plan-steps.js';
import { unlessRefused } from './refusal.js';
import { resizeBack } from './resize-table.js';
import type { Overwritten } from './step-plan.js';
import { whoWrote } from './who-wrote.js';
import { sheetNamed } from './workbook-seen.js';

/**
 * Takes back what the begun steps of a failed change may have written; what others wrote meanwhile
 * stays.
 * @returns the refusal to report: it says what became of what was written
 */
export async function takeBack(
  refusal: Refusal,
  begun: readonly ChangeStep[],
  planning: Planning,
  overwritten: readonly Overwritten[] = [],
): Promise<Refusal> {
  if (begun.length === 0) return refusal;
  const result = await unlessRefused(() => undo(begun, planning, overwritten));
  const { left, emptied, sent } = result.ok ? result.value : { left: begun, emptied: [], sent: 0 };
  if (left.length > 0) return { ...refusal, leftOn: [...new Set(sheetsOf(left))] };
  return sent === 0 ? refusal : { ...refusal, takenBack: { emptied } };
}

interface Undone {
  /** Steps of which something may still stand. */
  readonly left: readonly ChangeStep[];
  readonly emptied: readonly string[];
  /** How many orders it took; none where nothing had been written. */
  readonly sent: number;
}

async function undo(
  begun: readonly ChangeStep[],
  planning: Planning,
  overwritten: readonly Overwritten[],
): Promise<Undone> {
  const blocks = begun.flatMap((step) => planning.blocks.get(step) ?? []);
  const resizes = begun.filter((step) => step.kind === 'resize-table');
  const now = await lookUp(resizes, blocks);
  const orders: Order[] = [];
  const left: ChangeStep[] = [];
  const emptied: string[] = [];
  for (const step of begun) {
    const back =
      step.kind === 'write-cells'
        ? cellsBack(step, planning, now, overwritten)
        : await ordersBack(step, planning, now);
    if (back === null) left.push(step);
    else orders.push(...back);
    if (back?.length && isAdded(step, planning.looked)) emptied.push(...sheetsOf([step]));
  }
  const sent = await send(orders);
  return { left: sent.ok ? left : begun, emptied, sent: orders.length };
}

function isAdded(step: ChangeStep, before: LookedUp): boolean {
  return step.kind === 'draw-sheet' && !sheetNamed(before, step.sheet.name);
}

function sheetsOf(steps: readonly ChangeStep[]): readonly string[] {
  return steps.flatMap((step) => {
    if (step.kind === 'write-cells') return [step.sheet];
    if (step.kind === 'resize-table') return [step.table.sheet];
    return step.kind === 'keep' ? [] : [step.sheet.name];
  });
}

/** Null where there is no going back. */
async function ordersBack(
  step: Exclude<ChangeStep, CellsWrite>,
  planning: Planning,
  now: LookedUp,
): Promise<readonly Order[] | null> {
  switch (step.kind) {
    case 'resize-table':
      return resizeBack(step, now.resized.get(step) ?? null);
    case 'draw-sheet':
      return wasDrawn(step.sheet, planning.looked)
        ? redraw(planning.session.drawn.get(step.sheet.mark ?? ''), now, planning)
        : emptied(step.sheet, now);
    case 'clear-sheet':
      return redraw(step.sheet, now, planning);
    case 'keep':
      return [
        smallOrder(({ context }) => {
          queueKeep(context, step.key, step.before);
        }),
      ];
  }
}

function wasDrawn({ mark }: PlacedSheet, before: LookedUp): boolean {
  return mark !== undefined && before.sheets.some((sheet) => sheet.mark === mark);
}

function redraw(
  placed: PlacedSheet | undefined,
  now: LookedUp,
  { session }: Planning,
): readonly Order[] | null {
  const existing = placed && drawnSheet(placed, now);
  if (!existing) return null;
  const targets = new Map([[placed.name, { name: existing.name, existing }]]);
  const { orders, afterwards } = planDraw(placed, targets, session);
  return [...orders, ...afterwards];
}

/** A sheet that was not there before is emptied, unless somebody else has written on it as well. */
async function emptied(placed: PlacedSheet, now: LookedUp): Promise<readonly Order[] | null> {
  const sheet = drawnSheet(placed, now) ?? sheetNamed(now, placed.name);
  if (!sheet) return [];
  const { ours, others } = await whoWrote(sheet, placed);
  if (!others) return planClear({ kind: 'clear-sheet', sheet: placed }, sheet).orders;
  // Somebody added a sheet of that name before we could: it is theirs, and holds nothing of ours.
  return ours || sheet.mark !== undefined ? null : [];
}
