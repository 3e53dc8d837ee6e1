import type { PlanReading } from '../intake/plan-reading.js';
import type { Action } from '../plan/plan.js';

type Refs = Pick<PlanReading, 'columns' | 'kind' | 'plan'>;

/** Whether a reading gave its recommendations running numbers, since nothing printed any. */
export function madeRecommendationRefs({ columns, kind }: Refs): boolean {
  return kind === 'table' && columns.every(({ means }) => means !== 'ref');
}

/**
 * Whether a reading made the ref of an action ("3.1") from its recommendation's. Such refs count
 * places in a table: with a row more or less, another action has them.
 */
export function madeActionRef({ columns }: Refs, { ref, recommendations }: Action): boolean {
  if (columns.some(({ means }) => means === 'action-ref')) return false;
  const own = /^(.*)\.\d+$/.exec(ref)?.[1];
  if (own !== undefined && recommendations.includes(own)) return true;
  return columns.every(({ means }) => means !== 'ref') && recommendations.length === 0;
}
