import {
  type Sheet,
  type Style,
  type Workbook,
  PLAIN_ALERT,
  PLAIN_PROMPT,
  areaOf,
  newHeaderFooter,
} from '../../../src/simulator/model/index.js';
import { aChart } from './full-chart.js';
import { fillConditionalFormats, THIN } from './full-conditional-formats.js';
import { put, styled } from './put.js';

export function fillPlan(workbook: Workbook, sheet: Sheet, ratings: Sheet, heading: Style): void {
  const text = styled(workbook, { numberFormat: '@', wrapText: true, verticalAlignment: 'Top' });
  const date = styled(workbook, { numberFormat: 'dd mmm yyyy', horizontalAlignment: 'Left' });
  const rating = styled(workbook, {
    fill: { color: '#FFC233', pattern: 'Solid', patternColor: '#000000' },
    borders: { EdgeTop: THIN, EdgeBottom: THIN, EdgeLeft: THIN, EdgeRight: THIN },
    horizontalAlignment: 'Center',
    indentLevel: 1,
    locked: false,
  });
  const odd = styled(workbook, {
    fill: { color: '#E6E8EB', pattern: 'LightUp', patternColor: '#8B1A1A' },
    borders: {
      DiagonalUp: { style: 'Double', weight: 'Thick', color: '#112233' },
      EdgeTop: { style: 'Dash', weight: 'Medium', color: '#000000' },
    },
    font: {
      ...workbook.defaultStyle.font,
      italic: true,
      strikethrough: true,
      underline: 'Double',
      superscript: true,
    },
    textOrientation: -45,
    shrinkToFit: true,
    readingOrder: 'RightToLeft',
    formulaHidden: true,
    verticalAlignment: 'Distributed',
  });
  put(workbook, sheet, 0, ['Appendix 1 – progress'], heading);
  put(workbook, sheet, 2, ['Ref', 'Action', 'Due', 'Rating', 'Days\nleft']);
  put(workbook, sheet, 3, ['1', '=not a formula', 44804, 'Green']);
  put(workbook, sheet, 4, ['2', '-5% 😀 שלום\r\nline two\n  indented ', 44834, 'Amber']);
  put(workbook, sheet, 5, ['Total', null, null, null, null]);
  sheet.rows.get(4)?.cells.set(1, { value: '-5% 😀 שלום\r\nline two\n  indented ', style: text });
  for (const row of [3, 4]) {
    const cells = sheet.rows.get(row)?.cells;
    cells?.set(2, { value: row === 3 ? 44804 : 44834, style: date });
    cells?.set(3, { value: row === 3 ? 'Green' : 'Amber', style: rating });
    cells?.set(4, { value: row, formula: '=[@Due]-DATE(2022,8,31)', style: workbook.defaultStyle });
  }
  sheet.hyperlinks = [
    { row: 3, column: 0, address: 'https://example.org/plan?a=1&b=2', screenTip: 'The plan' },
    { row: 4, column: 0, documentReference: "'Appendix 1'!A1" },
  ];
  sheet.rows.get(5)?.cells.set(4, {
    value: 7,
    formula: '=SUBTOTAL(109,[Days\nleft])',
    style: workbook.defaultStyle,
  });
  put(workbook, sheet, 7, [true, false, 0.1, -1e-7, '#N/A', '_x000D_', '\u0001\u001f\ufffe'], odd);
  sheet.rows.get(7)?.cells.set(8, { value: '#N/A', style: text });
  sheet.rows.set(8, {
    cells: new Map([
      [0, { value: '#DIV/0!', formula: '=1/0', style: workbook.defaultStyle }],
      [1, { value: 'x & "y" <z>', formula: '="x & ""y"" "&"<z>"', style: workbook.defaultStyle }],
      [
        2,
        {
          value: true,
          formula: "='Ratings & owner''s key'!A2=\"Red\"",
          style: workbook.defaultStyle,
        },
      ],
      [
        3,
        {
          value: 'Amber',
          formula: '=XLOOKUP("2",Actions[Ref],Actions[Rating])',
          style: workbook.defaultStyle,
        },
      ],
      [4, { value: '', formula: '=IF(TRUE,"")', style: workbook.defaultStyle }],
    ]),
    height: 30.75,
  });
  sheet.rows.set(9, { cells: new Map(), hidden: true });
  sheet.rows.set(10, { cells: new Map(), style: date, height: 12 });
  sheet.rows.set(4, { ...(sheet.rows.get(4) ?? { cells: new Map() }), filtered: true });
  sheet.columns.set(0, { width: 36 });
  sheet.columns.set(1, { width: 240, style: text });
  sheet.columns.set(2, { width: 75.75 });
  sheet.columns.set(3, { width: 75.75 });
  sheet.columns.set(4, { hidden: true });
  sheet.standardHeight = 14.25;
  sheet.standardWidth = 10.88;
  sheet.tabColor = '#1B3F8B';
  sheet.showGridlines = false;
  sheet.showHeadings = false;
  sheet.frozen = { rows: 3, columns: 1 };
  sheet.activeCell = { row: 4, column: 1 };
  sheet.selection = [areaOf(0, 0), areaOf(4, 1, 2, 2)];
  sheet.merges = [areaOf(12, 0, 1, 3)];
  sheet.tables.push({
    id: 7,
    name: 'Actions',
    area: areaOf(2, 0, 4, 5),
    columns: [
      { id: 1, name: 'Ref', totalsLabel: 'Total' },
      {
        id: 2,
        name: 'Action',
        filter: { filterOn: 'Custom', criterion1: '<>*closed*', criterion2: '=5', operator: 'Or' },
      },
      { id: 5, name: 'Due' },
      { id: 3, name: 'Rating', filter: { filterOn: 'Values', values: ['Green', ''] } },
      {
        id: 4,
        name: 'Days\nleft',
        totalsFunction: 'sum',
        calculatedFormula: '=[@Due]-DATE(2022,8,31)',
      },
    ],
    showHeaders: true,
    showTotals: true,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: true,
    highlightLastColumn: false,
    insertRow: false,
    sort: [{ key: 2, ascending: false }],
  });
  sheet.validations = [
    {
      areas: [areaOf(3, 3, 2, 1)],
      type: 'List',
      formula1: `='Ratings & owner''s key'!$A$2:$A$3`,
      inCellDropDown: true,
      ignoreBlanks: true,
      errorAlert: {
        showAlert: true,
        style: 'Warning',
        title: 'Rating',
        message: 'Pick one & "keep" it',
      },
      prompt: { showPrompt: true, title: 'Rating', message: 'Red, Amber\nor Green' },
    },
    {
      areas: [areaOf(3, 0), areaOf(4, 0)],
      type: 'List',
      formula1: 'Red,Amber,Green',
      inCellDropDown: false,
      ignoreBlanks: false,
      errorAlert: { ...PLAIN_ALERT, showAlert: false },
      prompt: { ...PLAIN_PROMPT, showPrompt: false },
    },
    {
      areas: [areaOf(3, 2, 2, 1)],
      type: 'Date',
      operator: 'Between',
      formula1: '44000',
      formula2: '=TODAY()+365',
      inCellDropDown: false,
      ignoreBlanks: true,
      errorAlert: PLAIN_ALERT,
      prompt: PLAIN_PROMPT,
    },
    {
      areas: [areaOf(3, 1, 2, 1)],
      type: 'Custom',
      formula1: '=LEN($B4)<=32767',
      inCellDropDown: false,
      ignoreBlanks: true,
      errorAlert: PLAIN_ALERT,
      prompt: PLAIN_PROMPT,
    },
  ];
  fillConditionalFormats(workbook, sheet);
  fillPageLayout(sheet);
  sheet.customProperties.set('committee-pack', 'drawn: “Appendix 1”\n');
  sheet.charts = [aChart(workbook, ratings, 'BarStacked'), aChart(workbook, ratings, 'Doughnut')];
}

function fillPageLayout({ pageLayout }: Sheet): void {
  Object.assign(pageLayout, {
    orientation: 'Landscape',
    paperSize: 'A4',
    leftMargin: 34.016,
    rightMargin: 34.016,
    zoom: { fitWidth: 1, fitHeight: 0 },
    printAreas: [areaOf(0, 0, 12, 5), areaOf(20, 0, 2, 2)],
    titleRows: { from: 2, to: 2 },
    titleColumns: { from: 0, to: 1 },
    centerHorizontally: true,
    printHeadings: true,
    printOrder: 'OverThenDown',
    printComments: 'EndSheet',
    printErrors: 'Dash',
    blackAndWhite: true,
    draftMode: true,
    firstPageNumber: 3,
    rowBreaks: [5, 9],
    columnBreaks: [4],
  });
  pageLayout.headersFooters.state = 'FirstAndDefault';
  pageLayout.headersFooters.useSheetScale = false;
  pageLayout.headersFooters.default = {
    ...newHeaderFooter(),
    leftFooter: '&"Arial,Bold"&9Highways && parks',
    centerFooter: 'Thornmere Borough Council',
    rightFooter: 'Page &P of &N',
  };
  pageLayout.headersFooters.first = {
    ...newHeaderFooter(),
    centerHeader: 'FOR INFORMATION <ONLY>',
  };
}
