import type { EditedSheet } from '../../core/redraw/hand-edits.js';
import { done, refuse, type Result } from '../../workbook/result.js';
import type { ChangeStep, SheetDraw } from '../../workbook/workbook.js';
import type { LookedUp } from '../look-up.js';
import { withMarks } from '../mark-sheet.js';
import { REPLY_BYTES } from '../payload.js';
import { unlessRefused } from '../refusal.js';
import type { Session } from '../session.js';
import { readAsTheyStood, weightStood, type SheetToRead } from './as-it-stood.js';
import { editsNotAgreed, redrawnSheet } from './redrawn-sheet.js';
import { targetFor, type TargetSheet } from './target-sheet.js';

type Targets = ReadonlyMap<string, TargetSheet>;

/**
 * Where the sheets of a change are to be drawn, by the name that they are drawn under. Refused
 * where a sheet is not ours to draw on, or people would lose what they did to one by hand.
 */
export async function targetsOf(
  steps: readonly ChangeStep[],
  looked: LookedUp,
  session: Session,
): Promise<Result<Targets>> {
  const draws = steps.flatMap((step) => (step.kind === 'draw-sheet' ? [step] : []));
  const targets = new Map<SheetDraw, TargetSheet>();
  const seen = withMarks(looked, steps);
  for (const step of draws) {
    const target = targetFor(step.sheet, seen, looked.empty);
    if (!target.ok) return target;
    if (target.value.existing === null && looked.hasFixedSheets) {
      return refuse({ code: 'workbook-protected' });
    }
    targets.set(step, target.value);
  }
  const compared = await withRedrawn(targets, looked, session);
  return compared.ok ? withStood(compared.value) : compared;
}

async function withRedrawn(
  targets: ReadonlyMap<SheetDraw, TargetSheet>,
  { standing }: LookedUp,
  session: Session,
): Promise<Result<ReadonlyMap<SheetDraw, TargetSheet>>> {
  const found = new Map<SheetDraw, TargetSheet>();
  const edited: EditedSheet[] = [];
  for (const [step, target] of targets) {
    const { mark } = step.sheet;
    const { existing } = target;
    found.set(step, target);
    if (mark === undefined || existing?.mark !== mark) continue;
    const redrawn = await redrawnSheet(step, existing, standing, session);
    if (!redrawn.ok) return redrawn;
    const edits = editsNotAgreed(step, redrawn.value);
    if (edits) edited.push({ mark, name: existing.name, edits });
    found.set(step, { ...target, redrawn: redrawn.value });
  }
  const [first] = edited;
  return first ? refuse({ code: 'edited-by-hand', subject: first.name, edited }) : done(found);
}

/**
 * Reads how sheets stand of which Undo would otherwise not know: always where edits are to be lost,
 * and those from before this session as far as one reply holds them.
 */
async function withStood(targets: ReadonlyMap<SheetDraw, TargetSheet>): Promise<Result<Targets>> {
  let room = REPLY_BYTES;
  const toRead = [...targets].flatMap(([{ sheet: next }, { redrawn }]): readonly SheetToRead[] => {
    if (!redrawn) return [];
    const hasEdits = redrawn.compared.edits.length > 0;
    if (!hasEdits && redrawn.earlier) return [];
    room -= weightStood(redrawn);
    return hasEdits || room >= 0 ? [{ redrawn, next }] : [];
  });
  const stood = await unlessRefused(() => readAsTheyStood(toRead));
  if (!stood.ok) return stood;
  const byNext = new Map(toRead.map(({ next }, index) => [next, stood.value[index]]));
  return done(
    new Map(
      [...targets].map(([{ sheet }, target]) => {
        const one = byNext.get(sheet);
        return [sheet.name, one ? { ...target, stood: one } : target];
      }),
    ),
  );
}
