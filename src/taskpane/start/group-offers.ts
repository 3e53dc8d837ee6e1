import type { TableOffer } from '../../tasks/read-tables.js';
import type { SheetOffer, WorkbookOffers } from '../../tasks/table-offers.js';

/** A plan that stands in a table, perhaps with others that name its rows by their refs. */
export interface PlanOffer extends TableOffer {
  readonly linkedWith: readonly string[];
}

/** What a workbook offers, in the order in which it is worth looking at. */
export interface GroupedOffers {
  /** On the sheet in front: plans, then tables that at least hold something of one. */
  readonly here: readonly PlanOffer[];
  /** Plans on other sheets. */
  readonly elsewhere: readonly PlanOffer[];
  /** Cells that are no table; the sheet in front first, then those that look like a plan. */
  readonly sheets: readonly SheetOffer[];
  /** All other tables: a person may know better. */
  readonly others: readonly PlanOffer[];
}

export function groupOffers(
  { tables, sheets }: WorkbookOffers,
  activeSheet: string | null,
): GroupedOffers {
  const plans = planOffers(tables);
  const [maybe, others] = parted(
    tables.filter(({ isPlan }) => !isPlan).map((offer) => ({ ...offer, linkedWith: [] })),
    ({ table, columns }) => table.sheet === activeSheet && holdsSomething(columns),
  );
  const sheetOf = new Map(tables.map(({ table }) => [table.name, table.sheet]));
  const [here, elsewhere] = parted(plans, ({ table, linkedWith }) =>
    [table.name, ...linkedWith].some((name) => sheetOf.get(name) === activeSheet),
  );
  const [inFront, behind] = parted(
    sheets.toSorted((one, other) => Number(!one.plan) - Number(!other.plan)),
    ({ sheet }) => sheet === activeSheet,
  );
  return { here: [...here, ...maybe], elsewhere, sheets: [...inFront, ...behind], others };
}

/** One column can be named "Status" by chance; two are no chance. */
function holdsSomething(columns: TableOffer['columns']): boolean {
  return columns.filter(({ means }) => means !== null).length >= 2;
}

function parted<T>(
  all: readonly T[],
  isFirst: (each: T) => boolean,
): readonly [readonly T[], readonly T[]] {
  return [all.filter(isFirst), all.filter((each) => !isFirst(each))];
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
