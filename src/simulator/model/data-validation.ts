import type { Area } from './area.js';

/**
 * The rule in force on some cells. `formula1` and `formula2` are texts as Excel keeps them: a
 * number, or a formula with its "="; for a list either "=$A$1:$A$5" or "Red,Amber,Green".
 * Relative references count from the top left cell of the first area.
 */
export interface DataValidation {
  areas: Area[];
  readonly type: 'WholeNumber' | 'Decimal' | 'List' | 'Date' | 'Time' | 'TextLength' | 'Custom';
  /** An Excel.DataValidationOperator: "Between", "GreaterThan" … not for List and Custom. */
  readonly operator?: string;
  readonly formula1: string;
  readonly formula2?: string;
  /** List only. */
  readonly inCellDropDown: boolean;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: ValidationAlert;
  readonly prompt: ValidationPrompt;
}

export interface ValidationAlert {
  readonly showAlert: boolean;
  readonly style: 'Stop' | 'Warning' | 'Information';
  readonly title: string;
  readonly message: string;
}

export interface ValidationPrompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

export const PLAIN_ALERT: ValidationAlert = {
  showAlert: true,
  style: 'Stop',
  title: '',
  message: '',
};
export const PLAIN_PROMPT: ValidationPrompt = { showPrompt: true, title: '', message: '' };
