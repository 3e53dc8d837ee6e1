import type { ActionPlan } from '../../plan/plan.js';
import type { TableBlock, TableColumn, TableRow } from '../../sheet/sheet-spec.js';
import { deadlineCell, latestUpdateCell, refCellOf } from '../parts/action-cells.js';
import { isPastDue, refsOf, type ActionState } from '../parts/action-states.js';
import { widthOfNames, widthOfRatings, widthOfRefs } from '../parts/column-widths.js';
import { capital, counted } from '../parts/counted.js';
import { actionWords } from '../parts/plan-texts.js';
import { ratingCell, ratingLabel, ratingValues } from '../parts/ratings-of-scheme.js';
import { MOST_RUNS_IN_COUNTS, refList } from '../parts/ref-list.js';
import { ageingRows } from './ageing.js';
import type { Regrouped, Regrouping } from './regrouping.js';

const NAME_WIDTHS = { least: 100, most: 150 };
/** Points: "Actions" in bold fits. */
const REF_WIDTHS = { least: 66, most: 84 };
/** Points: room for "105 days past due". */
const DUE_WIDTH = 106;

/** The tables of a sheet stand on the same columns: this one, the first, says how wide they are. */
export function countsTable(
  regrouping: Regrouping,
  { groups, states }: Regrouped,
  plan: ActionPlan,
): TableBlock {
  const names = groups.map(({ name }) => name);
  return {
    kind: 'table',
    name: `${regrouping.table}Counts`,
    columns: [
      {
        heading: capital(regrouping.noun),
        kind: 'text',
        width: { points: widthOfNames(names, NAME_WIDTHS) },
      },
      {
        heading: 'Actions',
        kind: 'number',
        width: { points: widthOfRefs(refsOf(states), REF_WIDTHS) },
      },
      { heading: 'Open', kind: 'number', width: { points: widthOfRatings(plan.scheme) } },
      { heading: 'Past due', kind: 'number', width: { points: DUE_WIDTH } },
      { heading: 'By rating, worst first', kind: 'text', width: { share: 1 } },
      { heading: 'Which actions', kind: 'text', width: { share: 1 } },
    ],
    rows: groups.map(({ name, states: own }) => ({
      cells: [
        { value: name, style: 'strong' },
        own.length,
        own.filter(({ isOpen }) => isOpen).length,
        own.filter(isPastDue).length,
        ratingsCounted(own, plan),
        refList(refsOf(own), MOST_RUNS_IN_COUNTS),
      ],
    })),
    centred: true,
  };
}

/** "R Red: 1, A Amber: 2, N Not rated: 1". */
function ratingsCounted(states: readonly ActionState[], { scheme }: ActionPlan): string {
  const worstFirst = [...ratingValues(scheme)].sort((a, b) => b.severity - a.severity);
  return worstFirst
    .map((value) => ({
      value,
      count: states.filter(({ rating }) => rating.id === value.id).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ value, count }) => `${ratingLabel(value)}: ${count}`)
    .join(', ');
}

export function ageingTable(regrouping: Regrouping, { groups }: Regrouped): TableBlock {
  return {
    kind: 'table',
    name: `${regrouping.table}Ageing`,
    columns: [
      { heading: capital(regrouping.noun), kind: 'text' },
      { heading: 'Actions', kind: 'number' },
      { heading: 'Past due by', kind: 'text' },
      { heading: 'The longest', kind: 'text' },
      { heading: 'Which actions', kind: 'text' },
    ],
    rows: ageingRows(groups),
    groupColumns: 1,
    centred: true,
  };
}

/**
 * One table whose first column says the group in every row, rather than a table a group: a screen
 * reader tells the group with each row, the whole can be sorted and filtered, Excel prints one
 * header again on every page (it has one set of print titles a sheet), and no heading of a group
 * can be left alone at a page's foot, since there is none.
 */
export function actionsTable(regrouping: Regrouping, { groups, namesOf }: Regrouped): TableBlock {
  return {
    kind: 'table',
    name: regrouping.table,
    columns: detailColumns(regrouping),
    rows: groups.flatMap(({ name, states }) =>
      states.map((state, index) => {
        const others = namesOf(state.action).filter((other) => other !== name);
        return rowOf(state, name, others, index === 0);
      }),
    ),
    groupColumns: 1,
    longRowsContinue: true,
    repeatHeader: true,
  };
}

function detailColumns({ noun }: Regrouping): readonly TableColumn[] {
  return [
    { heading: capital(noun), kind: 'text' },
    { heading: 'Ref', kind: 'ref' },
    { heading: 'Rating', kind: 'rating' },
    { heading: 'Due', kind: 'text' },
    { heading: 'Action', kind: 'text' },
    { heading: 'Latest update', kind: 'text' },
  ];
}

function rowOf(
  state: ActionState,
  name: string,
  others: readonly string[],
  startsGroup: boolean,
): TableRow {
  const shared = others.length > 0 ? [`Also under ${otherNames(others)}`] : [];
  return {
    startsGroup,
    cells: [
      { value: name, style: startsGroup ? 'strong' : 'muted', whenContinued: name },
      refCellOf(state),
      ratingCell(state.rating),
      deadlineCell(state),
      [actionWords(state.action), ...shared].join('\n'),
      latestUpdateCell(state),
    ],
  };
}

/** The action stands under each of them: where they are many, they are not all named every time. */
const MOST_NAMED = 3;

function otherNames(others: readonly string[]): string {
  return others.length > MOST_NAMED ? counted(others.length, 'other') : others.join(', ');
}
