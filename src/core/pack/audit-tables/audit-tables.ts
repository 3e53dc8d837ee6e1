import { addMonths, formatLong } from '../../plan/calendar.js';
import type { PlainDate } from '../../plan/dates.js';
import type { ActionPlan } from '../../plan/plan.js';
import type { Progress } from '../../progress/progress.js';
import type { Block, PageSpec, SheetSpec, TextBlock } from '../../sheet/sheet-spec.js';
import { digests, keyOf } from '../drawn/digests.js';
import { appendixName, type PackOptions } from '../pack-options.js';
import type { PackSheet, PackSource } from '../pack-sheet.js';
import { packPage, packTitle } from '../pack-title.js';
import { deadlineCell, latestUpdateCell, remarkOnCutUpdates } from '../parts/action-cells.js';
import { actionStates, refsOf, type ActionState } from '../parts/action-states.js';
import { capital, counted } from '../parts/counted.js';
import { tablesWithinPages } from '../parts/page-tables.js';
import { actionWords } from '../parts/plan-texts.js';
import { refList } from '../parts/ref-list.js';
import {
  auditColumns,
  auditTable,
  COMPLETED,
  DUE,
  STANDS_UNDER,
  type ThirdColumn,
} from './audit-rows.js';
import { actionsFromStatement } from './from-statement.js';
import { completionsSince, STANDING_NAMES, standingOf, type Standing } from './standing.js';

/** The five tables that audit committees follow their actions by, each with its rule. */
export const AUDIT_TABLES: PackSheet = { draw: auditSheet, shows };

/** Committees meet by the quarter. */
const MONTHS_SINCE_LAST_REPORT = 3;

function auditSheet({ plan, progress }: PackSource, options: PackOptions): SheetSpec {
  const title = packTitle('Audit action tables', plan, progress, options);
  const page = packPage(title, options);
  return {
    name: 'Audit action tables',
    mark: 'audit-tables',
    title,
    note: `${holding(plan)} As at ${formatLong(progress.asAt)}.`,
    blocks:
      plan.actions.length === 0
        ? [{ kind: 'paragraph', text: 'The plan has no actions.' }]
        : tablesOf(plan, progress, page, options),
    page,
  };
}

function holding({ actions }: ActionPlan): string {
  return actions.length === 0
    ? 'There is nothing to list.'
    : `${capital(counted(actions.length, 'action'))} in five tables: overdue, extension requested, completed since the last report, from the governance statement, live.`;
}

/** What an audit committee has to act on comes first; live, the longest, repeats its header. */
function tablesOf(
  plan: ActionPlan,
  progress: Progress,
  page: PageSpec,
  options: PackOptions,
): readonly Block[] {
  const states = actionStates(plan, progress);
  const inStanding = (standing: Standing) =>
    states.filter((state) => standingOf(state) === standing);
  const completions = completionsSince(inStanding('completed'), lastReportOf(progress, options));
  const statement = actionsFromStatement(plan);
  const draw = (part: Omit<Part, 'columns'>) =>
    partOf({ ...part, columns: auditColumns(states, plan, part.third) }, page);
  const standing = (
    of: Standing,
    third: ThirdColumn,
    own: readonly ActionState[] = inStanding(of),
  ) => ({
    ...STANDING_NAMES[of],
    table: `Audit${capital(of)}`,
    states: own,
    third,
  });
  const cut = remarkOnCutUpdates(states, appendixName(options));
  return [
    { kind: 'paragraph', text: PRECEDENCE },
    { kind: 'paragraph', text: lastReportInWords(progress, options) },
    ...draw(standing('overdue', DUE)),
    ...draw(standing('extension', DUE)),
    ...draw(standing('completed', COMPLETED, completions.shown)),
    ...completionRemarks(completions),
    ...draw({
      name: 'From the governance statement',
      rule: STATEMENT_RULE,
      table: 'AuditStatement',
      states: states.filter(({ action }) => statement.has(action)),
      third: STANDS_UNDER,
    }),
    ...draw({ ...standing('live', DUE), isLast: true }),
    ...(cut === undefined ? [] : [{ kind: 'remark', text: cut } as const]),
  ];
}

const PRECEDENCE =
  'Each action stands once among Completed, Overdue, Extension requested and Live: under the first of them, in this order, whose rule it meets. Those from the governance statement are listed again in a table of their own.';

const STATEMENT_RULE =
  'The theme or ref of the recommendation, the ref of the action or a note on it, or the title of the plan names the governance statement (or “AGS”). Where an action came from is otherwise not in the plan, and is not guessed.';

interface Part {
  readonly name: string;
  readonly rule: string;
  readonly table: string;
  readonly states: readonly ActionState[];
  readonly third: ThirdColumn;
  readonly columns: ReturnType<typeof auditColumns>;
  readonly isLast?: boolean;
}

function partOf(part: Part, page: PageSpec): readonly Block[] {
  const { name, rule, states, columns } = part;
  const heading = `${name}: ${counted(states.length, 'action')}`;
  const remark: TextBlock = { kind: 'remark', text: `Rule: ${rule}` };
  if (states.length === 0) return [{ kind: 'heading', text: heading }, remark];
  const table = auditTable(part.table, columns, states, part.third);
  if (part.isLast === true)
    return [{ kind: 'heading', text: heading }, { ...table, repeatHeader: true }, remark];
  return [...tablesWithinPages(heading, table, columns, page), remark];
}

function lastReportOf({ asAt }: Progress, { lastReport }: PackOptions): PlainDate {
  return lastReport ?? addMonths(asAt, -MONTHS_SINCE_LAST_REPORT);
}

function lastReportInWords(progress: Progress, options: PackOptions): string {
  const day = formatLong(lastReportOf(progress, options));
  return options.lastReport
    ? `Last report: ${day}.`
    : `Last report: taken to be of ${day}, three months before this one, since its day was not given.`;
}

/** What of the completed actions is not in the table, and what the plan does not tell of those that are. */
function completionRemarks({
  before,
  withoutDay,
}: ReturnType<typeof completionsSince>): readonly Block[] {
  const of = (states: readonly ActionState[]) =>
    `${counted(states.length, 'action')} (${refList(refsOf(states))})`;
  const left = `Completed by the day of the last report, and therefore not listed: ${of(before)}.`;
  const undated = `The plan gives no day of completion for ${of(withoutDay)}: listed, since nobody can tell whether the last report had them.`;
  return [
    ...(before.length > 0 ? [{ kind: 'remark', text: left } as const] : []),
    ...(withoutDay.length > 0 ? [{ kind: 'remark', text: undated } as const] : []),
  ];
}

function shows({ plan, progress }: PackSource): ReturnType<PackSheet['shows']> {
  const statement = actionsFromStatement(plan);
  const shownOf = (state: ActionState) => [
    standingOf(state),
    statement.has(state.action),
    state.rating.id,
    deadlineCell(state).value,
    state.action.completedOn,
    state.action.owners,
    actionWords(state.action),
    latestUpdateCell(state).value,
  ];
  const states = actionStates(plan, progress);
  return { actions: digests(states, ({ action }) => keyOf('action')(action), shownOf) };
}
