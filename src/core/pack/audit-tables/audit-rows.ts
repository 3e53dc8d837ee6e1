import { formatDay } from '../../plan/calendar.js';
import type { ActionPlan } from '../../plan/plan.js';
import type { SpecCell, TableBlock, TableColumn, TableRow } from '../../sheet/sheet-spec.js';
import { deadlineCell, latestUpdateCell, ownersCell, refCellOf } from '../parts/action-cells.js';
import { refsOf, type ActionState } from '../parts/action-states.js';
import { widthOfNames, widthOfRatings, widthOfRefs } from '../parts/column-widths.js';
import { completedLate } from '../parts/completed-late.js';
import { actionWords } from '../parts/plan-texts.js';
import { ratingCell } from '../parts/ratings-of-scheme.js';
import { STANDING_NAMES, standingOf } from './standing.js';

/** What the third column of a table says, beside what all tables say of an action. */
export interface ThirdColumn {
  readonly heading: string;
  readonly cell: (state: ActionState) => SpecCell;
}

export const DUE: ThirdColumn = { heading: 'Due', cell: deadlineCell };
export const COMPLETED: ThirdColumn = { heading: 'Completed', cell: completionCell };
export const STANDS_UNDER: ThirdColumn = {
  heading: 'Stands under',
  cell: (state) => {
    const standing = standingOf(state);
    // One that was completed by the last report is not in the table of those completed since.
    return { value: standing === 'completed' ? 'Completed' : STANDING_NAMES[standing].name };
  },
};

const REF_WIDTHS = { least: 46, most: 84 };
const OWNER_WIDTHS = { least: 84, most: 120 };
/** Points: room for "105 days past due". */
const DUE_WIDTH = 106;

/** Of all tables of the sheet: they stand on the same columns. */
export function auditColumns(
  states: readonly ActionState[],
  { scheme }: ActionPlan,
  { heading }: ThirdColumn,
): readonly TableColumn[] {
  const owners = states.flatMap(({ action }) => action.owners);
  return [
    { heading: 'Ref', kind: 'ref', width: { points: widthOfRefs(refsOf(states), REF_WIDTHS) } },
    { heading: 'Rating', kind: 'rating', width: { points: widthOfRatings(scheme) } },
    { heading, kind: 'text', width: { points: DUE_WIDTH } },
    { heading: 'Owner', kind: 'text', width: { points: widthOfNames(owners, OWNER_WIDTHS) } },
    { heading: 'Action', kind: 'text', width: { share: 1 } },
    { heading: 'Latest update', kind: 'text', width: { share: 1 } },
  ];
}

export function auditTable(
  name: string,
  columns: readonly TableColumn[],
  states: readonly ActionState[],
  third: ThirdColumn,
): TableBlock {
  return {
    kind: 'table',
    name,
    columns,
    rows: states.map((state) => rowOf(state, third)),
    longRowsContinue: true,
  };
}

function rowOf(state: ActionState, third: ThirdColumn): TableRow {
  return {
    cells: [
      refCellOf(state),
      ratingCell(state.rating),
      third.cell(state),
      ownersCell(state),
      actionWords(state.action),
      latestUpdateCell(state),
    ],
  };
}

/** "12 May 2024\n43 days late"; what the plan does not tell is said. */
function completionCell({ action }: ActionState): SpecCell {
  const { latest, precision, text } = action.completedOn ?? {};
  if (latest === undefined) return { value: 'Day not given', style: 'muted' };
  const day = precision === 'day' ? formatDay(latest) : (text ?? '');
  const late = completedLate(action);
  return { value: [day, ...(late ? [late.late] : [])].join('\n') };
}
