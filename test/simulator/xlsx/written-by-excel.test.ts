import { strToU8, zipSync } from 'fflate';
import { openXlsx } from '../../../src/simulator/xlsx/index.js';
import type { Sheet, Workbook } from '../../../src/simulator/model/index.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function relationships(...targets: readonly [type: string, target: string][]): string {
  const rows = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${rows.join('')}</Relationships>`;
}

const STYLES = `<styleSheet xmlns="${MAIN}">
  <fonts><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>
    <font><b/><u/><sz val="11"/><color theme="4" tint="-0.249977111117893"/><name val="Calibri"/></font></fonts>
  <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
    <fill><patternFill patternType="solid"><fgColor theme="4" tint="0.79998168889431442"/><bgColor indexed="64"/></patternFill></fill>
    <fill><patternFill patternType="solid"><fgColor indexed="10"/></patternFill></fill></fills>
  <borders><border><left/><right/><top/><bottom/><diagonal/></border></borders>
  <cellStyleXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
    <xf numFmtId="14" fontId="1" fillId="2" borderId="0" xfId="0"><alignment wrapText="1"/></xf>
    <xf numFmtId="0" fontId="0" fillId="3" borderId="0" xfId="0"/></cellXfs>
  <cellStyles><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const SHEET = `<worksheet xmlns="${MAIN}" xmlns:x14="urn:x" xmlns:xm="urn:m">
  <sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozenSplit"/></sheetView></sheetViews>
  <sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25" xmlns:x14ac="urn:a"/>
  <cols><col min="1" max="2" width="10.7109375" customWidth="1"/><col min="3" max="3" width="9.140625"/></cols>
  <sheetData>
    <row r="1" spans="1:3" ht="30" customHeight="1"><c r="A1" s="1"><v>44804</v></c><c r="B1" s="2" t="b"><v>1</v></c></row>
    <row r="2" ht="45"><c r="A2" t="str"><f>TEXT(A1,"0")&amp;_xlfn.CONCAT("_xlfn.","x")</f><v>44804_xlfn.x</v></c></row>
  </sheetData>
  <conditionalFormatting sqref="A1:A9"><cfRule type="expression" priority="2"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>
  <conditionalFormatting sqref="B1:B9"><cfRule type="duplicateValues" priority="1"/></conditionalFormatting>
  <extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1">
    <x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B9 D2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>
</worksheet>`;

/** A small file in the shapes that Excel itself writes, which are not all ours. */
async function opened(): Promise<{ workbook: Workbook; sheet: Sheet }> {
  const files = {
    '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['worksheet', '/xl/worksheets/sheet2.xml'],
    ),
    'xl/workbook.xml': `<?xml version="1.0"?>\r\n<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/><sheet name="Lists" sheetId="5" state="hidden" r:id="rId3"/></sheets></workbook>`,
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': SHEET,
    'xl/worksheets/sheet2.xml': `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Red</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
  };
  const bytes = Object.entries(files).map(([name, xml]) => [name, strToU8(xml)] as const);
  const workbook = await openXlsx(zipSync(Object.fromEntries(bytes)));
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('the file has sheets');
  return { workbook, sheet };
}

test('colours of the theme, lighter and darker, and of the old palette are read as they look', async () => {
  const { sheet } = await opened();
  const cells = sheet.rows.get(0)?.cells;
  // As Excel names them: "Blue, Accent 1, Lighter 80%" and "Darker 25%" of its 2013 to 2022 theme.
  expect(cells?.get(0)?.style.fill.color).toBe('#D9E1F2');
  expect(cells?.get(0)?.style.font).toMatchObject({
    bold: true,
    underline: 'Single',
    color: '#305496',
  });
  expect(cells?.get(1)?.style.fill.color).toBe('#FF0000');
});

test('built-in number formats, frozen panes and sheets of any prefix are read', async () => {
  const { workbook, sheet } = await opened();
  expect(sheet.rows.get(0)?.cells.get(0)?.style).toMatchObject({
    numberFormat: 'm/d/yyyy',
    wrapText: true,
  });
  expect(sheet.frozen).toEqual({ rows: 1, columns: 0 });
  expect(workbook.sheets[1]?.visibility).toBe('Hidden');
  expect(workbook.sheets[1]?.rows.get(0)?.cells.get(0)?.value).toBe('Red');
});

test('a width cut to 1/256 of a character is the 75 pixels that Excel shows', async () => {
  const { sheet } = await opened();
  expect(sheet.columns.get(0)).toEqual({ width: 56.25 });
  expect(sheet.columns.get(2)).toEqual({});
});

test('only a height that somebody set counts: Excel also notes those it fitted', async () => {
  const { sheet } = await opened();
  expect([sheet.rows.get(0)?.height, sheet.rows.get(1)?.height]).toEqual([30, undefined]);
});

test('prefixes of young functions go, but not out of texts', async () => {
  const { sheet } = await opened();
  expect(sheet.rows.get(1)?.cells.get(0)?.formula).toBe('=TEXT(A1,"0")&CONCAT("_xlfn.","x")');
});

test('a list on another sheet is read from where Excel keeps it', async () => {
  const { sheet } = await opened();
  expect(sheet.validations).toMatchObject([
    {
      type: 'List',
      formula1: '=Lists!$A$1:$A$3',
      inCellDropDown: true,
      areas: [
        { top: 1, left: 1, bottom: 8, right: 1 },
        { top: 1, left: 3, bottom: 1, right: 3 },
      ],
    },
  ]);
});

test('conditional formats come in the order of their priority', async () => {
  const { sheet } = await opened();
  expect(sheet.conditionalFormats.map(({ kind }) => kind)).toEqual(['PresetCriteria', 'Custom']);
});
