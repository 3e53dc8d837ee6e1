import { cellsOf } from '../../core/grid/outline.js';
import type { GridCell, SourceDocument } from '../../../src/core/grid/grid.js';
import { p, read, run, tbl, tc, tr } from './word-xml.js';

const cellsAsSeen = (document: SourceDocument): readonly (readonly GridCell[])[] =>
  document.blocks.flatMap((block) =>
    block.kind === 'table' ? block.grid.rows.map(({ cells }) => cells) : [],
  );

const fillOf = (properties: string, theme?: string): string | undefined => {
  const body = tbl([tr(['Ref', tc('x', properties)])]);
  return cellsAsSeen(read({ body, ...(theme !== undefined && { theme }) }))[0]?.[1]?.fill;
};

test('cells merged over rows and columns say where they were merged from, and hold no text', () => {
  const document = read(
    tbl([
      tr([tc('1', '<w:vMerge w:val="restart"/>'), tc('wide', '<w:gridSpan w:val="2"/>')]),
      tr([tc('left over', '<w:vMerge/>'), 'a', 'b']),
    ]),
  );
  expect(cellsAsSeen(document)).toEqual([
    [{ text: '1' }, { text: 'wide' }, { text: '', merged: 'left' }],
    [{ text: '', merged: 'above' }, { text: 'a' }, { text: 'b' }],
  ]);
});

test('edges that stand a hair’s breadth apart are one column, as people see them', () => {
  const document = read(
    tbl(
      [
        tr([tc('Ref', '<w:gridSpan w:val="2"/>'), 'Action']),
        tr(['1', tc('Mend', '<w:gridSpan w:val="2"/>')]),
      ],
      [1000, 15, 4000],
    ),
  );
  expect(cellsOf(document)).toEqual([
    ['Ref', 'Action'],
    ['1', 'Mend'],
  ]);
});

test('a grid line at which no cell begins makes no column', () => {
  const wide = '<w:gridSpan w:val="2"/>';
  const document = read(tbl([tr([tc('Ref', wide), 'Action']), tr([tc('1', wide), 'Mend'])]));
  expect(cellsOf(document)).toEqual([
    ['Ref', 'Action'],
    ['1', 'Mend'],
  ]);
});

test('a row that begins further right leaves its first columns empty', () => {
  const document = read(tbl([tr(['1', 'a']), tr(['b'], '<w:gridBefore w:val="1"/>')]));
  expect(cellsOf(document)).toEqual([
    ['1', 'a'],
    ['', 'b'],
  ]);
});

test('deleted and hidden rows are left out, inserted ones stay', () => {
  const document = read(
    tbl([tr(['a']), tr(['b'], '<w:del/>'), tr(['c'], '<w:hidden/>'), tr(['d'], '<w:ins/>')]),
  );
  expect(cellsOf(document)).toEqual([['a'], ['d']]);
});

test('rows and cells inside content controls are rows and cells', () => {
  const control = (inside: string): string =>
    `<w:sdt><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
  const row = `<w:tr>${tc('1')}${control(tc('Mend'))}</w:tr>`;
  expect(cellsOf(read(tbl([tr(['Ref', 'Action']), control(control(row))])))).toEqual([
    ['Ref', 'Action'],
    ['1', 'Mend'],
  ]);
});

describe('the colour of a cell', () => {
  const theme =
    '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme><a:accent6><a:srgbClr val="70AD47"/></a:accent6></a:clrScheme></a:themeElements></a:theme>';

  test.each([
    ['a fill', '<w:shd w:val="clear" w:color="auto" w:fill="92d050"/>', '#92D050'],
    ['white', '<w:shd w:val="clear" w:color="auto" w:fill="FFFFFF"/>', undefined],
    ['none', '<w:shd w:val="nil" w:fill="92D050"/>', undefined],
    ['a solid pattern', '<w:shd w:val="solid" w:color="00B050" w:fill="auto"/>', '#00B050'],
    ['half a pattern', '<w:shd w:val="pct50" w:color="FF0000" w:fill="FFFFFF"/>', '#FF8080'],
    ['a theme’s colour', '<w:shd w:val="clear" w:fill="auto" w:themeFill="accent6"/>', '#70AD47'],
    [
      'a theme’s colour, made lighter',
      '<w:shd w:val="clear" w:fill="auto" w:themeFill="accent6" w:themeFillTint="99"/>',
      '#A9D18E',
    ],
  ])('%s', (_, properties, fill) => {
    expect(fillOf(properties, theme)).toBe(fill);
  });

  test('a highlight counts where it is behind all the words of the cell', () => {
    const green = '<w:highlight w:val="green"/>';
    const fills = (cell: string): string | undefined =>
      cellsAsSeen(read(tbl([tr(['x', tc(p(cell))])])))[0]?.[1]?.fill;
    expect(fills(run('Green', green))).toBe('#00FF00');
    expect(fills(run('Green', green) + run(' for now'))).toBeUndefined();
  });

  test('a style of characters may carry it', () => {
    const styles =
      '<w:style w:type="character" w:styleId="R"><w:name w:val="Red"/><w:rPr><w:shd w:val="clear" w:fill="C00000"/></w:rPr></w:style>';
    const body = tbl([tr(['x', tc(p(run('Red', '<w:rStyle w:val="R"/>')))])]);
    expect(cellsAsSeen(read({ body, styles }))[0]?.[1]).toEqual({ text: 'Red', fill: '#C00000' });
  });
});

test('a small table in a cell becomes lines of the cell; a layout table gives way to its inside', () => {
  const inner = tbl([tr(['Draft', 'May']), tr(['Final', 'July'])]);
  expect(cellsOf(read(tbl([tr(['1', tc(p('Write') + inner)])])))).toEqual([
    ['1', 'Write\nDraft May\nFinal July'],
  ]);
  expect(cellsOf(read(tbl([tr([tc(p('Title') + inner)])])))).toEqual([
    ['Draft', 'May'],
    ['Final', 'July'],
  ]);
});
