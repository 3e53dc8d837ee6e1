import { layOut } from '../../../src/core/sheet/lay-out.js';
import { placeOfColumn } from '../../../src/core/sheet/place-of-column.js';
import type { SheetSpec, TableBlock, TableRow } from '../../../src/core/sheet/sheet-spec.js';
import { PACK_THEME, ratingStyle } from '../../../src/core/sheet/theme.js';

function aTable(parts: Partial<TableBlock> = {}): TableBlock {
  return {
    kind: 'table',
    name: 'Actions',
    columns: [
      { heading: 'Ref', kind: 'ref', width: { points: 60 } },
      { heading: 'Action', kind: 'text', width: { share: 1 } },
      { heading: 'Due', kind: 'date', width: { points: 90 } },
    ],
    rows: [{ cells: ['1', 'Plant trees.', 45382] }],
    ...parts,
  };
}

function aSheet(parts: Partial<SheetSpec> = {}): SheetSpec {
  return {
    name: 'Actions',
    title: 'Actions',
    note: 'One row an action.',
    blocks: [aTable()],
    ...parts,
  };
}

const LONG = 'Trees were planted along the canal, and the school helped. '.repeat(90).trim();
const ON_PAPER = { mark: 'a-pack', page: { orientation: 'landscape', footer: 'Actions' } } as const;

function draw(parts: Partial<SheetSpec> = {}) {
  return layOut(aSheet(parts), PACK_THEME);
}

describe('laying out a sheet', () => {
  it('puts the title in A1, the note in A2 and the table below a free row', () => {
    const sheet = draw();
    expect(sheet.values.slice(0, 2).map(({ at, values }) => [at.row, values])).toEqual([
      [0, [['Actions']]],
      [1, [['One row an action.']]],
    ]);
    expect(sheet.tables).toEqual([
      { name: 'Actions', at: { row: 3, column: 0, rows: 2, columns: 3 } },
    ]);
  });

  it('writes texts and refs as text and days as numbers with a format', () => {
    const formats = draw()
      .values.slice(2)
      .map(({ at, numberFormat }) => [at.column, numberFormat]);
    expect(formats).toEqual([
      [0, '@'],
      [0, '@'],
      [2, 'dd mmm yyyy'],
    ]);
  });

  it('gives a table without rows one blank row, since Excel has no table without', () => {
    expect(draw({ blocks: [aTable({ rows: [] })] }).tables[0]?.at.rows).toBe(2);
  });

  it('keeps one record to one row where rows may not continue, at most as high as Excel lets it be', () => {
    const sheet = draw({ blocks: [aTable({ rows: [{ cells: ['1', LONG.repeat(4), ''] }] })] });
    expect(sheet.extent.rows).toBe(5);
    expect(sheet.rowHeights.at(-1)?.points).toBe(409);
  });

  it('leaves the page breaks of a sheet that people write in to Excel', () => {
    const rows = Array.from({ length: 200 }, (): TableRow => ({
      cells: ['1', 'Plant trees.', ''],
    }));
    const { page } = ON_PAPER;
    expect(draw({ page, blocks: [aTable({ rows })] }).page?.breaksBefore).toEqual([]);
  });

  it('goes on with a long text in further rows that repeat the ref and say so', () => {
    const ref = { value: '1', whenContinued: '1' };
    const table = aTable({ rows: [{ cells: [ref, LONG, 45382] }], longRowsContinue: true });
    const body = draw({ ...ON_PAPER, blocks: [table] }).values.filter(({ at }) => at.row === 4);
    const rows = body[0]?.values ?? [];
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map(([shown]) => shown)).toEqual(rows.map(() => '1'));
    expect(rows[1]?.[1]).toMatch(/^\(continued\) Trees/);
    expect(rows.map(([, text]) => String(text).replace('(continued) ', '')).join(' ')).toBe(LONG);
    expect(body[1]?.values.map(([due]) => due)).toEqual([45382, ...rows.slice(1).map(() => '')]);
  });

  it('keeps a group on one page where that leaves no page half empty', () => {
    const row = (startsGroup: boolean): TableRow => ({
      startsGroup,
      cells: ['1', LONG.slice(0, 180), ''],
    });
    const rows = Array.from({ length: 24 }, (_, index) => row(index % 3 === 0));
    const sheet = draw({ ...ON_PAPER, blocks: [aTable({ rows, longRowsContinue: true })] });
    expect(sheet.page?.breaksBefore).not.toHaveLength(0);
    for (const first of sheet.page?.breaksBefore ?? []) expect((first - 4) % 3).toBe(0);
  });

  it('sets no more breaks than Excel takes', () => {
    const rows = Array.from({ length: 40_000 }, (): TableRow => ({
      cells: ['1', 'Plant trees.', ''],
    }));
    const sheet = draw({ ...ON_PAPER, blocks: [aTable({ rows, longRowsContinue: true })] });
    expect(sheet.page?.breaksBefore).toHaveLength(1026);
  });

  it('prints the header on each page and freezes it on the screen where asked to', () => {
    const table = aTable({ repeatHeader: true, freezeHeader: true });
    const sheet = draw({ ...ON_PAPER, blocks: [table] });
    expect(sheet.page?.titleRows).toEqual({ from: 3, to: 3 });
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([4, 1]);
  });

  it('doubles an ampersand in the footer, where one alone would start a code', () => {
    const page = { orientation: 'portrait', footer: 'Parks & trees' } as const;
    expect(draw({ page }).page?.footer).toEqual({
      left: '&"Arial,Regular"Parks && trees',
      centre: '',
      right: '&"Arial,Regular"Page &P of &N',
    });
  });

  it('makes a long title smaller, and carries on below what no line can hold', () => {
    const title = 'A very long title for the plan of trees '.repeat(6).trim();
    const sheet = draw({ ...ON_PAPER, title });
    const above = sheet.values.filter(({ at }) => at.row < (sheet.tables[0]?.at.row ?? 0));
    const texts = above.map(({ values }) => values[0]?.[0]);
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.slice(0, -1).join(' ')).toBe(title);
  });

  it('lets a title run on over the free part of the page beside a narrow table', () => {
    const columns = [{ heading: 'Ref', kind: 'ref', width: { points: 60 } }] as const;
    const title = 'Recommendations of the peer challenge of Thornmere Borough Council';
    const blocks = [aTable({ columns, rows: [{ cells: ['1'] }] })];
    const sheet = draw({ ...ON_PAPER, title, blocks });
    expect(sheet.values[0]?.values).toEqual([[title]]);
    expect(sheet.columnWidths.map(({ points }) => points)).toEqual([60, 713.25]);
    expect(sheet.page?.printArea?.columns).toBe(2);
    expect(sheet.tables[0]?.at.columns).toBe(1);
  });

  it('offers choices from another sheet and keeps ratings coloured when people change them', () => {
    const lists = draw({
      name: 'Lists',
      blocks: [
        aTable({
          name: 'Lists',
          columns: [{ heading: 'Rating', kind: 'text' }],
          rows: [{ cells: ['Green'] }, { cells: ['Red'] }],
        }),
      ],
    });
    const source = placeOfColumn(lists, 'Lists', 'Rating');
    expect(source).toEqual({ row: 4, column: 0, rows: 2, columns: 1 });
    const choices = {
      sourceSheet: 'Lists',
      source,
      title: 'Rating',
      message: 'Choose.',
      strictness: 'warning',
    } as const;
    const rating = {
      heading: 'Rating',
      kind: 'choice',
      choices,
      liveLooks: [{ equals: 'Red', style: ratingStyle('red') }],
    } as const;
    const sheet = draw({ blocks: [aTable({ columns: [rating], rows: [{ cells: ['Red'] }] })] });
    const at = { row: 4, column: 0, rows: 1, columns: 1 };
    expect(sheet.lists).toEqual([{ ...choices, at }]);
    expect(sheet.conditionalLooks).toEqual([
      { at, equals: 'Red', look: { fill: '#8B1A1A', colour: '#FFFFFF', bold: true } },
    ]);
  });

  it('refuses what no table can be made of: a mistake in the program', () => {
    const twice = { heading: 'Ref', kind: 'ref' } as const;
    expect(() => draw({ blocks: [aTable({ name: 'A1' })] })).toThrow('A1');
    expect(() => draw({ blocks: [aTable({ columns: [twice, twice], rows: [] })] })).toThrow(
      'heading',
    );
    expect(() => draw({ blocks: [aTable({ rows: [{ cells: ['1'] }] })] })).toThrow('Row 1');
  });
});
