import type { PlacedSheet } from '../core/sheet/placed-sheet.js';
import type { Refusal } from '../workbook/refusal.js';
import type { CellsWrite, ChangeStep, SheetDraw, SheetMark } from '../workbook/workbook.js';
import { cellsBack } from './cells-back.js';
import { drawnSheet, planClear } from './clear-sheet.js';
import { planDraw } from './draw/plan-draw.js';
import type { RedrawnSheet } from './draw/redrawn-sheet.js';
import { queueKeep } from './kept-settings.js';
import { lookUp, type LookedUp } from './look-up.js';
import { planMark } from './mark-sheet.js';
import { send, smallOrder, type Order } from './orders.js';
import type { Planning } from './plan-steps.js';
import { unlessRefused } from './refusal.js';
import { resizeBack } from './resize-table.js';
import type { Overwritten } from './step-plan.js';
import { whoWrote } from './who-wrote.js';
import { sheetNamed, type SheetSeen } from './workbook-seen.js';
import { planTitle } from './workbook-title.js';

/** What the steps of a change were planned with, and what goes back on each. */
interface Backing extends Planning {
  readonly backs: ReadonlyMap<ChangeStep, ChangeStep | null>;
}

/**
 * Takes back what the begun steps of a failed change may have written; what others wrote meanwhile
 * stays.
 * @returns the refusal to report: it says what became of what was written
 */
export async function takeBack(
  refusal: Refusal,
  begun: readonly ChangeStep[],
  planning: Backing,
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
  planning: Backing,
  overwritten: readonly Overwritten[],
): Promise<Undone> {
  const blocks = begun.flatMap((step) => planning.blocks.get(step) ?? []);
  const resizes = begun.filter((step) => step.kind === 'resize-table');
  const now = await lookUp(resizes, blocks);
  const orders: Order[] = [];
  const left: ChangeStep[] = [];
  const emptied: string[] = [];
  for (const step of marksLast(begun)) {
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

/** Names of tables go back to one sheet once another has let go of them. */
function marksLast(steps: readonly ChangeStep[]): readonly ChangeStep[] {
  const isMark = ({ kind }: ChangeStep): boolean => kind === 'mark-sheet';
  return [...steps.filter((step) => !isMark(step)), ...steps.filter(isMark)];
}

function isAdded(step: ChangeStep, before: LookedUp): boolean {
  return step.kind === 'draw-sheet' && !sheetNamed(before, step.sheet.name);
}

function sheetsOf(steps: readonly ChangeStep[]): readonly string[] {
  return steps.flatMap((step) => {
    if (step.kind === 'write-cells') return [step.sheet];
    if (step.kind === 'resize-table') return [step.table.sheet];
    if (step.kind === 'mark-sheet') return [step.sheet];
    return step.kind === 'keep' || step.kind === 'set-title' ? [] : [step.sheet.name];
  });
}

/** Null where there is no going back. */
async function ordersBack(
  step: Exclude<ChangeStep, CellsWrite>,
  { backs }: Backing,
  now: LookedUp,
): Promise<readonly Order[] | null> {
  switch (step.kind) {
    case 'resize-table':
      return resizeBack(step, now.resized.get(step) ?? null);
    case 'draw-sheet': {
      const back = backs.get(step) ?? null;
      if (back?.kind === 'clear-sheet') return emptied(step.sheet, now);
      return back?.kind === 'draw-sheet' ? redraw(back, step.sheet, now) : null;
    }
    case 'clear-sheet':
      return redraw({ kind: 'draw-sheet', sheet: step.sheet }, step.sheet, now);
    case 'mark-sheet':
      return markedBack(step, now);
    case 'keep':
      return [
        smallOrder(({ context }) => {
          queueKeep(context, step.key, step.before);
        }),
      ];
    case 'set-title':
      return planTitle({ ...step, before: step.after, after: step.before }, now).orders;
  }
}

/**
 * Draws over a half-drawn sheet what stood there. Whether room had been made on it by then is not
 * known; clearing it could take what people have there.
 */
function redraw(back: SheetDraw, half: PlacedSheet, now: LookedUp): readonly Order[] | null {
  const { sheet: placed, room = { rows: 0, columns: 0 } } = back;
  const existing = drawnSheet(placed, now);
  if (!existing || room.rows + room.columns > 0) return null;
  const target = { name: placed.name, existing, redrawn: halfDrawn(existing, [half, placed]) };
  const { orders, afterwards } = planDraw(back, new Map([[placed.name, target]]));
  return [...orders, ...afterwards];
}

function halfDrawn(seen: SheetSeen, drawn: readonly PlacedSheet[]): RedrawnSheet {
  const none = { rows: 0, columns: 0 };
  const [tables, charts] = (['tables', 'charts'] as const).map((kind) => {
    const ours = drawn.flatMap((sheet) => sheet[kind].map(({ name }) => name.toLowerCase()));
    return seen[kind].filter((name) => ours.includes(name.toLowerCase()));
  });
  return {
    ...{ seen, standing: null, earlier: null, room: none, spare: none },
    ...{ tables: tables ?? [], charts: charts ?? [] },
    ...{
      notes: [],
      compared: { edits: [], area: drawn[0]?.extent ?? none, outside: [], rows: [] },
    },
  };
}

function markedBack(step: SheetMark, now: LookedUp): readonly Order[] | null {
  const seen = sheetNamed(now, step.sheet);
  if ((seen?.mark ?? null) !== step.after.mark) return [];
  const planned = planMark({ ...step, before: step.after, after: step.before }, now);
  return planned.ok ? planned.value.orders : null;
}

/** A sheet that was not there before is emptied, unless somebody else has written on it as well. */
async function emptied(placed: PlacedSheet, now: LookedUp): Promise<readonly Order[] | null> {
  const sheet = sheetNamed(now, placed.name) ?? drawnSheet(placed, now);
  if (!sheet) return [];
  const { ours, others } = await whoWrote(sheet, placed);
  if (!others) return planClear({ kind: 'clear-sheet', sheet: placed }, sheet).orders;
  // Somebody added a sheet of that name before we could: it is theirs, and holds nothing of ours.
  return ours || sheet.mark !== undefined ? null : [];
}
