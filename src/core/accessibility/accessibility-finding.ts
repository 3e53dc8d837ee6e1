import type { Rect } from '../sheet/placed-sheet.js';

export type AccessibilityRuleId =
  | 'workbook-title'
  | 'sheet-name'
  | 'sheet-title'
  | 'empty-sheet'
  | 'data-outside-table'
  | 'header-row'
  | 'headings'
  | 'table-name'
  | 'merged-cells'
  | 'blank-rows'
  | 'blank-columns'
  | 'cut-text'
  | 'contrast'
  | 'colour-alone'
  | 'coloured-by-rules'
  | 'alt-text'
  | 'reading-order'
  | 'hidden'
  | 'small-text'
  | 'header-not-repeated'
  | 'bare-link';

/** What keeps a workbook from being read by everyone. Words: `core/wording/word-accessibility.ts`. */
export interface AccessibilityFinding {
  readonly rule: AccessibilityRuleId;
  /**
   * As Microsoft's checker grades them. error: some people cannot read it. warning: some cannot, as
   * a rule or as far as can be told. tip: they can, but not easily.
   */
  readonly severity: 'error' | 'warning' | 'tip';
  /** Null: the workbook as a whole. */
  readonly sheet: string | null;
  /** Empty: the sheet as a whole. */
  readonly cells: readonly Rect[];
  readonly facts: Facts;
  /** Could not be told for certain: a person is to look. */
  readonly unsure?: true;
  readonly sources: readonly Source[];
}

/** What the words about a finding need to name. */
export type Facts = Readonly<Record<string, string | number>>;

/** Where a rule is laid down. */
export interface Source {
  readonly name: string;
  readonly url: string;
}
