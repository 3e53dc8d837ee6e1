import type { Block, Grid, GridCell, SourceDocument } from '../grid/grid.js';
import type { ColumnReading } from '../intake/plan-reading.js';
import { recogniseColumns } from '../intake/recognise-columns.js';
import type { ActionPlan } from '../plan/plan.js';
import type { Unsure } from './differences.js';
import { plainRef } from './plain-ref.js';

/**
 * A return that names actions by their refs alone ("Ref, RAG, Progress"), with the words of the plan's
 * actions put beside them, so that it reads as the plan's own table does. Without actions in the
 * plan, its recommendations are meant.
 */
export function readReturn(document: SourceDocument, plan: ActionPlan): SourceDocument {
  return { ...document, blocks: document.blocks.map((block) => withWords(block, plan)) };
}

function withWords(block: Block, plan: ActionPlan): Block {
  if (block.kind !== 'table') return block;
  const header = block.grid.rows.findIndex(
    ({ cells }) => refColumn(columnsOf(block.grid, cells)) >= 0,
  );
  const columns = columnsOf(block.grid, block.grid.rows[header]?.cells ?? []);
  const ref = refColumn(columns);
  if (header < 0 || columns.some(({ means }) => means === 'action' || means === 'recommendation'))
    return block;
  const words = wordsByRef(plan);
  const heading = plan.actions.length > 0 ? 'Action' : 'Recommendation';
  const rows = block.grid.rows.map((row, index) => {
    const own = words.get(plainRef(row.cells[ref]?.text ?? '')) ?? '';
    const text = index === header ? heading : index < header ? '' : own;
    return { ...row, cells: [...row.cells, { text }] };
  });
  return { ...block, grid: { ...block.grid, rows } };
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
  const ref = columns.find(({ means }) => means === 'ref' || means === 'action-ref');
  return reports && ref ? ref.index : -1;
}

const REPORTS: ReadonlySet<string> = new Set([
  ...['update', 'rating', 'status', 'percent', 'completed', 'due', 'revised-due', 'owner'],
]);

function wordsByRef({ actions, recommendations }: ActionPlan): ReadonlyMap<string, string> {
  return actions.length > 0
    ? new Map(actions.map(({ ref, text }) => [plainRef(ref), text]))
    : new Map(recommendations.map(({ ref, title }) => [plainRef(ref), title]));
}

/** The rows of a return by refs alone that name none of the plan, with what they report. */
export function unknownInReturn(document: SourceDocument, plan: ActionPlan): readonly Unsure[] {
  const words = wordsByRef(plan);
  const kind = plan.actions.length > 0 ? 'action' : 'recommendation';
  return document.blocks.flatMap((block): readonly Unsure[] => {
    if (block.kind !== 'table') return [];
    const { rows } = block.grid;
    const header = rows.findIndex(({ cells }) => refColumn(columnsOf(block.grid, cells)) >= 0);
    const ref = refColumn(columnsOf(block.grid, rows[header]?.cells ?? []));
    return rows.slice(header + 1).flatMap(({ cells }) => {
      const text = cells[ref]?.text.trim() ?? '';
      if (header < 0 || text === '' || words.has(plainRef(text))) return [];
      const said = cells.flatMap((cell, at) => (at === ref || cell.text === '' ? [] : [cell.text]));
      return [{ kind, ref: text, text: said.join(' · '), why: 'unknown-ref' }];
    });
  });
}
