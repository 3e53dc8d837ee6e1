import { formatDay } from '../../plan/calendar.js';
import type { ProgressUpdate } from '../../plan/plan.js';
import type { SpecCell } from '../../sheet/sheet-spec.js';
import type { ActionState } from './action-states.js';
import { counted, shortened } from './counted.js';
import { dueCell, NOT_GIVEN } from './due-cell.js';
import { firstOwners } from './owner-names.js';
import { setInPoints } from './plan-texts.js';

/** Characters of an update where an action is one of a list; the appendix has the whole text. */
const LONGEST_UPDATE = 280;

export function refCellOf({ action }: ActionState): SpecCell {
  return { value: action.ref, style: 'strong', whenContinued: action.ref };
}

/** The deadline, what it was before, and by how many days it is past. */
export function deadlineCell({ action, daysPastDue }: ActionState): SpecCell {
  const cell = dueCell(action, 'text');
  if (daysPastDue === undefined) return cell;
  return { ...cell, value: `${String(cell.value)}\n${counted(daysPastDue, 'day')} past due` };
}

export function ownersCell({ action }: ActionState): SpecCell {
  const owners = firstOwners(action.owners);
  return owners === '' ? { value: NOT_GIVEN, style: 'muted' } : { value: owners };
}

export function latestUpdateCell({ update }: ActionState): SpecCell {
  const text = update ? updateWords(update) : '';
  if (text === '') return { value: 'No update', style: 'muted' };
  return { value: shortened(text, LONGEST_UPDATE) };
}

function updateWords({ asAt, narrative }: ProgressUpdate): string {
  const words = setInPoints(narrative.trim());
  return asAt === undefined || words === '' ? words : `${formatDay(asAt)}: ${words}`;
}

/** Said under a table in which an update does not stand whole; nothing where all of them do. */
export function remarkOnCutUpdates(
  states: readonly ActionState[],
  appendix: string,
): string | undefined {
  const isCut = states.some(({ update }) => update && updateWords(update).length > LONGEST_UPDATE);
  return isCut
    ? `An update that ends in “…” is cut there; ${appendix} prints it whole.`
    : undefined;
}
