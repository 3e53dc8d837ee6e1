import { findingsOnClaims } from '../core/progress/hold-claims.js';
import type { SourceDocument } from '../core/grid/grid.js';
import type { Finding } from '../core/checks/finding.js';
import { wordFinding } from '../core/wording/word-finding.js';
import { addPlan } from '../tasks/add-plan.js';
import { previewPlan } from '../tasks/preview-plan.js';
import type { PackArguments } from './arguments.js';
import { must, openAndDraw, today, type PackRun } from './pack-run.js';
import { UsageError } from './usage-error.js';
import { startWorkbook, type RunningWorkbook } from './start-workbook.js';

/** Pastes a document into the workbook, a new one unless given, and draws the pack of its plan. */
export async function packFromDocument(
  document: SourceDocument,
  { rule, asAt, scheme, title }: PackArguments,
  excel: RunningWorkbook = startWorkbook(),
): Promise<PackRun> {
  const preview = previewPlan(document, {
    today: today(),
    rule,
    ...(asAt ? { asAt } : {}),
    ...(scheme ? { scheme } : {}),
  });
  const { reading } = preview;
  if (reading.kind === 'none') return { ...preview, hasPlan: false, sheets: [], excel };
  refuseWhatNoCellHolds(preview.findings);
  const plan = { ...reading.plan, title: title ?? reading.plan.title };
  must(await addPlan(excel.workbook, plan, { council: reading.council, asAt: preview.asAt, rule }));
  const run = await openAndDraw(excel);
  return {
    ...run,
    reading: { ...reading, plan },
    claims: preview.claims,
    findings: [...reading.findings, ...findingsOnClaims(preview.claims), ...run.findings],
  };
}

/** Excel would refuse the cell by its address; the record's own name says more. */
function refuseWhatNoCellHolds(findings: readonly Finding[]): void {
  const found = findings.find(
    ({ code, facts }) => code === 'text-too-long' && facts['field'] !== 'update',
  );
  if (!found) return;
  const { says, doThis } = wordFinding(found);
  throw new UsageError(`${says} ${doThis}`);
}
