import type { Block, GridCell, GridRow, SourceDocument, TextBlock } from '../grid/grid.js';
import { findHeading } from './find-heading.js';
import type { ColumnMeaning } from './plan-reading.js';
import { recogniseHeading } from './recognise-columns.js';

/** "Lead: Chief Executive" in a line between a table and the heading above it. */
interface LabelAbove {
  readonly block: TextBlock;
  readonly label: string;
  readonly means: ColumnMeaning;
  readonly value: string;
}

type TableBlock = Extract<Block, { kind: 'table' }>;

const LABELLED = /^(?<label>\p{Lu}[\p{L}\s/'’()-]{1,38}?)\s*:\s*(?<value>\S[^\n]{0,160})$/u;
/** What can hold for all actions of a recommendation. */
const SHARED: ReadonlySet<ColumnMeaning> = new Set(['owner', 'due', 'priority']);

/**
 * A document whose tables, one for each recommendation, have lead or deadline in a line above each:
 * that is put into a column of the table. A single such line says who wrote the paper.
 */
export function withLabelsAbove(document: SourceDocument): SourceDocument {
  const { blocks } = document;
  const found = new Map(
    blocks.flatMap((block, at) =>
      block.kind === 'table' ? [[block, labelsAbove(blocks, at, block)] as const] : [],
    ),
  );
  const often = (means: ColumnMeaning): boolean =>
    [...found.values()].filter((labels) => labels.some((label) => label.means === means)).length >
    1;
  const taken = [...found].map(
    ([table, labels]) => [table, labels.filter(({ means }) => often(means))] as const,
  );
  const lines = new Set<Block>(taken.flatMap(([, labels]) => labels.map(({ block }) => block)));
  if (lines.size === 0) return document;
  const tables = new Map<Block, TableBlock>(
    taken.map(([table, labels]) => [table, labels.reduce(withColumn, table)]),
  );
  return {
    ...document,
    blocks: blocks.filter((block) => !lines.has(block)).map((block) => tables.get(block) ?? block),
  };
}

/** The labels right above a table that it has no column for. */
function labelsAbove(
  blocks: readonly Block[],
  at: number,
  { grid }: TableBlock,
): readonly LabelAbove[] {
  const heading = findHeading(grid.rows, 0);
  if (!heading) return [];
  const own = new Set(heading.texts.map((text) => recogniseHeading(text)?.means));
  const labels: LabelAbove[] = [];
  for (let above = at - 1; above >= 0; above -= 1) {
    const block = blocks[above];
    const label = block && block.kind !== 'table' ? labelOf(block) : null;
    if (!label) break;
    if (!own.has(label.means)) labels.unshift(label);
  }
  return labels;
}

function labelOf(block: TextBlock): LabelAbove | null {
  const text = block.text.replaceAll('**', '').trim();
  const { label = '', value = '' } = LABELLED.exec(text)?.groups ?? {};
  const means = label === '' ? undefined : recogniseHeading(label)?.means;
  return means && SHARED.has(means) ? { block, label, means, value } : null;
}

/** The value stands in the first row and, as if merged, in all below it. */
function withColumn(table: TableBlock, { label, value }: LabelAbove): TableBlock {
  const { rows } = table.grid;
  const heading = findHeading(rows, 0);
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const first = (heading?.row ?? 0) + (heading?.rows ?? 1);
  const cellAt = (at: number): GridCell => {
    if (at < first) return { text: at === (heading?.row ?? 0) ? label : '' };
    return { text: value, ...(at > first && { merged: 'above' }) };
  };
  const wider = rows.map((row, at): GridRow => {
    const blank = Array.from({ length: width - row.cells.length }, (): GridCell => ({ text: '' }));
    return { ...row, cells: [...row.cells, ...blank, cellAt(at)] };
  });
  return { ...table, grid: { ...table.grid, rows: wider } };
}
