import type { Host } from '../host.js';
import { type Area, areaOf, cellAt, cellsIn, type Sheet, usedArea } from '../model/index.js';
import { notEmulated } from '../protocol/errors.js';
import { oneOf } from './arguments.js';
import { valueType } from './range-values.js';

const VALUE_TYPES: Readonly<Record<string, readonly string[]>> = {
  All: ['Double', 'String', 'Boolean', 'Error'],
  Errors: ['Error'],
  ErrorsLogical: ['Error', 'Boolean'],
  ErrorsNumbers: ['Error', 'Double'],
  ErrorsText: ['Error', 'String'],
  ErrorsLogicalNumber: ['Error', 'Boolean', 'Double'],
  ErrorsLogicalText: ['Error', 'Boolean', 'String'],
  ErrorsNumberText: ['Error', 'Double', 'String'],
  Logical: ['Boolean'],
  LogicalNumbers: ['Boolean', 'Double'],
  LogicalText: ['Boolean', 'String'],
  LogicalNumbersText: ['Boolean', 'Double', 'String'],
  Numbers: ['Double'],
  NumbersText: ['Double', 'String'],
  Text: ['String'],
};

/**
 * The cells of a kind within the areas, as blocks: "Go to special".
 * https://learn.microsoft.com/javascript/api/excel/excel.specialcelltype
 */
export function specialCells(
  host: Host,
  sheet: Sheet,
  areas: readonly Area[],
  type: unknown,
  valueTypes: unknown,
): Area[] {
  host.calculate();
  const kind = oneOf(host, 'SpecialCellType', type);
  const wanted =
    VALUE_TYPES[valueTypes ? oneOf(host, 'SpecialCellValueType', valueTypes) : 'All'] ?? [];
  const found = areas.flatMap((area) => cellsOfKind(host, sheet, area, kind, wanted));
  return joinBlocks(found);
}

function cellsOfKind(
  host: Host,
  sheet: Sheet,
  area: Area,
  kind: string,
  wanted: readonly string[],
): Area[] {
  if (kind === 'Blanks') return blanks(host, sheet, area);
  if (kind === 'Visible') return visible(sheet, area);
  if (kind !== 'Constants' && kind !== 'Formulas') {
    throw notEmulated(`Range.getSpecialCells with ${kind}`);
  }
  const found: Area[] = [];
  for (const { row, column, cell } of cellsIn(sheet, area)) {
    const isFormula = cell.formula !== undefined;
    if (isFormula !== (kind === 'Formulas') || (!isFormula && cell.value === '')) continue;
    if (wanted.includes(valueType(cell.value))) found.push(areaOf(row, column));
  }
  return found;
}

function blanks(host: Host, sheet: Sheet, area: Area): Area[] {
  const used = usedArea(host.workbook, sheet, false, area);
  if (used === null) return [];
  const found: Area[] = [];
  for (let row = used.top; row <= used.bottom; row++) {
    for (let column = used.left; column <= used.right; column++) {
      const cell = cellAt(sheet, row, column);
      const blank = cell === undefined || (cell.value === '' && cell.formula === undefined);
      if (blank) found.push(areaOf(row, column));
    }
  }
  return found;
}

function visible(sheet: Sheet, area: Area): Area[] {
  const found: Area[] = [];
  let start = area.top;
  for (let row = area.top; row <= area.bottom + 1; row++) {
    const record = sheet.rows.get(row);
    const hidden = record?.hidden === true || record?.filtered === true;
    if (!hidden && row <= area.bottom) continue;
    if (row > start) found.push({ ...area, top: start, bottom: row - 1 });
    start = row + 1;
  }
  return found;
}

/** Single cells joined into runs of a row, and equal runs of rows into blocks. */
function joinBlocks(cells: readonly Area[]): Area[] {
  const runs: Area[] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    const follows = last && last.top === cell.top && last.bottom === cell.bottom;
    if (follows && last.right + 1 === cell.left)
      runs[runs.length - 1] = { ...last, right: cell.right };
    else runs.push(cell);
  }
  const blocks: Area[] = [];
  for (const run of runs) {
    const index = blocks.findIndex(
      (block) =>
        block.left === run.left && block.right === run.right && block.bottom + 1 === run.top,
    );
    const above = blocks[index];
    if (above === undefined) blocks.push(run);
    else blocks[index] = { ...above, bottom: run.bottom };
  }
  return blocks;
}
