import type { PlanSettings } from '../core/binding/plan-settings.js';
import { PACK_SHEETS, type PackChoices } from '../core/pack/pack-options.js';
import { packSheets, type PackSpec } from '../core/pack/pack-sheets.js';
import type { Study } from './study-plan.js';

/** The chosen sheets as they would be drawn now, in reading order. */
export function packSpecs(study: Study, choices: PackChoices): readonly PackSpec[] {
  const { reading, progress, findings, dismissed, settings, overview } = study;
  const source = { plan: reading.plan, progress, findings, putAside: dismissed.length };
  const marks = new Set(overview.sheets.map(({ mark }) => mark));
  const standing = PACK_SHEETS.filter((id) => marks.has(id));
  return packSheets(source, { ...choices, ...wordsOf(settings, choices), standing });
}

function wordsOf({ title, council }: PlanSettings, choices: PackChoices) {
  return { title: choices.title || title, council };
}
