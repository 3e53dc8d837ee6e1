import type { Block, SourceDocument, TextBlock } from '../../grid/grid.js';
import { findAdvice } from './advice.js';
import { readNamed } from './printed-mark.js';
import { readRecommendationList, type FoundRecommendation } from './recommendation-list.js';
import { candidateOf, findResolutions, isResolution, type Candidate } from './resolutions.js';
import { findRecommendationSections, type Section } from './sections.js';
import { readThemes } from './themes.js';

/** What a report without a table of actions recommends. */
export interface RecommendationsReading {
  readonly recommendations: readonly FoundRecommendation[];
  /** Themes or core questions that the document names, in its order. */
  readonly themes: readonly string[];
  /** Resolutions asked of a committee, lists of advice: to be offered, never imported without a yes. */
  readonly candidates: readonly Candidate[];
}

/**
 * Reads the numbered list of recommendations of a report; null where it has neither such a list
 * nor resolutions. Members of the team, core questions, focus questions and approaches are no
 * recommendations, however they are numbered: only a heading, or the name "Recommendation 3",
 * makes a list one.
 */
export function readRecommendations(document: SourceDocument): RecommendationsReading | null {
  const resolutions = findResolutions(document.blocks);
  const blocks = document.blocks.filter((block) => !resolutions.blocks.has(block));
  const lists = findRecommendationSections(blocks).map(readSection);
  const sections = lists.filter((list) => list.recommendations.length > 0);
  const recommendations = longerOf(chooseSections(sections), readNamedThroughout(blocks));
  const candidates = [
    ...resolutions.candidates,
    ...lists.flatMap((list) => list.candidates),
    ...(recommendations.length === 0 ? findAdvice(blocks) : []),
  ];
  if (recommendations.length === 0 && candidates.length === 0) return null;
  return { recommendations, themes: readThemes(document.blocks), candidates };
}

interface List {
  readonly key: boolean;
  readonly recommendations: readonly FoundRecommendation[];
  readonly candidates: readonly Candidate[];
}

/** A section is either a list of recommendations or, if most of it reads so, of resolutions. */
function readSection({ body, key }: Section): List {
  const items = body.filter((block) => block.kind === 'item');
  const resolving = items.filter((item) => isResolution(item.text)).length * 2 > items.length;
  if (resolving) return { key, recommendations: [], candidates: items.map(candidateOf) };
  return { key, recommendations: readRecommendationList(body), candidates: [] };
}

/** The list called "key recommendations" if there is one, else every list, each title once. */
function chooseSections(lists: readonly List[]): readonly FoundRecommendation[] {
  const key = lists.find((list) => list.key);
  if (key !== undefined) return key.recommendations;
  const byTitle = new Map<string, FoundRecommendation>();
  for (const each of lists.flatMap((list) => list.recommendations)) {
    if (!byTitle.has(each.title)) byTitle.set(each.title, each);
  }
  return withOwnRefs([...byTitle.values()]);
}

function withOwnRefs(found: readonly FoundRecommendation[]): readonly FoundRecommendation[] {
  const distinct = new Set(found.map((each) => each.ref)).size === found.length;
  return distinct ? found : found.map((each, index) => ({ ...each, ref: String(index + 1) }));
}

/** Recommendations named as such ("Recommendation 3: …") all over a report's chapters. */
function readNamedThroughout(blocks: readonly Block[]): readonly FoundRecommendation[] {
  const named: TextBlock[] = [];
  let open = false;
  for (const block of blocks) {
    const begins = readNamed(block) !== null;
    open = begins || (open && block.kind === 'item');
    if (open && block.kind !== 'table') named.push(block);
  }
  return named.length === 0 ? [] : withoutRepeats(readRecommendationList(named));
}

function withoutRepeats(found: readonly FoundRecommendation[]): readonly FoundRecommendation[] {
  return [...new Map(found.toReversed().map((each) => [each.title, each])).values()].toReversed();
}

const longerOf = <T>(one: readonly T[], other: readonly T[]): readonly T[] =>
  other.length > one.length ? other : one;
