import type { Finding } from '../checks/finding.js';
import type { ActionPlan } from '../plan/plan.js';
import type { Progress } from '../progress/progress.js';
import type { SheetSpec } from '../sheet/sheet-spec.js';
import type { RecordsShown } from './drawn/shown-digest.js';
import type { PackOptions } from './pack-options.js';

/** A finding, and the cell that it is about: "Actions!E5". */
export interface LocatedFinding extends Finding {
  readonly where?: string;
}

/** What the sheets of a pack are drawn from. */
export interface PackSource {
  readonly plan: ActionPlan;
  readonly progress: Progress;
  /** What the checks found and nobody has put aside. */
  readonly findings: readonly LocatedFinding[];
  /** How many of the findings were put aside. */
  readonly putAside?: number;
}

/** A kind of sheet that a pack can have. */
export interface PackSheet {
  readonly draw: (source: PackSource, options: PackOptions) => SheetSpec;
  /** What it shows of each record, in short, so that later changes can be told by their refs. */
  readonly shows: (source: PackSource) => Partial<RecordsShown>;
}
