import type { CalculationOptions } from '../../tasks/calculations.js';
import type { PlanPreview } from '../../tasks/preview-plan.js';
import type { Result } from '../../workbook/result.js';
import type { PaneServices } from '../state/pane-services.js';
import type { Corrections } from './brought.js';
import type { GivenSource } from './given-source.js';

/** What was given, read in the worker as it was corrected. Nothing is written. */
export function previewOf(
  { source }: GivenSource,
  { columns, keptApart, answers, scheme, asAt }: Corrections,
  { calculations, today }: Pick<PaneServices, 'calculations' | 'today'>,
  options: CalculationOptions,
): Promise<Result<PlanPreview>> {
  const choices = {
    today: today(),
    columns,
    keepApart: new Set(keptApart.map(({ line }) => line)),
    answers,
    ...(scheme && { scheme }),
    ...(asAt && { asAt }),
  } as const;
  return calculations.preview(source, choices, {
    ...(options.signal && { signal: options.signal }),
  });
}
