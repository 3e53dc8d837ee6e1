import type { SourceLine } from './source-lines.js';
import { cellsFrom, isHeading, mergeBroken, REF, type StackedCell } from './stacked-cells.js';

/** Rows that were told by the kinds of their cells, and the cells between them that make none. */
export interface RowsByKind {
  readonly heads: readonly StackedCell[];
  readonly rows: readonly (readonly StackedCell[])[];
  readonly strays: readonly (readonly StackedCell[])[];
}

const FEWEST_COLUMNS = 3;
const MOST_COLUMNS = 12;
/** Cells in which headings and two rows must show. */
const LOOKED_AT = 3 * MOST_COLUMNS;

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const KINDS = {
  date: new RegExp(
    `^(?:(?:by|end|end of|early|late|mid)[ -])*(?:(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH}\\.?,? (?:20)?\\d\\d|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d|q[1-4] ?(?:20)?\\d\\d(?:[/–-]\\d\\d)?|(?:spring|summer|autumn|winter) 20\\d\\d|20\\d\\d(?:[/–-]\\d\\d)?)$`,
    'i',
  ),
  rating:
    /^(?:(?:red|amber|green|blue|gr[ae]y|black|yellow)(?:[ /-]+(?:red|amber|green))?|[ragb]|not (?:yet )?started|(?:in|some|good|no) progress|under ?way|o(?:n|ff)[ -](?:track|target|schedule|hold)|at risk|behind(?: schedule)?|delayed|open|overdue|outstanding|(?:partially |partly |fully )?(?:implemented|met|delivered|achieved)|\p{Extended_Pictographic}\ufe0f?)$/iu,
  priority: /^(?:high|medium|low)$/i,
  percent: /^\d{1,3} ?%$/,
} as const;
type Kind = keyof typeof KINDS;

/** Words that any column may hold. */
const ANYWHERE =
  /^(?:n\/?a|none|nil|tbc|tbd|[-–—]+|ongoing|complete[d]?|done|closed|immediate(?:ly)?)$/i;

const kindOf = (text: string): Kind | null =>
  (Object.keys(KINDS) as Kind[]).find((kind) => KINDS[kind].test(text)) ?? null;

/**
 * Rows without refs or gaps, told by their dates and ratings: as many lines as there are headings,
 * in which each comes again in its own column. What lacks a cell makes no row and is given back as
 * strays; null where no such order shows in the first two rows, or where it does not last to a gap.
 */
export function rowsByKind(
  lines: readonly SourceLine[],
  start: number,
  inParagraphs: boolean,
): RowsByKind | null {
  const first: StackedCell[] = [];
  for (const cell of cellsFrom(lines, start, inParagraphs)) {
    if (first.push(cell) >= LOOKED_AT) break;
  }
  const width = widthOf(mergeBroken(first, inParagraphs), inParagraphs);
  if (width === null) return null;
  const cells = mergeBroken(cellsFrom(lines, start, inParagraphs), inParagraphs);
  return readRows(cells, width, inParagraphs);
}

/** How many columns there are: the fewest in which the first two rows agree. */
function widthOf(cells: readonly StackedCell[], inParagraphs: boolean): number | null {
  for (let width = FEWEST_COLUMNS; width <= MOST_COLUMNS; width += 1) {
    const heads = cells.slice(0, width);
    const last = heads.at(-1);
    if (!last || kindOf(last.text) || !isHeading(last.text) || REF.test(last.text)) return null;
    if (!inParagraphs && heads.slice(1).some(({ afterGap }) => afterGap)) return null;
    if (columnKinds(cells, width) !== null) return width;
  }
  return null;
}

/** The kind of each column by its first two rows; null where they do not agree, or tell too little. */
function columnKinds(
  cells: readonly StackedCell[],
  width: number,
): readonly (Kind | null)[] | null {
  const heads = cells.slice(0, width).map(({ text }) => text.toLowerCase());
  const [one, two, three] = [1, 2, 3].map((row) => cells.slice(row * width, (row + 1) * width));
  if (!one || !two || two.length < width || new Set(heads).size < width) return null;
  const kinds = one.map(({ text }, column) => kindOf(text) ?? kindOf(two[column]?.text ?? ''));
  const told = kinds.filter((kind) => kind !== null).length;
  if (!fits(one, kinds) || !fits(two, kinds)) return null;
  const isSure = told > 1 || (told === 1 && three?.length === width && fits(three, kinds));
  return isSure ? kinds : null;
}

const fits = (row: readonly StackedCell[], kinds: readonly (Kind | null)[]): boolean =>
  row.length === kinds.length &&
  row.every(({ text }, column) => ANYWHERE.test(text) || kindOf(text) === (kinds[column] ?? null));

function readRows(
  cells: readonly StackedCell[],
  width: number,
  inParagraphs: boolean,
): RowsByKind | null {
  const kinds = columnKinds(cells, width) ?? [];
  const rowAt = (at: number): readonly StackedCell[] => cells.slice(at, at + width);
  const rows: (readonly StackedCell[])[] = [];
  const strays: (readonly StackedCell[])[] = [];
  let at = width;
  while (at < cells.length) {
    const next = nextRow(at);
    if (next === null) break;
    if (next > at) strays.push(cells.slice(at, next));
    rows.push(rowAt(next));
    at = next + width;
  }
  const rest = restOfRow(cells.slice(at, at + 2 * width), inParagraphs);
  if (rest === null) return null;
  if (rest.length > 0) strays.push(rest);
  return { heads: cells.slice(0, width), rows, strays };

  /** Here, or after a row that lacks cells, or has one too many; the row after must then fit too. */
  function nextRow(from: number): number | null {
    if (fits(rowAt(from), kinds)) return from;
    for (let to = from + 1; to <= from + 2 * width; to += 1) {
      const after = rowAt(to + width);
      const isNext = after.length < width || fits(after, kinds);
      const tells = [...rowAt(to), ...after].some(({ text }) => kindOf(text));
      if (isNext && tells && fits(rowAt(to), kinds)) return to;
    }
    return null;
  }
}

/** What stands below the last row: nothing, cells of a row that lacks some, or null for neither. */
function restOfRow(
  below: readonly StackedCell[],
  inParagraphs: boolean,
): readonly StackedCell[] | null {
  const gap = below.findIndex(({ afterGap }) => afterGap);
  const rest = inParagraphs || gap < 0 ? below : below.slice(0, gap);
  if (rest.length === 0) return [];
  const last = rest.findLastIndex(({ text }) => kindOf(text) !== null);
  if (last >= 0) return rest.slice(0, last + 1);
  return inParagraphs ? [] : null;
}
