import type { Block, SourceDocument } from '../core/grid/grid.js';
import { done, type Result } from '../workbook/result.js';
import type { SheetContents, Workbook, WorkbookOverview } from '../workbook/workbook.js';

/**
 * What stands on the workbook's sheets as a document: a heading and a table for each sheet, in
 * their order. Sheets that we drew are left out: they are made from the plan, not its source.
 */
export async function readSheets(
  workbook: Workbook,
  overview: WorkbookOverview,
): Promise<Result<SourceDocument>> {
  const names = overview.sheets.flatMap(({ name, mark }) => (mark ? [] : [name]));
  const contents = await workbook.readSheets(names);
  return contents.ok ? done({ blocks: contents.value.flatMap(blocksOf) }) : contents;
}

/** A sheet as a document of its own: its name, then what stands on it. */
export function blocksOf({ sheet, grid }: SheetContents): readonly Block[] {
  const line = grid.rows[0]?.line ?? 1;
  return [
    { kind: 'heading', line, text: sheet },
    { kind: 'table', line, grid },
  ];
}
