import type { PackChoices } from '../core/pack/pack-options.js';
import type { Result } from '../workbook/result.js';
import type { CalculationOptions, Calculations } from './calculations.js';
import type { OpenedPlan } from './open-plan.js';
import type { PublishedFile, PublishedForm } from './publish-pack.js';

/** The chosen sheets as a file, as they would be drawn now; null where none of them may go out. */
export function packAsFile(
  { settings, overview, reading, findings, dismissed, progress }: OpenedPlan,
  choices: PackChoices,
  form: PublishedForm,
  calculations: Calculations,
  options: CalculationOptions = {},
): Promise<Result<PublishedFile | null>> {
  const study = { settings, overview, reading, findings, dismissed, progress };
  return calculations.publish({ study, choices, form }, options);
}
