import type { Finding } from '../checks/finding.js';

/** Longer quotations are cut: the cell holds the whole. */
const QUOTED_AT_MOST = 60;

/** A fact as text; empty where the finding does not bear it. */
export function fact({ facts }: Finding, name: string): string {
  return String(facts[name] ?? '');
}

/** A fact as a count; 0 where the finding does not bear it. */
export function countFact({ facts }: Finding, name: string): number {
  return Number(facts[name] ?? 0);
}

/** The user's own words in quotation marks, on one line, cut at a word's end. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= QUOTED_AT_MOST) return `“${line}”`;
  const cut = line.slice(0, QUOTED_AT_MOST).replace(/\s+\S*$/, '');
  return `“${cut}…”`;
}

/** The words for a fact that may be absent: with it, or without. */
export function withFact(finding: Finding, name: string, word: (value: string) => string): string {
  const value = fact(finding, name);
  return value === '' ? '' : word(value);
}
