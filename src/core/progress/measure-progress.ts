import type { PlainDate } from '../plan/dates.js';
import type { ActionPlan } from '../plan/plan.js';
import { coveringSentence } from './covering-sentence.js';
import { isDueSoon, isOverdue, openDeadlines } from './open-deadlines.js';
import type { CountingRule, Progress } from './progress.js';
import { rateActions, rateRecommendations } from './rate-records.js';
import { statementsOf } from './statements.js';
import { tallyOf } from './tally.js';

/**
 * The plan's figures on a day. All three counts are made whatever the rule; the rule says which
 * of them the covering sentence tells. One pass over the plan: cost grows with its rows.
 */
export function measureProgress(plan: ActionPlan, asAt: PlainDate, rule: CountingRule): Progress {
  const statements = statementsOf(plan);
  const actionRatings = rateActions(plan, statements);
  const deadlines = openDeadlines(plan, actionRatings);
  const figures = {
    asAt,
    rule,
    byAction: tallyOf(
      actionRatings.map(({ action, rating }) => ({ ref: action, rating })),
      plan.scheme,
    ),
    byRecommendation: tallyOf(rateRecommendations(plan, statements, actionRatings), plan.scheme),
    byStatement: tallyOf(
      statements.current.map(({ id, rating }) => ({ ref: id, rating: rating.value })),
      plan.scheme,
    ),
    actionRatings,
    overdue: deadlines.filter((due) => isOverdue(due, asAt)).map(({ action }) => action),
    dueSoon: deadlines.filter((due) => isDueSoon(due, asAt)).map(({ action }) => action),
  };
  return { ...figures, sentence: coveringSentence(figures, plan.scheme) };
}

/** What to count where nobody has chosen: actions where there are any, else recommendations. */
export function usualCountingRule(plan: ActionPlan): CountingRule {
  return plan.actions.length > 0 ? 'action' : 'recommendation';
}
