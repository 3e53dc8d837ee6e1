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
  const offered = [
    ...resolutions.candidates,
    ...lists.flatMap((list) => list.candidates),
    ...(recommendations.length === 0 ? findAdvice(blocks) : []),
  ];
  const taken = new Set(recommendations.flatMap(({ title, text }) => [title, `${title} ${text}`]));
  const candidates = offered.filter(({ text }) => !taken.has(text));
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
  const items = body.filter((block) => block.kind === 'item' && readNamed(block) === null);
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
  const starts = blocks.flatMap((block, at) => (readNamed(block) === null ? [] : [at]));
  const runs = starts.map((start, nth) => runFrom(blocks, start, starts[nth + 1]));
  const longest = Math.max(0, ...runs.map(({ length, whole }) => (whole ? length : 0)));
  const named = runs.flatMap(({ start, length, whole, own }) =>
    blocks.slice(start, start + (whole ? length : Math.max(own, Math.min(length, longest)))),
  );
  const texts = named.filter((block): block is TextBlock => block.kind !== 'table');
  return texts.length === 0 ? [] : withoutRepeats(readRecommendationList(texts));
}

/** A named recommendation and the text below it, up to the next, a heading, a table or a reply. */
interface NamedRun {
  readonly start: number;
  readonly length: number;
  /** The next recommendation follows at once: all that stands between belongs to this one. */
  readonly whole: boolean;
  /** How many of its blocks are surely its own: its points, and lines without a gap above them. */
  readonly own: number;
}

const REPLIES = /^(?:\*\*)?(?:\p{L}+ )?(?:response|reply|comments?)\s*:/iu;

function runFrom(blocks: readonly Block[], start: number, next: number | undefined): NamedRun {
  let at = start + 1;
  let own = 1;
  for (; at < (next ?? blocks.length); at += 1) {
    const block = blocks[at];
    if (!block || block.kind === 'table' || block.kind === 'heading') break;
    if (REPLIES.test(block.text)) break;
    const above = blocks[at - 1];
    const follows = block.kind === 'item' || block.line === (above?.line ?? 0) + 1;
    if (follows && own === at - start) own += 1;
  }
  return { start, length: at - start, whole: at === next, own };
}

function withoutRepeats(found: readonly FoundRecommendation[]): readonly FoundRecommendation[] {
  return [...new Map(found.toReversed().map((each) => [each.title, each])).values()].toReversed();
}

const longerOf = <T>(one: readonly T[], other: readonly T[]): readonly T[] =>
  other.length > one.length ? other : one;
