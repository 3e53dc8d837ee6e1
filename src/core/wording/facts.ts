/** A finding, or a question: what bears facts. */
interface Factual {
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Longer quotations are cut: the cell holds the whole. */
const QUOTED_AT_MOST = 60;

/** A fact as text; empty where it is not borne. */
export function fact({ facts }: Factual, name: string): string {
  return String(facts[name] ?? '');
}

/** A fact as a count; 0 where it is not borne. */
export function countFact({ facts }: Factual, name: string): number {
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
export function withFact(said: Factual, name: string, word: (value: string) => string): string {
  const value = fact(said, name);
  return value === '' ? '' : word(value);
}
