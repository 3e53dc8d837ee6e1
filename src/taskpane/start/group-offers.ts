import type { TableOffer } from '../../tasks/read-tables.js';
import type { SheetOffer, WorkbookOffers } from '../../tasks/table-offers.js';

/** A plan that stands in a table, perhaps with others that name its rows by their refs. */
export interface PlanOffer extends TableOffer {
  readonly linkedWith: readonly string[];
}

/** What a workbook offers, in the order in which it is worth looking at. */
export interface GroupedOffers {
  /** Plans on the sheet in front. */
  readonly here: readonly PlanOffer[];
  readonly elsewhere: readonly PlanOffer[];
  /** Cells that are no table; the sheet in front first. */
  readonly sheets: readonly SheetOffer[];
  /** Tables with no sign of a plan; a person may know better. */
  readonly notPlans: readonly TableOffer[];
}

export function groupOffers(
  { tables, sheets }: WorkbookOffers,
  activeSheet: string | null,
): GroupedOffers {
  const plans = planOffers(tables);
  const isInFront = ({ table, linkedWith }: PlanOffer): boolean =>
    [table.name, ...linkedWith].some(
      (name) => tables.find((offer) => offer.table.name === name)?.table.sheet === activeSheet,
    );
  return {
    here: plans.filter(isInFront),
    elsewhere: plans.filter((plan) => !isInFront(plan)),
    sheets: [
      ...sheets.filter(({ sheet }) => sheet === activeSheet),
      ...sheets.filter(({ sheet }) => sheet !== activeSheet),
    ],
    notPlans: tables.filter(({ isPlan }) => !isPlan),
  };
}

/** Linked tables are one offer, under the one that holds the actions. */
function planOffers(tables: readonly TableOffer[]): readonly PlanOffer[] {
  return tables.flatMap((offer) => {
    const bound = offer.proposal?.binding.tables ?? [];
    const role = bound.find(({ id }) => id === offer.table.id)?.role;
    if (role !== 'actions' && role !== 'plan') return [];
    const others = bound.filter(({ id }) => id !== offer.table.id);
    return [{ ...offer, linkedWith: others.map(({ name }) => name) }];
  });
}
