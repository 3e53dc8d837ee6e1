import type { PlainDate } from '../plan/dates.js';
import { findDates, type DayMonthOrder } from '../plan/read-date.js';

/**
 * Of several dated parts ("July 2023: … October 2023: …") the last says how things stand. Where
 * the update does not begin with one, dates further down are events it tells of.
 */
export function lastHead(narrative: string, order: DayMonthOrder): PlainDate | undefined {
  const parts = narrative.split(/\n|(?<=[.!?)\]])\s+(?=\p{Lu}|\d)/u);
  if (atHead(parts[0] ?? '', order) === undefined) return undefined;
  return parts
    .flatMap((part) => atHead(part, order) ?? [])
    .toSorted()
    .at(-1);
}

/** "August 2023: …", "Update as at 31/08/2023 – …": a date that heads the update dates it. */
function atHead(narrative: string, order: DayMonthOrder): PlainDate | undefined {
  const head = narrative.slice(0, 60);
  if (!/\d{2}/.test(head)) return undefined;
  const [date] = findDates(head, order);
  if (!date) return undefined;
  const before = head.slice(0, date.index).replace(/^[\s*•[(]+/, '');
  const after = head.slice(date.index + date.text.length);
  const isHead =
    /^(?:(?:progress |position )?(?:update|position|status|as at|as of|at|to)\s*)*[:–-]?\s*$/i.test(
      before,
    );
  return isHead && /^(?:\s*update)?\**\s*(?:[:\])\n]|[–-]\s|$)/i.test(after)
    ? date.due.latest
    : undefined;
}
