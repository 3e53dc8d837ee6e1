import { compareShown } from '../core/pack/drawn/compare-shown.js';
import { PACK_SHEETS, packSheetName, type PackSheetId } from '../core/pack/pack-options.js';
import {
  DRAWN_KEY,
  NO_CHANGES,
  type PackSheetState,
  type PackState,
} from '../core/pack/drawn/pack-state.js';
import type { ShownDigest } from '../core/pack/drawn/shown-digest.js';
import { readDrawn } from '../core/pack/drawn/stored-digests.js';
import { packSpecs } from './pack-specs.js';
import type { Study } from './study-plan.js';

/** Which sheets of the pack are drawn, and what has changed since. */
export function packState(study: Study): PackState {
  const { overview, settings } = study;
  const drawn = readDrawn(overview.kept.get(DRAWN_KEY));
  const names = new Map(overview.sheets.map(({ name, mark }) => [mark, name]));
  const sheets = PACK_SHEETS.filter((id) => names.has(id) && drawn.has(id));
  const specs = packSpecs(study, { ...settings.pack, sheets });
  const now = new Map(specs.map(({ id, shown }) => [id, shown]));
  return PACK_SHEETS.map((id) => {
    const name = names.get(id);
    if (name === undefined) return notDrawn(id, packSheetName(id, settings.pack));
    return { id, name, drawn: true, ...changesSince(drawn.get(id), now.get(id)) };
  });
}

function notDrawn(id: PackSheetId, name: string): PackSheetState {
  return { id, name, drawn: false, outOfDate: false, changes: NO_CHANGES };
}

function changesSince(
  before: ShownDigest | undefined,
  now: ShownDigest | undefined,
): Pick<PackSheetState, 'outOfDate' | 'changes'> {
  if (!before || !now) {
    return { outOfDate: true, changes: { ...NO_CHANGES, detailsChanged: ['unknown'] } };
  }
  const changes = compareShown(before, now);
  return { outOfDate: changes !== null, changes: changes ?? NO_CHANGES };
}
