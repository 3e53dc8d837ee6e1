import { strToU8, zipSync } from 'fflate';
import type { GridCell, SourceDocument } from '../../../src/core/grid/grid.js';
import { readXlsx } from '../../../src/documents/xlsx/read-xlsx.js';
import { relations, row, workbookOf } from './workbook-of.js';

function documentOf(bytes: Uint8Array): SourceDocument {
  const reading = readXlsx(bytes);
  if (!reading.ok) throw new Error(reading.code);
  return reading.document;
}

function rowsOf(bytes: Uint8Array) {
  const tables = documentOf(bytes).blocks.flatMap((block) =>
    block.kind === 'table' ? block.grid.rows : [],
  );
  return tables;
}

const cellsOf = (bytes: Uint8Array): readonly GridCell[] => rowsOf(bytes)[0]?.cells ?? [];
const textsOf = (bytes: Uint8Array) => cellsOf(bytes).map(({ text }) => text);

test('cells of every type say what the sheet shows', () => {
  const bytes = workbookOf(
    `<sheetData><row r="1">
      <c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>typed in</t></is></c>
      <c r="C1"><v>1.5</v></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#REF!</v></c>
      <c r="F1" t="str"><f>A1&amp;B1</f><v>worked out</v></c><c r="H1" t="d"><v>2025-09-30</v></c>
    </row></sheetData>`,
    { 'xl/sharedStrings.xml': '<sst><si><t>shared_x000D_</t><rPh><t>no</t></rPh></si></sst>' },
  );
  expect(textsOf(bytes)).toEqual([
    ...['shared', 'typed in', '1.5', 'TRUE', '#REF!', 'worked out', '', '45930'],
  ]);
});

test('parts of a text that are bold or struck through are marked, and a text of one look is not', () => {
  const run = (look: string, text: string) =>
    `<r><rPr>${look}</rPr><t xml:space="preserve">${text}</t></r>`;
  const bytes = workbookOf(
    `<sheetData><row r="1">
      <c t="inlineStr"><is>${run('<b/>', 'Open the lido.')}${run('', ' By summer')}</is></c>
      <c t="inlineStr"><is>${run('<strike/>', 'May')}${run('<strike val="0"/>', ' June')}</is></c>
      <c t="inlineStr"><is>${run('<b/>', 'Ref')}</is></c>
    </row></sheetData>`,
  );
  expect(cellsOf(bytes)).toEqual([
    { text: '**Open the lido.** By summer' },
    { text: 'May June', struck: ['May'] },
    { text: 'Ref' },
  ]);
});

test('rows and cells that do not say where they stand follow the one before', () => {
  const bytes = workbookOf(
    `<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c r="B2"><v>4</v></c><c><v>5</v></c></row></sheetData>`,
  );
  expect(rowsOf(bytes).map(({ line, cells }) => [line, ...cells.map(({ text }) => text)])).toEqual([
    [1, '1', '2', ''],
    [2, '', '4', '5'],
  ]);
});

test('a row as high as nothing and a column as wide as nothing are hidden', () => {
  const bytes = workbookOf(
    `<cols><col min="2" max="2" width="0" customWidth="1"/></cols>
     <sheetData>${row(1, 'Ref', 'Note', 'Action')}<row r="2" ht="0"><c><v>1</v></c><c><v>2</v></c></row></sheetData>`,
  );
  const [block] = documentOf(bytes).blocks.filter(({ kind }) => kind === 'table');
  if (block?.kind !== 'table') throw new Error('no table');
  expect(block.grid.hiddenColumns).toEqual([1]);
  expect(block.grid.rows.map(({ hidden = false }) => hidden)).toEqual([false, true]);
});

test('a cell merged over whole columns covers only the rows that there are', () => {
  const bytes = workbookOf(
    `<sheetData>${row(1, 'Ref', 'Action')}${row(2, '1', 'Go')}${row(3, '', 'Stop')}</sheetData>
     <mergeCells><mergeCell ref="A2:A1048576"/><mergeCell ref="C1:XFD1048576"/></mergeCells>`,
  );
  expect(rowsOf(bytes).map(({ cells }) => cells)).toEqual([
    [{ text: 'Ref' }, { text: 'Action' }],
    [{ text: '1' }, { text: 'Go' }],
    [{ text: '', merged: 'above' }, { text: 'Stop' }],
  ]);
});

const rules = (body: string) => ({
  sheet: `<sheetData>${row(1, 'Ref', 'RAG')}${row(2, '1', 'Red')}${row(3, '2', 'Green')}</sheetData>${body}`,
  parts: {
    'xl/styles.xml': `<styleSheet><dxfs>
      <dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf>
      <dxf><fill><patternFill><bgColor rgb="FF92D050"/></patternFill></fill></dxf>
    </dxfs></styleSheet>`,
  },
});
const fillsWith = (body: string) => {
  const { sheet, parts } = rules(body);
  const document = documentOf(workbookOf(sheet, parts));
  const fills = rowsOf(workbookOf(sheet, parts)).map(({ cells }) => cells[1]?.fill);
  return { fills, leftOut: document.leftOut };
};
const format = (...each: readonly string[]) =>
  `<conditionalFormatting sqref="B2:B9">${each.join('')}</conditionalFormatting>`;

test('of two rules that apply, the one of the lower priority colours the cell', () => {
  const { fills } = fillsWith(
    format(
      '<cfRule type="cellIs" operator="notEqual" priority="2" dxfId="1"><formula>"x"</formula></cfRule>',
      '<cfRule type="cellIs" operator="equal" priority="1" dxfId="0"><formula>"Red"</formula></cfRule>',
    ),
  );
  expect(fills).toEqual([undefined, '#FF0000', '#92D050']);
});

test('below a rule that cannot be worked out, no colour is guessed, and that is said', () => {
  const { fills, leftOut } = fillsWith(
    format(
      '<cfRule type="expression" priority="1" dxfId="0"><formula>C2&lt;TODAY()</formula></cfRule>',
      '<cfRule type="cellIs" operator="equal" priority="2" dxfId="1"><formula>"Green"</formula></cfRule>',
    ),
  );
  expect(fills).toEqual([undefined, undefined, undefined]);
  expect(leftOut).toEqual([{ what: 'colour-rules', sheet: 'Plan', cells: 2 }]);
});

test('rules in the extension that Excel writes since 2010 count as well', () => {
  const { fills } = fillsWith(
    `<extLst><ext><x14:conditionalFormattings><x14:conditionalFormatting>
      <x14:cfRule type="beginsWith" priority="1" operator="beginsWith">
        <xm:f>LEFT(B2,LEN("Gr"))="Gr"</xm:f>
        <x14:dxf><fill><patternFill><bgColor rgb="FF00B050"/></patternFill></fill></x14:dxf>
      </x14:cfRule><xm:sqref>B2:B9</xm:sqref>
    </x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
  );
  expect(fills).toEqual([undefined, undefined, '#00B050']);
});

test('icons beside numbers and formulas without a result are said to be left out', () => {
  const bytes = workbookOf(
    `<sheetData>${row(1, 'Ref', 'RAG')}<row r="2"><c><v>1</v></c><c><v>3</v></c><c><f>B2*2</f></c></row></sheetData>
     <conditionalFormatting sqref="B2:B9"><cfRule type="iconSet" priority="1"><iconSet/></cfRule></conditionalFormatting>`,
  );
  expect(documentOf(bytes).leftOut).toEqual([
    { what: 'icons', sheet: 'Plan', cells: 1 },
    { what: 'formulas', sheet: 'Plan', cells: 1 },
  ]);
});

test('a conversation beside a cell counts before the note that stands in for it', () => {
  const bytes = workbookOf(
    `<sheetData>${row(1, 'Ref', 'Action')}${row(2, '1', 'Go')}</sheetData>`,
    {
      'xl/worksheets/_rels/sheet1.xml.rels': relations({
        'r1 comments': '../comments1.xml',
        'r2 threadedComment': '../threadedComments/threadedComment1.xml',
      }),
      'xl/comments1.xml':
        '<comments><commentList><comment ref="B2"><text><t>[Threaded comment] open a newer Excel</t></text></comment></commentList></comments>',
      'xl/threadedComments/threadedComment1.xml':
        '<ThreadedComments><threadedComment ref="B2"><text>Is this late?</text></threadedComment><threadedComment ref="B2"><text>By a week.</text></threadedComment></ThreadedComments>',
    },
  );
  expect(rowsOf(bytes)[1]?.cells[1]?.note).toBe('Is this late?\nBy a week.');
});

test('sheets of charts and hidden sheets are named, not read', () => {
  const bytes = workbookOf(`<sheetData>${row(1, 'Ref', 'Action')}</sheetData>`, {
    'xl/workbook.xml': `<workbook><sheets><sheet name="Plan" r:id="r1"/><sheet name="Lists" state="veryHidden" r:id="r4"/><sheet name="Chart" r:id="r5"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations({
      'r1 worksheet': 'worksheets/sheet1.xml',
      'r4 worksheet': 'worksheets/sheet2.xml',
      'r5 chartsheet': 'chartsheets/sheet1.xml',
    }),
  });
  expect(documentOf(bytes).leftOut).toEqual([
    { what: 'hidden-sheet', sheet: 'Lists' },
    { what: 'sheet-without-cells', sheet: 'Chart' },
  ]);
});

test.each<[string, Uint8Array, string]>([
  ['a Word document', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'no-workbook'],
  ['a workbook whose sheet is cut short', workbookOf('<sheetData>'), 'damaged'],
  ['a workbook whose sheet is a trap', workbookOf('<!DOCTYPE a>'), 'damaged'],
  ['a text', strToU8('Ref,Action'), 'damaged'],
])('%s is refused', (_, bytes, code) => {
  expect(readXlsx(bytes)).toEqual({ ok: false, code });
});
