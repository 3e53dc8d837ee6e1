import { blankWorkbook } from '../../../src/simulator/blank-workbook.js';
import {
  areaOf,
  ensureCell,
  internStyle,
  newSheet,
  newSheetId,
  PLAIN_ALERT,
  PLAIN_PROMPT,
  type Sheet,
  type Style,
  type Table,
  type Workbook,
} from '../../../src/simulator/model/index.js';
import { saveXlsx } from '../../../src/simulator/xlsx/index.js';

/**
 * A workbook with something of all that a sheet can show: "Actions" has a table with a list of
 * ratings, a rule on its numbers, colours by rule, merged cells and frozen panes; "Lists" the
 * ratings as a table; "Locked" is protected but for B2.
 */
export function sampleWorkbook(): Promise<Uint8Array> {
  const workbook = blankWorkbook();
  const [actions] = workbook.sheets;
  if (actions === undefined) throw new Error('A blank workbook has a sheet.');
  actions.name = 'Actions';
  const lists = newSheet(newSheetId(workbook), 'Lists');
  const locked = newSheet(newSheetId(workbook), 'Locked');
  workbook.sheets.push(lists, locked);
  fillActions(workbook, actions);
  put(workbook, lists, 0, [['Rating'], ['Green'], ['Amber'], ['Red']]);
  lists.tables.push(tableOver(2, 'Lists', areaOf(0, 0, 4, 1), ['Rating']));
  workbook.names.push(nameOf('RatingWords', '=Lists[Rating]'), nameOf('Budget', '=Actions!$D$4'));
  put(workbook, locked, 0, [['Kept'], ['as it is', 'open']]);
  dress(workbook, locked, 1, 1, { locked: false });
  locked.protection = { options: STRICT };
  return saveXlsx(workbook);
}

const STRICT = {
  ...{ allowAutoFilter: false, allowDeleteColumns: false, allowDeleteRows: false },
  ...{ allowEditObjects: false, allowEditScenarios: false, allowFormatCells: false },
  ...{ allowFormatColumns: false, allowFormatRows: false, allowInsertColumns: false },
  ...{ allowInsertHyperlinks: false, allowInsertRows: false, allowPivotTables: false },
  ...{ allowSort: false, selectionMode: 'Normal' },
};

function fillActions(workbook: Workbook, sheet: Sheet): void {
  const heads = ['Ref', 'Action', 'Rating', 'Cost'];
  const rows = Array.from({ length: 40 }, (_, at) => [
    ...[at + 1, `Step ${at + 1} for the borough`, ['Green', 'Amber', 'Red'][at % 3] ?? '', at * 10],
  ]);
  put(workbook, sheet, 0, [['Thornmere action plan'], [], heads, ...rows]);
  sheet.tables.push(tableOver(1, 'Actions', areaOf(2, 0, 41, 4), heads));
  sheet.merges.push(areaOf(0, 0, 1, 4));
  sheet.frozen = { rows: 3, columns: 1 };
  const [ratings, costs] = [areaOf(3, 2, 40, 1), areaOf(3, 3, 40, 1)];
  const plain = { ignoreBlanks: true, inCellDropDown: true, prompt: PLAIN_PROMPT };
  const message = 'Choose a rating of the scheme.';
  sheet.validations.push(
    {
      ...plain,
      areas: [ratings],
      type: 'List',
      formula1: '=RatingWords',
      errorAlert: { ...PLAIN_ALERT, message },
    },
    {
      ...plain,
      areas: [costs],
      type: 'WholeNumber',
      operator: 'Between',
      formula1: '0',
      formula2: '1000',
      errorAlert: PLAIN_ALERT,
    },
  );
  sheet.conditionalFormats.push({
    ...{ id: 'red', areas: [ratings], stopIfTrue: false, kind: 'CellValue' },
    rule: { kind: 'CellValue', operator: 'EqualTo', formula1: '="Red"' },
    style: { font: { color: '#FFFFFF' }, fill: { color: '#8B1A1A' }, borders: {} },
  });
}

function put(
  workbook: Workbook,
  sheet: Sheet,
  top: number,
  rows: readonly (string | number)[][],
): void {
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      ensureCell(workbook, sheet, top + row, column).value = value;
    });
  });
}

function dress(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  change: Partial<Style>,
): void {
  const cell = ensureCell(workbook, sheet, row, column);
  cell.style = internStyle(workbook.stylePool, { ...cell.style, ...change });
}

const nameOf = (name: string, formula: string) => ({
  ...{ name, formula, sheetId: null, comment: '', visible: true },
});

const tableOver = (id: number, name: string, area: Table['area'], heads: string[]): Table => ({
  ...{ id, name, area, showHeaders: true, showTotals: false, style: 'TableStyleMedium2' },
  columns: heads.map((head, index) => ({ id: index + 1, name: head })),
  ...{ showBandedRows: true, showBandedColumns: false, showFilterButton: true },
  ...{ highlightFirstColumn: false, highlightLastColumn: false, insertRow: false, sort: [] },
});
