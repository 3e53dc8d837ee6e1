/** One column's filter, as Excel.FilterCriteria gives it. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
  readonly values?: readonly (string | { readonly date: string; readonly specificity: string })[];
  readonly color?: string;
  readonly dynamicCriteria?: string;
}
