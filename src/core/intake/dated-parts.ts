import { findDates } from '../plan/read-date.js';

/** What may stand between a part and the date at its end, or between the date at its head and it. */
const AT_END = /(?:[([,;:–—-]\s*|\s)(?:by |due |due by |end |end of |target:? )*$/i;
const AFTER_END = /^[\s)\].]*$/;
const AFTER_HEAD = /^\s*(?:[:–—-]|[)\]])\s*(?=\S)/;

/**
 * The parts of "Survey stops (May 2024); buy shelters (July 2024)", each with one date of its own at
 * its end or its head; null where any has none or several.
 */
export function partsWithDates(text: string): readonly string[] | null {
  const parts = text
    .split(/;|\n/)
    .map((part) => part.replace(/^\s*[•○]\s*/, '').trim())
    .filter((part) => part !== '');
  return parts.length > 1 && parts.every(bearsItsDate) ? parts : null;
}

function bearsItsDate(part: string): boolean {
  const [date, ...others] = findDates(part);
  if (!date || others.length > 0) return false;
  const before = part.slice(0, date.index);
  const after = part.slice(date.index + date.text.length);
  if (before.trim().length < 3) return /^[([]?$/.test(before.trim()) && AFTER_HEAD.test(after);
  return AT_END.test(before) && AFTER_END.test(after);
}
