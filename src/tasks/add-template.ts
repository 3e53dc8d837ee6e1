import type { PlainDate } from '../core/plan/dates.js';
import type { RatingScheme } from '../core/plan/rating-scheme.js';
import { RAG } from '../core/plan/schemes.js';
import type { Result } from '../workbook/result.js';
import type { Workbook } from '../workbook/workbook.js';
import { addPlan, type AddOptions } from './add-plan.js';
import type { BoundPlan } from './bind-plan.js';

export interface TemplateChoices {
  readonly title: string;
  readonly council: string;
  readonly asAt: PlainDate;
  /** What the drop-downs offer; red, amber and green unless another is chosen. */
  readonly scheme?: RatingScheme;
}

/**
 * Adds the tables of a plan with a blank row each, their drop-downs and their list, and remembers
 * them as the workbook's plan: what is typed there is checked and counted from the first row on.
 */
export async function addTemplate(
  workbook: Workbook,
  { title, council, asAt, scheme = RAG }: TemplateChoices,
  options: AddOptions = {},
): Promise<Result<BoundPlan>> {
  const empty = { title, scheme, recommendations: [], actions: [], updates: [] };
  return addPlan(workbook, empty, { council, asAt, rule: 'action' }, options);
}
