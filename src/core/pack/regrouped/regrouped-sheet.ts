import { formatLong } from '../../plan/calendar.js';
import type { Block, PageSpec, SheetSpec, TableColumn } from '../../sheet/sheet-spec.js';
import { digests, keyOf } from '../drawn/digests.js';
import { appendixName, type PackOptions } from '../pack-options.js';
import type { PackSheet, PackSource } from '../pack-sheet.js';
import { packPage, packTitle } from '../pack-title.js';
import { deadlineCell, latestUpdateCell, remarkOnCutUpdates } from '../parts/action-cells.js';
import { isPastDue, refsOf, type ActionState } from '../parts/action-states.js';
import { capital, counted } from '../parts/counted.js';
import { PIECE_UNDER_TITLE, tablesWithinPages } from '../parts/page-tables.js';
import { actionWords } from '../parts/plan-texts.js';
import { refList } from '../parts/ref-list.js';
import { AGEING_RULE, ageingSentence } from './ageing.js';
import { actionsTable, ageingTable, countsTable } from './group-tables.js';
import { regroup, type Regrouped, type Regrouping } from './regrouping.js';

/** The actions of a plan in other groups than its own: counts, how long past due, each action. */
export function regroupedSheet(regrouping: Regrouping): PackSheet {
  return {
    draw: (source, options) => sheetOf(regrouping, source, options),
    shows: (source) => shown(regrouping, source),
  };
}

function sheetOf(regrouping: Regrouping, source: PackSource, options: PackOptions): SheetSpec {
  const { plan, progress } = source;
  const title = packTitle(regrouping.sheet, plan, progress, options);
  const page = packPage(title, options);
  const regrouped = regroup(regrouping, source);
  return {
    name: regrouping.sheet,
    mark: regrouping.mark,
    title,
    note: `${noteOf(regrouping, regrouped)} As at ${formatLong(progress.asAt)}.`,
    blocks: blocksOf(regrouping, regrouped, source, page, options),
    page,
  };
}

function noteOf({ noun }: Regrouping, { states, isAnyNamed }: Regrouped): string {
  if (states.length === 0) return 'There is nothing to list.';
  const actions = capital(counted(states.length, 'action'));
  if (!isAnyNamed) return `${actions}, none of them with ${article(noun)}.`;
  return `${actions} by ${noun}: counts, how long past due, then each action. An action of several ${noun}s stands under each.`;
}

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

function blocksOf(
  regrouping: Regrouping,
  regrouped: Regrouped,
  { plan }: PackSource,
  page: PageSpec,
  options: PackOptions,
): readonly Block[] {
  const { states, isAnyNamed } = regrouped;
  if (states.length === 0) return [{ kind: 'paragraph', text: 'The plan has no actions.' }];
  if (!isAnyNamed)
    return [{ kind: 'paragraph', text: regrouping.nothing }, ...ageingTexts(regrouped)];
  const { noun } = regrouping;
  const counts = countsTable(regrouping, regrouped, plan);
  const cut = remarkOnCutUpdates(states, appendixName(options));
  return [
    ...tablesWithinPages(`How many, by ${noun}`, counts, counts.columns, page, PIECE_UNDER_TITLE),
    ...remarkOnRepeated(regrouping, regrouped),
    ...ageingBlocks(regrouping, regrouped, counts.columns, page),
    { kind: 'heading', text: `Each action, by ${noun}` },
    actionsTable(regrouping, regrouped),
    ...(cut === undefined ? [] : [{ kind: 'remark', text: cut } as const]),
  ];
}

/** Why the figures of the groups add up to more than the plan has. */
function remarkOnRepeated({ noun }: Regrouping, regrouped: Regrouped): readonly Block[] {
  const { repeated, groups, states } = regrouped;
  if (repeated.length === 0) return [];
  const sum = groups.reduce((total, group) => total + group.states.length, 0);
  const have = repeated.length === 1 ? 'has' : 'have';
  const text = `${capital(counted(repeated.length, 'action'))} (${refList(refsOf(repeated))}) ${have} several ${noun}s and ${repeated.length === 1 ? 'counts' : 'count'} under each: the figures above add up to ${sum}, the plan has ${counted(states.length, 'action')}.`;
  return [{ kind: 'remark', text }];
}

function ageingBlocks(
  regrouping: Regrouping,
  regrouped: Regrouped,
  columns: readonly TableColumn[],
  page: PageSpec,
): readonly Block[] {
  if (!regrouped.states.some(isPastDue)) return ageingTexts(regrouped);
  const table = ageingTable(regrouping, regrouped);
  return [
    ...tablesWithinPages(`How long past due, by ${regrouping.noun}`, table, columns, page),
    ...ageingTexts(regrouped),
  ];
}

function ageingTexts({ states }: Regrouped): readonly Block[] {
  const isAnyLate = states.some(isPastDue);
  return isAnyLate
    ? [{ kind: 'remark', text: ageingSentence(states) }, AGEING_RULE]
    : [{ kind: 'paragraph', text: ageingSentence(states) }];
}

function shown(regrouping: Regrouping, source: PackSource): ReturnType<PackSheet['shows']> {
  const { states, namesOf } = regroup(regrouping, source);
  const shownOf = (state: ActionState) => [
    namesOf(state.action),
    deadlineCell(state).value,
    state.rating.id,
    actionWords(state.action),
    latestUpdateCell(state).value,
  ];
  return { actions: digests(states, ({ action }) => keyOf('action')(action), shownOf) };
}
