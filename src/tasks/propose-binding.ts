import { locate, type Binding } from '../core/binding/binding.js';
import { proposeBinding, type ColumnCorrections } from '../core/binding/propose-binding.js';
import { learnBoundScheme } from '../core/binding/read-bound-plan.js';
import type { RatingScheme } from '../core/plan/rating-scheme.js';
import type { TableContents } from '../workbook/workbook.js';

export interface BindingProposal {
  readonly binding: Binding;
  /** Learnt from the ratings that stand in the tables. */
  readonly scheme: RatingScheme;
}

/**
 * Which of these tables hold a plan, and what their columns mean; null where none does.
 *
 * @param corrections what a person says that columns mean
 */
export function bindingIn(
  contents: readonly TableContents[],
  corrections?: ColumnCorrections,
): BindingProposal | null {
  const binding = proposeBinding(contents, corrections);
  if (!binding) return null;
  const grids = new Map(contents.map(({ table, grid }) => [table.id, grid]));
  const tables = contents.map(({ table }) => table);
  const bound = locate(binding, tables).tables.map((table) => ({
    table,
    grid: grids.get(table.id) ?? { rows: [] },
  }));
  return { binding, scheme: learnBoundScheme(bound) };
}
