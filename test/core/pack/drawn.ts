import type { Finding } from '../../../src/core/checks/finding.js';
import type { PackOptions } from '../../../src/core/pack/pack-options.js';
import { packSheets } from '../../../src/core/pack/pack-sheets.js';
import type { ActionPlan } from '../../../src/core/plan/plan.js';
import type { PlainDate } from '../../../src/core/plan/dates.js';
import type { CountingRule } from '../../../src/core/progress/progress.js';
import { measureProgress, usualCountingRule } from '../../../src/core/progress/measure-progress.js';
import type { SheetSpec, TableBlock } from '../../../src/core/sheet/sheet-spec.js';

interface Circumstances extends PackOptions {
  readonly asAt?: PlainDate;
  readonly rule?: CountingRule;
  readonly findings?: readonly Finding[];
}

/** The two sheets of a plan, as at the end of June 2024 where nothing else is said. */
export function pack(
  plan: ActionPlan,
  {
    asAt = '2024-06-30',
    rule = usualCountingRule(plan),
    findings = [],
    ...options
  }: Circumstances = {},
): { readonly appendix: SheetSpec; readonly summary: SheetSpec } {
  const source = { plan, progress: measureProgress(plan, asAt, rule), findings };
  const [appendix, summary] = packSheets(source, options);
  if (!appendix || !summary) throw new Error('A pack has two sheets.');
  return { appendix: appendix.spec, summary: summary.spec };
}

export function tableNamed(sheet: SheetSpec, name: string): TableBlock | undefined {
  return sheet.blocks.find(
    (block): block is TableBlock => block.kind === 'table' && block.name === name,
  );
}

/** The rows of a table as people see them: heading → what the cell says. */
export function rowsOf(
  sheet: SheetSpec,
  name: string,
): readonly Readonly<Record<string, string>>[] {
  const table = tableNamed(sheet, name);
  return (table?.rows ?? []).map(({ cells }) =>
    Object.fromEntries(
      cells.map((cell, column) => [
        table?.columns[column]?.heading ?? '',
        String(typeof cell === 'object' ? cell.value : cell),
      ]),
    ),
  );
}

/** One column of a table, top to bottom. */
export function columnOf(sheet: SheetSpec, name: string, heading: string): readonly string[] {
  return rowsOf(sheet, name).map((row) => row[heading] ?? '');
}
