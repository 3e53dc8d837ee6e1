import type { DueDate } from '../plan/dates.js';
import type { Action } from '../plan/plan.js';
import { dayFromExcelSerial } from '../plan/calendar.js';
import { findDates, readDueDate, readDueDates, type DayMonthOrder } from '../plan/read-date.js';
import type { ActionDraft } from './draft-actions.js';
import { isNothing } from './cell-kinds.js';
import type { EntryFields } from './entry-fields.js';
import { liftFields, liftStatus } from './lift-fields.js';
import type { ColumnMeaning, Lift } from './plan-reading.js';
import { readOwners } from './read-owners.js';
import type { Notes } from './reading-notes.js';

type Fields = Omit<Action, 'ref' | 'note' | 'text' | 'points' | 'recommendations'>;

/** What the other columns of its row say of an action; where they are silent, its own words. */
export function readActionFields(
  fields: EntryFields,
  draft: ActionDraft,
  ref: string,
  order: DayMonthOrder,
  notes: Notes,
): Fields {
  const lift = (field: Lift['field'], text: string): void =>
    notes.lift({ kind: 'action', ref }, field, text, notes.lineOf(draft.entry));
  const cell = (means: ColumnMeaning): string => partFor(draft, fields.text(draft.entry, means));
  const ownerCell = splitOwnerCell(cell('owner'), cell('due') !== '', order);
  const dueCell = dueOfCell(fields, draft, cell('due'), order);
  const needsLift =
    ownerCell.owner === '' || (dueCell.due === undefined && ownerCell.due === undefined);
  const lifted = needsLift ? liftFields([draft.text, ...draft.points].join('\n'), order) : {};
  const owner = ownerCell.owner || (lifted.owner ?? '');
  const due = dueCell.due ?? ownerCell.due ?? lifted.due;
  if (ownerCell.owner === '' && lifted.owner !== undefined) lift('owner', lifted.owner);
  if (ownerCell.due) lift('due', ownerCell.due.text);
  if (!dueCell.due && !ownerCell.due && lifted.due) lift('due', lifted.due.text);
  const status = cell('status');
  const proseStatus =
    status === '' ? liftStatus(`${draft.text}\n${fields.text(draft.entry, 'update')}`) : undefined;
  if (proseStatus !== undefined) lift('status', proseStatus);
  const revised = fields
    .indexes('revised-due')
    .flatMap((column) => datesOf(partFor(draft, fields.cell(draft.entry, column).text), order));
  const completed = dateIn(fields, draft, 'completed', order);
  const percent = percentOf(cell('percent'));
  const priority = cell('priority');
  return {
    owners: readOwners(owner),
    ...(due && { due }),
    revisedDues: [...dueCell.revised, ...revised],
    ...(completed && { completedOn: completed }),
    ...((status || proseStatus) && { status: status || (proseStatus ?? '') }),
    ...(!isNothing(priority) && { priority }),
    ...(percent !== undefined && { percent }),
  };
}

/** A cell with one line for each action of its row tells of each by itself. */
function partFor({ nth, outOf }: ActionDraft, text: string): string {
  if (outOf < 2) return isNothing(text) ? '' : text;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const part =
    lines.length === outOf
      ? (lines[nth] ?? '').replace(/^(?:[•○]|\d{1,3}[.)]|\(?[a-z]\))\s+/, '')
      : text;
  return isNothing(part) ? '' : part;
}

/** "Head of Parks – March 2024" in a column of owners, where no other column has the date. */
function splitOwnerCell(
  text: string,
  hasDue: boolean,
  order: DayMonthOrder,
): { readonly owner: string; readonly due?: DueDate } {
  const dates = hasDue ? [] : findDates(text, order);
  const date = dates.at(-1);
  if (!date) return { owner: text };
  const before = text
    .slice(0, date.index)
    .replace(/(?:[\s,;:(–/-]|\b(?:by|end of|end|due)(?=[\s,;:(–/-]*$))+$/gi, '');
  const after = text.slice(date.index + date.text.length).replace(/^[\s,;:)–/-]+/, '');
  return { owner: [before, after].filter((part) => part !== '').join('\n'), due: date.due };
}

function dueOfCell(fields: EntryFields, draft: ActionDraft, text: string, order: DayMonthOrder) {
  if (text === '') return { due: undefined, revised: [] as readonly DueDate[] };
  const exact = draft.outOf === 1 ? serialDate(fields, draft.entry, 'due', text) : undefined;
  return exact ? { due: exact, revised: [] as readonly DueDate[] } : readDueDates(text, order);
}

const datesOf = (text: string, order: DayMonthOrder): readonly DueDate[] => {
  if (text === '') return [];
  const { due, revised } = readDueDates(text, order);
  return [due, ...revised];
};

function dateIn(
  fields: EntryFields,
  draft: ActionDraft,
  means: ColumnMeaning,
  order: DayMonthOrder,
): DueDate | undefined {
  const text = partFor(draft, fields.text(draft.entry, means));
  if (text === '') return undefined;
  return serialDate(fields, draft.entry, means, text) ?? readDueDate(text, order);
}

/** A worksheet's own date is certain whatever way it is shown. */
export function serialDate(
  fields: EntryFields,
  entry: number,
  means: ColumnMeaning,
  text: string,
): DueDate | undefined {
  const [column] = fields.indexes(means);
  const serial = column === undefined ? undefined : fields.cell(entry, column).serial;
  if (serial === undefined) return undefined;
  const latest = dayFromExcelSerial(serial);
  return latest && { text, latest, precision: 'day' };
}

/** 0 to 100: "75%", "75", and a worksheet's own 0.75. What is no number stays unread. */
function percentOf(text: string): number | undefined {
  const match = /^(\d{1,3}(?:\.\d+)?)\s*(%?)/.exec(text.trim());
  if (!match) return undefined;
  const number = Number(match[1]);
  return match[2] === '' && number > 0 && number <= 1 && text.includes('.')
    ? Math.round(number * 10000) / 100
    : number;
}
