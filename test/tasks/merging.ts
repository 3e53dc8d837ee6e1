import type { SourceText } from '../../src/core/grid/read-source.js';
import { comparePlan } from '../../src/tasks/compare-plan.js';
import { cellsOf } from '../../src/tasks/fix-finding.js';
import {
  mergeChange,
  mergeOffer,
  REPORT_DAY,
  type MergeOffer,
} from '../../src/tasks/merge-plan.js';
import { openPlan, type OpenedPlan } from '../../src/tasks/open-plan.js';
import type { Workbook } from '../../src/workbook/workbook.js';
import { must } from '../support/pack-run.js';
import { valuesOf } from './plan-to-fix.js';

export interface Opened {
  readonly workbook: Workbook;
  readonly opened: OpenedPlan;
}

/** Rows as they come from a worksheet. */
function pasted(rows: readonly (readonly string[])[]): SourceText {
  const cell = (text: string) => (text.includes('\n') ? `"${text}"` : text);
  return { kind: 'tsv', text: rows.map((row) => row.map(cell).join('\t')).join('\n') };
}

export async function offerFor(
  { workbook, opened }: Opened,
  rows: readonly (readonly string[])[],
): Promise<MergeOffer> {
  const { settings, overview, reading: standing } = opened;
  const choices = { today: '2024-06-30' } as const;
  const comparison = comparePlan({ settings, overview, standing, source: pasted(rows), choices });
  return must(await mergeOffer(workbook, opened, comparison));
}

/** "Actions!E5: Green → Amber", or what stands against it. */
export function shown({ offered }: MergeOffer): readonly string[] {
  return [...offered.values()].flatMap(({ fields, isProposed }) =>
    fields.map(
      ({ address, field, before, after, obstacle }) =>
        `${isProposed ? '+' : '-'} ${address || field}: ${before} → ${after}${obstacle ? ` (${obstacle})` : ''}`,
    ),
  );
}

/**
 * Writes what is agreed to, and holds it against what was promised: a second look finds nothing more
 * to write, and taking it back leaves every value as it was.
 */
export async function merge(
  { workbook, opened }: Opened,
  rows: readonly (readonly string[])[],
  agreed?: ReadonlySet<string>,
) {
  const offer = await offerFor({ workbook, opened }, rows);
  const { change, ...counts } = must(mergeChange(opened, offer, agreed ?? offer.proposed));
  const before = await valuesOf(workbook);
  const { inverse } = must(await workbook.apply(change));
  const after = must(await openPlan(workbook));
  if (!after) throw new Error('The plan is not there.');
  if (!agreed) {
    const again = await offerFor({ workbook, opened: after }, rows);
    expect([...again.proposed]).toEqual([REPORT_DAY]);
  }
  const texts = (await valuesOf(workbook)).map((grid) =>
    grid.map((cells) => cells.map(({ text }) => text)),
  );
  must(await workbook.apply(inverse));
  expect(await valuesOf(workbook)).toEqual(before);
  const cells = cellsOf(change).flatMap(({ address, before: was, after: is }) =>
    was === is ? [] : [`${address}: ${was} → ${is}`],
  );
  return { cells, counts, after, texts, offer };
}
