import { readHtml } from '../../../src/core/grid/read-html';
import { cellsOf, outline } from './outline';
import type { Grid } from '../../../src/core/grid/grid';

const table = (html: string): Grid => {
  const found = readHtml(html).blocks.find((block) => block.kind === 'table');
  if (found?.kind !== 'table') throw new Error('the page holds no table');
  return found.grid;
};

describe("Word's clipboard", () => {
  const page = (body: string): string => `Version:1.0\r\nStartHTML:0000000105\r\n
<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:"Aptos",sans-serif;} @page WordSection1 {size:595pt 842pt;} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

  const bullet = (level: number, sign: string, text: string): string =>
    `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;

  test('pseudo-lists become lists, symbol-font marks become bullets, bold leads stay bold', () => {
    const body = `<h2>Recommendations<o:p></o:p></h2>${bullet(1, '1.', '<b>Mend the\npier.</b> It leaks.')}${bullet(2, '·', 'the deck')}${bullet(2, 'o', 'the rail')}${bullet(1, '2.', '<b>Sell</b> the barge')}`;

    expect(outline(readHtml(page(body)))).toEqual([
      'heading Recommendations',
      'item/0 1. **Mend the pier.** It leaks.',
      'item/1 • the deck',
      'item/2 o the rail',
      'item/0 2. **Sell** the barge',
    ]);
  });

  test('paragraphs and lists of a cell stand on lines of their own; the fill of a cell is kept', () => {
    const grid = table(
      page(`<table class=MsoTableGrid border=1 style='mso-yfti-tbllook:1184'>
 <thead><tr style='mso-yfti-irow:0'><td width=60><p class=MsoNormal><b>Ref<o:p></o:p></b></p></td><td><p class=MsoNormal><b>Action</b></p></td><td><p><b>RAG</b></p></td></tr></thead>
 <tr><td><p class=MsoNormal>1</p></td><td><p class=MsoNormal>Mend:</p>${bullet(1, '·', 'deck')}${bullet(2, 'o', 'planks')}<p class=MsoNormal><s>Paint it.</s> Sell it.</p></td><td style='background:#92D050;mso-shading:windowtext'><p><o:p>&nbsp;</o:p></p></td></tr></table>`),
    );

    expect(grid.rows.map((row) => row.cells.map(({ text }) => text))).toEqual([
      ['Ref', 'Action', 'RAG'],
      ['1', 'Mend:\n• deck\n○ planks\nPaint it. Sell it.', ''],
    ]);
    expect(grid.rows[1]?.cells[1]?.struck).toEqual(['Paint it.']);
    expect(grid.rows[1]?.cells[2]?.fill).toBe('#92D050');
  });
});

describe("Excel's clipboard", () => {
  const sheet = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>
<!--table {mso-displayed-decimal-separator:"\\.";} .xl65 {mso-number-format:"Short Date"; text-align:left;}
.xl66 {color:white; background:#C00000; mso-pattern:black none;} .xl67, .xl68 {font-weight:700;} --></style></head>
<body><table border=0 cellpadding=0 width=300><!--StartFragment--> <col width=64>
 <tr height=20><td height=20 class=xl67>Ref</td><td class=xl67>Due</td><td class=xl67>RAG</td></tr>
 <tr height=40><td rowspan=2 align=right x:num>1</td><td class=xl65 align=right x:num="45169">31/08/2023</td><td class=xl66>Red</td></tr>
 <tr><td>First line<br style='mso-data-placement:same-cell;'>\n second &amp; last</td><td></td></tr>
 <![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=64></td></tr><![endif]>
<!--EndFragment--></table></body></html>`;

  test('fills come from its style sheet, dates with the number behind them', () => {
    const rows = table(sheet).rows;

    expect(rows[1]?.cells[1]).toEqual({ text: '31/08/2023', serial: 45169 });
    expect(rows[1]?.cells[2]).toEqual({ text: 'Red', fill: '#C00000' });
    expect(rows[1]?.cells[0]).toEqual({ text: '1' });
  });

  test('a merged cell holds its text once, and the places that it covers say so', () => {
    expect(table(sheet).rows[2]?.cells).toEqual([
      { text: '', merged: 'above' },
      { text: 'First line\nsecond & last' },
      { text: '' },
    ]);
  });

  const hiding = (rows: string): Grid =>
    table(`<html><head><meta name=ProgId content=Excel.Sheet></head><body><table>
 <col width=64 style='width:48pt'><col width=0 span=2 style='display:none;mso-width-source:userset;mso-width-alt:
 3108'><col width=90>${rows}</table></body></html>`);

  test('hidden columns and rows are read and said to be hidden', () => {
    const grid = hiding(`<tr><td>Ref</td><td>Cost</td><td>Notes</td><td>Action</td></tr>
 <tr height=0 style='display:none;mso-height-source:userset;mso-height-alt:285'><td>1</td><td>9</td><td>no</td><td>Mend</td></tr>
 <tr><td>2</td><td>8</td><td></td><td>Sell</td></tr>`);

    expect(grid.hiddenColumns).toEqual([1, 2]);
    expect(grid.rows.map(({ hidden }) => hidden)).toEqual([undefined, true, undefined]);
    expect(grid.rows[1]?.cells.map(({ text }) => text)).toEqual(['1', '9', 'no', 'Mend']);
  });

  test('a cell keeps the words that it is too narrow to show', () => {
    const grid = hiding(
      "<tr><td>1</td><td></td><td></td><td>Mend the pier<span style='display:none'> and its lamps</span></td></tr>",
    );

    expect(grid.rows[0]?.cells[3]?.text).toBe('Mend the pier and its lamps');
  });

  test('a text that spills over empty neighbours is no merged cell', () => {
    const grid = table(
      "<table><tr><td colspan=2 style='mso-ignore:colspan'>Long title</td></tr><tr><td>a</td><td>b</td></tr></table>",
    );

    expect(grid.rows[0]?.cells).toEqual([{ text: 'Long title' }, { text: '' }]);
  });
});

describe('Google and LibreOffice', () => {
  test('the bold wrapper of Google Docs makes nothing bold', () => {
    const html = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">Mend the pier.</span><span style="font-weight:400"> It leaks.</span></p><ul><li dir="ltr" aria-level="1"><p role="presentation"><span>deck</span></p></li><ul><li aria-level="2"><p>planks</p></li></ul></ul></b>`;

    expect(outline(readHtml(html))).toEqual([
      'paragraph **Mend the pier.** It leaks.',
      'item/0 • deck',
      'item/1 • planks',
    ]);
  });

  test('Google Sheets gives numbers behind dates and fills as rgb', () => {
    const html = `<google-sheets-html-origin><style type="text/css">td {border:1px solid}</style><table><colgroup><col width="100"/></colgroup><tbody><tr><td style="background-color:rgb(255, 192, 0);" data-sheets-value="{&quot;1&quot;:2}">Amber</td><td data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:45169}">Aug 2023</td></tr></tbody></table></google-sheets-html-origin>`;

    expect(table(html).rows[0]?.cells).toEqual([
      { text: 'Amber', fill: '#FFC000' },
      { text: 'Aug 2023', serial: 45169 },
    ]);
  });

  test('LibreOffice keeps fills and numbers in attributes', () => {
    const html = `<table><tr><td bgcolor="#ffff00" align="left"><font face="Arial">Yellow</font></td><td sdval="45169" sdnum="2057;0;DD/MM/YY">31/08/23</td></tr></table>`;

    expect(table(html).rows[0]?.cells).toEqual([
      { text: 'Yellow', fill: '#FFFF00' },
      { text: '31/08/23', serial: 45169 },
    ]);
  });
});

describe('any page', () => {
  test('spans in both directions keep every row as wide as the table', () => {
    const grid = table(
      '<table><tr><th colspan=2>Plan</th><th rowspan=2>RAG</th></tr><tr><td>1</td><td>Mend</td></tr><tr><td colspan=3>Theme</td></tr></table>',
    );

    expect(
      grid.rows.map((row) => row.cells.map((cell) => (cell.merged ? '^' : cell.text))),
    ).toEqual([
      ['Plan', '^', 'RAG'],
      ['1', 'Mend', '^'],
      ['Theme', '^', '^'],
    ]);
  });

  test('a table inside a cell loses its lines and none of its words', () => {
    const html =
      '<table><tr><td>1</td><td>Before<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>after</td></tr></table>';

    expect(cellsOf(readHtml(html))).toEqual([['1', 'Before\na b\nc\nafter']]);
  });

  test('a table that only lays out the page gives way to the table inside it', () => {
    const html =
      '<table><tr><td><h1>Plan</h1><table><tr><td>Ref</td><td>Action</td></tr></table></td></tr></table>';

    expect(outline(readHtml(html))).toEqual(['heading Plan', 'table Ref | Action']);
  });

  test('scripts, styles and what is not displayed leave no word', () => {
    const html =
      '<p>Seen</p><script>alert("no")</script><style>p{}</style><p style="display:none">hidden</p><!-- note -->';

    expect(outline(readHtml(html))).toEqual(['heading Seen']);
  });

  test('no span leaves its group of rows, and columns that only spans reach are none', () => {
    const html =
      '<table><thead><tr><th rowspan=2>Ref</th><th>Action</th></tr></thead><tbody><tr><td colspan=100>Theme</td></tr><tr><td rowspan=0>1</td><td>Mend</td></tr><tr><td>Sell</td></tr></tbody></table>';

    expect(cellsOf(readHtml(html))).toEqual([
      ['Ref', 'Action'],
      ['Theme', ''],
      ['1', 'Mend'],
      ['', 'Sell'],
    ]);
  });

  test('a foot that is written before the body stands below it, a caption above the table', () => {
    const html =
      '<table><caption>Table 2: Our plan</caption><tfoot><tr><td>Total</td><td>1</td></tr></tfoot><tbody><tr><td>1</td><td>Mend</td></tr></tbody></table>';

    expect(outline(readHtml(html))).toEqual([
      'heading Table 2: Our plan',
      'table 1 | Mend // Total | 1',
    ]);
  });

  test('a column of cells that are not displayed is hidden; one such cell alone takes no place', () => {
    const column = table(
      '<table><tr><th>Ref</th><th hidden>Id</th><th>Action</th></tr><tr><td>1</td><td style="display:none!important">77</td><td>Mend</td></tr></table>',
    );
    const cell = table(
      '<table><tr><th>Ref</th><th>Action</th></tr><tr><td style="display:none">77</td><td>1</td><td>Mend</td></tr></table>',
    );

    expect(column.hiddenColumns).toEqual([1]);
    expect(cell.hiddenColumns).toBeUndefined();
    expect(cell.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['Ref', 'Action'],
      ['1', 'Mend'],
    ]);
  });

  test('every row of a table that is not displayed is hidden', () => {
    const html =
      '<div style="display:none"><h2>Theme 2</h2><table><tr><td>1</td><td>Mend</td></tr></table></div>';

    expect(outline(readHtml(html))).toEqual(['table 1 | Mend']);
    expect(table(html).rows[0]?.hidden).toBe(true);
  });

  test('rules of a style sheet hide only what they hide on the page as it is seen', () => {
    const html =
      '<style>@media print { .a { color: red } .noprint { display: none } } .tabs .panel { display: none } .off { display: none }</style><p class=noprint>Seen.</p><p class=panel>Seen too.</p><p class=off>Not seen.</p>';

    expect(outline(readHtml(html))).toEqual(['paragraph Seen.', 'paragraph Seen too.']);
  });

  test('bare rows, unclosed tags and missing bodies are read as a browser reads them', () => {
    expect(cellsOf(readHtml('<tr><td>Ref<td>Action<tr><td>1<td>Mend'))).toEqual([
      ['Ref', 'Action'],
      ['1', 'Mend'],
    ]);
    expect(readHtml('').blocks).toEqual([]);
  });

  test('ordered lists of a .docx keep their numbers', () => {
    const html =
      '<p>Key recommendations</p><ol><li><strong>Mend.</strong> Now:<ul><li>deck</li></ul></li><li><strong>Sell.</strong></li></ol>';

    expect(outline(readHtml(html))).toEqual([
      'heading Key recommendations',
      'item/0 1. **Mend.** Now:',
      'item/1 • deck',
      'item/0 2. **Sell.**',
    ]);
  });

  test('a page nested ten thousand deep is read', () => {
    const html = `${'<div>'.repeat(10_000)}deep`;

    expect(outline(readHtml(html))).toEqual(['paragraph deep']);
  });

  test('what is text on the page stays text, tags that were written out included', () => {
    expect(
      cellsOf(readHtml('<table><tr><td>&lt;b&gt; &amp;amp; 5 &lt; 6</td></tr></table>')),
    ).toEqual([['<b> &amp; 5 < 6']]);
  });
});
