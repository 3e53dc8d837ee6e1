import {
  hasFormulas,
  loadFormulaEngine,
  recalculate,
} from '../../../src/simulator/formulas/index.js';
import {
  type CellValue,
  type Workbook,
  areaOf,
  ensureCell,
  newSheet,
  newSheetId,
  newWorkbook,
} from '../../../src/simulator/model/index.js';

beforeAll(loadFormulaEngine);

function setCell(
  workbook: Workbook,
  sheetName: string,
  row: number,
  column: number,
  content: CellValue,
): void {
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  if (!sheet) throw new Error(`no sheet ${sheetName}`);
  const cell = ensureCell(workbook, sheet, row, column);
  if (typeof content === 'string' && content.startsWith('=')) cell.formula = content;
  else cell.value = content;
}

/** Four actions in a table `Actions` on the sheet "Plan"; a second sheet to calculate on. */
function aPlan(): Workbook {
  const workbook = newWorkbook(['Plan', 'Key facts']);
  const rows: CellValue[][] = [
    ['Ref', 'Owner', 'RAG', 'Due date', 'Late'],
    ['1', 'Head of Parks', 'Green', 44804, '=[@[Due date]]<DATE(2022,9,15)'],
    ['2', 'Head of Parks', 'Amber', 44834, '=Actions[[#This Row],[Due date]]<DATE(2022,9,15)'],
    ['3', 'Chief Clerk', 'Green', 44865, '=[@[Due date]]<DATE(2022,9,15)'],
    ['4', 'Chief Clerk', 'Red', 44895, '=[@[Due date]]<DATE(2022,9,15)'],
  ];
  rows.forEach((row, r) => row.forEach((value, c) => setCell(workbook, 'Plan', r, c, value)));
  workbook.sheets[0]?.tables.push({
    id: 1,
    name: 'Actions',
    area: areaOf(0, 0, 5, 5),
    columns: ['Ref', 'Owner', 'RAG', 'Due date', 'Late'].map((name, index) => ({
      id: index + 1,
      name,
    })),
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    insertRow: false,
    sort: [],
  });
  workbook.names.push(
    { name: 'Words', sheetId: null, formula: '=Plan!$C$2:$C$5', comment: '', visible: true },
    { name: 'AsAt', sheetId: null, formula: '=44840', comment: '', visible: true },
  );
  return workbook;
}

function resultOf(formula: string, workbook = aPlan()): CellValue | undefined {
  setCell(workbook, 'Key facts', 0, 0, formula);
  recalculate(workbook);
  return workbook.sheets[1]?.rows.get(0)?.cells.get(0)?.value;
}

describe('formulas that a performance officer writes', () => {
  test.each<[string, CellValue]>([
    ['=COUNTIFS(Actions[RAG],"Green",Actions[Owner],"Chief*")', 1],
    ['=SUMIFS(Actions[Due date],Actions[RAG],"Amber")', 44834],
    ['=COUNTIF(Words,"Green")', 2],
    ['=INDEX(Actions[Owner],MATCH("3",Actions[Ref],0))', 'Chief Clerk'],
    ['=XLOOKUP("4",Actions[Ref],Actions[RAG],"none")', 'Red'],
    ['=XLOOKUP("9",Actions[Ref],Actions[RAG],"none")', 'none'],
    ['=TEXT(Plan!D2,"dd mmm yyyy")', '31 Aug 2022'],
    ['=TEXT(3/4,"0%")&" done"', '75% done'],
    ['=IF(COUNTIF(Actions[RAG],"Red")>0,"Some Red","None Red")', 'Some Red'],
    ['=IFERROR(VLOOKUP("x",Plan!A1:B5,2,FALSE),"not found")', 'not found'],
    ['=DATE(2023,8,31)-EDATE(DATE(2023,2,28),3)', 95],
    ['=SUMPRODUCT((Actions[RAG]="Green")*(Actions[Due date]>44850))', 1],
    ['=ROWS(Actions)', 4],
    ['=Actions[[#Headers],[RAG]]', 'RAG'],
    ['=AsAt+1', 44841],
    ["=Plan!C3&'Key facts'!B9", 'Amber'],
    ['=Plan!Z99', 0],
    ['=TRUE', true],
    ['="="&"1+1"', '=1+1'],
  ])('%s gives %j', (formula, expected) => {
    expect(resultOf(formula)).toBe(expected);
  });

  test.each<[string, string]>([
    ['=1/0', '#DIV/0!'],
    ['=FROBNICATE(1)', '#NAME?'],
    ['=NoSuchName', '#NAME?'],
    ['=1+', '#NAME?'],
    ['=MATCH("x",Actions[Ref],0)', '#N/A'],
    ['=1+"x"', '#VALUE!'],
    ['=#REF!A1', '#REF!'],
    ['=NoSheet!A1', '#REF!'],
    ['=Plan!A1/0+Plan!B1', '#VALUE!'],
  ])('%s is the error %s', (formula, expected) => {
    expect(resultOf(formula)).toBe(expected);
  });
});

test('"this row" is the row of the formula', () => {
  const workbook = aPlan();
  recalculate(workbook);
  const late = [1, 2, 3, 4].map((row) => workbook.sheets[0]?.rows.get(row)?.cells.get(4)?.value);
  expect(late).toEqual([true, false, false, false]);
});

test('a formula follows what its cells become', () => {
  const workbook = aPlan();
  expect(resultOf('=COUNTIF(Actions[RAG],"Green")', workbook)).toBe(2);
  setCell(workbook, 'Plan', 4, 2, 'Green');
  expect(resultOf('=COUNTIF(Actions[RAG],"Green")', workbook)).toBe(3);
});

test('formulas that need one another are taken in the right order', () => {
  const workbook = aPlan();
  setCell(workbook, 'Key facts', 1, 0, '=A3*2');
  setCell(workbook, 'Key facts', 2, 0, '=A4+1');
  setCell(workbook, 'Key facts', 3, 0, 20);
  expect(resultOf('=A2', workbook)).toBe(42);
});

test('cells that lead back to themselves are 0', () => {
  const workbook = aPlan();
  setCell(workbook, 'Key facts', 1, 0, '=A1+1');
  expect(resultOf('=A2', workbook)).toBe(0);
});

test('a range that answers with several values fills the cells below, and may do so again', () => {
  const workbook = aPlan();
  resultOf('=UNIQUE(Actions[Owner])', workbook);
  resultOf('=UNIQUE(Actions[Owner])', workbook);
  const column = [0, 1, 2].map((row) => workbook.sheets[1]?.rows.get(row)?.cells.get(0)?.value);
  expect(column).toEqual(['Head of Parks', 'Chief Clerk', undefined]);
});

test('a sheet that is named only in a computed text is found', () => {
  expect(resultOf('=INDIRECT("Pl"&"an!B2")')).toBe('Head of Parks');
});

test('a name that belongs to one sheet is known there', () => {
  const workbook = aPlan();
  workbook.sheets.unshift(newSheet(newSheetId(workbook), 'Unused'));
  const sheetId = workbook.sheets[2]?.id ?? '';
  workbook.names.push({ name: 'Here', sheetId, formula: '=Plan!$B$2', comment: '', visible: true });
  setCell(workbook, 'Key facts', 0, 0, '=Here');
  recalculate(workbook);
  expect(workbook.sheets[2]?.rows.get(0)?.cells.get(0)?.value).toBe('Head of Parks');
});

test('a workbook without formulas is left as it is', () => {
  const workbook = newWorkbook();
  setCell(workbook, 'Sheet1', 0, 0, 'text');
  const before = structuredClone(workbook);
  recalculate(workbook);
  expect(hasFormulas(workbook)).toBe(false);
  expect(workbook).toEqual(before);
});
