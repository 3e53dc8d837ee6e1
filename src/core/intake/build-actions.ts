import type { Finding } from '../checks/finding.js';
import type { Action } from '../plan/plan.js';
import type { DayMonthOrder } from '../plan/read-date.js';
import { readActionFields } from './action-fields.js';
import { withoutBold, type BuiltRecommendations } from './build-recommendations.js';
import { ActionDrafts } from './draft-actions.js';
import type { ActionDraft } from './link-actions.js';
import { countsWithinRecommendations, settleRefs } from './settle-refs.js';
import type { EntryFields } from './entry-fields.js';
import type { SourcePlace } from './plan-reading.js';
import type { Notes } from './reading-notes.js';
import type { RefColumns } from './ref-columns.js';

export interface BuiltActions {
  readonly actions: readonly Action[];
  /** For each entry the refs of the actions that it is about. */
  readonly ofEntry: readonly (readonly string[])[];
}

/** The actions of a table, each with the recommendations it serves. */
export function buildActions(
  fields: EntryFields,
  refs: RefColumns,
  built: BuiltRecommendations,
  order: DayMonthOrder,
  notes: Notes,
): BuiltActions {
  const { linked, restOf } = new ActionDrafts(fields, refs, built, notes);
  const { drafts, ofEntry, links, unknown } = linked;
  const columnBeginsAgain = countsWithinRecommendations(drafts);
  if (columnBeginsAgain > 0) notes.add(refsBeginAgain(columnBeginsAgain));
  const made = settleRefs(drafts, columnBeginsAgain > 0);
  const refOf = (index: number): string => made[index] ?? '';
  const actions = drafts.map((draft, index): Action => {
    notes.place('action', refOf(index), placesOf(fields, refs, draft, notes));
    return {
      ref: refOf(index),
      ...(draft.note !== '' && { note: draft.note }),
      text: withoutBold(draft.text),
      points: draft.points.map(withoutBold),
      recommendations: draft.recommendations,
      ...readActionFields(fields, draft, refOf(index), order, notes),
    };
  });
  for (const { action, entry } of restOf)
    notes.place('action', refOf(action), fields.places(entry, 'action'));
  for (const { action, ref } of unknown) notes.add(unknownReference(refOf(action), ref));
  for (const { action, text, line } of links) {
    notes.lift({ kind: 'action', ref: refOf(action) }, 'recommendations', text, line);
  }
  return { actions, ofEntry: ofEntry.map((indexes) => indexes.map(refOf)) };
}

function placesOf(
  fields: EntryFields,
  refs: RefColumns,
  { entry }: ActionDraft,
  notes: Notes,
): readonly SourcePlace[] {
  const ofRef = refs.actionRef === null ? [] : fields.cell(entry, refs.actionRef).places;
  const places = [...ofRef, ...fields.places(entry, 'action')];
  return places.length > 0 ? places : [{ line: notes.lineOf(entry), column: 1 }];
}

const unknownReference = (action: string, ref: string): Finding => ({
  code: 'unknown-reference',
  severity: 'error',
  about: { action },
  facts: { kind: 'recommendation', ref },
});

const refsBeginAgain = (count: number): Finding => ({
  code: 'refs-begin-again',
  severity: 'note',
  about: {},
  facts: { count, under: 'recommendation' },
});
