import { documentOf } from '../core/grid/read-source.js';
import type { SourceDocument } from '../core/grid/grid.js';
import type { NewRecord } from '../core/merge/differences.js';
import type { RecordRef } from '../core/plan/plan.js';
import { wordCount } from '../core/wording/words.js';
import { wordFileProblem } from '../documents/file-problem.js';
import { readFile } from '../documents/read-file.js';
import { comparePlan } from '../tasks/compare-plan.js';
import { mergeChange, mergeOffer, type MergeOffer } from '../tasks/merge-plan.js';
import { openPlan } from '../tasks/open-plan.js';
import type { PackArguments } from './arguments.js';
import { must, openAndDraw, today, type PackRun } from './pack-run.js';
import { readInput } from './read-input.js';
import { UsageError } from './usage-error.js';

/** What a return that was merged came to. */
export interface MergedReturn {
  readonly new: readonly RecordRef[];
  readonly changed: readonly (RecordRef & { readonly fields: readonly MergedField[] })[];
  readonly same: readonly RecordRef[];
  readonly missing: readonly RecordRef[];
  /** Pasted records that could be meant for several, or for none surely: not written. */
  readonly unsure: readonly (RecordRef & {
    readonly why: string;
    readonly perhaps: string | null;
  })[];
  readonly cells: number;
  readonly rows: number;
}

interface MergedField {
  readonly field: string;
  readonly before: string;
  readonly after: string;
  /** "Actions!E5"; null where it stands in no cell yet. */
  readonly where: string | null;
  readonly written: boolean;
  /** Why it was not written, where something stood against it. */
  readonly why: string | null;
}

/**
 * Merges a later return into the plan of a run, as the pane would without a person: what is ticked at
 * first is written, the rest is told. The pack is drawn anew.
 */
export async function mergeReturn(
  run: PackRun,
  update: string,
  args: PackArguments,
): Promise<PackRun & { readonly merge: MergedReturn }> {
  const { workbook } = run.excel;
  const opened = must(await openPlan(workbook));
  if (!opened) throw new Error('The plan that was just added is not there.');
  const { settings, overview, reading: standing } = opened;
  const source = await readReturned(update);
  const choices = { today: today(), ...(args.asAt && { asAt: args.asAt }) };
  const comparison = comparePlan({ settings, overview, standing, source, choices });
  const { differences } = comparison;
  if (differences.changed.length + differences.same.length + differences.added.length === 0)
    throw new UsageError(
      `${update} holds nothing that could be merged: no table with refs of the plan was found in it.`,
    );
  const offer = must(await mergeOffer(workbook, opened, comparison));
  const merged = must(mergeChange(opened, offer, offer.proposed));
  if (merged.change.steps.length > 0) must(await workbook.apply(merged.change));
  const { cells, rows } = merged;
  process.stderr.write(
    `Merged ${update}: ${wordCount(cells, 'cell', 'cells')} changed, ${wordCount(rows, 'row', 'rows')} added.\n`,
  );
  const { claims } = run;
  const drawn = await openAndDraw(run.excel, args);
  return { ...drawn, claims, merge: { ...toldOf(offer), cells, rows } };
}

/** A workbook that comes back is read as a document: its sheets one after another. */
async function readReturned(name: string): Promise<SourceDocument> {
  const input = await readInput(name);
  if (input.kind === 'document') return input.document;
  const reading = await readFile(input.name, input.bytes);
  if (!reading.ok) throw new UsageError(wordFileProblem(reading.problem));
  return documentOf(reading.source);
}

function toldOf({ differences, offered }: MergeOffer) {
  const { added, changed, same, missing, unsure } = differences;
  return {
    new: added.map(recordOf),
    changed: changed.map(({ record, differences: all }) => ({
      ...record,
      fields: all.flatMap(({ id, doubt }): readonly MergedField[] => {
        const offer = offered.get(id);
        return (offer?.fields ?? []).map(({ field, before, after, address, obstacle }) => ({
          field,
          before,
          after,
          where: address || null,
          written: offer?.isProposed === true && obstacle === undefined,
          why: obstacle ?? doubt ?? null,
        }));
      }),
    })),
    same,
    missing: missing.map(({ record }) => record),
    unsure: unsure.map(({ kind, ref, why, perhaps }) => ({
      kind,
      ref,
      why,
      perhaps: perhaps ?? null,
    })),
  };
}

const recordOf = (record: NewRecord): RecordRef => ({
  kind: record.kind,
  ref: record.kind === 'action' ? record.action.ref : record.recommendation.ref,
});
