import type { Action, ProgressUpdate } from '../../core/plan/plan.js';

/** What is known of an action beside its words: owners, dates, status, ratings, as printed. */
export function actionFacts(
  { owners, due, revisedDues, completedOn, status, priority, percent }: Action,
  statements: readonly ProgressUpdate[],
): readonly string[] {
  const ratings = statements.flatMap(({ rating }) => rating?.text ?? []);
  const dates = [...(due ? [due] : []), ...revisedDues, ...(completedOn ? [completedOn] : [])];
  return [
    ...owners,
    ...dates.map(({ text }) => text),
    ...[status, priority].flatMap((word) => word ?? []),
    ...(percent === undefined ? [] : [`${percent}%`]),
    ...ratings,
  ];
}
