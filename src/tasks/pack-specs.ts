import type { PlanSettings } from '../core/binding/plan-settings.js';
import type { PackChoices } from '../core/pack/pack-options.js';
import { packSheets, type PackSpec } from '../core/pack/pack-sheets.js';
import type { Study } from './study-plan.js';

/** The chosen sheets as they would be drawn now, in reading order. */
export function packSpecs(study: Study, choices: PackChoices): readonly PackSpec[] {
  const { reading, progress, findings, settings } = study;
  const source = { plan: reading.plan, progress, findings };
  return packSheets(source, { ...choices, ...wordsOf(settings, choices) });
}

function wordsOf({ title, council }: PlanSettings, choices: PackChoices) {
  return { title: choices.title || title, council };
}
