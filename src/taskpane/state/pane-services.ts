import type { PlainDate } from '../../core/plan/dates.js';
import type { Calculations } from '../../tasks/calculations.js';
import type { Workbook } from '../../workbook/workbook.js';

/** What the pane stands on; the entry file puts Excel and a worker under it. */
export interface PaneServices {
  readonly workbook: Workbook;
  readonly calculations: Calculations;
  readonly today: () => PlainDate;
  readonly firstUse: FirstUse;
  /** Whether a file that the pane hands over is saved; on some machines it comes to nothing. */
  readonly savesFiles: boolean;
}

/** Whether this person has seen what the add-in is for. A habit of theirs, not part of any plan. */
export interface FirstUse {
  isOver(): boolean;
  end(): void;
}
