import { isRef } from './cell-kinds.js';
import { cellAt, columnsThatMean, type PlanTable } from './plan-table.js';

/** The columns by which records are told apart; null where the table has none. */
export interface RefColumns {
  readonly ref: number | null;
  readonly recommendation: number | null;
  readonly actionRef: number | null;
  readonly action: number | null;
  /** The recommendations are numbered in nearly every row that opens one. */
  readonly everyRecommendationHasRef: boolean;
}

/**
 * Finds the columns that carry identity. A column headed "Ref" numbers the recommendations, unless
 * it goes on counting where the recommendation does not change, or there is none: then it numbers
 * the actions.
 */
export function refColumns(table: PlanTable): RefColumns {
  const first = (means: 'ref' | 'recommendation' | 'action-ref' | 'action'): number | null =>
    columnsThatMean(table.columns, means)[0] ?? null;
  const recommendation = first('recommendation');
  const action = first('action');
  const ref = first('ref');
  const actionRef = first('action-ref');
  if (
    ref !== null &&
    actionRef === null &&
    action !== null &&
    numbersActions(table, ref, recommendation, action)
  ) {
    return { ref: null, recommendation, actionRef: ref, action, everyRecommendationHasRef: false };
  }
  return {
    ref,
    recommendation,
    actionRef,
    action,
    everyRecommendationHasRef: hasRefs(table, ref, recommendation),
  };
}

function numbersActions(
  table: PlanTable,
  ref: number,
  recommendation: number | null,
  action: number,
): boolean {
  if (recommendation === null)
    return !/\br(?:ec|ecommendation)?\b|argymhell/i.test(table.columns[ref]?.heading ?? '');
  let last = { ref: '', recommendation: '' };
  let counted = 0;
  let within = 0;
  for (const row of table.rows) {
    const own = cellAt(row, ref);
    const text = cellAt(row, recommendation);
    if (own.carried || !isRef(own.text) || own.text === last.ref) continue;
    counted += 1;
    const isSame = text.carried || text.text === '' || text.text === last.recommendation;
    if (last.ref !== '' && isSame && beginsAction(cellAt(row, action).text)) within += 1;
    last = { ref: own.text, recommendation: text.text || last.recommendation };
  }
  return within > 0 && within * 5 >= counted;
}

/** Points of a list go on with an action above; they begin none. */
const beginsAction = (text: string): boolean => text !== '' && !/^[•○]|^\p{Ll}/u.test(text);

function hasRefs(table: PlanTable, ref: number | null, recommendation: number | null): boolean {
  if (ref === null) return false;
  if (recommendation === null) return true;
  const filled = table.rows.filter((row) => isRef(cellAt(row, ref).text)).length;
  return filled > 0;
}
