import { checkPlan } from '../core/checks/check-plan.js';
import type { SourceDocument } from '../core/grid/grid.js';
import type { ActionPlan } from '../core/plan/plan.js';
import { findingsOnClaims, holdClaims } from '../core/progress/hold-claims.js';
import { measureProgress } from '../core/progress/measure-progress.js';
import { wordFinding } from '../core/wording/word-finding.js';
import { addPlan, type PlanChoices } from '../tasks/add-plan.js';
import { readDocument } from '../tasks/read-document.js';
import type { PackArguments } from './arguments.js';
import { must, openAndDraw, today, type PackRun } from './pack-run.js';
import { startWorkbook, type RunningWorkbook } from './start-workbook.js';
import { UsageError } from './usage-error.js';

/** Pastes a document into the workbook, a new one unless given, and draws the pack of its plan. */
export async function packFromDocument(
  document: SourceDocument,
  args: PackArguments,
  excel: RunningWorkbook = startWorkbook(),
): Promise<PackRun> {
  const { reading, asAt } = readDocument(document, { ...args, today: today() });
  const { rule } = args;
  if (reading.kind === 'none') {
    const progress = measureProgress(reading.plan, asAt, rule);
    const { findings } = reading;
    return {
      hasPlan: false,
      reading,
      findings,
      progress,
      claims: [],
      sheets: [],
      publish: () => null,
      excel,
    };
  }
  const plan = { ...reading.plan, title: args.title ?? reading.plan.title };
  await add(excel, plan, { council: reading.council, asAt, rule });
  const run = await openAndDraw(excel, args);
  const claims = holdClaims(reading.claims, run.reading.plan, run.progress);
  const findings = [...reading.findings, ...findingsOnClaims(claims), ...run.findings];
  return { ...run, reading: { ...reading, plan }, claims, findings };
}

async function add(
  { workbook }: RunningWorkbook,
  plan: ActionPlan,
  choices: PlanChoices,
): Promise<void> {
  const added = await addPlan(workbook, plan, choices);
  if (!added.ok && added.refusal.code === 'text-too-long') refuseByName(plan, choices);
  must(added);
}

/** Excel's limit is refused by the cell's address; the record's own name says more. */
function refuseByName(plan: ActionPlan, { asAt }: PlanChoices): void {
  const tooLong = checkPlan(plan, { asAt }).find(
    ({ code, facts }) => code === 'text-too-long' && facts['field'] !== 'update',
  );
  if (!tooLong) return;
  const { says, doThis } = wordFinding(tooLong);
  throw new UsageError(`${says} ${doThis}`);
}
