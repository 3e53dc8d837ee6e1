import type { SourceDocument } from '../core/grid/grid.js';
import { done, type Result } from '../workbook/result.js';
import type { SheetContents, Workbook, WorkbookOverview } from '../workbook/workbook.js';

/**
 * What people see on the workbook's sheets as a document: a heading and a table for each sheet, in
 * their order. Sheets that we drew are left out: they are made from the plan, not its source. So are
 * hidden ones.
 */
export async function readSheets(
  workbook: Workbook,
  overview: WorkbookOverview,
): Promise<Result<SourceDocument>> {
  return readAsShown(
    workbook,
    sheetsToRead(overview).map(({ name }) => name),
  );
}

/** What people see on one sheet, as a document; empty where nothing stands on it any more. */
export function readSheet(workbook: Workbook, name: string): Promise<Result<SourceDocument>> {
  return readAsShown(workbook, [name]);
}

/** The sheets that a plan of the user's could stand on. */
export function sheetsToRead({ sheets }: WorkbookOverview): WorkbookOverview['sheets'] {
  return sheets.filter(({ mark, hidden }) => mark === undefined && hidden !== true);
}

async function readAsShown(
  workbook: Workbook,
  names: readonly string[],
): Promise<Result<SourceDocument>> {
  const contents = await workbook.readSheets(names, { looks: true });
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
