import {
  type Border,
  type Chart,
  type Sheet,
  type Style,
  type Workbook,
  NORMAL_STYLE,
  PLAIN_ALERT,
  PLAIN_PROMPT,
  STRICTEST_PROTECTION,
  areaOf,
  internStyle,
  newGuid,
  newHeaderFooter,
  newWorkbook,
  parseArea,
} from '../../../src/simulator/model/index.js';

/** A workbook in which everything that a file can keep is used at least once. */
export function aFullWorkbook(): Workbook {
  const workbook = newWorkbook(['Plan', "Ratings & owner's key", 'Hidden', 'Very hidden']);
  // A freshly opened workbook has no name but what its opener gives it.
  const normal = styled(workbook, { font: { ...NORMAL_STYLE.font, name: 'Arial' } });
  workbook.defaultStyle = normal;
  workbook.namedStyles.set('Normal', { name: 'Normal', builtIn: true, style: normal });
  const heading = styled(workbook, {
    name: 'Heading 1',
    font: { ...normal.font, bold: true, size: 15, color: '#1B3F8B' },
  });
  workbook.namedStyles.set('Heading 1', { name: 'Heading 1', builtIn: true, style: heading });
  const [plan, ratings, hidden, veryHidden] = workbook.sheets;
  if (!plan || !ratings || !hidden || !veryHidden) throw new Error('four sheets were asked for');
  fillPlan(workbook, plan, ratings, heading);
  fillRatings(workbook, ratings);
  hidden.visibility = 'Hidden';
  hidden.pageLayout.zoom = { scale: 85 };
  hidden.protection = { options: { ...STRICTEST_PROTECTION, selectionMode: 'None' } };
  veryHidden.visibility = 'VeryHidden';
  fillWorkbook(workbook, plan, ratings);
  return workbook;
}

function styled(workbook: Workbook, look: Partial<Style>): Style {
  const base = { ...NORMAL_STYLE, font: { ...NORMAL_STYLE.font, name: 'Arial' } };
  return internStyle(workbook.stylePool, { ...base, ...look });
}

export function put(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  values: readonly (string | number | boolean | null)[],
  style: Style = workbook.defaultStyle,
): void {
  const record = sheet.rows.get(row) ?? { cells: new Map() };
  values.forEach((value, column) => {
    if (value !== null) record.cells.set(column, { value, style });
  });
  sheet.rows.set(row, record);
}

const THIN: Border = { style: 'Continuous', weight: 'Thin', color: '#595959' };

function fillPlan(workbook: Workbook, sheet: Sheet, ratings: Sheet, heading: Style): void {
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
  sheet.rows.get(5)?.cells.set(4, {
    value: 7,
    formula: '=SUBTOTAL(109,Actions[Days\nleft])',
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

function aChart(workbook: Workbook, data: Sheet, chartType: string): Chart {
  const axis = { visible: true, title: '', minimum: null, maximum: null };
  return {
    id: newGuid(workbook, '0008'),
    name: `Chart ${chartType}`,
    chartType,
    source: { sheetId: data.id, area: areaOf(0, 0, 3, 2) },
    seriesBy: 'Columns',
    left: 40.5,
    top: 100,
    width: 360,
    height: 216,
    title: {
      text: 'Actions by rating',
      visible: true,
      overlay: false,
      properties: new Map([['format/font/size', 12]]),
    },
    legend: { visible: true, position: 'Bottom', overlay: true, properties: new Map() },
    series: [
      {
        name: 'Actions',
        nameFrom: { sheetId: data.id, area: areaOf(0, 1) },
        values: { sheetId: data.id, area: areaOf(1, 1, 2, 1) },
        categories: { sheetId: data.id, area: areaOf(1, 0, 2, 1) },
        color: '#3BA67C',
        pointColors: new Map([[0, '#8B1A1A']]),
        hasDataLabels: true,
        properties: new Map([['gapWidth', 40]]),
      },
      {
        name: 'Written out',
        values: { sheetId: data.id, area: areaOf(1, 1, 2, 1) },
        categories: null,
        color: null,
        pointColors: new Map(),
        hasDataLabels: false,
        properties: new Map(),
      },
    ],
    axes: {
      category: { ...axis, visible: chartType === 'Doughnut', properties: new Map() },
      value:
        chartType === 'Doughnut'
          ? { ...axis, properties: new Map() }
          : {
              ...axis,
              title: 'Share & number',
              minimum: 0,
              maximum: 13,
              properties: new Map([['majorUnit', 1]]),
            },
      series: { ...axis, properties: new Map() },
    },
    altTextTitle: 'Ratings',
    altTextDescription: '12 Green, 1 Red of 13 "actions"',
    style: 2,
    properties: new Map([['showAllFieldButtons', false]]),
  };
}

function fillConditionalFormats(workbook: Workbook, sheet: Sheet): void {
  const areas = [areaOf(3, 3, 2, 1)];
  const empty = { font: {}, fill: {}, borders: {} };
  const red = {
    font: { color: '#FFFFFF', bold: true, italic: false, underline: 'Single', strikethrough: true },
    fill: { color: '#8B1A1A' },
    borders: { EdgeBottom: THIN },
    numberFormat: '"R "@',
  };
  const rules = [
    { kind: 'ContainsText', operator: 'BeginsWith', text: 'R "Red"' },
    { kind: 'ContainsText', operator: 'NotContains', text: 'Gr<een' },
    { kind: 'CellValue', operator: 'Between', formula1: '=1', formula2: '=$B$1' },
    { kind: 'CellValue', operator: 'EqualTo', formula1: '="Amber"' },
    { kind: 'Custom', formula: '=AND($C4<TODAY(),$D4="Green")' },
    { kind: 'PresetCriteria', criterion: 'Blanks' },
    { kind: 'PresetCriteria', criterion: 'LastMonth' },
    { kind: 'PresetCriteria', criterion: 'EqualOrBelowAverage' },
    { kind: 'PresetCriteria', criterion: 'DuplicateValues' },
    { kind: 'TopBottom', type: 'BottomPercent', rank: 5 },
    {
      kind: 'ColorScale',
      minimum: { type: 'LowestValue', color: '#8B1A1A' },
      midpoint: { type: 'Percentile', formula: '=50', color: '#FFC233' },
      maximum: { type: 'Number', formula: '=10', color: '#3BA67C' },
    },
    {
      kind: 'IconSet',
      style: 'ThreeFlags',
      reverse: true,
      showIconOnly: true,
      criteria: [
        { type: 'Invalid', operator: 'Invalid' },
        { type: 'Percent', formula: '=33', operator: 'GreaterThanOrEqual' },
        { type: 'Number', formula: '=2', operator: 'GreaterThan' },
      ],
    },
  ] as const;
  sheet.conditionalFormats = rules.map((rule, index) => ({
    id: newGuid(workbook, '0004'),
    areas: index === 0 ? [...areas, areaOf(7, 0, 1, 2)] : areas,
    stopIfTrue: index === 1,
    rule,
    kind: rule.kind,
    style: rule.kind === 'ColorScale' || rule.kind === 'IconSet' ? empty : red,
  }));
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

function fillComments(workbook: Workbook, sheet: Sheet): void {
  const reply = {
    id: newGuid(workbook, '0006'),
    authorName: 'B. Clerk',
    authorEmail: '',
    created: '2023-08-31T11:00:00Z',
    content: 'Agreed <now>',
  };
  sheet.comments = [
    {
      id: newGuid(workbook, '0006'),
      row: 1,
      column: 1,
      authorName: 'A. Officer',
      authorEmail: 'a.officer@thornmere.example',
      created: '2023-08-31T10:00:00.50',
      content: 'Is this\nright?',
      resolved: true,
      replies: [reply],
    },
  ];
  const note = {
    row: 2,
    column: 0,
    authorName: 'B. Clerk',
    content: 'Check & ask',
    visible: true,
    width: 90,
    height: 60.5,
  };
  sheet.notes = [note, { ...note, row: 1, visible: false }].sort((a, b) => a.row - b.row);
}

function fillRatings(workbook: Workbook, sheet: Sheet): void {
  fillComments(workbook, sheet);
  put(workbook, sheet, 0, ['Rating', 'Actions']);
  put(workbook, sheet, 1, ['Red', 1]);
  put(workbook, sheet, 2, ['Green', 12]);
  sheet.filter = {
    area: parseArea('A1:B3') ?? areaOf(0, 0),
    criteria: new Map([[1, { filterOn: 'TopItems', criterion1: '10' }]]),
  };
  sheet.frozen = { rows: 1, columns: 0 };
  sheet.protection = {
    options: { ...STRICTEST_PROTECTION, allowFormatCells: true, allowSort: true },
    hash: { password: 'CC1A' },
  };
  const { headersFooters } = sheet.pageLayout;
  headersFooters.state = 'OddAndEven';
  headersFooters.odd = { ...newHeaderFooter(), rightHeader: 'odd' };
  headersFooters.even = { ...newHeaderFooter(), leftHeader: 'even' };
}

function fillWorkbook(workbook: Workbook, plan: Sheet, ratings: Sheet): void {
  workbook.activeSheetId = ratings.id;
  workbook.names = [
    { name: 'AsAt', sheetId: null, formula: '=44804', comment: "The report's date", visible: true },
    {
      name: 'RatingWords',
      sheetId: plan.id,
      formula: "='Ratings & owner''s key'!$A$2:$A$3",
      comment: '',
      visible: false,
    },
  ];
  workbook.settings.set('mapping', { 'Due date': ['due', 3, null, true], 'a "b"': { c: '<&>' } });
  workbook.settings.set('plain\n', 'text');
  workbook.properties = {
    title: 'Action plan – August 2023',
    subject: 'Peer challenge',
    author: 'A. Officer & co',
    keywords: 'plan; RAG',
    comments: 'line one\nline two',
    category: 'Committee',
    manager: 'Head of Performance',
    company: 'Thornmere Borough Council',
    lastAuthor: 'B. Clerk',
    revisionNumber: 4,
    created: '2023-08-31T09:00:00Z',
  };
  workbook.customProperties.set('Drafts', 3);
  workbook.customProperties.set('Share', 0.25);
  workbook.customProperties.set('Exempt', false);
  workbook.customProperties.set('Mark', 'pack “1”');
  workbook.customProperties.set('Checked', new Date('2023-08-31T10:00:00.000Z'));
  workbook.xmlParts.push({
    id: newGuid(workbook, '000D'),
    xml: '<history xmlns="urn:example:history"><snapshot on="2023-08-31"/></history>',
  });
  workbook.protection = { hash: { password: 'CC1A' } };
  workbook.calculationMode = 'Manual';
}
