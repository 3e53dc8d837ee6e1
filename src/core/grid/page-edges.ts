import { isBlank, type SourceLine } from './source-lines.js';

/** A text with what its pages print at their edges set apart: page numbers, running heads and feet. */
export interface PagedLines {
  /** Every line; those at the edges are blank, and say that a page ended. */
  readonly lines: readonly SourceLine[];
  readonly edges: readonly SourceLine[];
}

/** "Page 3 of 12", "- 3 -", "3 of 12": a number that by itself is certain to be a page's. */
const NUMBERED_PAGE =
  /^(?:[-–—] ?\d{1,4} ?[-–—]|[-–—]? ?page ?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?(?: ?[-–—])?|\d{1,4} of \d{1,4})$/i;

/** What differs from page to page in a running line: "Page 3 of 12", or a number set far apart. */
const OWN_NUMBER =
  /\bpage ?\d{1,4}(?: ?of ?\d{1,4})?|(?: {3,}|\t|\| ?)\d{1,4}$|^\d{1,4}(?= {3,}|\t| ?\|)/gi;

const LONGEST = 140;
const SHORTEST = 8;
/** Running heads and feet have a few lines at most. */
const REACH = 4;
const FEWEST_CELLS_OF_A_ROW = 3;

/**
 * Finds the ends of pages (form feeds, lines such as "Page 3 of 12", headings of a table that come
 * again) and, next to them, the lines that come again at every such end and nowhere else. The first
 * of them, at the head of the text, stays: it may be the title.
 */
export function partPageEdges(lines: readonly SourceLine[]): PagedLines {
  const ends = pageEnds(lines);
  if (ends.length === 0) return { lines, edges: [] };
  const running = runningKeys(lines, ends);
  const edges = new Set<number>();
  for (const end of ends) {
    for (const step of [-1, 1] as const) {
      for (const at of linesNear(lines, end, step)) {
        const text = lines[at]?.text.trim() ?? '';
        const isEdge = NUMBERED_PAGE.test(text) || running.has(keyOf(text));
        const isNumber = /^\d{1,4}$/.test(text) && (edges.size > 0 || lines[end]?.startsPage);
        if (!isEdge && !(isNumber && nextToEdge(lines, at, edges))) break;
        edges.add(at);
      }
    }
  }
  return {
    lines: lines.map((line, at) => (edges.has(at) ? { ...line, text: '', endsPage: true } : line)),
    edges: lines.filter((_, at) => edges.has(at)),
  };
}

/** Positions of lines before which, or at which, a page ended. */
function pageEnds(lines: readonly SourceLine[]): readonly number[] {
  const headings = new Set<string>();
  return lines.flatMap(({ text, startsPage }, at) => {
    const trimmed = text.trim();
    if (startsPage === true || NUMBERED_PAGE.test(trimmed)) return [at];
    if (cellsIn(trimmed) < FEWEST_CELLS_OF_A_ROW || /\d/.test(trimmed)) return [];
    if (headings.has(trimmed)) return [at];
    headings.add(trimmed);
    return [];
  });
}

const cellsIn = (text: string): number =>
  text.length > LONGEST ? 0 : text.split(/\t| {2,}|\|/).filter((cell) => cell !== '').length;

/** The positions of the few lines on one side of a page's end, blank ones passed over. */
function linesNear(lines: readonly SourceLine[], end: number, step: 1 | -1): readonly number[] {
  const near: number[] = [];
  let blanks = 0;
  for (let at = step === 1 ? end : end - 1; near.length < REACH && blanks < REACH; at += step) {
    if (at < 0 || at >= lines.length) break;
    if (isBlank(lines[at])) blanks += 1;
    else near.push(at);
  }
  return near;
}

const keyOf = (text: string): string =>
  text.length > LONGEST ? '' : text.replace(OWN_NUMBER, '#').replace(/\s+/g, ' ').trim();

/** The lines that stand at two ends or more, the head of the text among them, and nowhere else. */
function runningKeys(lines: readonly SourceLine[], ends: readonly number[]): ReadonlySet<string> {
  const seen = new Map<string, Set<number>>();
  for (const end of [0, ...ends, lines.length]) {
    for (const at of [...linesNear(lines, end, -1), ...linesNear(lines, end, 1)]) {
      const text = lines[at]?.text.trim() ?? '';
      if (text.length < SHORTEST || heads(lines, at) || cellsIn(text) >= FEWEST_CELLS_OF_A_ROW)
        continue;
      const key = keyOf(text);
      seen.set(key, (seen.get(key) ?? new Set()).add(at));
    }
  }
  const often = new Map<string, number>();
  for (const { text } of lines) {
    const key = keyOf(text.trim());
    if (seen.has(key)) often.set(key, (often.get(key) ?? 0) + 1);
  }
  const keys = [...seen].filter(
    ([key, places]) => key !== '' && places.size > 1 && places.size === often.get(key),
  );
  return new Set(keys.map(([key]) => key));
}

/** A line of cells right above rows of as many cells heads a table, and no page. */
function heads(lines: readonly SourceLine[], at: number): boolean {
  const own = tabsIn(lines[at]);
  return own > 0 && own === tabsIn(lines[at + 1]);
}

const tabsIn = (line: SourceLine | undefined): number => (line?.text.split('\t').length ?? 1) - 1;

function nextToEdge(lines: readonly SourceLine[], at: number, edges: ReadonlySet<number>): boolean {
  for (const step of [-1, 1]) {
    let next = at + step;
    while (isBlank(lines[next]) && next >= 0 && next < lines.length) {
      if (lines[next]?.startsPage) return true;
      next += step;
    }
    if (edges.has(next) || (lines[step === 1 ? next : at]?.startsPage ?? false)) return true;
  }
  return false;
}
