import { formatDay } from '../../plan/calendar.js';
import type { Action, ActionPlan, ProgressUpdate } from '../../plan/plan.js';
import type { SpecCell } from '../../sheet/sheet-spec.js';
import type { PlanGroup } from './plan-groups.js';
import { setInPoints } from './plan-texts.js';

/** What a row says of progress. */
export interface RowUpdates {
  readonly cell: SpecCell;
  /** Those whose text stands in this very row. */
  readonly printed: readonly ProgressUpdate[];
}

/**
 * Hands out the updates row by row, each text once: where it first belongs. Further rows that it
 * speaks of point there in words.
 */
export class UpdateTexts {
  private readonly byAction = new Map<string, ProgressUpdate[]>();
  private readonly byRecommendation = new Map<string, ProgressUpdate[]>();
  private readonly printedFor = new Map<ProgressUpdate, string>();

  constructor(private readonly plan: ActionPlan) {
    const known = new Set(plan.actions.map(({ ref }) => ref));
    for (const update of plan.updates) {
      const actions = update.actions.filter((ref) => known.has(ref));
      const lists = actions.length > 0 ? this.byAction : this.byRecommendation;
      for (const ref of actions.length > 0 ? actions : update.recommendations) {
        const list = lists.get(ref);
        if (list) list.push(update);
        else lists.set(ref, [update]);
      }
    }
  }

  ofAction(action: Action, group: PlanGroup): RowUpdates {
    const own = this.byAction.get(action.ref) ?? [];
    return this.rowOf([...own, ...this.ofRefs(group)], `action ${action.ref}`);
  }

  ofRecommendations(group: PlanGroup): RowUpdates {
    return this.rowOf(this.ofRefs(group), `recommendation ${group.refs.join(', ')}`);
  }

  /** Updates that belong to nothing in the plan, so that no word is lost. */
  leftOver(): readonly ProgressUpdate[] {
    return this.plan.updates.filter((update) => !this.printedFor.has(update));
  }

  private ofRefs(group: PlanGroup): readonly ProgressUpdate[] {
    return group.refs.flatMap((ref) => this.byRecommendation.get(ref) ?? []);
  }

  private rowOf(updates: readonly ProgressUpdate[], place: string): RowUpdates {
    const distinct = [...new Set(updates)];
    const printed = distinct.filter((update) => !this.printedFor.has(update));
    const pointers = distinct.flatMap((update) => this.printedFor.get(update) ?? []);
    for (const update of printed) this.printedFor.set(update, place);
    const texts = printed.map((update) => updateText(update, printed.length > 1));
    const pointing = [...new Set(pointers)].map((other) => `As for ${other}`);
    const value = [...pointing, ...texts].filter((text) => text !== '').join('\n\n');
    if (value === '') return { cell: { value: 'No update', style: 'muted' }, printed };
    return { cell: { value, style: texts.length > 0 ? 'body' : 'muted' }, printed };
  }
}

function updateText({ narrative, asAt }: ProgressUpdate, dated: boolean): string {
  const text = setInPoints(narrative.trim());
  if (!dated || asAt === undefined) return text;
  return `${formatDay(asAt)}: ${text === '' ? 'rated, no update' : text}`;
}
