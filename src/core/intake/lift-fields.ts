import type { DueDate } from '../plan/dates.js';
import { findDates, readDueDate, type DayMonthOrder, type FoundDate } from '../plan/read-date.js';
import { isPersonName, isPost, isRole } from './read-owners.js';

/** Fields that stand in the prose of an action. The prose keeps its words. */
export interface LiftedFields {
  readonly owner?: string;
  readonly due?: DueDate;
}

const OWNER_LABEL =
  /(?:^|[\n;.,([|]\s*|\s[–—-]\s+)(?:(?:action|responsible|accountable|lead|senior)\s+)?(?:owner|lead|lead officer|officer|officer responsible|by whom|who|responsibility|responsible|arweinydd|swyddog arweiniol)\s*(?::|\s[–—-])\s*(?<owner>[^;\n|()[\]]+)/i;
const DUE_LABEL =
  /(?:^|[\n;.,([|]\s*|\s[–—-]\s+|\s)(?:due(?: date| by)?|deadline|target(?: date)?|timescale|timeframe|by when|completion(?: date)?|complete by|when|by|erbyn)\s*(?::|\s[–—-])\s*(?<due>[^;\n|()[\]]+)/i;
const NEXT_LABEL =
  /[,.]?\s*\b(?:due|deadline|target|timescale|timeframe|by|by when|when|completion|complete by|owner|lead|status|rag|erbyn)\b[^:]{0,14}(?::|\s[–—-]\s).*$/i;
const LONGEST_TAIL = 140;

/**
 * Finds owner and due date in the words of an action: after a label ("Lead: …"), in brackets at the
 * end ("(Head of HR, by March 2024)"), or as a fragment after the last sentence ("… the plan.
 * Director of Place Sept 2024"); a date also as "by March 2024" where a sentence ends.
 */
export function liftFields(text: string, order: DayMonthOrder): LiftedFields {
  const apart = liftSetApart(text, order);
  const due = apart.due ?? fromBy(text, order) ?? fromHead(text, order);
  const owner = apart.owner ?? whoIsTo(text);
  return { ...(owner !== undefined && { owner }), ...(due && { due }) };
}

/** Owner and due date that labels, brackets or a mark set apart from the sentence. */
export function liftSetApart(text: string, order: DayMonthOrder): LiftedFields {
  const labelled = fromLabels(text, order);
  if (labelled.owner !== undefined && labelled.due) return labelled;
  return { ...(fromBrackets(text, order) ?? fromTail(text, order)), ...labelled };
}

function fromLabels(text: string, order: DayMonthOrder): LiftedFields {
  const owner = OWNER_LABEL.exec(text)?.groups?.['owner'];
  const due = DUE_LABEL.exec(text)?.groups?.['due'];
  const named = owner === undefined ? '' : withoutDate(owner.replace(NEXT_LABEL, ''), order);
  const read = due === undefined ? null : dueIn(due.replace(NEXT_LABEL, ''), order);
  return { ...(isShortName(named) && { owner: named }), ...(read && { due: read }) };
}

const isShortName = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && text.split(/\s+/).length <= 14 && !/^tb[acd]$/i.test(text);

function withoutDate(text: string, order: DayMonthOrder): string {
  const [date] = findDates(text, order);
  return trimName((date ? text.slice(0, date.index) : text).split(/\.\s/)[0] ?? '');
}

const trimName = (text: string): string =>
  text
    .replace(/(?:[\s,.:–(-]|\b(?:by|due|end of|end|in|before|erbyn)(?=[\s,.:–(-]*$))+$/gi, '')
    .trim();

function dueIn(text: string, order: DayMonthOrder): DueDate | null {
  const words = text.trim().replace(/[.,]$/, '');
  const due = readDueDate(words, order);
  return due.precision === 'none' || words === '' ? null : due;
}

function fromBrackets(text: string, order: DayMonthOrder): LiftedFields | null {
  const inside = /[([](?<inside>[^()[\]]{3,100})[)\]]\.?$/.exec(text.trim())?.groups?.['inside'];
  return inside === undefined ? null : fromFragment(inside, order);
}

/** The words after the last sentence, or on the last line, or after a dash. */
function fromTail(text: string, order: DayMonthOrder): LiftedFields | null {
  const end = text.trim().slice(-LONGEST_TAIL);
  const tail = /(?:[.!?;:]["'”’)]?\s+|\n|\s[–—-]\s)(?<tail>[^\n]+)$/.exec(lastFragment(end))
    ?.groups?.['tail'];
  if (tail === undefined) return null;
  const found = fromFragment(tail.replace(/\.$/, ''), order);
  const before = ownerBeforeDate(text);
  return found?.due && found.owner === undefined && before !== undefined
    ? { ...found, owner: before }
    : found;
}

/** "Light the steps – Petra Kane – July 2025". */
function ownerBeforeDate(text: string): string | undefined {
  const [, name = ''] = /\s[–—-]\s([^–—\n]{3,60}?)\s[–—-]\s[^–—\n]*$/.exec(text.trim()) ?? [];
  return isRole(name) || isPersonName(name) ? name : undefined;
}

/** From the last mark that can part a fragment from the prose before it. */
function lastFragment(end: string): string {
  const starts = [
    ...end.matchAll(
      /[.!?;:]["'”’)]?\s+(?=[\p{Lu}\d(])|\n|\s[–—-]\s(?=\p{Lu}|\d|(?:due|by|end)\b)/gu,
    ),
  ];
  const last = starts.findLast(
    ({ index }) => !/\b(?:no|cllr|dr|mr|mrs|ms)$/i.test(end.slice(0, index)),
  );
  return last ? end.slice(last.index) : '';
}

/** "Monitoring Officer, ongoing". */
const OPEN_DEADLINE =
  /^(?<owner>[^,;]+)[,;]\s*(?<words>ongoing|on-going|tbc|tbd|immediate(?:ly)?|quarterly|monthly|annual(?:ly)?)$/i;

/** Owner and date with nothing besides: a fragment that says more is prose. */
function fromFragment(fragment: string, order: DayMonthOrder): LiftedFields | null {
  const date = findDates(fragment, order).at(-1);
  if (!date) return fromUndated(fragment, order);
  const before = trimName(fragment.slice(0, date.index));
  const after = fragment
    .slice(date.index + date.text.length)
    .replace(/^[\s,.:–)-]+/, '')
    .trim();
  if (before !== '' && after !== '') return null;
  const owner = before !== '' ? before : trimName(after);
  const isOwner = isRole(owner) || isPersonName(owner) || isFirstName(owner, fragment);
  const due = dueOf(fragment, date, order);
  if (owner === '') return { due };
  return isOwner ? { owner, due } : null;
}

function fromUndated(fragment: string, order: DayMonthOrder): LiftedFields | null {
  const { owner = '', words = '' } = OPEN_DEADLINE.exec(fragment)?.groups ?? {};
  if (isRole(owner) || isPersonName(owner)) return { owner, due: readDueDate(words, order) };
  const name = trimName(fragment);
  return isPost(name) ? { owner: name } : null;
}

/** "Sam, due 3 May 2024": one name and a deadline, with nothing besides. */
const isFirstName = (name: string, fragment: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(name) && /^\S+,? (?:due|by)\b/.test(fragment.trim());

/** "Head of Parks to open the gates": who is to do it begins the sentence. */
function whoIsTo(text: string): string | undefined {
  const [, name = ''] = /^(\p{Lu}[^.;:!?\n]{1,60}?) (?:to|will|shall) \p{Ll}/u.exec(text) ?? [];
  return isPersonName(name) || isPost(name) ? name : undefined;
}

/** The date with the words that settle it: "end of March 2024". */
function dueOf(text: string, date: FoundDate, order: DayMonthOrder): DueDate {
  const lead =
    /(?:\b(?:end of|end|early|mid|late)[\s-]+)+$/i.exec(text.slice(0, date.index))?.[0] ?? '';
  return lead === '' ? date.due : readDueDate(lead + date.text, order);
}

const BY =
  /\b(?:by|before|no later than|not later than|erbyn)\s+(?:the\s+)?(?:(?:end of|end|early|mid|late|diwedd)\s+)?$/i;

function fromBy(text: string, order: DayMonthOrder): DueDate | undefined {
  const date = findDates(text, order).findLast(
    (found) =>
      BY.test(text.slice(Math.max(0, found.index - 40), found.index)) &&
      /^\s*(?:[.;,)\n]|$)/.test(text.slice(found.index + found.text.length)),
  );
  return date && dueOf(text, date, order);
}

/** "May 2024: survey all stops". */
function fromHead(text: string, order: DayMonthOrder): DueDate | undefined {
  const [date] = findDates(text.slice(0, 40), order);
  const before = text.slice(0, date?.index);
  const isHead =
    date !== undefined &&
    /^\s*[([]?(?:by |end |end of )*$/i.test(before) &&
    /^\s*[)\]]?\s*[:–—-]\s/.test(text.slice(date.index + date.text.length));
  return isHead ? dueOf(text, date, order) : undefined;
}

const STATUS_LABEL =
  /\bstatus\s*[:–-]\s*(?<status>complete(?:d)?|in progress|not started|ongoing|open|closed|delivered|on hold|underway|implemented|superseded)\b/i;

/** "Status: Complete" within prose. */
export const liftStatus = (text: string): string | undefined =>
  STATUS_LABEL.exec(text)?.groups?.['status'];
