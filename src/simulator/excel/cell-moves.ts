import type { Host } from '../host.js';
import {
  type Area,
  areaOf,
  type Cell,
  columnCount,
  intersect,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
  rowCount,
  type Row,
  type Sheet,
  type Table,
  tableBody,
} from '../model/index.js';
import { HostError } from '../protocol/errors.js';
import { renameColumnsInFormulas, rewriteFormulas } from './formula-rewriting.js';
import { moveFormula } from './formula-text.js';
import { renameHeaders } from './table-growth.js';

export type Shift = 'Down' | 'Right' | 'Up' | 'Left';

/** Where an area of the sheet goes when cells are inserted (Down, Right) or deleted (Up, Left). */
function movedArea(area: Area, hole: Area, shift: Shift): Area | null {
  if (shift === 'Right' || shift === 'Left') {
    const moved = movedArea(turned(area), turned(hole), shift === 'Right' ? 'Down' : 'Up');
    return moved === null ? null : turned(moved);
  }
  if (area.left < hole.left || area.right > hole.right) return area;
  const by = rowCount(hole);
  if (shift === 'Down') {
    const last = MAX_ROWS - 1;
    // Whole columns stay whole.
    if (area.top === 0 && area.bottom === last) return area;
    if (area.top >= hole.top) return { ...area, top: area.top + by, bottom: area.bottom + by };
    return area.bottom >= hole.top ? { ...area, bottom: area.bottom + by } : area;
  }
  if (area.top === 0 && area.bottom === MAX_ROWS - 1) return area;
  if (area.top > hole.bottom) return { ...area, top: area.top - by, bottom: area.bottom - by };
  const top = Math.min(area.top, hole.top);
  const lost = intersect(area, { ...hole, left: area.left, right: area.right });
  if (lost === null) return area;
  const left = rowCount(area) - rowCount(lost);
  return left === 0 ? null : { ...area, top, bottom: top + left - 1 };
}

const turned = ({ top, left, bottom, right }: Area): Area => ({
  top: left,
  left: top,
  bottom: right,
  right: bottom,
});

/** Makes room at `hole` (Down, Right) or closes it (Up, Left), with all that hangs on the cells. */
export function shiftCells(host: Host, sheet: Sheet, hole: Area, shift: Shift): void {
  assertNothingTorn(sheet, hole, shift);
  moveCells(host, sheet, hole, shift);
  const reshaped = reshapeTables(host, sheet, hole, shift);
  moveFurniture(host, sheet, (area) => movedArea(area, hole, shift));
  for (const table of sheet.tables) keepDataRow(table);
  for (const table of reshaped) renameHeaders(host, sheet, table);
  host.noticeChange();
}

/** Tables lose the columns that are deleted and gain those inserted among theirs. */
function reshapeTables(host: Host, sheet: Sheet, hole: Area, shift: Shift): Table[] {
  if (shift === 'Up' || shift === 'Down') return [];
  return sheet.tables.filter((table) => {
    const { area, columns } = table;
    const touched = intersect(area, hole);
    if (touched === null) return false;
    if (shift === 'Left') {
      const gone = columns.splice(touched.left - area.left, columnCount(touched));
      const names = new Map(gone.map(({ name }) => [name.toLowerCase(), null]));
      renameColumnsInFormulas(host.workbook, sheet, table, names);
      return true;
    }
    if (hole.left === area.left) return false;
    const nextId = Math.max(0, ...columns.map(({ id }) => id)) + 1;
    const added = Array.from({ length: columnCount(hole) }, (_, step) => ({
      id: nextId + step,
      name: '',
    }));
    columns.splice(hole.left - area.left, 0, ...added);
    return true;
  });
}

/** A table whose data rows are all deleted keeps room for a first one. */
function keepDataRow(table: Table): void {
  const body = tableBody(table);
  if (body.top <= body.bottom) return;
  table.area = { ...table.area, bottom: table.area.bottom + 1 };
  table.insertRow = true;
}

/**
 * Refuses a shift that would tear a table or merged cells, or push contents off the sheet.
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
function assertNothingTorn(sheet: Sheet, hole: Area, shift: Shift): void {
  const vertical = shift === 'Down' || shift === 'Up';
  const behind = vertical ? { ...hole, bottom: MAX_ROWS - 1 } : { ...hole, right: MAX_COLUMNS - 1 };
  const blocks = [...sheet.tables.map(({ area }) => area), ...sheet.merges];
  for (const block of blocks) {
    const touched = intersect(block, behind);
    if (touched === null) continue;
    const whole = vertical
      ? touched.left === block.left && touched.right === block.right
      : touched.top === block.top && touched.bottom === block.bottom;
    if (!whole) {
      throw new HostError(
        'InsertDeleteConflict',
        'The insert or delete operation attempted resulted in a conflict.',
      );
    }
  }
  if (shift === 'Down' || shift === 'Right') assertRoom(sheet, hole, shift);
}

function assertRoom(sheet: Sheet, hole: Area, shift: Shift): void {
  for (const [index, row] of sheet.rows) {
    for (const [column, cell] of row.cells) {
      if (cell.value === '' && cell.formula === undefined) continue;
      const moved = movedArea(
        { top: index, left: column, bottom: index, right: column },
        hole,
        shift,
      );
      if (moved && (moved.bottom >= MAX_ROWS || moved.right >= MAX_COLUMNS)) {
        throw new HostError(
          'NonBlankCellOffSheet',
          "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
        );
      }
    }
  }
}

function moveCells(host: Host, sheet: Sheet, hole: Area, shift: Shift): void {
  if ((shift === 'Down' || shift === 'Up') && isWholeRows(hole)) {
    sheet.rows = moveKeys(sheet.rows, hole.top, rowCount(hole), shift === 'Down');
  } else if (shift === 'Down' || shift === 'Up') {
    moveCellsVertically(sheet, hole, shift);
  } else {
    for (const [index, row] of sheet.rows) {
      if (index < hole.top || index > hole.bottom) continue;
      row.cells = moveKeys(row.cells, hole.left, columnCount(hole), shift === 'Right');
    }
    if (isWholeColumns(hole)) {
      sheet.columns = moveKeys(sheet.columns, hole.left, columnCount(hole), shift === 'Right');
    }
  }
  if (shift === 'Down' || shift === 'Right') inheritFormat(host, sheet, hole, shift);
}

/** The map with a gap of `count` at `at`, or with that many keys cut out there. */
function moveKeys<V>(
  map: Map<number, V>,
  at: number,
  count: number,
  insert: boolean,
): Map<number, V> {
  const moved = new Map<number, V>();
  for (const [key, value] of map) {
    if (key < at) moved.set(key, value);
    else if (insert) moved.set(key + count, value);
    else if (key >= at + count) moved.set(key - count, value);
  }
  return moved;
}

function moveCellsVertically(sheet: Sheet, hole: Area, shift: 'Down' | 'Up'): void {
  const taken: { row: number; column: number; cell: Cell }[] = [];
  for (const [index, row] of sheet.rows) {
    if (index < hole.top) continue;
    for (const [column, cell] of row.cells) {
      if (column < hole.left || column > hole.right) continue;
      row.cells.delete(column);
      const target = shift === 'Down' ? index + rowCount(hole) : index - rowCount(hole);
      if (shift === 'Down' || index > hole.bottom) taken.push({ row: target, column, cell });
    }
  }
  for (const { row, column, cell } of taken) {
    const record: Row = sheet.rows.get(row) ?? { cells: new Map() };
    record.cells.set(column, cell);
    sheet.rows.set(row, record);
  }
}

/** New cells look like those above (or left of) them, as in Excel. */
function inheritFormat(host: Host, sheet: Sheet, hole: Area, shift: 'Down' | 'Right'): void {
  const plain = host.workbook.defaultStyle;
  if (shift === 'Down') {
    const above = sheet.rows.get(hole.top - 1);
    if (above === undefined) return;
    for (const [column, model] of above.cells) {
      if (column < hole.left || column > hole.right || model.style === plain) continue;
      for (let row = hole.top; row <= hole.bottom; row++) {
        const record: Row = sheet.rows.get(row) ?? { cells: new Map() };
        record.cells.set(column, { value: '', style: model.style });
        sheet.rows.set(row, record);
      }
    }
    return;
  }
  for (const [index, row] of sheet.rows) {
    const model = row.cells.get(hole.left - 1);
    if (index < hole.top || index > hole.bottom || !model || model.style === plain) continue;
    for (let column = hole.left; column <= hole.right; column++) {
      row.cells.set(column, { value: '', style: model.style });
    }
  }
}

type Move = (area: Area) => Area | null;

/** Moves what hangs on cells: merges, tables, rules, names, formulas, print areas, ranges in hand. */
function moveFurniture(host: Host, sheet: Sheet, move: Move): void {
  sheet.merges = movedAll(sheet.merges, move);
  for (const table of sheet.tables) table.area = move(table.area) ?? table.area;
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) {
    rule.areas = movedAll(rule.areas, move);
  }
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  sheet.pageLayout.printAreas = movedAll(sheet.pageLayout.printAreas, move);
  if (sheet.filter !== null) {
    const area = move(sheet.filter.area);
    sheet.filter = area === null ? null : { ...sheet.filter, area };
  }
  for (const mark of [...sheet.comments, ...sheet.notes]) {
    const place = { top: mark.row, left: mark.column, bottom: mark.row, right: mark.column };
    const moved = move(place) ?? place;
    mark.row = moved.top;
    mark.column = moved.left;
  }
  if (sheet.hyperlinks) {
    sheet.hyperlinks = sheet.hyperlinks.flatMap((link) => {
      const moved = move(areaOf(link.row, link.column));
      return moved === null ? [] : [{ ...link, row: moved.top, column: moved.left }];
    });
  }
  moveFormulas(host, sheet, move);
  host.moveRanges(sheet, move);
}

const movedAll = (areas: readonly Area[], move: Move): Area[] =>
  areas.map(move).filter((area) => area !== null);

function moveFormulas(host: Host, sheet: Sheet, move: Move): void {
  rewriteFormulas(host.workbook, (formula, own) =>
    moveFormula(formula, own?.name ?? '', sheet.name, move),
  );
}
