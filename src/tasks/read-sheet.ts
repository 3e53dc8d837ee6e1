import type { SourceDocument } from '../core/grid/grid.js';
import { done, type Result } from '../workbook/result.js';
import type {
  SheetContents,
  SheetSummary,
  Workbook,
  WorkbookOverview,
} from '../workbook/workbook.js';

/** What people see on one sheet, as a document; empty where nothing stands on it any more. */
export async function readSheet(workbook: Workbook, name: string): Promise<Result<SourceDocument>> {
  const contents = await workbook.readSheets([name], { looks: true });
  if (!contents.ok) return contents;
  return done({ blocks: contents.value.flatMap((sheet) => documentOfSheet(sheet).blocks) });
}

/** A sheet as a document of its own: its name, then what stands on it. */
export function documentOfSheet({ sheet, grid }: SheetContents): SourceDocument {
  const line = grid.rows[0]?.line ?? 1;
  return {
    blocks: [
      { kind: 'heading', line, text: sheet },
      { kind: 'table', line, grid },
    ],
  };
}

/**
 * The sheets that a plan of the user's could stand on: not those that we drew, which are made from
 * the plan, and not those that are hidden.
 */
export function sheetsToRead({ sheets }: WorkbookOverview): readonly SheetSummary[] {
  return sheets.filter(({ mark, hidden }) => mark === undefined && hidden !== true);
}
