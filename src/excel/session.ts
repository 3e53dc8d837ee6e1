import type { PlacedSheet, Rect, CellValue } from '../core/sheet/placed-sheet.js';

/** What the adapter remembers while the pane is open. All of it can be lost without harm. */
export interface Session {
  /** Ids or names of tables seen or drawn so far, whose places can be asked for without listing them first. */
  readonly knownTables: Set<string>;
  /** The sheets drawn last, by mark: what Undo of a redrawing draws again. */
  readonly drawn: Map<string, PlacedSheet>;
  /** The cells that the last change wrote: their echoes are no news. */
  written: readonly Written[];
  /** The tables that the last change drew (true) or removed (false), by name. */
  tablesLeft: ReadonlyMap<string, boolean>;
  /** The sheets that the last change drew, some of which it may have added. */
  sheetsLeft: ReadonlySet<string>;
}

export interface Written {
  readonly sheet: string;
  readonly at: Rect;
  readonly values: readonly (readonly CellValue[])[];
}

export function newSession(likelyTables: readonly string[]): Session {
  return {
    knownTables: new Set(likelyTables),
    drawn: new Map(),
    written: [],
    tablesLeft: new Map(),
    sheetsLeft: new Set(),
  };
}
