import type { Refusal } from '../workbook/refusal.js';
import type { ChangeStep } from '../workbook/workbook.js';
import type { Block, CellsSeen } from './look-up.js';
import type { Order } from './orders.js';

/** How one step of a change is carried out, once everything about it was found in order. */
export interface StepPlan {
  readonly orders: readonly Order[];
  /** Orders that rely on other steps' sheets: sent once all `orders` of the change are. */
  readonly afterwards: readonly Order[];
  /** Null where there is nothing to go back to. */
  readonly inverse: ChangeStep | null;
  /** Once sent: what others had written after we verified the cells and before we wrote. */
  readonly overwritten?: () => readonly Overwritten[];
}

export interface Overwritten {
  readonly block: Block;
  readonly stood: CellsSeen;
  readonly refusal: Refusal;
}
