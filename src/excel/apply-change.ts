import type { Refusal } from '../workbook/refusal.js';
import { done, refuse, type Result } from '../workbook/result.js';
import type { ApplyOptions, ChangeStep, Receipt, WorkbookChange } from '../workbook/workbook.js';
import { checkChange } from './check-change.js';
import { explainDenial } from './explain-denial.js';
import { blocksOfWrite, lookUp, type Block, type LookedUp } from './look-up.js';
import { send } from './orders.js';
import { planSteps } from './plan-steps.js';
import { isTooLarge, unlessRefused } from './refusal.js';
import type { Session } from './session.js';
import { sheetsToRead } from './standing.js';
import type { StepPlan } from './step-plan.js';
import { takeBack } from './take-back.js';
import { withExcelLines } from './written-text.js';

/**
 * Checks what can be checked, looks once at what stands there, then sends everything in one
 * request: two round trips. Only what is over the limit on a request goes in several.
 *
 * Excel carries a request out up to the first thing that fails and keeps that part. What was
 * written by then is taken back; where even that fails, the refusal says which sheets hold a part.
 */
export async function applyChange(
  change: WorkbookChange,
  session: Session,
  options: ApplyOptions,
): Promise<Result<Receipt>> {
  if (options.signal?.aborted) return refuse({ code: 'stopped' });
  const impossible = checkChange(change);
  if (impossible) return refuse(impossible);
  const blocks = new Map(change.steps.map((step) => [step, blocksToVerify(step)]));
  const looked = await lookAt(change.steps, [...blocks.values()].flat());
  if (!looked.ok) return looked;
  const planning = { looked: looked.value, blocks, session };
  const plans = await planSteps(change.steps, planning);
  if (!plans.ok) return plans;
  expectEchoes(change, session);
  const sent = await sendPlans(plans.value, options);
  if (!sent.ok) {
    const begun = change.steps.filter((_, index) => sent.begun.has(index));
    const refusal = explainDenial(sent.refusal, begun, looked.value);
    return refuse(
      await takeBack(refusal, begun, { ...planning, backs: backsOf(change, plans.value) }),
    );
  }
  const overwritten = plans.value.flatMap((plan) => plan.overwritten?.() ?? []);
  if (overwritten[0]) {
    const backs = backsOf(change, plans.value);
    return refuse(
      await takeBack(overwritten[0].refusal, change.steps, { ...planning, backs }, overwritten),
    );
  }
  remember(change, session);
  return done({ inverse: inverseOf(change, plans.value) });
}

/** Where the sheets to draw again hold more than they were thought to, each is read by itself. */
async function lookAt(
  steps: readonly ChangeStep[],
  blocks: readonly Block[],
): Promise<Result<LookedUp>> {
  const sheets = sheetsToRead(steps);
  const looked = await unlessRefused(() => lookUp(steps, blocks, sheets));
  const isTooMuch = sheets.length > 0 && !looked.ok && isTooLarge(looked.refusal);
  return isTooMuch ? unlessRefused(() => lookUp(steps, blocks)) : looked;
}

function blocksToVerify(step: ChangeStep): readonly Block[] {
  return step.kind === 'write-cells' ? blocksOfWrite(step) : [];
}

type PlansSent =
  | { readonly ok: true }
  /** `begun`: steps, by position, of which Excel may have carried out a part. */
  | { readonly ok: false; readonly refusal: Refusal; readonly begun: ReadonlySet<number> };

/** First all that the steps themselves are made of, then what refers from one to another. */
async function sendPlans(plans: readonly StepPlan[], options: ApplyOptions): Promise<PlansSent> {
  const tagged = (pick: (plan: StepPlan) => StepPlan['orders']) =>
    plans.flatMap((plan, step) => pick(plan).map((order) => ({ ...order, step })));
  const orders = [...tagged((plan) => plan.orders), ...tagged((plan) => plan.afterwards)];
  const sent = await send(orders, options);
  if (sent.ok) return sent;
  const begun = new Set(orders.slice(0, sent.begun).map(({ step }) => step));
  return { ok: false, refusal: sent.refusal, begun };
}

/** Before anything is sent: Excel may report our own writes before it answers. */
function expectEchoes({ steps }: WorkbookChange, session: Session): void {
  session.written = steps.flatMap((step) =>
    step.kind === 'write-cells'
      ? [{ ...step, values: step.after.map((row) => row.map(withExcelLines)) }]
      : [],
  );
  const sheets = steps.flatMap((step) =>
    step.kind === 'draw-sheet' || step.kind === 'clear-sheet' ? [step] : [],
  );
  const drawn = sheets.filter(({ kind }) => kind === 'draw-sheet');
  session.sheetsLeft = new Set(drawn.map(({ sheet }) => sheet.name));
  session.tablesLeft = new Map(
    sheets.flatMap(({ kind, sheet }) =>
      sheet.tables.map(({ name }) => [name, kind === 'draw-sheet'] as const),
    ),
  );
}

function remember(change: WorkbookChange, session: Session): void {
  for (const step of change.steps) {
    if (step.kind !== 'draw-sheet') continue;
    const { mark, tables } = step.sheet;
    if (mark !== undefined) session.drawn.set(mark, step.sheet);
    for (const { name } of tables) session.knownTables.add(name);
  }
}

function backsOf(
  { steps }: WorkbookChange,
  plans: readonly StepPlan[],
): ReadonlyMap<ChangeStep, ChangeStep | null> {
  return new Map(steps.map((step, index) => [step, plans[index]?.inverse ?? null]));
}

function inverseOf(change: WorkbookChange, plans: readonly StepPlan[]): WorkbookChange {
  const steps = plans.flatMap(({ inverse }) => (inverse ? [inverse] : [])).reverse();
  return { label: change.label, steps };
}
