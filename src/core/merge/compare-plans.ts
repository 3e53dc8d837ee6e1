import type { Field } from '../binding/fields.js';
import type { PlanReading } from '../intake/plan-reading.js';
import type { PlainDate } from '../plan/dates.js';
import type { Action, ActionPlan, ProgressUpdate, RecordRef } from '../plan/plan.js';
import { compareActions, compareRecommendations, isOtherThing } from './compare-actions.js';
import { compareUpdate, recordsOf, saidIn } from './compare-updates.js';
import type { Difference, Match, NewRecord, PlanDifferences, Unsure } from './differences.js';
import { matchPlans, type PlanMatches } from './match-plans.js';

export interface CompareOptions {
  /** The columns that the plan's tables have. */
  readonly fields: ReadonlySet<Field>;
  /** The day that statements without one of their own are reported at. */
  readonly asAt: PlainDate;
}

/**
 * What a paste says that a plan does not: new records, changed fields, newer statements. Identity is
 * the ref; what cannot be told for sure is named and not decided.
 */
export function comparePlans(
  standing: PlanReading,
  incoming: PlanReading,
  { fields, asAt }: CompareOptions,
): PlanDifferences {
  const matches = matchPlans(standing, incoming);
  const pasted = inOwnRefs(incoming.plan, matches, asAt);
  const found = [
    ...differencesOfRecords(standing.plan, incoming.plan, pasted, matches, fields),
    ...differencesOfUpdates(standing.plan, pasted, matches),
  ];
  const byRecord = groupByRecord(found);
  // A statement about several actions is listed with the first of them, and changes them all.
  const told = new Set(
    found.flatMap(({ statement }) => (statement ? recordsOf(statement).map(keyOf) : [])),
  );
  const known = knownRecords(standing.plan, matches);
  return {
    added: newRecords(pasted, matches),
    changed: known.flatMap(({ record, text, match }) => {
      const differences = byRecord.get(keyOf(record));
      return differences ? [{ record, text, match, differences }] : [];
    }),
    same: known.flatMap(({ record }) =>
      byRecord.has(keyOf(record)) || told.has(keyOf(record)) ? [] : [record],
    ),
    missing: missingRecords(standing.plan, incoming.plan, matches),
    unsure: [
      ...matches.recommendations.unsure.map((each) => unsure('recommendation', each)),
      ...matches.actions.unsure.map((each) => unsure('action', each)),
    ],
    matches: known.flatMap(({ record, match }) =>
      match.by === 'ref' ? [] : [{ ...match, kind: record.kind }],
    ),
  };
}

const keyOf = ({ kind, ref }: RecordRef): string => `${kind} ${ref}`;

const unsure = (kind: Unsure['kind'], each: Omit<Unsure, 'kind'>): Unsure => ({ kind, ...each });

/** The pasted plan with the refs that its records have in the plan that stands. */
interface Pasted extends Pick<ActionPlan, 'recommendations' | 'actions' | 'updates'> {
  /** By the standing ref. */
  readonly actionOf: ReadonlyMap<string, Action>;
}

function inOwnRefs(plan: ActionPlan, matches: PlanMatches, asAt: PlainDate): Pasted {
  const { actions: ofAction, recommendations: ofRecommendation } = matches.own;
  const own = (refs: readonly string[], map: ReadonlyMap<string, string>) => [
    ...new Set(refs.flatMap((ref) => map.get(ref) ?? [])),
  ];
  const actions = plan.actions.flatMap((action) => {
    const ref = ofAction.get(action.ref);
    const recommendations = own(action.recommendations, ofRecommendation);
    return ref === undefined ? [] : [{ ...action, ref, recommendations }];
  });
  const updates = plan.updates.map((update): ProgressUpdate => ({
    ...update,
    asAt: update.asAt ?? asAt,
    actions: own(update.actions, ofAction),
    recommendations: own(update.recommendations, ofRecommendation),
  }));
  return {
    recommendations: plan.recommendations.flatMap((each) => {
      const ref = ofRecommendation.get(each.ref);
      return ref === undefined ? [] : [{ ...each, ref }];
    }),
    actions,
    // One that spoke of actions which nobody can tell speaks of no recommendation instead of them.
    updates: updates.filter(
      ({ actions: own }, index) => own.length > 0 || plan.updates[index]?.actions.length === 0,
    ),
    actionOf: new Map(actions.map((action) => [action.ref, action])),
  };
}

function differencesOfRecords(
  standing: ActionPlan,
  incoming: ActionPlan,
  pasted: Pasted,
  { recommendations, actions }: PlanMatches,
  fields: ReadonlySet<Field>,
): readonly Difference[] {
  const given = new Map(incoming.recommendations.map((each) => [each.ref, each]));
  const matched = new Map(recommendations.matches.map((match) => [match.standing, match]));
  const ofRecommendations = standing.recommendations.flatMap((before) => {
    const after = given.get(matched.get(before.ref)?.incoming ?? '');
    return after ? compareRecommendations(before, after) : [];
  });
  const known = new Set(actions.matches.map((match) => match.standing));
  const ofActions = standing.actions.flatMap((before) => {
    const after = known.has(before.ref) ? pasted.actionOf.get(before.ref) : undefined;
    return after ? compareActions(before, after, fields) : [];
  });
  return [...ofRecommendations, ...ofActions];
}

function differencesOfUpdates(
  standing: ActionPlan,
  pasted: Pasted,
  matches: PlanMatches,
): readonly Difference[] {
  const said = saidIn(standing);
  const known = new Set([
    ...matches.recommendations.matches.map(({ standing: ref }) => `recommendation ${ref}`),
    ...matches.actions.matches.map(({ standing: ref }) => `action ${ref}`),
  ]);
  const actions = new Map(standing.actions.map((action) => [action.ref, action]));
  return pasted.updates.flatMap((update) => {
    const records = recordsOf(update).filter((record) => known.has(keyOf(record)));
    const found = compareUpdate(update, records, said);
    if (!found) return [];
    const isOther = records.some(({ kind, ref }) => {
      const [before, after] = [actions.get(ref), pasted.actionOf.get(ref)];
      return kind === 'action' && before && after && isOtherThing(before.text, after.text);
    });
    return [isOther ? { ...found, doubt: 'other-text' as const } : found];
  });
}

function groupByRecord(
  differences: readonly Difference[],
): ReadonlyMap<string, readonly Difference[]> {
  const groups = new Map<string, Difference[]>();
  for (const difference of differences) {
    const key = keyOf(difference.about);
    groups.set(key, [...(groups.get(key) ?? []), difference]);
  }
  return groups;
}

interface KnownRecord {
  readonly record: RecordRef;
  readonly text: string;
  readonly match: Match;
}

function knownRecords(plan: ActionPlan, matches: PlanMatches): readonly KnownRecord[] {
  const found = new Map<string, Match>([
    ...matches.recommendations.matches.map(
      (match) => [`recommendation ${match.standing}`, match] as const,
    ),
    ...matches.actions.matches.map((match) => [`action ${match.standing}`, match] as const),
  ]);
  return textsOf(plan).flatMap(({ record, text }) => {
    const match = found.get(keyOf(record));
    return match ? [{ record, text, match }] : [];
  });
}

function textsOf({ recommendations, actions }: ActionPlan) {
  return [
    ...recommendations.map((each) => ({
      record: { kind: 'recommendation', ref: each.ref } as const,
      text: each.title,
    })),
    ...actions.map(({ ref, text }) => ({ record: { kind: 'action', ref } as const, text })),
  ];
}

function newRecords(pasted: Pasted, matches: PlanMatches): readonly NewRecord[] {
  const fresh = new Set(
    matches.actions.added.map(({ ref }) => matches.own.actions.get(ref) ?? ref),
  );
  const added = new Set(matches.recommendations.added.map(({ ref }) => ref));
  const recommendations = pasted.recommendations.filter(({ ref }) => added.has(ref));
  const actions = pasted.actions.filter(({ ref }) => fresh.has(ref));
  return [
    ...recommendations.map((recommendation) => ({
      id: `new recommendation ${recommendation.ref}`,
      kind: 'recommendation' as const,
      recommendation,
    })),
    ...actions.map((action) => ({
      id: `new action ${action.ref}`,
      kind: 'action' as const,
      action,
      statements: pasted.updates.filter(
        ({ actions: [first, ...more] }) =>
          first === action.ref && more.every((ref) => fresh.has(ref)),
      ),
    })),
  ];
}

/** A return of actions alone leaves out no recommendation. */
function missingRecords(
  standing: ActionPlan,
  incoming: ActionPlan,
  { recommendations, actions }: PlanMatches,
): PlanDifferences['missing'] {
  const gone = new Set([
    ...(incoming.recommendations.length > 0 ? recommendations.missing : []).map(
      ({ ref }) => `recommendation ${ref}`,
    ),
    ...(incoming.actions.length > 0 ? actions.missing : []).map(({ ref }) => `action ${ref}`),
  ]);
  return textsOf(standing).filter(({ record }) => gone.has(keyOf(record)));
}
