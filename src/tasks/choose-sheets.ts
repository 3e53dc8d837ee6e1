import type { Finding } from '../core/checks/finding.js';
import type { ActionPlan } from '../core/plan/plan.js';
import type { SheetContents } from '../workbook/workbook.js';
import { findSheetPlan } from './find-sheet-plan.js';
import { documentOfSheet } from './read-sheet.js';

interface ChosenSheets {
  readonly read: readonly SheetContents[];
  readonly leftOut: readonly SheetContents[];
}

interface PlanSheet {
  readonly contents: SheetContents;
  /** What its actions and recommendations say, plainly. */
  readonly texts: ReadonlySet<string>;
}

/**
 * Sheets that hold the same plan, as one a quarter does, are versions of it: the one in front is
 * read, or else the last, and the others are reported. Sheets with plans of their own, one a theme,
 * and those without any are all read.
 *
 * @param activeSheet the sheet in front when the workbook was saved
 */
export async function chooseSheets(
  sheets: readonly SheetContents[],
  activeSheet: string | null,
): Promise<ChosenSheets> {
  const { readPlan } = await import('../core/intake/read-plan.js');
  const plans = sheets
    .filter(({ grid }) => findSheetPlan(grid) !== null)
    .map((contents): PlanSheet => {
      const { plan } = readPlan(documentOfSheet(contents));
      return { contents, texts: textsOf(plan) };
    });
  const leftOut = plans.filter((plan) => {
    const versions = plans.filter((other) => isSamePlan(plan, other));
    const meant = versions.find(({ contents }) => contents.sheet === activeSheet);
    return (meant ?? versions.at(-1)) !== plan;
  });
  const names = new Set(leftOut.map(({ contents }) => contents.sheet));
  return {
    read: sheets.filter(({ sheet }) => !names.has(sheet)),
    leftOut: sheets.filter(({ sheet }) => names.has(sheet)),
  };
}

function textsOf({ actions, recommendations }: ActionPlan): ReadonlySet<string> {
  const said = [...actions.map(({ text }) => text), ...recommendations.map(({ title }) => title)];
  return new Set(said.map(plain).filter((text) => text !== ''));
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Half of what the shorter one says stands in both: refs start anew in plans of other themes. */
function isSamePlan({ texts: some }: PlanSheet, { texts: others }: PlanSheet): boolean {
  if (some === others) return true;
  const shared = [...some].filter((text) => others.has(text)).length;
  return shared > 0 && shared >= Math.min(some.size, others.size) / 2;
}

/** Says that a sheet's plan was left out. */
export function notBroughtIn({ sheet, grid }: SheetContents): Finding {
  const line = grid.rows[0]?.line ?? 1;
  const plan = findSheetPlan(grid);
  const rows = plan
    ? grid.rows.filter((row) => row.line >= plan.line + plan.headings).length
    : grid.rows.length;
  const at = plan?.line ?? line;
  return {
    code: 'further-table',
    severity: 'warning',
    about: { line: at, place: { kind: 'sheet', name: sheet, line: at } },
    facts: { count: 1, rows, section: sheet },
  };
}
