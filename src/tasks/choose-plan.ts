import type { Finding } from '../core/checks/finding.js';
import type { BindingProposal } from './propose-binding.js';
import type { SheetOffer, WorkbookOffers } from './table-offers.js';

/** Which of a workbook's plans to use where there is nobody to ask. */
export interface ChosenPlan {
  /** The tables to bind; null where the plain cells are to be read, or nothing is a plan. */
  readonly proposal: BindingProposal | null;
  /** Sheets of the plans that are passed over. */
  readonly sheets: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/**
 * A plan in tables comes before one in plain cells, unless the latter is twice as long: then the
 * table is a list or an example beside the plan. What is passed over is reported.
 */
export function choosePlan({ proposal, tables, sheets }: WorkbookOffers): ChosenPlan {
  const plain = sheets.filter((sheet): sheet is OfferedPlan => sheet.plan !== undefined);
  const bound = new Set(proposal?.binding.tables.map(({ id }) => id));
  const inTables = tables.filter(({ table }) => bound.has(table.id));
  const longest = Math.max(0, ...inTables.map(({ rows }) => rows));
  if (proposal && plain.every(({ plan }) => plan.rows <= 2 * longest))
    return {
      proposal,
      sheets: new Set(plain.map(({ sheet }) => sheet)),
      findings: plain.map(({ sheet, plan }) => furtherPlan(sheet, plan.rows)),
    };
  return {
    proposal: null,
    sheets: new Set(inTables.map(({ table }) => table.sheet)),
    findings: inTables.map(({ table, rows }) => furtherPlan(table.name, rows)),
  };
}

type OfferedPlan = SheetOffer & { readonly plan: NonNullable<SheetOffer['plan']> };

const furtherPlan = (section: string, rows: number): Finding => ({
  code: 'further-table',
  severity: 'warning',
  about: {},
  facts: { count: 1, rows, section },
});
