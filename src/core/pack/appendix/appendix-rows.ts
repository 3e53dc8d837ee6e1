import type { Action, ActionPlan, ProgressUpdate, RecordRef } from '../../plan/plan.js';
import { NOT_RATED, type RatingId } from '../../plan/rating-scheme.js';
import type { ActionRating, Progress, Tally } from '../../progress/progress.js';
import type { SpecCell } from '../../sheet/sheet-spec.js';
import { NOT_GIVEN, dueCell, dueKind } from '../parts/due-cell.js';
import { groupPlan, type PlanGroup } from '../parts/plan-groups.js';
import { actionText, numbered, recommendationText, setInPoints } from '../parts/plan-texts.js';
import { ratingCell, ratingValue } from '../parts/ratings-of-scheme.js';
import { UpdateTexts } from '../parts/update-texts.js';

export const SHARED = '(shared)';

/** One row of the appendix, before it is known which columns the plan needs. */
export interface AppendixRow {
  /** What the row is there for. */
  readonly about: RecordRef;
  readonly startsGroup: boolean;
  readonly ref: SpecCell;
  readonly recommendation: SpecCell;
  readonly action: SpecCell;
  readonly owner: SpecCell;
  readonly due: SpecCell;
  readonly rating: SpecCell;
  readonly update: SpecCell;
}

/** A row for each action, one for each recommendation without, and for each update that fits neither. */
export function appendixRows(plan: ActionPlan, progress: Progress): readonly AppendixRow[] {
  const rows = new RowWriter(plan, progress);
  const grouped = groupPlan(plan).flatMap((group) => rows.ofGroup(group));
  return [...grouped, ...rows.ofLeftOver()];
}

class RowWriter {
  private readonly updates: UpdateTexts;
  private readonly recommendationRefs: ReadonlySet<string>;
  private readonly actionRatings: ReadonlyMap<string, ActionRating>;
  private readonly recommendationRatings: ReadonlyMap<string, RatingId>;
  private readonly statements: ReadonlyMap<string, ProgressUpdate>;
  private readonly dueKind: 'date' | 'text';

  constructor(
    private readonly plan: ActionPlan,
    progress: Progress,
  ) {
    this.updates = new UpdateTexts(plan);
    this.recommendationRefs = new Set(plan.recommendations.map(({ ref }) => ref));
    this.actionRatings = new Map(progress.actionRatings.map((one) => [one.action, one]));
    this.recommendationRatings = ratingsByRef(progress.byRecommendation);
    this.statements = new Map(plan.updates.map((update) => [update.id, update]));
    this.dueKind = dueKind(plan.actions);
  }

  ofGroup(group: PlanGroup): readonly AppendixRow[] {
    if (group.actions.length === 0) return [this.withoutAction(group)];
    return group.actions.map((action, index) => ({
      about: { kind: 'action', ref: action.ref },
      startsGroup: index === 0,
      ref: refCell(group.refs),
      recommendation: index === 0 ? this.recommendationCell(group) : muted('As above'),
      action: {
        value: actionText(action),
        whenContinued: `${numbered(action.ref, '')} (continued)`,
      },
      owner: action.owners.length > 0 ? { value: action.owners.join('\n') } : muted(NOT_GIVEN),
      due: dueCell(action, this.dueKind),
      rating: this.ratingOfAction(action),
      update: this.updates.ofAction(action, group).cell,
    }));
  }

  ofLeftOver(): readonly AppendixRow[] {
    return this.updates.leftOver().map((update) => ({
      ...this.emptyRow({ kind: 'update', ref: update.id }, refCell(update.recommendations)),
      action: muted('No action of this plan is named'),
      rating: this.ratingCell(update.rating?.value ?? NOT_RATED, [update], false),
      update: { value: setInPoints(update.narrative.trim()) },
    }));
  }

  private withoutAction(group: PlanGroup): AppendixRow {
    const { cell, printed } = this.updates.ofRecommendations(group);
    const ref = group.refs[0] ?? '';
    const rating = this.recommendationRatings.get(ref) ?? NOT_RATED;
    return {
      ...this.emptyRow({ kind: 'recommendation', ref }, refCell(group.refs)),
      recommendation: this.recommendationCell(group),
      action: muted('No action recorded'),
      rating: this.ratingCell(rating, printed, false),
      update: cell,
    };
  }

  private emptyRow(about: RecordRef, ref: SpecCell): Omit<AppendixRow, 'rating' | 'update'> {
    const none = muted('None');
    const empty = { recommendation: none, action: none, owner: none, due: none };
    return { about, startsGroup: true, ref, ...empty };
  }

  private recommendationCell({ refs, recommendations }: PlanGroup): SpecCell {
    if (refs.length === 0) return muted('No recommendation given');
    const texts = refs.flatMap((ref) => {
      const printed = recommendations.filter((one) => one.ref === ref).map(recommendationText);
      if (printed.length > 0)
        return refs.length > 1 ? printed.map((text) => numbered(ref, text)) : printed;
      return [
        this.recommendationRefs.has(ref)
          ? `Recommendation ${ref}, as above`
          : `Recommendation ${ref}, not in this plan`,
      ];
    });
    return { value: texts.join('\n\n'), style: recommendations.length > 0 ? 'body' : 'muted' };
  }

  private ratingOfAction({ ref }: Action): SpecCell {
    const found = this.actionRatings.get(ref);
    const statement = this.statements.get(found?.statement ?? '');
    return this.ratingCell(
      found?.rating ?? NOT_RATED,
      statement ? [statement] : [],
      found?.inherited === true,
    );
  }

  /** Beside the letter and word what was printed, where those do not say it: "On target". */
  private ratingCell(
    rating: RatingId,
    updates: readonly ProgressUpdate[],
    inherited: boolean,
  ): SpecCell {
    const value = ratingValue(this.plan.scheme, rating);
    const known = [value.word, value.letter].map(plainWord);
    const printed = updates.flatMap(({ rating: given, narrative }) => {
      const text = given?.text.trim() ?? '';
      const isSaid = known.includes(plainWord(text)) || narrative.includes(text);
      return isSaid ? [] : [`“${text}”`];
    });
    return ratingCell(value, ...new Set(printed), ...(inherited ? [SHARED] : []));
  }
}

function plainWord(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function refCell(refs: readonly string[]): SpecCell {
  const value = refs.length > 0 ? refs.join(', ') : 'None';
  return { value, style: 'strong', whenContinued: value };
}

function muted(value: string): SpecCell {
  return { value, style: 'muted' };
}

function ratingsByRef(tally: Tally): ReadonlyMap<string, RatingId> {
  return new Map(tally.lines.flatMap(({ rating, refs }) => refs.map((ref) => [ref, rating])));
}
