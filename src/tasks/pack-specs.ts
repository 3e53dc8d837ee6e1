import type { PlanSettings } from '../core/binding/plan-settings.js';
import { chosenSheets, type PackChoices, type PackSheetId } from '../core/pack/pack-options.js';
import { packSheets } from '../core/pack/pack-sheets.js';
import { digestSheet, type ShownDigest } from '../core/pack/drawn/shown-digest.js';
import type { SheetSpec } from '../core/sheet/sheet-spec.js';
import type { Study } from './study-plan.js';

/** A sheet of the pack before it is laid out, and in short what it shows. */
export interface PackSpec {
  readonly id: PackSheetId;
  readonly spec: SheetSpec;
  readonly shown: ShownDigest;
}

/** The chosen sheets as they would be drawn now, in reading order. */
export function packSpecs(study: Study, choices: PackChoices): readonly PackSpec[] {
  const { reading, progress, findings, settings } = study;
  const options = { ...choices, ...wordsOf(settings, choices) };
  const source = { plan: reading.plan, progress, findings };
  const specs = packSheets(source.plan, progress, findings, options);
  return chosenSheets(options).flatMap((id, index) => {
    const spec = specs[index];
    return spec ? [{ id, spec, shown: digestSheet(spec, id, source, options) }] : [];
  });
}

function wordsOf({ title, council }: PlanSettings, choices: PackChoices) {
  return { title: choices.title || title, council };
}
