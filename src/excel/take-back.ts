import type { CellValue, PlacedSheet } from '../core/sheet/placed-sheet.js';
import type { Refusal } from '../workbook/refusal.js';
import type { CellsWrite, ChangeStep } from '../workbook/workbook.js';
import { drawnBlocks, drawnSheet, planClear, reachesBeyond } from './clear-sheet.js';
import { planDraw } from './draw/plan-draw.js';
import { queueKeep } from './kept-settings.js';
import { lookUp, readBlocks, type CellsSeen, type LookedUp } from './look-up.js';
import { send, smallOrder, type Order } from './orders.js';
import type { Planning } from './plan-steps.js';
import { unlessRefused } from './refusal.js';
import type { Overwritten } from './step-plan.js';
import { holds, isComputed } from './verify.js';
import { sheetNamed, type SheetSeen } from './workbook-seen.js';
import { writeOrder } from './write-cells.js';
import { toType } from './written-text.js';

/**
 * Takes back what the begun steps of a failed change may have written; what others wrote meanwhile
 * stays.
 * @returns the refusal to report: it names the sheets that still hold a part, if any
 */
export async function takeBack(
  refusal: Refusal,
  begun: readonly ChangeStep[],
  planning: Planning,
  overwritten: readonly Overwritten[] = [],
): Promise<Refusal> {
  if (begun.length === 0) return refusal;
  const left = await unlessRefused(() => sheetsLeft(begun, planning, overwritten));
  const leftOn = left.ok ? left.value : begun.map(sheetOf);
  return leftOn.length === 0 ? refusal : { ...refusal, leftOn };
}

async function sheetsLeft(
  begun: readonly ChangeStep[],
  planning: Planning,
  overwritten: readonly Overwritten[],
): Promise<readonly string[]> {
  const blocks = begun.flatMap((step) => planning.blocks.get(step) ?? []);
  const now = await lookUp([], blocks);
  const orders: Order[] = [];
  const left: string[] = [];
  for (const step of begun) {
    const back =
      step.kind === 'write-cells'
        ? cellsBack(step, planning, now, overwritten)
        : await ordersBack(step, planning, now);
    if (back === null) left.push(sheetOf(step));
    else orders.push(...back);
  }
  const sent = await send(orders);
  return sent.ok ? left : begun.map(sheetOf);
}

function sheetOf(step: ChangeStep): string {
  if (step.kind === 'write-cells') return step.sheet;
  return step.kind === 'keep' ? step.key : step.sheet.name;
}

/** Null where there is no going back. */
async function ordersBack(
  step: Exclude<ChangeStep, CellsWrite>,
  planning: Planning,
  now: LookedUp,
): Promise<readonly Order[] | null> {
  switch (step.kind) {
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

/** Only cells that hold what we wrote get back what stood there; the others are left as they are. */
function cellsBack(
  step: CellsWrite,
  planning: Planning,
  now: LookedUp,
  overwritten: readonly Overwritten[],
): readonly Order[] {
  return (planning.blocks.get(step) ?? []).flatMap((block) => {
    const cells = now.cells.get(block);
    const before = planning.looked.cells.get(block);
    if (!cells || !before) return [];
    const stood = overwritten.find((other) => other.block === block)?.stood ?? before;
    const typed = block.expected.map((row, down) =>
      row.map((_, right) => {
        const after = step.after[block.at.row - step.at.row + down]?.[right] ?? '';
        return holds(cells, down, right, after) ? asItStood(stood, before, down, right) : null;
      }),
    );
    // A write of nothing at all would still be refused on a protected sheet.
    const nothing = typed.every((row) => row.every((value) => value === null));
    return nothing ? [] : [writeOrder(block, typed, before.formats)];
  });
}

/** A formula goes back as a formula, text as text. */
function asItStood(stood: CellsSeen, before: CellsSeen, row: number, column: number): CellValue {
  const value = stood.values[row]?.[column] ?? '';
  const formula = stood.formulas[row]?.[column] ?? '';
  const format = before.formats[row]?.[column] ?? '';
  return isComputed(value, formula) ? formula : toType(value, format);
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

interface WhoWrote {
  readonly ours: boolean;
  readonly others: boolean;
}

async function whoWrote(sheet: SheetSeen, placed: PlacedSheet): Promise<WhoWrote> {
  const blocks = drawnBlocks(sheet, placed);
  const found = await readBlocks(blocks);
  let ours = false;
  let others = (await reachesBeyond(sheet, placed)) !== null;
  for (const block of blocks) {
    const cells = found.get(block);
    if (!cells) continue;
    block.expected.forEach((row, down) => {
      row.forEach((value, right) => {
        if (holds(cells, down, right, '')) return;
        if (holds(cells, down, right, value)) ours = true;
        else others = true;
      });
    });
  }
  return { ours, others };
}
