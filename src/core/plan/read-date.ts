import { DATE_FORMS, FORMS_STANDING_ALONE, type DateForm } from './date-forms.js';
import { MONTH, ONGOING, SEASON, TO_BE_CONFIRMED, VAGUE } from './date-words.js';
import type { DueDate } from './dates.js';
import type { DayMonthOrder } from './day-month-order.js';

export { dayMonthOrder, type DayMonthOrder } from './day-month-order.js';

/** A date met in prose: its words, where they begin, and what they say. */
export interface FoundDate {
  readonly text: string;
  readonly index: number;
  readonly due: DueDate;
}

/** A deadline as first agreed, and those that replaced it, in order. */
export interface DueDates {
  readonly due: DueDate;
  readonly revised: readonly DueDate[];
}

const REVISED =
  /\b(?:revised|re-?vised|extended|moved|now|changed|new|slipped|re-?profiled|re-?scheduled|re-?programmed|re-?phased|deferred|delayed|updated|put back|diwygiedig)\b|→|=>|->/i;
const ORIGINALLY = /\b(?:original(?:ly)?|previous(?:ly)?|formerly|was|first agreed|gwreiddiol)\b/i;
const BEGINS =
  /\b(?:from|since|starting|commenc(?:ed|ing|es)|started|begins?|beginning|began|o)\s*$/i;
const ENDS = /\b(?:until|till|to|by|end|ends|ending|through|hyd|erbyn|diwedd)\b/i;
const SPAN = /^(?:\s*[-–—/]\s*|\s+(?:to|until|till|through|hyd|i)\s+)/i;
/** What may stand beside a date without making the whole a sentence about something else. */
const LEAD_IN =
  /\b(?:by|the|end|of|in|on|at|for|due|date|target|deadline|complete[ds]?|completion|before|until|during|early|mid|late|start|beginning|middle|calendar|financial|year|approx(?:imately)?|circa|c|est(?:imated)?|erbyn|diwedd|mis|dechrau|yn|ym|tbc|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|[\s.,;:()[\]*~-]/gi;
/** Past so many words, a text with a date in it is prose, and its date may be that of an event. */
const WORDS_BESIDE_A_DATE = 12;
const WITHOUT_YEAR = new RegExp(`\\b(?:${MONTH}|${SEASON})\\b`, 'i');

/**
 * Reads what stands in a column of deadlines. The words are kept; what names no day has no
 * `latest`, and what is no date has the precision "none". Never looks at the clock: "next March"
 * is vague. `order` settles "1/3/2019" (see `dayMonthOrder`).
 */
export function readDueDate(text: string, order: DayMonthOrder = 'day-first'): DueDate {
  return readDueDates(text, order).due;
}

/** As `readDueDate`, with later deadlines apart: "March 2023 (revised to June 2023)". */
export function readDueDates(text: string, order: DayMonthOrder = 'day-first'): DueDates {
  const words = text.replace(/\s+/g, ' ').trim();
  const found = datesIn(words, order);
  const withoutEnd = readWithoutEnd(words, found);
  if (withoutEnd) return { due: { text, ...withoutEnd }, revised: [] };
  if (found.length === 0 || countWords(besides(words, found)) > WORDS_BESIDE_A_DATE) {
    return { due: { text, precision: isVague(words) ? 'vague' : 'none' }, revised: [] };
  }
  const { agreed, revised } = partRevised(words, found);
  return { due: { ...latestOf(agreed), text }, revised: revised.map(({ due }) => due) };
}

/** The dates that stand in prose, in order. A bare year or "16/17" is no date there. */
export function findDates(text: string, order: DayMonthOrder = 'day-first'): readonly FoundDate[] {
  return wordsLikeDates(text, order).filter(({ due }) => due.precision !== 'none');
}

/** Days that no calendar has among them, so that "31 June 2023" is not taken for June. */
function wordsLikeDates(text: string, order: DayMonthOrder): readonly FoundDate[] {
  if (!/\d/.test(text)) return [];
  return withoutOverlaps(DATE_FORMS.flatMap((form) => matchesOf(form, text, order)));
}

function datesIn(words: string, order: DayMonthOrder): readonly FoundDate[] {
  const found = wordsLikeDates(words, order);
  if (found.length > 0) return found;
  return FORMS_STANDING_ALONE.flatMap((form) => matchesOf(form, words, order))
    .filter((date) => besides(words, [date]).replace(LEAD_IN, '') === '')
    .slice(0, 1);
}

function matchesOf(form: DateForm, text: string, order: DayMonthOrder): FoundDate[] {
  if (!form.sign.test(text)) return [];
  const found: FoundDate[] = [];
  for (const match of text.matchAll(form.pattern)) {
    const reading = form.read(match.groups ?? {}, order);
    if (!reading) continue;
    found.push({ text: match[0], index: match.index, due: { text: match[0], ...reading } });
  }
  return found;
}

/** Of matches that share letters the first counts, and of those that begin together the longest. */
function withoutOverlaps(found: readonly FoundDate[]): readonly FoundDate[] {
  const inOrder = [...found].sort((a, b) => a.index - b.index || b.text.length - a.text.length);
  const kept: FoundDate[] = [];
  let end = 0;
  for (const date of inOrder) {
    if (date.index < end) continue;
    kept.push(date);
    end = date.index + date.text.length;
  }
  return kept;
}

/** "Ongoing", "TBC", "from April 2023": no day on which the work could be late. */
function readWithoutEnd(words: string, found: readonly FoundDate[]): Omit<DueDate, 'text'> | null {
  const [first] = found;
  const before = first ? words.slice(0, first.index) : words;
  const after = first ? words.slice(first.index + first.text.length) : '';
  if (TO_BE_CONFIRMED.test(before)) return { precision: 'to-be-confirmed' };
  const onlyBegins = found.length === 1 && BEGINS.test(before);
  const goesOn = ONGOING.test(before) && !(first && ENDS.test(before));
  if (onlyBegins || goesOn || (found.length < 2 && ONGOING.test(after))) {
    return { precision: 'ongoing' };
  }
  return null;
}

/** Parts the deadline first agreed from those that replaced it. */
function partRevised(words: string, found: readonly FoundDate[]) {
  const agreed: FoundDate[] = [];
  const revised: FoundDate[] = [];
  found.forEach((date, i) => {
    const previous = found[i - 1];
    const start = previous ? previous.index + previous.text.length : 0;
    const between = words.slice(start, date.index);
    if (previous && ORIGINALLY.test(between)) {
      revised.push(...agreed.splice(0));
      agreed.push(date);
    } else if (previous && REVISED.test(between)) {
      revised.push(date);
    } else if (revised.length > 0 && !SPAN.test(between)) {
      revised.push(date);
    } else if (revised.length > 0) {
      revised.splice(-1, 1, date);
    } else {
      agreed.push(date);
    }
  });
  return { agreed, revised };
}

/** A span ends with its end, and several milestones with the last. */
function latestOf(dates: readonly FoundDate[]): DueDate {
  const due = dates.map((date) => date.due);
  const unclear = due.find(({ latest }) => latest === undefined);
  if (unclear) return unclear;
  return due.reduce((latest, next) =>
    (next.latest ?? '') > (latest.latest ?? '') ? next : latest,
  );
}

function besides(words: string, found: readonly FoundDate[]): string {
  let rest = words;
  for (const { index, text } of [...found].reverse()) {
    rest = `${rest.slice(0, index)} ${rest.slice(index + text.length)}`;
  }
  return rest;
}

function countWords(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}

/** Names a time of the year but not which year's, or a time that only the reader knows. */
function isVague(words: string): boolean {
  return (
    countWords(words) <= WORDS_BESIDE_A_DATE && (VAGUE.test(words) || WITHOUT_YEAR.test(words))
  );
}
