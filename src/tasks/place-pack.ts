import { packSheets } from '../core/pack/pack-sheets.js';
import type { PackOptions } from '../core/pack/pack-options.js';
import { layOut } from '../core/sheet/lay-out.js';
import type { PlacedSheet } from '../core/sheet/placed-sheet.js';
import { PACK_THEME } from '../core/sheet/theme.js';
import type { Study } from './study-plan.js';

export interface PlacedPack {
  /** In reading order. */
  readonly sheets: readonly PlacedSheet[];
}

export function placePack({ reading, progress, findings }: Study, pack: PackOptions): PlacedPack {
  const specs = packSheets(reading.plan, progress, findings, pack);
  return { sheets: specs.map((spec) => layOut(spec, PACK_THEME)) };
}
