import { readFileSync } from 'node:fs';
import { readSource, type SourceKind } from '../../src/core/grid/read-source.js';
import type { PlainDate } from '../../src/core/plan/dates.js';
import type { CountingRule } from '../../src/core/progress/progress.js';
import type { PlacedSheet } from '../../src/core/sheet/placed-sheet.js';
import { openExcelWorkbook } from '../../src/excel/excel-workbook.js';
import { startExcel } from '../../src/simulator/start-excel.js';
import { addPlan } from '../../src/tasks/add-plan.js';
import { drawPack } from '../../src/tasks/draw-pack.js';
import { openPlan } from '../../src/tasks/open-plan.js';
import { previewPlan } from '../../src/tasks/preview-plan.js';
import type { Result } from '../../src/workbook/result.js';

export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

export interface PackChoices {
  readonly kind?: SourceKind;
  readonly today?: PlainDate;
  readonly rule?: CountingRule;
}

/** Pastes a plan into a fresh workbook and opens it, as a person would. */
export async function pastePlan(text: string, choices: PackChoices = {}) {
  const { kind = 'text', today = '2026-01-31', rule = 'action' } = choices;
  const excel = await startExcel();
  const workbook = openExcelWorkbook();
  const preview = previewPlan(readSource({ text, kind }), { today, rule });
  must(
    await addPlan(workbook, preview.reading.plan, {
      council: 'Thornmere Borough Council',
      asAt: preview.asAt,
      rule,
    }),
  );
  const opened = must(await openPlan(workbook));
  if (!opened) throw new Error('The plan that was added is not there.');
  return {
    excel,
    workbook,
    preview,
    opened,
    draw: async () => must(await drawPack(workbook, opened)),
  };
}

export async function pasteFile(file: string, choices: PackChoices = {}) {
  return pastePlan(readFileSync(file, 'utf8'), choices);
}

export function textsOf(sheet: PlacedSheet): readonly string[] {
  return sheet.values.flatMap(({ values }) => values.flat().map(String));
}
