import type { Finding } from '../checks/finding.js';
import type { Block } from '../grid/grid.js';
import { isNothing, isRef } from './cell-kinds.js';
import type { ColumnMeaning } from './plan-reading.js';
import { knowsHeading, recogniseHeading } from './recognise-columns.js';

/** Headings of a table met in prose: its cells ran into each other, or their order was lost. */
interface LostHeadings {
  readonly line: number;
  readonly headings: readonly string[];
}

const FEWEST = 3;
/** Headings of one table stand within a few blocks of each other, even where rows slipped between. */
const NEAR = 14;
const LONGEST = 120;
const WORDS_OF_A_HEADING = 4;

/**
 * Says that a document has a plan's table whose columns were lost, as when text is copied out of a
 * PDF column by column: its headings stand in the prose, and no rows can be told. Nothing is made up.
 */
export function lostColumns(blocks: readonly Block[]): Finding | null {
  const found = inOneLine(blocks) ?? oneByOne(blocks);
  if (found === null) return null;
  const { line, headings } = found;
  return {
    code: 'columns-interleaved',
    severity: 'error',
    about: { line },
    facts: { headings: headings.join(', ') },
  };
}

/**
 * Whether a line stands among the ruins of such a table: what looks like a list there is pieces of
 * cells. They end where the document's next part begins.
 */
export function isAmongLostColumns(line: number, lost: Finding, blocks: readonly Block[]): boolean {
  const from = lost.about.line ?? Infinity;
  const next = blocks.find(
    (block) => block.kind === 'heading' && block.line > from && !knowsHeading(block.text),
  );
  return line >= from && line < (next?.line ?? Infinity);
}

const meaningsOf = (headings: readonly string[]): ReadonlySet<ColumnMeaning> =>
  new Set(headings.flatMap((heading) => recogniseHeading(heading)?.means ?? []));

const arePlans = (headings: readonly string[]): boolean => {
  const means = meaningsOf(headings);
  return means.size >= FEWEST && (means.has('action') || means.has('recommendation'));
};

/** "Ref Recommendation Action Lead RAG": a line that is nothing but headings. */
function inOneLine(blocks: readonly Block[]): LostHeadings | null {
  for (const block of blocks) {
    if (block.kind === 'table') continue;
    const text = block.text.replaceAll('**', '');
    const headings = headingsAtHead(text.slice(0, LONGEST).split(' '));
    if (arePlans(headings) && headings.length > FEWEST) return { line: block.line, headings };
  }
  return null;
}

/** The longest known headings, one after the other, with which a line begins. */
function headingsAtHead(words: readonly string[]): readonly string[] {
  const headings: string[] = [];
  for (let at = 0; at < words.length;) {
    let length = Math.min(WORDS_OF_A_HEADING, words.length - at);
    const heading = (): string => words.slice(at, at + length).join(' ');
    while (length > 0 && !(/^[\p{Lu}%]/u.test(heading()) && knowsHeading(heading()))) length -= 1;
    if (length === 0) break;
    headings.push(heading());
    at += length;
  }
  return headings;
}

/** Headings in paragraphs of their own, with refs, ratings and such between or below them. */
function oneByOne(blocks: readonly Block[]): LostHeadings | null {
  const alone = blocks.flatMap((block, at) =>
    block.kind !== 'table' && /^\p{Lu}/u.test(block.text) && knowsHeading(block.text)
      ? [{ at, line: block.line, text: block.text }]
      : [],
  );
  for (const [nth, { at, line }] of alone.entries()) {
    const near = alone.slice(nth, nth + NEAR).filter((each) => each.at - at < NEAR);
    const headings = near.map(({ text }) => text);
    const distinct = new Set(headings).size === headings.length;
    if (distinct && arePlans(headings) && hasValues(blocks.slice(at, at + 4 * NEAR)))
      return { line, headings };
  }
  return null;
}

const FEWEST_VALUES = 2;
const RATING = /^(?:red|amber|green|blue|grey|complete[d]?|in progress|not started|on track)\b/i;

const hasValues = (blocks: readonly Block[]): boolean =>
  blocks.filter(
    (block) =>
      block.kind !== 'table' &&
      !isNothing(block.text) &&
      (isRef(block.text) || RATING.test(block.text)),
  ).length >= FEWEST_VALUES;
