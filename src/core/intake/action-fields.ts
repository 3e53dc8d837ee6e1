import type { DueDate } from '../plan/dates.js';
import type { Action } from '../plan/plan.js';
import { saysDone } from '../plan/done.js';
import { findDates, readDueDate, readDueDates, type DayMonthOrder } from '../plan/read-date.js';
import { worksheetDate } from '../plan/worksheet-date.js';
import type { ActionDraft } from './link-actions.js';
import { isDate, isDeadlineWord, isNothing } from './cell-kinds.js';
import type { EntryFields } from './entry-fields.js';
import { liftFields, liftStatus } from './lift-fields.js';
import { liftPriority } from './lift-priority.js';
import type { ColumnMeaning, Lift } from './plan-reading.js';
import { leavesDatesOpen, linesOf } from './parallel-lines.js';
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
  const row: Row = {
    fields,
    draft,
    order,
    cell: (means) => partFor(draft, fields.text(draft.entry, means)),
    named: namedIn(partFor(draft, fields.text(draft.entry, 'owner'))),
    lift: (field, text) =>
      notes.lift({ kind: 'action', ref }, field, text, notes.lineOf(draft.entry)),
  };
  if (row.named !== row.cell('owner')) notes.leftovers.push(row.cell('owner'));
  const status = row.cell('status') || statusInProse(row);
  const completed = dateIn(row, 'completed') ?? completedInStatus(row, status);
  const priority = row.cell('priority') || priorityInProse(row);
  const percent = percentOf(row.cell('percent'), showsFractions(fields));
  if (percent === undefined && /\p{L}/u.test(row.cell('percent')))
    notes.leftovers.push(row.cell('percent'));
  return {
    ...readOwnerAndDue(row),
    ...(completed && { completedOn: completed }),
    ...(status !== '' && { status }),
    ...(priority !== '' && { priority }),
    ...(percent !== undefined && { percent }),
  };
}

/** One action's part of a row. */
interface Row {
  readonly fields: EntryFields;
  readonly draft: ActionDraft;
  readonly order: DayMonthOrder;
  readonly cell: (means: ColumnMeaning) => string;
  /** The cell of owners; empty where it only says that somebody is to be named. */
  readonly named: string;
  readonly lift: (field: Lift['field'], text: string) => void;
}

/** Owner and deadlines from their columns, then from each other's, then from the prose. */
function readOwnerAndDue(row: Row): Pick<Action, 'owners' | 'due' | 'revisedDues'> {
  const { fields, draft, order, cell, lift } = row;
  const inDue = dueOfCell(row, cell('due'));
  const inOwner = splitOwnerCell(row.named, inDue.due !== undefined, order);
  const printed = inDue.due ?? inOwner.due;
  const isComplete = inOwner.owner !== '' && printed !== undefined;
  const prose = isComplete ? {} : liftFields([draft.text, ...draft.points].join('\n'), order);
  const due = printed ?? prose.due;
  if (inOwner.owner === '' && prose.owner !== undefined) lift('owner', prose.owner);
  if (due && !inDue.due) lift('due', due.text);
  const revised = fields
    .indexes('revised-due')
    .flatMap((column) => datesOf(partFor(draft, fields.cell(draft.entry, column).text), order));
  return {
    owners: readOwners(inOwner.owner || (prose.owner ?? '')),
    ...(due && { due }),
    revisedDues: movesOf(due, [...inDue.revised, ...revised]),
  };
}

/** A column of current dates repeats the one that still holds: no move. */
const movesOf = (due: DueDate | undefined, later: readonly DueDate[]): readonly DueDate[] =>
  later.filter(({ text }, at) => text !== (later[at - 1] ?? due)?.text);

/** "Completed 12/05/2025": the day stands with the status. */
function completedInStatus({ order, lift }: Row, status: string): DueDate | undefined {
  const [date, ...others] = saysDone(status) ? findDates(status, order) : [];
  if (!date || others.length > 0) return undefined;
  lift('completed', date.text);
  return date.due;
}

/** A status in an update that several actions share is that of none of them for certain. */
function statusInProse({ fields, draft, lift }: Row): string {
  const update = draft.outOf === 1 ? fields.text(draft.entry, 'update') : '';
  const status = liftStatus(`${draft.text}\n${update}`);
  if (status !== undefined) lift('status', status);
  return status ?? '';
}

/** Of a row that grades what was recommended, each action has the grade. */
function priorityInProse({ fields, draft, lift }: Row): string {
  const priority = fields.indexes('priority').length > 0 ? '' : liftPriority(fields, draft.entry);
  if (priority !== '') lift('priority', priority);
  return priority;
}

/** "•", "2.", "a)", "(b)", "1a)" before a line that tells of one action. */
const LINE_MARK = /^(?:[•○]|\d{1,3}[.)]|\(?(?:\d{1,3})?[a-z]\))\s+/;

/** A cell with one line for each action of its row tells of each by itself. */
function partFor({ nth, outOf }: ActionDraft, text: string): string {
  if (outOf < 2) return isNothing(text) ? '' : text;
  const lines = linesOf(text);
  const tellsEach = lines.length === outOf && areAlike(lines);
  const part = tellsEach ? (lines[nth] ?? '').replace(LINE_MARK, '') : text;
  return isNothing(part) ? '' : part;
}

/** A name over a date tells who and when of all the actions, and not one thing of each. */
function areAlike(lines: readonly string[]): boolean {
  const dates = lines.filter((line) => isDate(line.trim())).length;
  return dates === 0 || dates === lines.length;
}

const TO_BE_NAMED =
  /^\(?(?:tb[acd]|t\.b\.c\.?|to be (?:confirmed|agreed|advised|determined|decided|named|appointed|allocated|assigned|identified)|not (?:yet )?(?:assigned|allocated|agreed|appointed|named)|unassigned|vacant|\?+)\)?\.?$/i;

const namedIn = (text: string): string => (TO_BE_NAMED.test(text.trim()) ? '' : text);

/** "Head of Parks – March 2024" in a column of owners, where no other column has the date. */
function splitOwnerCell(
  text: string,
  hasDue: boolean,
  order: DayMonthOrder,
): { readonly owner: string; readonly due?: DueDate } {
  const dates = hasDue ? [] : findDates(text, order);
  const date = dates.at(-1);
  if (!date) return hasDue ? { owner: text } : withoutDeadlineWord(text);
  const [lead = ''] = BEFORE_DATE.exec(text.slice(0, date.index)) ?? [];
  const before = text.slice(0, date.index - lead.length);
  const [part = ''] = PART_OF_TIME.exec(lead) ?? [];
  const after = text.slice(date.index + date.text.length).replace(/^[\s,;:)–/-]+/, '');
  return {
    owner: [before, after].filter((part) => part !== '').join('\n'),
    due: { ...date.due, text: part + date.text },
  };
}

/** What leads from an owner to a date; of it "end of" belongs to the date. */
const BEFORE_DATE = /[\s,;:(–/-]*(?:\b(?:by|the|end of|end|due|mid|late|early)\b[\s,;:(–/-]*)*$/i;
const PART_OF_TIME = /(?:\b(?:the |end of|end|mid|late|early)\b[\s-]*)+$/i;

/** "Head of Parks, tbc", "Head of Parks – ongoing": words that stand where a date would. */
function withoutDeadlineWord(text: string): { readonly owner: string; readonly due?: DueDate } {
  const [, owner = '', word = ''] =
    /^(.+?)\s*(?:[,;\n(]|\s[–-]\s)\s*([^,;\n()]+)\)?$/s.exec(text) ?? [];
  return isDeadlineWord(word) ? { owner, due: readDueDate(word) } : { owner: text };
}

function dueOfCell({ fields, draft, order }: Row, text: string): ReturnType<typeof datesOrNone> {
  if (leavesDatesOpen(draft.outOf, text)) return { revised: [] };
  const exact = draft.outOf === 1 ? serialDate(fields, draft.entry, 'due', text) : undefined;
  return exact && text !== '' ? { due: exact, revised: [] } : datesOrNone(text, order);
}

const datesOrNone = (
  text: string,
  order: DayMonthOrder,
): { readonly due?: DueDate; readonly revised: readonly DueDate[] } =>
  text === '' ? { revised: [] } : readDueDates(text, order);

const datesOf = (text: string, order: DayMonthOrder): readonly DueDate[] => {
  if (text === '') return [];
  const { due, revised } = readDueDates(text, order);
  return [...oneByOne(text, due, order), ...revised];
};

/** "30/06/2025, 30/09/2025" in a column of revised dates: it moved twice. */
function oneByOne(text: string, due: DueDate, order: DayMonthOrder): readonly DueDate[] {
  const found = findDates(text, order);
  const rest = found.reduce((words, date) => words.replace(date.text, ''), text);
  return found.length > 1 && !/[\p{L}\p{N}–-]/u.test(rest) ? found.map((date) => date.due) : [due];
}

function dateIn({ fields, draft, order, cell }: Row, means: ColumnMeaning): DueDate | undefined {
  const text = cell(means);
  if (text === '') return undefined;
  return serialDate(fields, draft.entry, means, text) ?? readDueDate(text, order);
}

/** A date cell of a worksheet; undefined where the text must be read. */
export function serialDate(
  fields: EntryFields,
  entry: number,
  means: ColumnMeaning,
  text: string,
): DueDate | undefined {
  const [column] = fields.indexes(means);
  const serial = column === undefined ? undefined : fields.cell(entry, column).serial;
  return serial === undefined ? undefined : worksheetDate(text, serial);
}

/** 0 to 100: "75%", "75", and a worksheet's own 0.75. What is no number stays unread. */
function percentOf(text: string, isFraction: boolean): number | undefined {
  const match = /^(\d{1,3}(?:\.\d+)?)\s*(%?)/.exec(text.trim());
  if (!match) return undefined;
  const number = Number(match[1]);
  return match[2] === '' && isFraction ? Math.round(number * 10000) / 100 : number;
}

/** A column in which nothing is over 1 and something under it holds fractions: its 1 is 100%. */
function showsFractions(fields: EntryFields): boolean {
  const known = FRACTIONS.get(fields);
  if (known !== undefined) return known;
  const texts = fields.entries
    .map((_, at) => fields.text(at, 'percent'))
    .filter((text) => text !== '');
  const shows =
    texts.some((text) => /^0?\.\d+$/.test(text)) && texts.every((text) => Number(text) <= 1);
  FRACTIONS.set(fields, shows);
  return shows;
}

const FRACTIONS = new WeakMap<EntryFields, boolean>();
