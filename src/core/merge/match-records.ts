import type { Match, MatchedBy, Unsure } from './differences.js';
import { plainRef } from './plain-ref.js';
import { likeness, plainText, wordsOf } from './same-text.js';

/** A record as far as it takes to find it again. */
export interface Keyed {
  readonly ref: string;
  /** Made by counting, not printed: it says nothing of who is who. */
  readonly isMade: boolean;
  readonly text: string;
}

export interface Matching {
  readonly matches: readonly Match[];
  /** Of what was pasted. */
  readonly added: readonly Keyed[];
  readonly unsure: readonly Omit<Unsure, 'kind'>[];
  /** Of the plan. */
  readonly missing: readonly Keyed[];
}

/**
 * Finds the records of a paste in a plan: by the same ref, by refs that are written otherwise, and
 * where one side prints none, by the very same words alone. What could be meant for two, or seems to
 * have another number by now, is unsure.
 */
export function matchRecords(standing: readonly Keyed[], incoming: readonly Keyed[]): Matching {
  const left = { standing: new Set(standing), incoming: new Set(incoming) };
  const unsure: Omit<Unsure, 'kind'>[] = [];
  const setAside = (item: Keyed, why: Unsure['why'], perhaps?: string): void => {
    left.incoming.delete(item);
    const { ref, text } = item;
    unsure.push({ ref, text, why, ...(perhaps === undefined ? {} : { perhaps }) });
  };
  const matches: Match[] = [];
  const pair = (by: MatchedBy, keyOf: (item: Keyed) => string | null): void => {
    // A record that is matched already counts too: "01" may be the plan's 1 as well as its 1.0.
    const here = groupBy(by === 'ref-alike' ? standing : left.standing, keyOf);
    for (const [key, items] of groupBy(left.incoming, keyOf)) {
      const [found, another] = here.get(key) ?? [];
      const [item] = items;
      if (!found || !item) continue;
      const isFree = left.standing.has(found);
      for (const each of here.get(key) ?? []) left.standing.delete(each);
      if (another) items.forEach((each) => setAside(each, 'twice-in-plan', found.ref));
      else if (items.length > 1 || !isFree)
        items.forEach((each) => setAside(each, 'twice-in-paste', found.ref));
      else {
        left.incoming.delete(item);
        matches.push({ standing: found.ref, incoming: item.ref, by });
      }
    }
  };
  pair('ref', ({ ref, isMade }) => (isMade ? null : ref.trim()));
  pair('ref-alike', ({ ref, isMade }) => (isMade ? null : plainRef(ref)));
  const noRefs = [...left.incoming, ...left.standing].some(({ isMade }) => isMade);
  if (noRefs) pair('text', ({ text }) => plainText(text) || null);
  const meant = likelyMeant(left.standing);
  for (const item of left.incoming) {
    const likely = meant(item);
    if (likely) setAside(item, likely.why, likely.ref);
  }
  for (const items of groupBy(left.incoming, ({ ref }) => ref).values())
    if (items.length > 1) items.forEach((each) => setAside(each, 'twice-in-paste'));
  return { matches, added: [...left.incoming], unsure, missing: [...left.standing] };
}

/** From here on words are close enough that the one may have been the other. */
const ALIKE = 0.5;

/** A word that more records than this share tells nothing. */
const COMMON = 50;

/** Which record of the plan an unmatched one may be after all. */
function likelyMeant(
  standing: ReadonlySet<Keyed>,
): (item: Keyed) => { readonly why: Unsure['why']; readonly ref: string } | null {
  const byText = groupBy(standing, ({ text }) => plainText(text));
  const byWord = new Map<string, Keyed[]>();
  for (const each of standing)
    for (const word of wordsOf(each.text)) byWord.set(word, [...(byWord.get(word) ?? []), each]);
  return ({ text, isMade }) => {
    const [same] = byText.get(plainText(text)) ?? [];
    if (same) return { why: 'words-under-other-ref', ref: same.ref };
    if (!isMade) return null;
    const candidates = [...wordsOf(text)].flatMap((word) => {
      const sharing = byWord.get(word) ?? [];
      return sharing.length > COMMON ? [] : sharing;
    });
    const alike = [...new Set(candidates)].find((other) => likeness(other.text, text) >= ALIKE);
    return alike ? { why: 'words-alike', ref: alike.ref } : null;
  };
}

function groupBy(
  items: Iterable<Keyed>,
  keyOf: (item: Keyed) => string | null,
): ReadonlyMap<string, readonly Keyed[]> {
  const groups = new Map<string, Keyed[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null && key !== '') groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}
