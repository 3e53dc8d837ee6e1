import { readHtml } from '../../../src/core/grid/read-html';
import { cellsOf, outline } from './outline';
import type { GridCell } from '../../../src/core/grid/grid';

const cellOf = (inside: string): GridCell | undefined => {
  const [block] = readHtml(`<table><tr><td>1</td><td>${inside}</td></tr></table>`).blocks;
  return block?.kind === 'table' ? block.grid.rows[0]?.cells[1] : undefined;
};
const textOf = (inside: string): string => cellOf(inside)?.text ?? '';

describe('pictures, icons and fields', () => {
  test.each([
    ['a picture with words', '<img src="g.png" alt="Green">', 'Green'],
    ['a drawing with a name', '<svg role="img" aria-label="Amber"><path/></svg>', 'Amber'],
    ['a drawing with a title', '<svg><title>Amber</title><path/></svg>', 'Amber'],
    ['an icon with a title', '<i class="fa fa-circle" title="Red"></i>', 'Red'],
    [
      'an icon and the words beside it that only readers of screens see',
      '<i class="dot" aria-label="Red"></i><span class="sr-only">Red</span>',
      'Red',
    ],
    ['the name of an icon font’s picture', '<i class="material-icons">check_circle</i>', ''],
    ['a bar of progress', '<div role="progressbar" aria-valuenow="60"></div>', '60%'],
    ['a field', '<input value="Head of Parks">', 'Head of Parks'],
    ['a hidden field', '<input type="hidden" value="77">Ada', 'Ada'],
    ['a box to tick', '<input type="checkbox" checked>', '☑'],
    ['a chosen one of several', '<select><option>Red<option selected>Amber</select>', 'Amber'],
    ['none chosen of several', '<select><option>Red<option>Amber</select>', ''],
    ['a file’s name for want of words', '<img alt="image003.png">', ''],
    [
      'what a program supposes to see',
      '<img alt="A green circle&#10;&#10;Description automatically generated">',
      '',
    ],
    ['a class alone', '<span class="rag rag-green"></span>', ''],
    ['a box that is pressed', '<span role="checkbox" aria-label="Select row"></span>', ''],
  ])('%s', (_, inside, text) => {
    expect(textOf(inside)).toBe(text);
  });

  test('a picture within a line counts, one alone on the page only adorns it', () => {
    const html =
      '<p><img alt="Thornmere Borough Council"></p><p><img alt="Green"> The pier is mended.</p>';

    expect(outline(readHtml(html))).toEqual(['paragraph Green The pier is mended.']);
  });
});

describe('words of a cell', () => {
  test.each([
    ['soft hyphens and spaces of no width', 'Am&shy;b&#8203;er&nbsp;&#8239;now', 'Amber now'],
    ['the number of a note after a year', 'May 2025<sup>3</sup>', 'May 2025 3'],
    ['an ordinal', '30<sup>th</sup> May', '30th May'],
    ['a list of terms', '<dl><dt>Lead</dt><dd>Ada Poole</dd></dl>', 'Lead: Ada Poole'],
    ['a table that frames one cell', '<table><tr><td><p>a</p><p>b</p></table>', 'a\nb'],
    ['text that is not displayed', 'Ada<span style="display:none"> (77)</span>', 'Ada'],
  ])('%s', (_, inside, text) => {
    expect(textOf(inside)).toBe(text);
  });

  test('a heading that narrow screens repeat in the cell is no part of it', () => {
    const rows = cellsOf(
      readHtml(
        '<table><tr><th>Ref</th><th>Lead officer</th></tr><tr><td><span aria-hidden="true">Ref </span>1</td><td><b>Lead officer:</b> Ada</td></tr><tr><td>Ref</td><td>Ada</td></tr></table>',
      ),
    );

    expect(rows.slice(1)).toEqual([
      ['1', 'Ada'],
      ['Ref', 'Ada'],
    ]);
  });

  test('a raised number brings the note that it leads to', () => {
    const html =
      '<table><tr><td>1</td><td>May 2025<sup><a href="#n1" id="r1">1</a></sup></td></tr></table><ol><li id="n1">Was March. <a href="#r1">↩</a></li></ol>';

    expect(outline(readHtml(html))).toEqual(['table 1 | May 2025 [Was March.]']);
  });

  test('what people remark on a cell in Word stands beside its text', () => {
    const html =
      '<table><tr><td>1</td><td>Ada<a href="#_msocom_1" name="_msoanchor_1">[JS1]</a></td></tr></table><div style="mso-element:comment"><div id="_com_1"><a name="_msocom_1"></a><p>&nbsp;<a href="#_msoanchor_1">[JS1]</a>Still Bill?</p></div></div>';
    const [block, ...others] = readHtml(html).blocks;

    expect(block?.kind === 'table' && block.grid.rows[0]?.cells[1]).toEqual({
      text: 'Ada',
      note: 'Still Bill?',
    });
    expect(others).toEqual([]);
  });
});

describe('tables by another name', () => {
  const cells = [
    ['Ref', 'Action', 'Lead'],
    ['1', 'Mend', 'Ada'],
    ['2', 'Sell', 'Bo'],
  ];

  test('elements with the roles of rows and cells', () => {
    const row = (role: string, texts: readonly string[]): string =>
      `<div role="row">${texts.map((text) => `<div role="${role}"><p>${text}</p></div>`).join('')}</div>`;
    const [head = [], ...body] = cells;
    const html = `<div role="table"><div role="rowgroup">${row('columnheader', head)}</div><div role="rowgroup">${body.map((texts) => row('cell', texts)).join('')}</div></div>`;

    expect(cellsOf(readHtml(html))).toEqual(cells);
  });

  test('rows of plain divisions below a row of headings', () => {
    const html = `<div>${cells.map((texts) => `<div class="row">${texts.map((text) => `<div>${text}</div>`).join('')}</div>`).join('')}</div>`;

    expect(cellsOf(readHtml(html))).toEqual(cells);
  });

  test('cards of plain divisions are none', () => {
    const card = '<div><div>1. Mend</div><div>Lead: Ada</div><div>Due: May 2025</div></div>';

    expect(cellsOf(readHtml(`<div>${card.repeat(3)}</div>`))).toEqual([]);
  });

  test('a table that sets menus beside a plan gives way to the plan', () => {
    const rows = cells.map(
      (texts) => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`,
    );
    const html = `<table><tr><td><ul><li>Home</li></ul></td><td><p>Our plan is below.</p><table>${rows.join('')}</table></td></tr></table>`;

    expect(cellsOf(readHtml(html))).toEqual(cells);
  });

  test('a page in the one cell of a table is read as a page', () => {
    const html =
      '<table><tr><td><h1>Our plan</h1><ol><li>Mend the pier.</li><li>Sell the barge.</li></ol></td></tr></table>';

    expect(outline(readHtml(html))).toEqual([
      'heading Our plan',
      'item/0 1. Mend the pier.',
      'item/0 2. Sell the barge.',
    ]);
  });
});

describe('pages that mean harm', () => {
  test('nothing of programs, styles, frames and addresses is a word of the document', () => {
    const html = `<base href="https://bad.example/"><meta http-equiv="refresh" content="0;url=https://bad.example">
      <style>td::after { content: "styled" } td { background: url("https://bad.example/#c00000") }</style>
      <body onload="alert('loaded')"><script>var plan = "scripted";</script><table onclick="alert('clicked')">
      <tr><td style="background:url(https://bad.example/a.png#00ff00)">1</td><td><img src="https://bad.example/b.png" onerror="alert('failed')">Mend<script>document.write("written")</script></td></tr></table>
      <iframe srcdoc="framed">framed</iframe><object>objected</object><template>templated</template><noscript>unscripted</noscript><a href="javascript:alert('followed')">link</a></body>`;
    const document = readHtml(html);

    expect(outline(document)).toEqual(['table 1 | Mend', 'paragraph link']);
    expect(JSON.stringify(document)).not.toMatch(/fill|bad\.example/);
  });

  test.each([
    ['spans without end', '<tr><td rowspan=65534 colspan=1000>x</td></tr>'.repeat(2_000)],
    ['tables in tables', `<tr><td>${'<table><tr><td title=a><span title=b>'.repeat(300)}x`],
    [
      'pictures in one cell',
      `<tr><td>${'<img alt=Green> word '.repeat(2_000)}</td><td>1</td></tr>`,
    ],
  ])('%s are read to their end', (_, rows) => {
    expect(readHtml(`<table>${rows}</table>`).blocks).toHaveLength(1);
  });
});

describe('what a page shows and does not hold', () => {
  test('parts that were closed, rows on further pages and pictures without words are said', () => {
    const html = `<details><summary>Voids</summary></details><details open><summary>Repairs</summary></details>
      <table><tr><td>1</td><td><img src="a.png"></td><td><img alt="Green"></td></tr></table><p>Showing 1 to 10 of 24 entries</p>`;

    expect(readHtml(html).leftOut).toEqual([
      { what: 'closed-part', sheet: 'Voids' },
      { what: 'further-pages', sheet: 'Showing 1 to 10 of 24' },
      { what: 'pictures', sheet: '', cells: 1 },
    ]);
  });

  test('nothing is said of a page that holds all that it shows', () => {
    const html =
      '<details><summary>Voids</summary><p>None.</p></details><p>Showing 1 to 24 of 24 entries</p>';

    expect(readHtml(html)).not.toHaveProperty('leftOut');
  });
});
