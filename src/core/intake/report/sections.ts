import type { Block, TextBlock } from '../../grid/grid.js';
import { isPageNumber } from '../../grid/source-lines.js';
import { readNamed, readPrintedMark, wholeText } from './printed-mark.js';

/** A heading and what stands under it. */
export interface Section {
  readonly heading: TextBlock;
  readonly body: readonly TextBlock[];
  /** The heading says that these are the ones that count: "Key recommendations". */
  readonly key: boolean;
}

const WORDINGS = [
  /\brecommendations?\b(?! (?:arising|made|in|and actions|and next))/,
  /\bsuggestions? for (?:consideration|improvement|the council)\b/,
  /\bareas? (?:for|of|requiring) (?:improvement|consideration|development|focus)\b/,
  /\bopportunities for improvement\b/,
  /\bwhat (?:needs to improve|the council should do|we recommend)\b/,
  /\bpriorities for (?:improvement|action)\b/,
];

const KEY =
  /\b(?:key|main|summary of|principal|headline|priority|overall|list of|full)\b.*\brecommendations?\b/;

/** Headings after which no list of recommendations goes on, whatever the numbers say. */
const CLOSING =
  /\b(?:next steps|contact|appendix|appendices|annex|conclusions?|background|the peer team|peer challenge team|scope|approach|methodology|summary of the|feedback|strengths|executive summary|introduction|implications|signed|yours|further (?:information|support)|moving forward|immediate|timetable|glossary)\b/;

/** How a letter ends, below its list. */
const SIGNS_OFF =
  /^(?:we (?:hope|trust|are grateful|would like to thank)|thank you|yours|on behalf of|if you (?:have|would)|please (?:contact|do not hesitate)|signed:)\b/;

const titleOf = (text: string): string =>
  text
    .replaceAll('**', '')
    .replace(/^[\d.)\s]+/, '')
    .trim()
    .toLowerCase();

/** "Key recommendations ..... 3": a line of a table of contents. */
const CONTENTS_LINE = /(?:\.{3,}|…|\s)\s*\d{1,3}$/;

function isRecommendationsHeading(block: Block): boolean {
  if (block.kind === 'table' || block.text.length > 90 || readNamed(block) !== null) return false;
  if (CONTENTS_LINE.test(block.text)) return false;
  const title = titleOf(block.text);
  const sentence =
    /[.;,?]$/.test(title) || (block.kind !== 'heading' && title.split(' ').length > 7);
  return !sentence && WORDINGS.some((wording) => wording.test(title));
}

/** The sections of a document that by their headings hold recommendations. */
export function findRecommendationSections(blocks: readonly Block[]): readonly Section[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === 'table' || !isRecommendationsHeading(block)) return [];
    const body = bodyAfter(blocks, index, block);
    return [{ heading: block, body, key: KEY.test(titleOf(block.text)) }];
  });
}

/** The text up to the next section, with page numbers and printed-again headings left out. */
function bodyAfter(
  blocks: readonly Block[],
  start: number,
  heading: TextBlock,
): readonly TextBlock[] {
  const body: TextBlock[] = [];
  const next = (sectionNumber(heading) ?? NaN) + 1;
  for (let at = start + 1; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined || block.kind === 'table') break;
    if (isPageNumber(block.text) || block.text === heading.text) continue;
    if (endsSection(block, heading)) break;
    if (block.kind === 'heading' && !groups(block, body, blocks, at)) break;
    const numbers = body.map(sectionNumber);
    if (isTitleItem(block, next) && !numbers.includes(next - 1)) break;
    body.push(block);
  }
  return body;
}

/**
 * Whether a heading inside a section belongs to its list: it names a recommendation, is the title
 * of one named right above it, stands before any list, or groups a list that goes on below it.
 */
function groups(
  heading: TextBlock,
  body: readonly TextBlock[],
  blocks: readonly Block[],
  at: number,
): boolean {
  const above = body.at(-1);
  const untitled = above !== undefined && readNamed(above)?.text === '';
  const firstItem = body.findIndex(isEntry);
  if (readNamed(heading) !== null || untitled || firstItem < 0) return true;
  const below = blocks[at + 1];
  if (below === undefined || below.kind === 'table' || !isEntry(below)) return false;
  const grouped = body.slice(0, firstItem).some((block) => block.kind === 'heading');
  const numbers = body.map((block) => readPrintedMark(block.mark ?? '').ordinal);
  return grouped || readPrintedMark(below.mark ?? '').ordinal === Math.max(...numbers) + 1;
}

/** What can be an entry of a list: an item, a named recommendation or a bold lead. */
const isEntry = (block: Block): boolean =>
  block.kind === 'item' ||
  readNamed(block) !== null ||
  (block.kind === 'paragraph' && block.text.startsWith('**'));

/** The 2 of "2. Key recommendations", be it a heading or the item that it looks like. */
function sectionNumber(block: TextBlock): number | null {
  const found = /^(\d{1,2})\.(?:\s|$)/.exec(wholeText(block));
  return found === null ? null : Number(found[1]);
}

/** "3. Approach" below "2. Key recommendations" is the next section, not a recommendation. */
const isTitleItem = (block: TextBlock, number: number): boolean =>
  block.kind === 'item' && sectionNumber(block) === number && !/[.;:?]$/.test(block.text);

function endsSection(block: TextBlock, heading: TextBlock): boolean {
  if (readNamed(block) !== null) return false;
  if (isRecommendationsHeading(block)) return true;
  const title = titleOf(block.text);
  if (block.kind === 'heading') return numberedAlike(block, heading) || CLOSING.test(title);
  if (block.kind === 'paragraph' && SIGNS_OFF.test(title)) return true;
  const short = block.text.length < 60 && !/[.:;,?]$/.test(title);
  return block.kind === 'paragraph' && short && CLOSING.test(title);
}

/** "3. Approach" ends "2. Key recommendations"; so does any numbered heading. */
const numberedAlike = (block: TextBlock, heading: TextBlock): boolean =>
  /^\d/.test(block.text) && (/^\d/.test(wholeText(heading)) || /^\d+\.?\s/.test(block.text));
