import type { Block, GridCell, GridRow, SourceDocument, TextBlock } from '../grid/grid.js';
import { isColourRating, shareOf } from './cell-kinds.js';
import {
  findHeading,
  headingKey,
  isHeadingRow,
  rowKey,
  type FoundHeading,
} from './find-heading.js';
import { withHeadingsFromAbove } from './headings-from-above.js';
import { guessColumns } from './guess-columns.js';
import type { ColumnReading } from './plan-reading.js';
import { recogniseColumns } from './recognise-columns.js';
import { rowBelow } from './text-below.js';

/** A run of rows under one heading, as it stands in one place of the document. */
export interface TablePart {
  readonly line: number;
  /** The heading of the document, or the title row, that stands above the rows. */
  readonly section: string;
  /** Null where the rows begin without a heading. */
  readonly heading: FoundHeading | null;
  readonly columns: readonly ColumnReading[];
  readonly rows: readonly PartRow[];
  /** Rows above the heading. */
  readonly above: readonly string[];
  /** Line of the table above whose headings it was read by: it has none of its own. */
  readonly headingsFrom?: number;
}

export interface PartRow extends GridRow {
  readonly startsPage: boolean;
}

/** Finds every table of a document, parted where its headings change, joined where they repeat. */
export function findTableParts(document: SourceDocument): readonly TablePart[] {
  const parts: OpenPart[] = [];
  let section = '';
  let isNear = false;
  let isRightBelow = false;
  const heads = recommendationsAbove(document.blocks);
  for (const block of document.blocks) {
    if (block.kind === 'table') {
      partsOfGrid(block.grid.rows, section, parts, isNear);
      isNear = true;
      isRightBelow = true;
      continue;
    }
    const last = isRightBelow ? parts.at(-1) : undefined;
    const row = last && rowBelow(last.rows.at(-1), block);
    isRightBelow = false;
    if (row) {
      last.rows.push({ ...row, startsPage: true });
    } else if (block.kind === 'heading' || titlesTable(printed(block)) || heads.has(block)) {
      section = printed(block);
      isNear = false;
    }
  }
  return withHeadingsFromAbove(parts.map((part) => withColumns(part, parts)));
}

const printed = ({ mark, text }: TextBlock): string =>
  `${mark ?? ''} ${text}`.replace(/\*\*/g, '').trim();

const FEWEST_HEADS = 2;

/** Items "R1 …", each right above a table of its own: what the actions in it answer. */
function recommendationsAbove(blocks: readonly Block[]): ReadonlySet<Block> {
  const heads = blocks.filter(
    (block, at) =>
      block.kind === 'item' && /^R\d/.test(block.mark ?? '') && blocks[at + 1]?.kind === 'table',
  );
  return new Set(heads.length < FEWEST_HEADS ? [] : heads);
}

/** A short line above a table may be its title though nothing marks it as a heading. */
const titlesTable = (text: string): boolean =>
  /^(?:\*\*)?(?:(?:key |core |strategic )?(?:theme|priority|objective|recommendation|section|workstream|area|pillar|strand)\b|[A-Z]\.\s)/i.test(
    text,
  ) && text.length <= 200;

/** Adds the parts of one grid; rows that only go on with the part before are added to it. */
function partsOfGrid(
  rows: readonly GridRow[],
  section: string,
  parts: OpenPart[],
  isNear: boolean,
): void {
  const heading = findHeading(rows, 0);
  const before = isNear ? parts.at(-1) : undefined;
  const goesOn = before !== undefined && isSamePart(rows, heading, before);
  let part = goesOn ? before : newPart(rows, heading, section);
  if (!goesOn) parts.push(part);
  let startsPage = goesOn;
  for (let at = heading ? heading.row + heading.rows : 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (!row) continue;
    const repeat = part.heading && isHeadingRow(row) ? repeatAt(rows, at, part.heading) : null;
    if (repeat === 'same') {
      startsPage = true;
      at += (part.heading?.rows ?? 1) - 1;
    } else if (repeat) {
      part = newPart(rows.slice(at), { ...repeat, row: 0 }, section);
      parts.push(part);
      startsPage = false;
      at += repeat.rows - 1;
    } else {
      part.rows.push({ ...row, startsPage });
      startsPage = startsPage && row.cells.every((cell) => cell.text.trim() === '');
    }
  }
}

/** The heading of this table again, or that of another one below it. */
function repeatAt(
  rows: readonly GridRow[],
  at: number,
  heading: FoundHeading,
): FoundHeading | 'same' | null {
  const row = rows[at];
  if (!row) return null;
  if (rowKey(row) === headingKey(heading.texts) || isTopOf(row, heading)) return 'same';
  const next = findHeading(rows, at);
  if (next?.row !== at) return null;
  return headingKey(next.texts) === headingKey(heading.texts) ? 'same' : next;
}

interface OpenPart extends TablePart {
  readonly rows: PartRow[];
}

function newPart(
  rows: readonly GridRow[],
  heading: FoundHeading | null,
  section: string,
): OpenPart {
  const above = heading
    ? [...rows.slice(0, heading.row).flatMap(textsOfRow), ...(heading.bands ?? [])]
    : [];
  return { line: rows[0]?.line ?? 1, section, heading, columns: [], rows: [], above };
}

const textsOfRow = (row: GridRow): readonly string[] =>
  row.cells
    .filter((cell) => !cell.merged && cell.text.trim() !== '')
    .map((cell) => cell.text.trim());

/** The first of two rows of headings. */
const isTopOf = (row: GridRow, heading: FoundHeading): boolean =>
  heading.rows === 2 &&
  heading.texts.every((text, index) => {
    const own = row.cells[index]?.text.trim() ?? '';
    return own === '' || text.startsWith(own);
  });

/** The same heading again, or none at all over rows of the same width: the page had ended. */
function isSamePart(
  rows: readonly GridRow[],
  heading: FoundHeading | null,
  before: TablePart,
): boolean {
  if (!before.heading) return false;
  if (heading)
    return headingKey(heading.texts) === headingKey(before.heading.texts) && heading.row === 0;
  if (isKey(rows) || listsRatings(rows)) return false;
  const width = Math.max(...rows.map((row) => row.cells.length));
  return (
    width ===
    Math.max(
      before.heading.texts.length,
      ...before.rows.slice(0, 20).map((row) => row.cells.length),
    )
  );
}

/** "Key to the ratings" over a few rows: no page of the plan begins so. */
const isKey = ([first]: readonly GridRow[]): boolean =>
  /^\W*(?:key|legend|allwedd)\b/i.test(first?.cells[0]?.text ?? '') &&
  first?.cells.slice(1).every(({ text }) => text.trim() === '') === true;

/** "Red | Off course", "Amber | Needs help": the ratings and what they mean, below a table. */
function listsRatings(rows: readonly GridRow[]): boolean {
  const texts = rows.map(textsOfRow);
  if (rows.length < 2 || rows.length > 10 || texts.some(({ length }) => length > 3)) return false;
  return (
    shareOf(
      texts.map(([first = '']) => first),
      isColourRating,
    ) >= 0.8
  );
}

/** Columns are told by all rows that stand under the same headings, on whatever page. */
function withColumns(part: TablePart, parts: readonly TablePart[]): TablePart {
  const width = Math.max(
    part.heading?.texts.length ?? 0,
    ...part.rows.map((row) => usedWidth(row.cells)),
    0,
  );
  const texts = part.heading?.texts ?? [];
  const filled = Math.max(lastFilled(texts), ...part.rows.map((row) => usedWidth(row.cells)));
  const headings = Array.from(
    { length: Math.min(width, filled) },
    (_, index) => texts[index] ?? '',
  );
  const key = headingKey(texts);
  const same = parts.filter((each) => each === part || (key !== '' && keyOf(each) === key));
  const told = same.flatMap(({ rows }) => rows.filter((row) => !isMergedAcross(row)));
  const bodies = headings.map((_, index) => told.map((row) => row.cells[index]?.text ?? ''));
  return {
    ...part,
    columns: part.heading ? recogniseColumns(headings, bodies) : guessColumns(bodies),
  };
}

const keyOf = ({ heading }: TablePart): string => headingKey(heading?.texts ?? []);

/** A theme or a key over the whole width says nothing of the column in which it begins. */
const isMergedAcross = ({ cells }: GridRow): boolean =>
  cells.length > 2 && cells.slice(1).every(({ merged }) => merged === 'left');

const usedWidth = (cells: readonly GridCell[]): number =>
  cells.findLastIndex((cell) => cell.text.trim() !== '') + 1;
const lastFilled = (texts: readonly string[]): number =>
  texts.findLastIndex((text) => text !== '') + 1;
