import type { Block, SourceDocument, TextBlock } from '../grid/grid.js';
import { liftSetApart } from './lift-fields.js';
import { minutedActions } from './minuted-actions.js';
import { readNamed, readPrintedMark, wholeText } from './report/printed-mark.js';
import { readRecommendations } from './report/read-recommendations.js';
import type { ToldItem } from './told-item.js';
import { mostOf, toldLists, type ToldList } from './told-lists.js';

/** A row of the table that stands for what is told: values by the heading of their column. */
interface ToldRow {
  readonly line: number;
  /** Lines of what stands above it and is its recommendation. */
  readonly head?: readonly number[];
  readonly values: Readonly<Partial<Record<Column, string>>>;
}
const COLUMNS = [
  'Ref',
  'Recommendation',
  'Theme',
  'Action ref',
  'Action',
  'Owner',
  'RAG',
  'Status',
] as const;
type Column = (typeof COLUMNS)[number];

/**
 * A plan that is told in lists and sentences and not in a table, as one table block with a row for each
 * action: lists whose items say who does them and until when, by themselves or below the
 * recommendations that they answer, and what minutes mark as an action. Null where nothing is told so.
 */
export function tableOfToldActions(document: SourceDocument): SourceDocument | null {
  const { blocks } = document;
  const recommended = readRecommendations(document)?.recommendations ?? [];
  const lines = new Set(recommended.map(({ place }) => place.line));
  const lists = toldLists(blocks, (block) => lines.has(block.line) && !isOwnedAndDue(block));
  const told = rowsOfLists(blocks, lists, lines);
  const rows = told.length > 1 ? told : rowsOfMinutes(blocks);
  const [first] = rows;
  if (!first) return null;
  const filled = COLUMNS.filter((column) => rows.some(({ values }) => values[column]));
  // Who does it may stand in the sentence alone.
  const columns: readonly Column[] = filled.length > 1 ? filled : [...filled, 'Owner'];
  const table: Block = {
    kind: 'table',
    line: first.line,
    grid: {
      rows: [
        { line: first.line, cells: columns.map((text) => ({ text })) },
        ...rows.map(({ line, values }) => ({
          line,
          cells: columns.map((column) => ({ text: values[column] ?? '' })),
        })),
      ],
    },
  };
  const used = new Set(rows.flatMap(({ line, head }) => [line, ...(head ?? [])]));
  const around = blocks.filter((block) => !used.has(block.line));
  const before = around.filter(({ line }) => line < table.line);
  return { ...document, blocks: [...before, table, ...around.slice(before.length)] };
}

/** Who and until when, both set apart: more than any recommendation says of itself. */
function isOwnedAndDue({ text }: TextBlock): boolean {
  const { owner, due } = liftSetApart(text, 'day-first');
  return owner !== undefined && due !== undefined;
}

const rowsOfMinutes = (blocks: readonly Block[]): readonly ToldRow[] =>
  minutedActions(blocks).map((action) =>
    rowOf(action, action.owner === '' ? {} : { Owner: action.owner }),
  );

const rowOf = (item: ToldItem, others: ToldRow['values']): ToldRow => ({
  line: item.block.line,
  values: {
    ...others,
    'Action ref': item.ref,
    Action: item.text,
    RAG: item.rating,
    Status: item.status,
  },
});

/** The rows of lists, each below its recommendation or heading; recommendations without any too. */
function rowsOfLists(
  blocks: readonly Block[],
  lists: readonly ToldList[],
  recommended: ReadonlySet<number>,
): readonly ToldRow[] {
  const apart = lists.filter((list) => mostOf(list, ({ isSetApart }) => isSetApart));
  const heads = headsOf(blocks, lists, apart, recommended);
  if (heads.some(({ lists: own }) => own.some((list) => apart.includes(list))))
    return heads.flatMap(rowsBelow);
  const isOpen = recommended.size === 0;
  const telling = lists.filter(
    (list) =>
      (isOpen || list.items.some(({ block }) => recommended.has(block.line))) &&
      (mostOf(list, ({ tells }) => tells) ||
        (SAYS_ACTIONS.test(headingAbove(blocks, list.at)) &&
          mostOf(list, ({ hasDate }) => hasDate))),
  );
  const themes = telling.map(({ at }) => headingAbove(blocks, at));
  const isThemed = new Set(themes).size > 1;
  const rows = telling.flatMap(({ items }, nth) =>
    items.map((item) => rowOf(item, isThemed ? { Theme: themes[nth] ?? '' } : {})),
  );
  return rows.toSorted((one, other) => one.line - other.line);
}

const SAYS_ACTIONS = /\b(?:actions?|milestones?|tasks?|next steps|to do|camau)\b/i;

function rowsBelow({ lines, values, lists }: Head): readonly ToldRow[] {
  const [line = 1] = lines;
  const rows = lists.flatMap(({ items }) => items.map((item) => rowOf(item, values)));
  return rows.length === 0
    ? [{ line, values, head: lines }]
    : rows.map((row) => ({ ...row, head: lines }));
}

const headingAbove = (blocks: readonly Block[], at: number): string => {
  const heading = blocks.slice(0, at).findLast(({ kind }) => kind === 'heading');
  return heading?.kind === 'heading' ? heading.text.replaceAll('**', '') : '';
};

/** A recommendation that stands over lists of actions. */
interface Head {
  readonly lines: readonly number[];
  readonly values: ToldRow['values'];
  readonly lists: readonly ToldList[];
}

const LABEL =
  /^\W*(?:(?:agreed |planned |key |our )?actions?|what we will do|next steps)\s*:?\W*$/i;

function headsOf(
  blocks: readonly Block[],
  lists: readonly ToldList[],
  telling: readonly ToldList[],
  recommended: ReadonlySet<number>,
): readonly Head[] {
  const positions = headPositions(blocks, telling, recommended);
  const depth = telling[0]?.items[0]?.block.depth;
  const isAction = ({ items: [first] }: ToldList): boolean => first?.block.depth === depth;
  return positions.map((at, nth): Head => {
    const next = Math.min(positions[nth + 1] ?? blocks.length, endOfSection(blocks, at));
    const own = lists.filter((list) => list.at > at && list.at < next && isAction(list));
    return headAt(blocks.slice(at, own[0]?.at ?? at + 1), own);
  });
}

/** The next heading that is no label of the actions. */
function endOfSection(blocks: readonly Block[], at: number): number {
  const end = blocks.findIndex(
    (block, nth) => nth > at && block.kind === 'heading' && !LABEL.test(block.text),
  );
  return end < 0 ? blocks.length : end;
}

/** A recommendation's own block, and what goes on with it above its actions. */
function headAt(blocks: readonly Block[], lists: readonly ToldList[]): Head {
  const [block, ...between] = blocks.filter((each) => each.kind !== 'table');
  const named = block && readNamed(block);
  const mark = named?.mark ?? readPrintedMark(block?.mark ?? '');
  const further = between.filter(({ text }) => !LABEL.test(text)).map(wholeText);
  const words = [named?.text ?? block?.text ?? '', ...further].filter((text) => text !== '');
  return {
    lines: [block, ...between].flatMap((each) => each?.line ?? []),
    values: { Ref: mark.ref, Recommendation: words.join('\n') },
    lists,
  };
}

/** Where the recommendations stand that the lists answer: named, found as such, or the items over them. */
function headPositions(
  blocks: readonly Block[],
  lists: readonly ToldList[],
  recommended: ReadonlySet<number>,
): readonly number[] {
  const first = lists[0]?.at ?? 0;
  if (lists.length === 0) return [];
  const isAbove = (positions: readonly number[]): boolean => (positions[0] ?? Infinity) < first;
  const where = (passes: (block: TextBlock) => boolean): readonly number[] =>
    blocks.flatMap((block, at) => (block.kind !== 'table' && passes(block) ? [at] : []));
  const named = where((block) => readNamed(block) !== null);
  if (isAbove(named)) return named;
  const found = where(({ line }) => recommended.has(line));
  if (isAbove(found)) return found;
  const [list] = lists;
  const depth = list?.items[0]?.block.depth ?? 0;
  const over = blocks.slice(0, first).findLast((block) => block.kind === 'item');
  if (over?.kind !== 'item' || (over.depth ?? 0) >= depth) return [];
  const items = new Set(lists.flatMap((each) => each.items.map(({ block }) => block)));
  return where((block) => block.kind === 'item' && block.depth === over.depth && !items.has(block));
}
