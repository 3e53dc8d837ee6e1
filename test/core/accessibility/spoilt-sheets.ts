import { openExcel, type OpenExcel } from '../../excel/simulated.js';

type Shape = (sheet: Excel.Worksheet) => void;

const ROWS = [
  ['Progress of the plan', '', ''],
  ['One table.', '', ''],
  ['', '', ''],
  ['Ref', 'Action', 'Rating'],
  ['1', 'Open the books', 'Red'],
  ['2', 'Mend the roofs', 'Green'],
  ['3', 'Publish a list', 'Amber'],
];

/** A sheet of Thornmere's with which nothing is wrong, until `spoil` has been at it. */
export async function sheetSpoilt(spoil: Shape, name = 'Progress'): Promise<OpenExcel> {
  const excel = await openExcel();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.getRange('A1:C7').numberFormat = [['@']];
    sheet.getRange('A1:H40').format.font.name = 'Arial';
    sheet.getRange('A1:C7').values = ROWS.map((row) => [...row]);
    sheet.getRange('B:B').format.columnWidth = 200;
    sheet.tables.add('A4:C7', true).name = 'Progress_table';
    spoil(sheet);
    await context.sync();
  });
  return excel;
}

const LONG = 'A sentence that goes on for far longer than the column beside it would allow. ';

/** What was done to the sheet, and the one thing that is then wrong with it. */
export const SPOILT: readonly (readonly [what: string, spoil: Shape, finding: string])[] = [
  ['a title is missing', (sheet) => put(sheet, 'A1', ''), 'error sheet-title Progress, A1'],
  [
    'figures stand outside a table',
    (sheet) => {
      put(sheet, 'A10', 'Red');
      put(sheet, 'B10', '1');
      put(sheet, 'A11', 'Green');
      put(sheet, 'B11', '2');
    },
    'error data-outside-table Progress, A10:B11',
  ],
  [
    'the header row is switched off',
    (sheet) => {
      sheet.tables.getItem('Progress_table').showHeaders = false;
    },
    'error header-row Progress, A5:C7',
  ],
  [
    'a second row of headings stands over the first',
    (sheet) => {
      put(sheet, 'B3', 'What');
      put(sheet, 'C3', 'How');
    },
    'warning header-row Progress, A3:C3',
  ],
  [
    'a heading is Excel’s own',
    (sheet) => put(sheet, 'B4', 'Column1'),
    'error headings Progress, B4',
  ],
  [
    'two headings differ by a number alone',
    (sheet) => {
      put(sheet, 'B4', 'Date');
      put(sheet, 'C4', 'Date2');
    },
    'warning headings Progress, C4',
  ],
  [
    'a table has no name of its own',
    (sheet) => {
      sheet.tables.getItem('Progress_table').name = 'Table7';
    },
    'tip table-name Progress, A4:C7',
  ],
  [
    'cells are merged',
    (sheet) => sheet.getRange('A1:C1').merge(),
    'error merged-cells Progress, A1:C1',
  ],
  [
    'a row of the table is blank',
    (sheet) => ['A6', 'B6', 'C6'].forEach((cell) => put(sheet, cell, '')),
    'error blank-rows Progress, A6:C6',
  ],
  [
    'many blank rows make white space',
    (sheet) => put(sheet, 'A12', 'A last word.'),
    'tip blank-rows Progress, A8:A11',
  ],
  [
    'a table stands away from column A',
    (sheet) => {
      sheet.tables.getItem('Progress_table').delete();
      sheet.getRange('B4:C7').values = ROWS.slice(3).map((row) => row.slice(1));
      sheet.tables.add('B4:C7', true).name = 'Moved';
    },
    'error reading-order Progress, B4:C7',
  ],
  [
    'a text is cut by the cell beside it',
    (sheet) => {
      put(sheet, 'B5', LONG);
      sheet.getRange('B5').format.wrapText = false;
    },
    'error cut-text Progress, B5',
  ],
  [
    'a text is cut by the height of its row',
    (sheet) => {
      put(sheet, 'B5', LONG.repeat(3));
      sheet.getRange('B5').format.wrapText = true;
      sheet.getRange('5:5').format.rowHeight = 30;
    },
    'error cut-text Progress, B5',
  ],
  [
    'a text in a font whose widths are unknown may be cut',
    (sheet) => {
      put(sheet, 'B5', LONG);
      sheet.getRange('B5').format.font.name = 'Aptos';
    },
    'warning cut-text Progress, B5',
  ],
  [
    'a text is longer than any row is high',
    (sheet) => {
      put(sheet, 'B5', LONG.repeat(60));
      sheet.getRange('B5').format.wrapText = true;
      sheet.getRange('5:5').format.rowHeight = 409;
    },
    'warning cut-text Progress, B5',
  ],
  [
    'grey text stands on a light fill',
    (sheet) => {
      sheet.getRange('A2').format.font.color = '#999999';
    },
    'error contrast Progress, A2',
  ],
  [
    'ratings are fills without a word',
    (sheet) => {
      fill(sheet, 'C5', '#FF0000');
      fill(sheet, 'C6', '#00B050');
      put(sheet, 'C5', '');
      put(sheet, 'C6', '');
    },
    'error colour-alone Progress, C5:C6',
  ],
  [
    'ratings are one sign in several colours',
    (sheet) => {
      ['C5', 'C6', 'C7'].forEach((cell) => put(sheet, cell, '●'));
      sheet.getRange('C5').format.font.color = '#C00000';
      sheet.getRange('C6').format.font.color = '#006100';
    },
    'error colour-alone Progress, C5:C7',
  ],
  [
    'one word stands on several fills',
    (sheet) => {
      ['C5', 'C6'].forEach((cell) => put(sheet, cell, 'In progress'));
      fill(sheet, 'C5', '#FFC7CE');
      fill(sheet, 'C6', '#C6EFCE');
    },
    'warning colour-alone Progress, C5:C6',
  ],
  [
    'a rule colours cells',
    (sheet) => {
      const rule = sheet.getRange('C5:C7').conditionalFormats.add('ContainsText').textComparison;
      rule.format.fill.color = '#FF0000';
      rule.rule = { operator: 'Contains', text: 'Red' };
    },
    'tip coloured-by-rules Progress',
  ],
  [
    'a picture says nothing',
    (sheet) => {
      sheet.shapes.addImage('iVBORw0KGgo=').name = 'Logo';
    },
    'error alt-text Progress',
  ],
  [
    'a picture says the name of its file',
    (sheet) => {
      sheet.shapes.addImage('iVBORw0KGgo=').altTextDescription = 'logo-final.png';
    },
    'error alt-text Progress',
  ],
  [
    'a chart is told nowhere in words, as far as Excel tells',
    (sheet) => {
      sheet.charts.add('ColumnClustered', sheet.getRange('B4:C7')).title.text = 'By rating';
    },
    'warning alt-text Progress',
  ],
  [
    'a row is hidden',
    (sheet) => {
      sheet.getRange('6:6').rowHidden = true;
    },
    'warning hidden Progress, A6:C6',
  ],
  [
    'a column is hidden',
    (sheet) => {
      sheet.getRange('C:C').columnHidden = true;
    },
    'warning hidden Progress, C1:C7',
  ],
  [
    'the sheet is hidden',
    (sheet) => {
      sheet.visibility = 'Hidden';
    },
    'warning hidden Progress',
  ],
  [
    'text is small',
    (sheet) => {
      sheet.getRange('A2').format.font.size = 8;
    },
    'warning small-text Progress, A2',
  ],
  [
    'a table goes over pages and its headings do not',
    (sheet) => {
      sheet.pageLayout.paperSize = 'A4';
      sheet.getRange('5:7').format.rowHeight = 400;
    },
    'warning header-not-repeated Progress, A4:C4',
  ],
  [
    'an address stands in full',
    (sheet) => put(sheet, 'A2', 'https://thornmere.example/plan'),
    'warning bare-link Progress, A2',
  ],
];

export function put(sheet: Excel.Worksheet, cell: string, text: string): void {
  sheet.getRange(cell).values = [[text]];
}

function fill(sheet: Excel.Worksheet, cell: string, colour: string): void {
  sheet.getRange(cell).format.fill.color = colour;
}
