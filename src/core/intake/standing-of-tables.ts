import type { TablePart } from './find-plan-tables.js';

/** Whether a table is of the plan as it stands, of what is done, or of an earlier time. */
export type Standing = 'current' | 'closed' | 'archive';

const ARCHIVE = /\b(?:archived?|superseded|historic(?:al)?)\b|^(?:old|previous)\b/i;
const CLOSED =
  /^(?:closed|completed|implemented|discharged)\b|[-–—:(]\s*(?:closed|completed|implemented)\b|\b(?:closed|completed|implemented|discharged) (?:actions?|recommendations?|recs?|items?)\b/i;

/** By the name of its sheet, the heading above it or its own title. */
export function standingOf({ section, above }: TablePart): Standing {
  const names = [section, ...above];
  if (names.some((name) => ARCHIVE.test(name))) return 'archive';
  return names.some((name) => CLOSED.test(name)) ? 'closed' : 'current';
}
