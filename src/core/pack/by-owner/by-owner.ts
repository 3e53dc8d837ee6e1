import type { PackSheet } from '../pack-sheet.js';
import { regroupedSheet } from '../regrouped/regrouped-sheet.js';

/** Who has what to do, how it stands, and how long it is past due. */
export const BY_OWNER: PackSheet = regroupedSheet({
  sheet: 'By owner',
  mark: 'by-owner',
  table: 'ByOwner',
  noun: 'owner',
  none: 'No owner given',
  nothing: 'The plan names no owner for any of its actions, so that they cannot be shown by owner.',
  order: (names) =>
    [...names].sort((one, other) => one.localeCompare(other, 'en-GB', { numeric: true })),
  namesIn:
    () =>
    ({ owners }) =>
      owners,
});
