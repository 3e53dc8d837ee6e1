import type { Finding } from '../core/checks/finding.js';
import type { SourceDocument } from '../core/grid/grid.js';
import { documentOfParts } from '../core/grid/source-parts.js';
import { done, type Result } from '../workbook/result.js';
import type { Workbook, WorkbookOverview } from '../workbook/workbook.js';
import { chooseSheets, notBroughtIn } from './choose-sheets.js';
import { findSheetPlan } from './find-sheet-plan.js';
import { documentOfSheet, sheetsToRead } from './read-sheet.js';

/** Sheets of a workbook as one document, and what is to be said of those that it leaves out. */
export interface SheetsDocument extends SourceDocument {
  readonly findings: readonly Finding[];
}

/**
 * What people see on the workbook's sheets as a document: a heading and a table for each sheet, in
 * their order. Of several versions of one plan only one is read; a plan on a hidden sheet is not.
 * Both are reported.
 *
 * @param passedOver sheets not to read, of which something has been said already
 */
export async function readSheets(
  workbook: Workbook,
  overview: WorkbookOverview,
  passedOver: ReadonlySet<string> = new Set(),
): Promise<Result<SheetsDocument>> {
  const names = sheetsToRead(overview).map(({ name }) => name);
  const shown = await workbook.readSheets(
    names.filter((name) => !passedOver.has(name)),
    { looks: true },
  );
  if (!shown.ok) return shown;
  const { read, leftOut } = await chooseSheets(shown.value, overview.activeSheet);
  const unseen = await workbook.readSheets(
    overview.sheets.flatMap(({ name, mark, hidden }) => (hidden && !mark ? [name] : [])),
  );
  if (!unseen.ok) return unseen;
  const hidden = unseen.value.filter(({ grid }) => findSheetPlan(grid) !== null);
  return done({
    ...documentOfParts(
      read.map((contents) => ({
        part: { kind: 'sheet', name: contents.sheet },
        ...documentOfSheet(contents),
      })),
    ),
    findings: [...leftOut, ...hidden].map(notBroughtIn),
  });
}
