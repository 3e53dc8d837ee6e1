import type { Host } from '../host.js';
import { type Area, type CellValue, cellsIn, type Sheet } from '../model/index.js';
import { record, text } from './arguments.js';
import { displayedText } from './displayed-text.js';
import { assertMayEdit } from './guard.js';
import { writeValues } from './range-values.js';

interface Criteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

function criteriaOf(value: unknown): Criteria {
  const given = value === null || value === undefined ? {} : record(value);
  return {
    completeMatch: given['completeMatch'] === true,
    matchCase: given['matchCase'] === true,
    backwards: given['searchDirection'] === 'Backwards',
  };
}

/** The search text as Excel reads it: * and ? are wildcards, ~ makes them plain. */
function patternOf(searched: string, { completeMatch, matchCase }: Criteria, all = ''): RegExp {
  const source = searched.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\/]/g, (piece) => {
    if (piece.startsWith('~') && piece.length === 2) return `\\${piece.charAt(1)}`;
    if (piece === '*') return '.*';
    return piece === '?' ? '.' : `\\${piece}`;
  });
  const flags = `s${matchCase ? '' : 'i'}${all}`;
  return new RegExp(completeMatch ? `^(?:${source})$` : source, flags);
}

const shown = (value: CellValue, formula: string | undefined, format: string): string =>
  formula ?? displayedText(value, format);

/** The first cell (row by row) that matches, or null. */
export function findCell(
  host: Host,
  sheet: Sheet,
  area: Area,
  searched: unknown,
  options: unknown,
): { row: number; column: number } | null {
  host.calculate();
  const criteria = criteriaOf(options);
  const pattern = patternOf(text(searched), criteria);
  let last: { row: number; column: number } | null = null;
  for (const { row, column, cell } of cellsIn(sheet, area)) {
    if (cell.value === '' && cell.formula === undefined) continue;
    const matches =
      pattern.test(displayedText(cell.value, cell.style.numberFormat)) ||
      pattern.test(shown(cell.value, cell.formula, cell.style.numberFormat));
    if (!matches) continue;
    last = { row, column };
    if (!criteria.backwards) return last;
  }
  return last;
}

/** All matching cells of the area. */
export function findCells(
  host: Host,
  sheet: Sheet,
  area: Area,
  searched: unknown,
  options: unknown,
): { row: number; column: number }[] {
  host.calculate();
  const pattern = patternOf(text(searched), criteriaOf(options));
  const found: { row: number; column: number }[] = [];
  for (const { row, column, cell } of cellsIn(sheet, area)) {
    const content = shown(cell.value, cell.formula, cell.style.numberFormat);
    if (content !== '' && pattern.test(content)) found.push({ row, column });
  }
  return found;
}

/** Replaces in contents and formulas; what results is read as if typed. Yields how many. */
export function replaceAll(
  host: Host,
  sheet: Sheet,
  area: Area,
  searched: unknown,
  replacement: unknown,
  options: unknown,
): number {
  assertMayEdit(host.workbook, sheet, area);
  const pattern = patternOf(text(searched), criteriaOf(options), 'g');
  const by = text(replacement);
  let count = 0;
  for (const { row, column, cell } of [...cellsIn(sheet, area)]) {
    const content = cell.formula ?? String(cell.value);
    const matches = content.match(pattern);
    if (content === '' || matches === null) continue;
    count += matches.length;
    const place = { top: row, left: column, bottom: row, right: column };
    writeValues(
      host,
      sheet,
      place,
      content.replace(pattern, () => by),
    );
  }
  return count;
}
