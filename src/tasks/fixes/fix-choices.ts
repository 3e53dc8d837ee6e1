import type { Finding } from '../../core/checks/finding.js';
import { statusContradicts } from '../../core/checks/rules/rating-contradicts-status.js';
import { formatLong } from '../../core/plan/calendar.js';
import { readDueDate } from '../../core/plan/read-date.js';
import { nearestRef, nextFreeRef } from './near-refs.js';
import type { FixTarget } from './fix-target.js';
import type { FixablePlan } from './fixable-plan.js';

/** What can be answered to a finding. */
export interface FixChoices {
  readonly choices: readonly string[];
  /** The one that is nearest to what stands there; absent where none surely is. */
  readonly suggestion?: string;
  /** Whether another answer than the choices may be typed. */
  readonly freeText: boolean;
}

export function fixChoices(opened: FixablePlan, finding: Finding, target: FixTarget): FixChoices {
  const { plan } = opened.reading;
  switch (target.kind) {
    case 'rating':
      return withSuggestion(finding.suggestion?.value, {
        choices: ratingChoices(opened, finding),
        freeText: false,
      });
    case 'owner':
      return { choices: commonest(plan.actions.flatMap(({ owners }) => owners)), freeText: true };
    case 'due':
      return { choices: dueChoices(finding), freeText: true };
    case 'percent':
      return { choices: ['100%'], freeText: true };
    case 'status':
      return { choices: ['Complete'], freeText: true };
    case 'ref':
      return withSuggestion(nextFreeRef(plan, finding), { choices: [], freeText: true });
    case 'reference':
      return referenceChoices(opened, finding);
  }
}

function withSuggestion(suggestion: string | undefined, choices: FixChoices): FixChoices {
  return suggestion === undefined ? choices : { ...choices, suggestion };
}

/** Ratings that would still contradict the status are no answer. */
function ratingChoices({ reading }: FixablePlan, { code, facts }: Finding): readonly string[] {
  const { scheme } = reading.plan;
  const status = String(facts['status'] ?? '');
  return scheme.values
    .filter(
      (value) => code !== 'rating-contradicts-status' || !statusContradicts(status, value, scheme),
    )
    .map(({ word }) => word);
}

/** The two readings of "1/3/2019" or of "11/12", written so that nobody can read them otherwise. */
function dueChoices({ code, facts }: Finding): readonly string[] {
  if (code !== 'due-ambiguous') return ['Ongoing'];
  const due = String(facts['due']);
  const days = (['day-first', 'month-first'] as const).flatMap(
    (order) => readDueDate(due, order).latest ?? [],
  );
  if (days.length > 0) return days.map((day) => writtenInto(due, formatLong(day)));
  const [, first = '', second = ''] = /(\d\d)\/(\d\d)/.exec(due) ?? [];
  if (second === '') return [];
  const month = formatLong(`20${second}-${first}-01` as `${number}-${number}-${number}`);
  return [month.replace(/^1 /, ''), `20${first}/${second}`];
}

/** "By 1/3/2019" keeps its other words. */
function writtenInto(due: string, day: string): string {
  return due.replace(/\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{2,4}/, day);
}

/** Owners that are named already, the busiest first. */
function commonest(owners: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const owner of owners) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([owner]) => owner);
}

function referenceChoices({ reading }: FixablePlan, { facts }: Finding): FixChoices {
  const { actions, recommendations } = reading.plan;
  const refs = (facts['kind'] === 'action' ? actions : recommendations).map(({ ref }) => ref);
  const suggestion = nearestRef(String(facts['ref']), refs);
  return withSuggestion(suggestion, { choices: [...new Set(refs)], freeText: false });
}
