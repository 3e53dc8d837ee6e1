import { FIRST_SETTINGS, type BoundPlanSettings } from '../../core/binding/plan-settings.js';
import type { ColumnCorrections } from '../../core/binding/propose-binding.js';
import type { PlainDate } from '../../core/plan/dates.js';
import type { RatingScheme } from '../../core/plan/rating-scheme.js';
import type { CountingRule } from '../../core/progress/progress.js';
import type { TableOffer } from '../../tasks/read-tables.js';
import type { StudiedPlan } from '../../tasks/study-plan.js';
import { done, type Result } from '../../workbook/result.js';
import type { TableContents, WorkbookOverview } from '../../workbook/workbook.js';
import type { PaneServices } from '../state/pane-services.js';

/** The tables of a workbook as they were read: those that we drew are left out. */
export interface SeenTables {
  readonly overview: WorkbookOverview;
  readonly contents: readonly TableContents[];
}

/** What a person chose on the way to using a table. */
export interface BindChoices {
  /** null: the one that looks most like a plan, on the sheet in front if there is one. */
  readonly table: string | null;
  readonly corrections: ColumnCorrections;
  readonly scheme?: RatingScheme;
  readonly title?: string;
  readonly council: string;
  readonly asAt: PlainDate;
  readonly rule: CountingRule;
}

/** A table that could be used, and what it would give. */
export interface Bindable {
  readonly seen: SeenTables;
  readonly tables: readonly TableOffer[];
  /** null where the workbook has no tables. */
  readonly chosen: TableOffer | null;
  /** What the workbook would keep; null while the table is no plan. */
  readonly settings: BoundPlanSettings | null;
  readonly studied: StudiedPlan | null;
}

export async function seeTables({
  workbook,
}: Pick<PaneServices, 'workbook'>): Promise<Result<SeenTables>> {
  const overview = await workbook.overview();
  if (!overview.ok) return overview;
  const { sheets, tables } = overview.value;
  const drawn = new Set(sheets.flatMap(({ name, mark }) => (mark ? [name] : [])));
  const own = tables.filter(({ sheet }) => !drawn.has(sheet));
  const contents = await workbook.read(own.map(({ id }) => id));
  return contents.ok ? done({ overview: overview.value, contents: contents.value }) : contents;
}

/** Says what using a table would give, as its columns were corrected. Nothing is written. */
export async function bindableOf(
  seen: SeenTables,
  choices: BindChoices,
  { calculations }: Pick<PaneServices, 'calculations'>,
  options: { readonly signal: AbortSignal },
): Promise<Result<Bindable>> {
  const { signal } = options;
  const { contents, overview } = seen;
  const { corrections } = choices;
  const readings = await calculations.proposeBinding(contents, { corrections }, { signal });
  if (!readings.ok) return readings;
  const { tables } = readings.value;
  const chosen = chosenOf(tables, choices.table, overview.activeSheet);
  const settings = chosen && settingsOf(chosen, choices);
  if (!settings) return done({ seen, tables, chosen, settings: null, studied: null });
  const bound = new Set(settings.binding.tables.map(({ id }) => id));
  const request = {
    settings: { ...FIRST_SETTINGS, ...settings },
    overview,
    contents: contents.filter(({ table }) => bound.has(table.id)),
  };
  const studied = await calculations.study(request, { signal });
  return studied.ok ? done({ seen, tables, chosen, settings, studied: studied.value }) : studied;
}

function chosenOf(
  tables: readonly TableOffer[],
  id: string | null,
  activeSheet: string | null,
): TableOffer | null {
  const plans = tables.filter(({ isPlan }) => isPlan);
  return (
    tables.find(({ table }) => table.id === id) ??
    plans.find(({ table }) => table.sheet === activeSheet) ??
    plans[0] ??
    tables[0] ??
    null
  );
}

/** Names that Excel gives by itself say nothing of the plan. */
const GIVEN_BY_EXCEL = /^(?:sheet|table)\s*\d*$/i;

export function titleOf({ table }: TableOffer, { title }: BindChoices): string {
  if (title !== undefined) return title;
  return [table.sheet, table.name].find((name) => !GIVEN_BY_EXCEL.test(name)) ?? '';
}

function settingsOf(offer: TableOffer, choices: BindChoices): BoundPlanSettings | null {
  const { proposal } = offer;
  if (!proposal) return null;
  const { council, asAt, rule } = choices;
  return {
    title: titleOf(offer, choices),
    council,
    asAt,
    rule,
    scheme: choices.scheme ?? proposal.scheme,
    binding: proposal.binding,
  };
}
