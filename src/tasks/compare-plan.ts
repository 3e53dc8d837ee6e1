import { comparePlans } from '../core/merge/compare-plans.js';
import type { PlanDifferences } from '../core/merge/differences.js';
import { readReturn } from '../core/merge/read-return.js';
import { locate } from '../core/binding/binding.js';
import type { Field } from '../core/binding/fields.js';
import type { PlanReading } from '../core/intake/plan-reading.js';
import type { PlainDate } from '../core/plan/dates.js';
import { documentOf } from '../core/grid/read-source.js';
import { readDocument, type ReadingChoices } from './read-document.js';
import type { PlanSource } from './preview-plan.js';
import type { StudyRequest } from './study-plan.js';

/** What was pasted, and the plan that it is held against. */
export interface CompareRequest extends Pick<StudyRequest, 'settings' | 'overview'> {
  /** The plan as it was read from its tables. */
  readonly standing: PlanReading;
  readonly source: PlanSource;
  readonly choices: ReadingChoices;
}

/** What a paste says otherwise than the plan. Nothing is written. Can be sent between threads. */
export interface PlanComparison {
  readonly differences: PlanDifferences;
  /** The day that its statements are reported at. */
  readonly asAt: PlainDate;
  /** Neither the paste nor a person named a day, so it is today's. */
  readonly isToday: boolean;
}

export function comparePlan({
  settings,
  overview,
  standing,
  source,
  choices,
}: CompareRequest): PlanComparison {
  const { tables } = locate(settings.binding, overview.tables);
  const fields = new Set<Field>(tables.flatMap(({ columns }) => [...columns.keys()]));
  const document = documentOf(source);
  const first = readDocument(document, { scheme: settings.scheme, ...choices });
  const { recommendations, actions } = first.reading.plan;
  const isByRefs = recommendations.length + actions.length === 0;
  const byRefs = readReturn(document, standing.plan, isByRefs);
  const { reading, asAt } = byRefs
    ? readDocument(byRefs.document, { scheme: settings.scheme, ...choices })
    : first;
  const differences = comparePlans(standing, reading, { fields, asAt });
  const unknown = byRefs?.unknown ?? [];
  return {
    differences: { ...differences, unsure: [...differences.unsure, ...unknown] },
    asAt,
    isToday: choices.asAt === undefined && reading.asAt === undefined,
  };
}
