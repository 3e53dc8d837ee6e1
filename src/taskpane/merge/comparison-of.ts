import type { CalculationOptions } from '../../tasks/calculations.js';
import type { PlanComparison } from '../../tasks/compare-plan.js';
import type { OpenedPlan } from '../../tasks/open-plan.js';
import type { Result } from '../../workbook/result.js';
import type { Corrections } from '../bring-in/brought.js';
import type { GivenSource } from '../bring-in/given-source.js';
import type { PaneServices } from '../state/pane-services.js';

/** What was given, as it was corrected, held against the workbook's plan. Nothing is written. */
export function comparisonOf(
  { settings, overview, reading }: OpenedPlan,
  { source }: GivenSource,
  { columns, keptApart, answers, asAt }: Corrections,
  { calculations, today }: Pick<PaneServices, 'calculations' | 'today'>,
  options: CalculationOptions = {},
): Promise<Result<PlanComparison>> {
  const choices = {
    today: today(),
    columns,
    keepApart: new Set(keptApart.map(({ line }) => line)),
    answers,
    ...(asAt && { asAt }),
  } as const;
  return calculations.compare(
    { settings, overview, standing: reading, source, choices },
    {
      ...(options.signal && { signal: options.signal }),
    },
  );
}
