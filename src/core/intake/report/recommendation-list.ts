import type { TextBlock } from '../../grid/grid.js';
import type { Recommendation } from '../../plan/plan.js';
import type { SourcePlace } from '../plan-reading.js';
import { readNamed, readPrintedMark, readRomanMark, type PrintedMark } from './printed-mark.js';
import { splitTitle } from './recommendation-title.js';

/** A recommendation and where it begins in its source. */
export interface FoundRecommendation extends Recommendation {
  readonly place: SourcePlace;
  /** "🟡": what stands in the place of a bullet and may rate it. */
  readonly sign?: string;
}

/** A recommendation while its blocks are being gathered. */
interface Gathering {
  readonly ref: string;
  readonly sort: string | undefined;
  readonly line: number;
  readonly wording: string;
  readonly points: string[];
  /** Paragraphs below the item itself. */
  readonly paragraphs: TextBlock[];
  readonly theme: string | undefined;
  readonly mark: string | undefined;
}

/** The blocks that begin a recommendation, by what sets them apart in this list. */
type Beginner = (block: TextBlock, last: PrintedMark | null) => Beginning | null;
interface Beginning {
  readonly mark: PrintedMark;
  readonly wording: string;
}

/** The recommendations in the body of a section; none where it holds no list. */
export function readRecommendationList(body: readonly TextBlock[]): readonly FoundRecommendation[] {
  const gathered = gather(body, beginnerFor(body));
  dropClosingRemarks(gathered);
  return numberAnew(gathered).map(finish);
}

function gather(body: readonly TextBlock[], begin: Beginner): Gathering[] {
  const found: Gathering[] = [];
  let last: PrintedMark | null = null;
  let theme: string | undefined;
  for (const block of body) {
    const beginning = begin(block, last);
    const current = found.at(-1);
    if (beginning !== null) {
      last = beginning.mark;
      const { wording } = beginning;
      const { line, mark } = block;
      const { ref, sort } = last;
      found.push({ ref, sort, line, mark, wording, points: [], paragraphs: [], theme });
    } else if (block.kind === 'heading' && !isUntitled(current)) theme = block.text;
    else if (block.kind === 'item') current?.points.push(block.text);
    else current?.paragraphs.push(block);
  }
  return found;
}

/** "Recommendation 1" with nothing beside it: what comes next is its title, whatever its look. */
const isUntitled = (current: Gathering | undefined): boolean =>
  current !== undefined && current.wording === '' && current.paragraphs.length === 0;

/** What begins a recommendation here: its name, a number, a bullet, or a bold phrase. */
function beginnerFor(body: readonly TextBlock[]): Beginner {
  if (body.some((block) => readNamed(block) !== null)) return beginsByName;
  const items = body.filter((block) => block.kind === 'item');
  for (const kind of ['number', 'section', 'letter'] as const) {
    const first = items.find((item) => readPrintedMark(item.mark ?? '').kind === kind);
    const alone = first !== undefined && isOutermost(first, items);
    const read = items.some(isRoman) ? readRomanMark : readPrintedMark;
    if (alone && read(first.mark ?? '').ordinal <= 1) return beginsByNumber(kind, first, read);
  }
  const bold = body.filter((block) => block.kind === 'paragraph' && startsBold(block));
  if (bold.length > 1 || (bold.length === 1 && items.length === 0)) return beginsByBoldParagraph;
  if (items.length === 0) return beginsByParagraph(body);
  const bullets = items.filter((item) => readPrintedMark(item.mark ?? '').kind === 'bullet');
  return beginsByBullet(body, bullets);
}

/** "ii." shows that the list counts in roman: its "i." is 1, and no ninth letter. */
const isRoman = ({ mark = '' }: TextBlock): boolean => /^\(?ii[.)]/i.test(mark);

/** What prints no number gets a running one. */
const RUNNING: PrintedMark = { kind: 'bullet', ref: '', ordinal: 0 };

const startsBold = (block: TextBlock): boolean => /^\*\*\S/.test(block.text);
const depthOf = (block: TextBlock): number => block.depth ?? 0;

/** Numbers below bullets are a list inside one recommendation. */
const isOutermost = (first: TextBlock, items: readonly TextBlock[]): boolean =>
  depthOf(first) <= Math.min(...items.map(depthOf));

const beginsByName: Beginner = (block) => {
  const named = readNamed(block);
  return named === null ? null : { mark: named.mark, wording: named.text };
};

/** Numbers go up; one that starts again further in belongs to a list inside the recommendation. */
const beginsByNumber =
  (
    kind: PrintedMark['kind'],
    first: TextBlock,
    read: (mark: string) => PrintedMark = readPrintedMark,
  ): Beginner =>
  (block, last) => {
    if (block.kind !== 'item' || depthOf(block) > depthOf(first)) return null;
    const mark = read(block.mark ?? '');
    const goesUp = last === null || mark.ordinal === 1 || mark.ordinal > last.ordinal;
    const belongs = mark.kind === kind && goesUp && mark.ordinal <= (last?.ordinal ?? 0) + 3;
    return belongs ? { mark, wording: block.text } : null;
  };

const beginsByBoldParagraph: Beginner = (block) =>
  block.kind === 'paragraph' && startsBold(block) ? { mark: RUNNING, wording: block.text } : null;

/** How the plain paragraphs of a list begin that lost its numbers: with what is to be done. */
const IMPERATIVE =
  /^(?:accelerate|adopt|agree|align|articulate|assess|bring|build|carry out|clarify|complete|conduct|consider|continue|create|define|deliver|develop|embed|engage|enhance|ensure|establish|evaluate|explore|finalise|focus|formalise|further|harness|identify|implement|improve|increase|introduce|invest|maintain|make|map|maximise|move|prioritise|produce|promote|provide|publish|put|reaffirm|reassess|reconsider|reduce|refine|refresh|reinforce|reset|resolve|revisit|review|revise|secure|set|share|simplify|streamline|strengthen|take|test|undertake|update|use|utilise|work)\b/i;

/** Paragraphs that say what to do, below one that announces them. */
function beginsByParagraph(body: readonly TextBlock[]): Beginner {
  const announces = /:\**$|\bfollowing\b|\brecommend/i.test(body[0]?.text ?? '');
  return (block) =>
    announces && block !== body[0] && block.kind === 'paragraph' && IMPERATIVE.test(block.text)
      ? { mark: RUNNING, wording: block.text }
      : null;
}

/**
 * Outer bullets are recommendations. Where most of them begin in bold, those that do not are points
 * of the one before. The first may have lost its bullet: a paragraph right above the list that ends
 * neither as a sentence nor by announcing the list.
 */
function beginsByBullet(body: readonly TextBlock[], items: readonly TextBlock[]): Beginner {
  const outermost = Math.min(...items.map(depthOf));
  const outer = items.filter((item) => depthOf(item) === outermost);
  const boldOnly = outer.filter(startsBold).length * 2 > outer.length;
  const above = body[body.findIndex((block) => block.kind === 'item') - 1];
  const lost = above?.kind === 'paragraph' && !/[.:;!?]["'”’)]*$/.test(above.text) ? above : null;
  return (block) => {
    const begins = block === lost || (outer.includes(block) && (!boldOnly || startsBold(block)));
    return begins ? { mark: RUNNING, wording: block.text } : null;
  };
}

/**
 * Paragraphs below the last item close the section, unless the other recommendations have such
 * paragraphs too, or the last one has no other words than its title.
 */
function dropClosingRemarks(gathered: readonly Gathering[]): void {
  const last = gathered.at(-1);
  const others = gathered.slice(0, -1);
  if (last === undefined || others.some((each) => each.paragraphs.length > 0)) return;
  if (others.length > 0 || last.points.length > 0) last.paragraphs.length = 0;
}

/** Printed numbers are kept as long as they tell the recommendations apart. */
function numberAnew(gathered: readonly Gathering[]): readonly Gathering[] {
  const refs = new Set(gathered.map((each) => each.ref));
  if (refs.size === gathered.length && !refs.has('')) return gathered;
  const bySort = gathered.map(({ sort = '', ref }) => `${sort} ${ref}`.trim());
  const areTold = !refs.has('') && new Set(bySort).size === gathered.length;
  return gathered.map((each, index) => ({
    ...each,
    ref: (areTold ? bySort[index] : undefined) ?? String(index + 1),
  }));
}

const SIGN = /^\p{Extended_Pictographic}/u;

function finish(gathered: Gathering): FoundRecommendation {
  const { ref, line, mark = '', wording, points, paragraphs, theme } = gathered;
  const further = paragraphs.map((block) => block.text);
  const wordings = wording === '' ? further : [wording, ...further];
  const { title, text } = splitTitle(wordings[0] ?? '');
  const rest = [text, ...wordings.slice(1)].filter((each) => each !== '').join('\n');
  return {
    ref,
    title,
    text: rest.replaceAll('**', ''),
    points: points.map((point) => point.replaceAll('**', '')),
    ...(theme === undefined ? {} : { theme }),
    place: { line, column: 1 },
    ...(SIGN.test(mark) && { sign: mark }),
  };
}
