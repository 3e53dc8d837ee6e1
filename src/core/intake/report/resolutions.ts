import type { Block, TextBlock } from '../../grid/grid.js';
import { isPageNumber } from '../../grid/source-lines.js';
import type { SourcePlace } from '../plan-reading.js';
import { readPrintedMark } from './printed-mark.js';

/** What may be a recommendation: offered to the officer, never taken unasked. */
export interface Candidate {
  /** A committee's own resolution, or a list that nothing but its lead-in calls one of advice. */
  readonly what: 'resolutions' | 'list';
  readonly ref: string;
  readonly text: string;
  readonly points: readonly string[];
  readonly place: SourcePlace;
}

/** Bodies that resolve. A council is also whom an inspector advises: it needs more evidence. */
const BODY =
  '(?:committee|sub-committee|cabinet|panel|board|members|executive|forum|commission|governors|mayor)';
const ASKED = '(?:is|are)\\s+(?:therefore\\s+)?(?:asked|recommended|requested|invited)';
const DECIDES =
  /\b(?:notes?|approves?|agrees?|endorses?|comments? on|considers?|receives?|delegates?|adopts?|resolves?|authoris(?:e|es))\b/i;

const INTRODUCTIONS = [
  new RegExp(`\\b${BODY}\\b[^.:]{0,80}\\b${ASKED}\\b`, 'i'),
  new RegExp(`\\brecommended that (?:the )?[^.:]{0,60}\\b${BODY}\\b`, 'i'),
  new RegExp(`\\b${BODY}\\b[^.:]{0,60}\\b(?:resolves?|is to|are to)\\b`, 'i'),
  /\brecommend(?:ed|s)? to (?:the )?(?:full )?(?:council|cabinet)\b/i,
];
const COUNCIL_ASKED = new RegExp(`\\bcouncil\\b[^.:]{0,80}\\b${ASKED}\\b`, 'i');
/** "Decisions required", as a heading or before a colon. */
const DECISIONS =
  /^(?:\*\*)?(?:[\d.]+\s*)?(?:decisions? (?:required|requested|sought)|resolved|recommended)(?: that)?\s*:?(?:\*\*)?$/i;
/** "RESOLVED – That the outturn be noted": minutes set the word in capitals. */
const RESOLVED = /^(?:\*\*)?RESOLVED\b(?:\*\*)?\s*(?:[-–—:]\s*)?(?:\*\*)?(?=[Tt]hat\b|$)/;

const withoutResolved = (text: string): string => text.replace(RESOLVED, '').replace(/^that$/i, '');

/** How resolutions begin, and recommendations of a peer team do not. */
const RESOLVES =
  /^(?:\*\*)?(?:that\b|to (?:note|approve|agree|endorse|receive)\b|(?:notes?|noted|approves?|endorses?|delegates?|authoris?es?|receives?|comments? on|agrees?)\b)/i;

/** Whether a text announces what a body is asked to resolve, or says it at once. */
function introducesResolutions(text: string): boolean {
  if (text.length > 500) return false;
  const decides = DECIDES.test(text);
  if (DECISIONS.test(text) || RESOLVED.test(text)) return true;
  if (decides && COUNCIL_ASKED.test(text)) return true;
  const announced = decides || /:\**$/.test(text);
  return announced && INTRODUCTIONS.some((introduction) => introduction.test(text));
}

export const isResolution = (text: string): boolean =>
  RESOLVES.test(text) && !/^agree an?\b/i.test(text);

/** The resolutions of a committee report, with the blocks that hold them. */
export interface Resolutions {
  readonly candidates: readonly Candidate[];
  readonly blocks: ReadonlySet<Block>;
}

/** The lists that a committee is asked to resolve, wherever the paper has them. */
export function findResolutions(blocks: readonly Block[]): Resolutions {
  const taken = new Set<Block>();
  const candidates: Candidate[] = [];
  blocks.forEach((block, index) => {
    if (block.kind === 'table' || taken.has(block) || !introducesResolutions(block.text)) return;
    const isWhole = RESOLVED.test(block.text) && /[^:\s*]\**\s*$/.test(withoutResolved(block.text));
    const items = isWhole ? [] : itemsAfter(blocks, index);
    for (const item of [block, ...items]) taken.add(item);
    candidates.push(...(items.length > 0 ? items.map(candidateOf) : inlineCandidates(block)));
  });
  return { candidates, blocks: taken };
}

function itemsAfter(blocks: readonly Block[], index: number): readonly TextBlock[] {
  const announced = blocks[index];
  if (announced === undefined || announced.kind === 'table') return [];
  const items: TextBlock[] = [];
  for (let at = index + 1; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined || block.kind === 'table') break;
    if (isPageNumber(block.text)) continue;
    if (block.kind !== 'item' || isTitle(block.text)) break;
    items.push(block);
  }
  return items;
}

/** "13. TREASURY MANAGEMENT": the next item of the minutes. */
const isTitle = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{4}/u.test(text);

export function candidateOf(item: TextBlock, index: number): Candidate {
  const { ref } = readPrintedMark(item.mark ?? '');
  const text = item.text.replaceAll('**', '');
  return {
    what: 'resolutions',
    ref: ref === '' ? String(index + 1) : ref,
    text,
    points: [],
    place: { line: item.line, column: 1 },
  };
}

/** "… asked to: 1) note the report; 2) agree the plan": a list inside one paragraph. */
function inlineCandidates(block: TextBlock): readonly Candidate[] {
  if (!DECIDES.test(block.text) && !RESOLVED.test(block.text)) return [];
  const [, ...pieces] = block.text.split(/(?:^|[\s:;])\(?(?:\d{1,2}|[a-z])\)\s+/);
  const texts = pieces.length > 0 ? pieces : [block.text];
  return texts.map((text, index) => ({
    what: 'resolutions',
    points: [],
    ref: String(index + 1),
    text: withoutResolved(text)
      .replaceAll('**', '')
      .replace(/[;,]?\s*(?:and)?\s*$/, '')
      .trim(),
    place: { line: block.line, column: 1 },
  }));
}
