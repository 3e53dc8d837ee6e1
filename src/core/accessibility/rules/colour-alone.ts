import type { InspectedSheet } from '../../sheet/inspected-sheet.js';
import type { AccessibilityRule, Found } from '../accessibility-rule.js';
import { areasOf, cellsSeen, isBlank, lookAt, type SheetCell } from '../sheet-cells.js';
import { GOVERNMENT_CHECKLIST, WCAG } from '../sources.js';

/**
 * In a column where fills tell cells apart: a filled cell without a word says something by colour
 * alone; so do cells of one text in several colours, as far as can be told.
 */
export const colourAlone: AccessibilityRule = {
  id: 'colour-alone',
  sources: [WCAG.useOfColour, GOVERNMENT_CHECKLIST],
  find: (sheet) => [...tellingCells(sheet).values()].flatMap(judgeColumn),
};

/** By column, cells whose fill or sign sets them apart from those beside them in their row. */
function tellingCells(sheet: InspectedSheet): ReadonlyMap<number, readonly SheetCell[]> {
  const columns = new Map<number, SheetCell[]>();
  for (const cell of cellsSeen(sheet)) {
    if (!isSetApart(sheet, cell)) continue;
    const cells = columns.get(cell.column) ?? [];
    columns.set(cell.column, cells);
    cells.push(cell);
  }
  return columns;
}

const WHITE = '#FFFFFF';

const isFilled = ({ look: { fill } }: SheetCell): boolean => fill !== null && fill !== WHITE;

/** A band across the sheet, or a row of headings, is decoration. */
function isSetApart(sheet: InspectedSheet, cell: SheetCell): boolean {
  if (!isFilled(cell)) return isSign(cell.text);
  const { row, column, look } = cell;
  const beside = [lookAt(sheet, row, column - 1), lookAt(sheet, row, column + 1)];
  return beside.every((other) => other?.fill !== look.fill);
}

/** "●", "■": a sign that tells no more than its colour does. */
const isSign = (text: string): boolean => !isBlank(text) && !/[\p{L}\p{N}]/u.test(text);

function judgeColumn(cells: readonly SheetCell[]): readonly Found[] {
  const wordless = cells.filter((cell) => isFilled(cell) && isBlank(cell.text));
  const signs = severalColours(cells.filter(({ text }) => isSign(text)));
  const words = severalColours(cells.filter(({ text }) => !isSign(text) && !isBlank(text)));
  return [
    ...(wordless.length === 0
      ? []
      : [{ severity: 'error' as const, cells: areasOf(wordless), facts: { text: '' } }]),
    ...signs.map((same) => ({
      severity: 'error' as const,
      cells: areasOf(same),
      facts: { text: same[0]?.text.trim() ?? '' },
    })),
    ...words.map((same) => ({
      severity: 'warning' as const,
      cells: areasOf(same),
      facts: { text: same[0]?.text.trim() ?? '' },
      unsure: true as const,
    })),
  ];
}

/** Cells of one text that stand in more than one colour. */
function severalColours(cells: readonly SheetCell[]): readonly (readonly SheetCell[])[] {
  const byText = new Map<string, SheetCell[]>();
  for (const cell of cells) {
    const text = cell.text.trim().toLowerCase();
    const same = byText.get(text) ?? [];
    byText.set(text, same);
    same.push(cell);
  }
  const colours = (same: readonly SheetCell[]): number =>
    new Set(
      same.map(({ text, look }) => (isSign(text) ? `${look.fill} ${look.colour}` : look.fill)),
    ).size;
  return [...byText.values()].filter((same) => colours(same) > 1);
}
