import type { Finding } from '../core/checks/finding.js';
import type { SourceDocument } from '../core/grid/grid.js';
import type { PlainDate } from '../core/plan/dates.js';
import { checkClaim } from '../core/progress/check-claim.js';
import type { PlacedSheet } from '../core/sheet/placed-sheet.js';
import { wordRefusal } from '../core/wording/word-refusal.js';
import { addPlan } from '../tasks/add-plan.js';
import { drawPack } from '../tasks/draw-pack.js';
import { openPlan, type OpenedPlan } from '../tasks/open-plan.js';
import { previewPlan, type PlanPreview } from '../tasks/preview-plan.js';
import type { Result } from '../workbook/result.js';
import type { Workbook } from '../workbook/workbook.js';
import type { PackArguments } from './arguments.js';
import { readInput } from './read-input.js';
import { resultJson } from './result-json.js';
import { saveFile } from './save-file.js';
import { sayResult, sayWhatWasRead } from './say.js';
import { startWorkbook } from './start-workbook.js';
import { UsageError } from './usage-error.js';

interface MadePack {
  readonly opened: OpenedPlan;
  readonly sheets: readonly PlacedSheet[];
}

/** Reads the inputs, makes the pack in a simulated Excel, prints the result; returns the exit code. */
export async function runPack(args: PackArguments): Promise<number> {
  const preview = previewPlan(await readDocument(args.inputs), {
    today: today(),
    rule: args.rule,
    ...(args.asAt ? { asAt: args.asAt } : {}),
    ...(args.scheme ? { scheme: args.scheme } : {}),
  });
  sayWhatWasRead(preview);
  const excel = await startWorkbook();
  const made =
    preview.reading.kind === 'none' ? null : await makePack(excel.workbook, preview, args);
  if (made && args.out !== undefined) await saveFile(args.out, await excel.save());
  const findings = [
    ...preview.reading.findings,
    ...(made ? [...holdClaims(args.claims, made.opened), ...made.opened.findings] : []),
  ];
  const progress = made?.opened.progress ?? preview.progress;
  if (args.json) {
    const sheets = made?.sheets ?? [];
    const result = resultJson(preview.reading, findings, progress, sheets, excel.counters());
    process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  } else sayResult(findings, made ? progress.sentence : '', args.out);
  return made ? 0 : 1;
}

/** Several inputs are read as if they had been pasted one under the other. */
async function readDocument(names: readonly string[]): Promise<SourceDocument> {
  const inputs = await Promise.all(names.map(readInput));
  return { blocks: inputs.flatMap(({ blocks }) => blocks) };
}

async function makePack(
  workbook: Workbook,
  { reading, asAt }: PlanPreview,
  args: PackArguments,
): Promise<MadePack> {
  const title = args.title ?? reading.title;
  const { rule } = args;
  must(await addPlan(workbook, { ...reading.plan, title }, { council: '', asAt, rule }));
  const opened = must(await openPlan(workbook));
  if (!opened) throw new Error('The plan that was just added is not there.');
  const { sheets } = must(await drawPack(workbook, opened));
  return { opened, sheets };
}

function holdClaims(
  claims: readonly string[],
  { reading, progress }: OpenedPlan,
): readonly Finding[] {
  return claims.flatMap((claim) => checkClaim(claim, reading.plan, progress).findings);
}

/** A refusal ends the run with its sentence: there is nobody to try again. */
function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const { happened, doThis } = wordRefusal(result.refusal.code, result.refusal.subject);
  throw new UsageError(`${happened} ${doThis}`);
}

function today(): PlainDate {
  return new Date().toISOString().slice(0, 10) as PlainDate;
}
