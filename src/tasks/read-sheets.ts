import type { SourceDocument } from '../core/grid/grid.js';
import { done, type Result } from '../workbook/result.js';
import type { Workbook, WorkbookOverview } from '../workbook/workbook.js';

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
  if (!contents.ok) return contents;
  const blocks = contents.value.flatMap(({ sheet, grid }) => {
    const line = grid.rows[0]?.line ?? 1;
    return [
      { kind: 'heading', line, text: sheet } as const,
      { kind: 'table', line, grid } as const,
    ];
  });
  return done({ blocks });
}
