import { writeWithPoints } from '../binding/cells.js';
import type { Grid, GridCell, GridRow, SourceDocument } from '../grid/grid.js';
import type { ColumnReading } from '../intake/plan-reading.js';
import { recogniseColumns } from '../intake/recognise-columns.js';
import type { Action, ActionPlan } from '../plan/plan.js';
import { wholeOf } from './compare-actions.js';
import type { Unsure } from './differences.js';
import { plainRef } from './plain-ref.js';

/** A return whose rows name actions by their refs, made to read as the plan's own table does. */
interface Return {
  /** With the words of the plan's actions put beside their refs. */
  readonly document: SourceDocument;
  /** Rows that name none of the plan, with what they report. */
  readonly unknown: readonly Unsure[];
}

/**
 * Puts the plan's words beside refs that stand alone: in a return without a column for words ("Ref,
 * RAG, Progress"), or in rows that leave it empty. Without actions in the plan, its recommendations
 * are meant.
 *
 * @param isByRefs nothing but refs was found in the document: a table without words is a return
 * @returns null where no ref stands alone
 */
export function readReturn(
  document: SourceDocument,
  plan: ActionPlan,
  isByRefs: boolean,
): Return | null {
  const known = wordsOf(plan);
  const unknown: Unsure[] = [];
  let isReturn = false;
  const blocks = document.blocks.map((block) => {
    const table = block.kind === 'table' ? tableOfReturn(block.grid, isByRefs) : null;
    if (block.kind !== 'table' || !table) return block;
    isReturn = true;
    unknown.push(...table.alone.flatMap((row) => unknownIn(row, table, known)));
    return { ...block, grid: withWords(block.grid, table, known) };
  });
  return isReturn ? { document: { ...document, blocks }, unknown } : null;
}

/** As the cell of a table holds it, so that nothing of it seems to be left out. */
const wholeText = ({ text, points }: Action): string => writeWithPoints(text, points);

interface KnownWords {
  readonly kind: 'action' | 'recommendation';
  readonly byRef: ReadonlyMap<string, string>;
}

function wordsOf({ actions, recommendations }: ActionPlan): KnownWords {
  return actions.length > 0
    ? {
        kind: 'action',
        byRef: new Map(actions.map((action) => [plainRef(action.ref), wholeText(action)])),
      }
    : {
        kind: 'recommendation',
        byRef: new Map(recommendations.map((each) => [plainRef(each.ref), wholeOf(each)])),
      };
}

interface TableOfReturn {
  readonly header: GridRow;
  /** Position of the column of refs. */
  readonly ref: number;
  /** Position of the column for words; null where the table has none. */
  readonly words: number | null;
  /** Rows that report on a ref and give no words. */
  readonly alone: readonly GridRow[];
}

/** The headings stand among a table's first rows. */
const HEADED_WITHIN = 20;

function tableOfReturn(grid: Grid, isByRefs: boolean): TableOfReturn | null {
  for (const header of grid.rows.slice(0, HEADED_WITHIN)) {
    const columns = columnsOf(grid, header.cells);
    const ref = refColumn(columns);
    if (ref < 0) continue;
    const texts = columns.filter(({ means }) => means === 'action' || means === 'recommendation');
    const words = texts.find(({ means }) => means === 'action') ?? texts[0];
    if (!words && !isByRefs) return null;
    const said = columns.filter(({ means }) => means !== null && REPORTS.has(means));
    const isFilled = (row: GridRow, index: number) => (row.cells[index]?.text ?? '').trim() !== '';
    const alone = grid.rows
      .slice(grid.rows.indexOf(header) + 1)
      .filter(
        (row) =>
          isFilled(row, ref) &&
          !texts.some(({ index }) => isFilled(row, index) || row.cells[index]?.merged) &&
          (isByRefs || said.some(({ index }) => isFilled(row, index))),
      );
    return alone.length > 0 ? { header, ref, words: words?.index ?? null, alone } : null;
  }
  return null;
}

function columnsOf({ rows }: Grid, header: readonly GridCell[]): readonly ColumnReading[] {
  const headings = header.map(({ text }) => text);
  return recogniseColumns(
    headings,
    headings.map((_, index) => rows.map(({ cells }) => cells[index]?.text ?? '')),
  );
}

/** The column of refs beside one that reports something; -1 where these are no headings of a return. */
function refColumn(columns: readonly ColumnReading[]): number {
  const reports = columns.some(({ means }) => means !== null && REPORTS.has(means));
  const ref =
    columns.find(({ means }) => means === 'action-ref') ??
    columns.find(({ means }) => means === 'ref');
  return reports && ref ? ref.index : -1;
}

const REPORTS: ReadonlySet<string> = new Set([
  ...['update', 'rating', 'status', 'percent', 'completed', 'due', 'revised-due', 'owner'],
]);

function withWords(
  grid: Grid,
  { header, ref, words, alone }: TableOfReturn,
  known: KnownWords,
): Grid {
  const isAlone = new Set(alone);
  const ofRow = (row: GridRow): string =>
    isAlone.has(row) ? (known.byRef.get(plainRef(row.cells[ref]?.text ?? '')) ?? '') : '';
  const heading = known.kind === 'action' ? 'Action' : 'Recommendation';
  const rows = grid.rows.map((row) => {
    const text = row === header ? heading : ofRow(row);
    if (words === null) return { ...row, cells: [...row.cells, { text }] };
    if (row === header || text === '') return row;
    return { ...row, cells: row.cells.map((cell, at) => (at === words ? { text } : cell)) };
  });
  return { ...grid, rows };
}

function unknownIn(
  { cells }: GridRow,
  { ref }: TableOfReturn,
  { kind, byRef }: KnownWords,
): readonly Unsure[] {
  const text = cells[ref]?.text.trim() ?? '';
  if (byRef.has(plainRef(text))) return [];
  const said = cells.flatMap((cell, at) =>
    at === ref || cell.text.trim() === '' ? [] : [cell.text],
  );
  return [{ kind, ref: text, text: said.join(' · '), why: 'unknown-ref' }];
}
