import { NO_CHANGES, type PackState } from '../core/pack/pack-state.js';
import { PACK_SHEETS, PACK_SHEET_NAMES } from '../core/pack/pack-options.js';
import type { Study } from './study-plan.js';

/** Which sheets of the pack are drawn, and what has changed since. */
export function packState({ overview }: Study): PackState {
  return PACK_SHEETS.map((id) => {
    const sheet = overview.sheets.find(({ mark }) => mark === id);
    const name = sheet?.name ?? PACK_SHEET_NAMES[id];
    return { id, name, drawn: sheet !== undefined, outOfDate: false, changes: NO_CHANGES };
  });
}
