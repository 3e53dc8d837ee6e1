import type { Finding } from '../core/checks/finding.js';
import type { PlanReading } from '../core/intake/plan-reading.js';
import type { PlainDate } from '../core/plan/dates.js';
import type { HeldClaim } from '../core/progress/hold-claims.js';
import type { Progress } from '../core/progress/progress.js';
import type { PlacedSheet } from '../core/sheet/placed-sheet.js';
import { wordRefusal } from '../workbook/word-refusal.js';
import { drawPack } from '../tasks/draw-pack.js';
import { openPlan } from '../tasks/open-plan.js';
import { publishPack, type PublishedFile, type PublishedForm } from '../tasks/publish-pack.js';
import type { Result } from '../workbook/result.js';
import type { PackArguments } from './arguments.js';
import type { RunningWorkbook } from './start-workbook.js';
import { UsageError } from './usage-error.js';

/** What a run came to, whether it began with a document or with a workbook. */
export interface PackRun {
  readonly hasPlan: boolean;
  readonly reading: PlanReading;
  readonly findings: readonly Finding[];
  readonly progress: Progress;
  /** What the document says of its own ratings. */
  readonly claims: readonly HeldClaim[];
  readonly sheets: readonly PlacedSheet[];
  /** The same sheets in a form that is not cells; null where none of them may go out. */
  readonly publish: (form: PublishedForm) => PublishedFile | null;
  readonly excel: RunningWorkbook;
}

/** Opens the workbook's plan, which is there, and draws the pack. */
export async function openAndDraw(
  excel: RunningWorkbook,
  { sheets: chosen, heading, font }: Pick<PackArguments, 'sheets' | 'heading' | 'font'>,
): Promise<PackRun> {
  const opened = must(await openPlan(excel.workbook));
  if (!opened) throw new Error('The plan that was just added is not there.');
  const { pack } = opened.settings;
  const choices = {
    ...pack,
    ...heading,
    ...(font ? { style: { ...pack.style, font } } : {}),
    ...(chosen ? { sheets: chosen } : {}),
  };
  const { sheets } = must(await drawPack(excel.workbook, opened, choices));
  excel.describeCharts(sheets);
  const { reading, findings, progress } = opened;
  const publish: PackRun['publish'] = (form) => publishPack(opened, choices, form);
  return { hasPlan: true, reading, findings, progress, claims: [], sheets, publish, excel };
}

/** A refusal ends the run with its sentence: there is nobody to try again. */
export function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const { happened, doThis } = wordRefusal(result.refusal);
  throw new UsageError(`${happened} ${doThis}`);
}

export function today(): PlainDate {
  return new Date().toISOString().slice(0, 10) as PlainDate;
}
