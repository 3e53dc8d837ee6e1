import type { PlacedSheet } from '../core/sheet/placed-sheet.js';
import type { DrawnSheets } from '../core/redraw/stored-cells.js';
import type { ChangeStep, SheetSummary, WorkbookOverview } from '../workbook/workbook.js';

/**
 * What to do with a drawn sheet that was edited by hand: leave it as it is; draw it anew, so that
 * the edits go; or leave it to its editors for good, and draw a new sheet.
 */
export const REDRAW_CHOICES = ['keep', 'redraw', 'beside'] as const;
export type RedrawChoice = (typeof REDRAW_CHOICES)[number];

interface RedrawAnswer {
  readonly choice: RedrawChoice;
  /** `digestOfEdits` of those that were shown: nobody has agreed to lose others. */
  readonly edits: string;
}

/** By the mark of the sheet. */
export type RedrawAnswers = ReadonlyMap<string, RedrawAnswer>;

/** The sheet of that mark; of several, as where somebody copied it, the one that kept its name. */
function sheetOfMark(
  { sheets }: WorkbookOverview,
  { mark, name }: Pick<PlacedSheet, 'mark' | 'name'>,
): SheetSummary | undefined {
  const marked = sheets.filter((sheet) => mark !== undefined && sheet.mark === mark);
  return marked.find((sheet) => isSame(sheet.name, name)) ?? marked[0];
}

/** Draws a sheet over the one that bears its mark, or beside it. */
export function stepsToDraw(
  sheet: PlacedSheet,
  overview: WorkbookOverview,
  before: DrawnSheets,
  answers: RedrawAnswers,
): readonly ChangeStep[] {
  const standing = sheetOfMark(overview, sheet);
  const mark = sheet.mark ?? '';
  if (!standing) return [{ kind: 'draw-sheet', sheet }];
  const answer = answers.get(mark);
  if (answer?.choice === 'beside') return besideSteps(sheet, standing, overview);
  const losing = answer?.choice === 'redraw' && { losing: answer.edits };
  const over = { name: standing.name, cells: before.get(mark) ?? null, ...losing };
  return [{ kind: 'draw-sheet', sheet, over }];
}

/** The sheet that stands there becomes its editors' own; the new one takes the mark. */
function besideSteps(
  { formerName: _, ...sheet }: PlacedSheet,
  standing: SheetSummary,
  { sheets, tables }: WorkbookOverview,
): readonly ChangeStep[] {
  const sheetNames = sheets.map(({ name }) => name);
  const tableNames = tables.map(({ name }) => name);
  const on = tables.filter((table) => table.sheet === standing.name).map(({ name }) => name);
  const before = { mark: standing.mark ?? null, tables: on };
  const after = { mark: null, tables: on.map((name) => freeName(`${name}_`, '', tableNames)) };
  const name = freeName(`${sheet.name.slice(0, LONGEST_STEM)} (`, ')', sheetNames);
  return [
    { kind: 'mark-sheet', sheet: standing.name, before, after },
    { kind: 'draw-sheet', sheet: { ...sheet, name } },
  ];
}

/** Names of sheets have 31 characters at most. */
const LONGEST_STEM = 26;

/** "Appendix 1 (2)" */
function freeName(stem: string, end: string, taken: readonly string[]): string {
  let number = 2;
  while (taken.some((name) => isSame(name, `${stem}${number}${end}`))) number += 1;
  return `${stem}${number}${end}`;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
