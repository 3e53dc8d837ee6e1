import type { PackSheetId } from '../pack-options.js';

/** Under this the workbook keeps what its drawn sheets show, beside its settings. */
export const DRAWN_KEY = 'drawn';

/** What of a sheet, besides its records, can be another than when it was drawn. */
export const SHEET_DETAILS = [
  'title',
  'council',
  'period',
  'day',
  'rule',
  'scheme',
  /** Marking, committee, meeting, and the letter of the appendix. */
  'heading',
  /** Colours, paper, and the columns that are shown. */
  'style',
  'last-report',
  'contact',
  /** The same records, in another order or otherwise set out. */
  'arrangement',
  /** What it was drawn from is not known, as with sheets of an earlier version. */
  'unknown',
] as const;
export type SheetDetail = (typeof SHEET_DETAILS)[number];

/** What a sheet would show otherwise now, were it drawn again. Records by ref. */
export interface SheetChanges {
  readonly actionsAdded: readonly string[];
  readonly actionsRemoved: readonly string[];
  readonly actionsChanged: readonly string[];
  /** Added, removed or changed. */
  readonly recommendationsChanged: readonly string[];
  /** Added, removed or changed; by what they tell of: "4.1", "4.1, 4.2". */
  readonly updatesChanged: readonly string[];
  /** How many findings came and went: on the sheet of checks alone. */
  readonly findingsAdded: number;
  readonly findingsGone: number;
  readonly detailsChanged: readonly SheetDetail[];
}

export const NO_CHANGES: SheetChanges = {
  actionsAdded: [],
  actionsRemoved: [],
  actionsChanged: [],
  recommendationsChanged: [],
  updatesChanged: [],
  findingsAdded: 0,
  findingsGone: 0,
  detailsChanged: [],
};

export interface PackSheetState {
  readonly id: PackSheetId;
  /** As the sheet is called in the workbook, where it stands there. */
  readonly name: string;
  readonly drawn: boolean;
  /** Whether drawing it again would give another sheet. Never so where it is not drawn. */
  readonly outOfDate: boolean;
  readonly changes: SheetChanges;
}

/** One for each sheet that a pack can have, in reading order. */
export type PackState = readonly PackSheetState[];
