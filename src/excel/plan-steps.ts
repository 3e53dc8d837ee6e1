import { done, refuse, type Result } from '../workbook/result.js';
import type { CellsWrite, ChangeStep, Keep, SheetClear } from '../workbook/workbook.js';
import { drawnBlocks, drawnSheet, planClear, reachesBeyond } from './clear-sheet.js';
import { planDraw } from './draw/plan-draw.js';
import { targetsOf } from './draw/plan-targets.js';
import type { TargetSheet } from './draw/target-sheet.js';
import { queueKeep } from './kept-settings.js';
import { readBlocks, type Block, type CellsSeen, type LookedUp } from './look-up.js';
import { planMark } from './mark-sheet.js';
import { smallOrder } from './orders.js';
import { unlessRefused } from './refusal.js';
import { verifiedResize } from './resize-table.js';
import type { Session } from './session.js';
import type { StepPlan } from './step-plan.js';
import { verifyBlock } from './verify.js';
import { planTitle } from './workbook-title.js';
import { planWrite } from './write-cells.js';

/** What the steps of a change are planned with. */
export interface Planning {
  readonly looked: LookedUp;
  /** The cells whose "before" a write-cells step wants verified. */
  readonly blocks: ReadonlyMap<ChangeStep, readonly Block[]>;
  readonly session: Session;
}

/** Verifies every step against what was looked up; the first that does not hold refuses them all. */
export async function planSteps(
  steps: readonly ChangeStep[],
  planning: Planning,
): Promise<Result<readonly StepPlan[]>> {
  const targets = await targetsOf(steps, planning.looked, planning.session);
  if (!targets.ok) return targets;
  const plans: StepPlan[] = [];
  for (const step of steps) {
    const plan = await planStep(step, planning, targets.value);
    if (!plan.ok) return plan;
    plans.push(plan.value);
  }
  return done(plans);
}

async function planStep(
  step: ChangeStep,
  { looked, blocks }: Planning,
  targets: ReadonlyMap<string, TargetSheet>,
): Promise<Result<StepPlan>> {
  switch (step.kind) {
    case 'write-cells':
      return verifiedWrite(step, blocks.get(step) ?? [], looked);
    case 'resize-table':
      return verifiedResize(step, looked.resized.get(step) ?? null);
    case 'draw-sheet':
      return done(planDraw(step, targets));
    case 'clear-sheet':
      return verifiedClear(step, looked);
    case 'mark-sheet':
      return planMark(step, looked);
    case 'keep':
      return verifiedKeep(step, looked);
    case 'set-title':
      return done(planTitle(step, looked));
  }
}

function verifiedWrite(
  step: CellsWrite,
  blocks: readonly Block[],
  looked: LookedUp,
): Result<StepPlan> {
  const seen: [Block, CellsSeen][] = [];
  for (const block of blocks) {
    const cells = looked.cells.get(block);
    const refusal = verifyBlock(block, cells);
    if (refusal) return refuse(refusal);
    if (cells && !block.beside) seen.push([block, cells]);
  }
  return done(planWrite(step, seen));
}

/** A sheet is emptied only while it holds what we wrote, no more and no less. */
async function verifiedClear(step: SheetClear, looked: LookedUp): Promise<Result<StepPlan>> {
  const sheet = drawnSheet(step.sheet, looked);
  if (!sheet) return refuse({ code: 'sheet-gone', subject: step.sheet.name });
  if (sheet.isProtected) return refuse({ code: 'sheet-protected', subject: sheet.name });
  const blocks = drawnBlocks(sheet, step.sheet);
  const found = await unlessRefused(async () => ({
    cells: await readBlocks(blocks),
    beyond: await reachesBeyond(sheet, step.sheet),
  }));
  if (!found.ok) return found;
  const { cells, beyond } = found.value;
  if (beyond !== null) {
    return refuse({ code: 'changed-since-read', subject: `${sheet.name}!${beyond}` });
  }
  for (const block of blocks) {
    const refusal = verifyBlock(block, cells.get(block));
    if (refusal) return refuse(refusal);
  }
  return done(planClear(step, sheet));
}

function verifiedKeep(step: Keep, looked: LookedUp): Result<StepPlan> {
  const { key, before, after } = step;
  if ((looked.kept.get(key) ?? null) !== before) {
    return refuse({ code: 'settings-changed' });
  }
  const order = smallOrder(
    ({ context }) => {
      queueKeep(context, key, after);
    },
    1_000 + (after?.length ?? 0),
  );
  return done({
    orders: [order],
    afterwards: [],
    inverse: { kind: 'keep', key, before: after, after: before },
  });
}
