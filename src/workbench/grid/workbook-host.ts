import type { Host } from '../../simulator/host.js';
import type { Workbook } from '../../simulator/model/index.js';

/** What became of something that a person did: done, or Excel's code for why not. */
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly code: string };

/** The running Excel, as far as the sheets on the screen need it. */
export interface WorkbookHost {
  /** To look things up in; what changes anything goes through `act`. */
  readonly excel: { readonly host: Host };
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => { readonly workbook: Workbook; readonly version: number };
  act(change: (host: Host) => void): Outcome;
  type(address: string, value: unknown): Outcome;
  setEditing(isEditing: boolean): void;
}
