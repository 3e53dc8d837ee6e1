import type { CellValue, PlacedSheet, Rect } from '../../src/core/sheet/placed-sheet.js';

export function rect(row: number, column: number, rows: number, columns: number): Rect {
  return { row, column, rows, columns };
}

/** A sheet that holds these texts from A1 on, and nothing else. */
export function aSheet(
  rows: readonly (readonly CellValue[])[],
  rest: Partial<PlacedSheet> = {},
): PlacedSheet {
  const columns = rows[0]?.length ?? 0;
  const at = rect(0, 0, rows.length, columns);
  return {
    name: 'Actions',
    base: { font: 'Arial', size: 11 },
    values: [{ at, values: rows, numberFormat: '@' }],
    paints: [],
    columnWidths: [],
    rowHeights: [],
    tables: [],
    lists: [],
    conditionalLooks: [],
    charts: [],
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: true,
    extent: { rows: rows.length, columns },
    ...rest,
  };
}

/** A data sheet with one table over all its cells. */
export function aTableSheet(
  name: string,
  rows: readonly (readonly CellValue[])[],
  rest: Partial<PlacedSheet> = {},
): PlacedSheet {
  const at = rect(0, 0, rows.length, rows[0]?.length ?? 0);
  return aSheet(rows, { name, tables: [{ name, at }], ...rest });
}

const HEADINGS = ['Ref', 'Recommendation', 'Action', 'Owner', 'Due', 'Rating', 'Update'];

/** A drawn appendix with everything that a sheet can have. */
export function anAppendix(actions: number, rest: Partial<PlacedSheet> = {}): PlacedSheet {
  const rows = Array.from({ length: actions }, (_, index) => [
    ...[`${index + 1}`, 'Publish the workforce plan', 'Agree it with the unions'],
    ...['Director of People', 'Sept 2022', index % 5 === 0 ? 'A Amber' : 'G Green', 'On course.'],
  ]);
  const [first, last] = [4, 4 + actions];
  return aSheet([], {
    name: 'Appendix 1',
    mark: 'appendix-1',
    values: [
      { at: rect(0, 0, 1, 1), values: [['Appendix 1 - Thornmere action plan']], numberFormat: '@' },
      { at: rect(3, 0, 1 + actions, 7), values: [HEADINGS, ...rows], numberFormat: '@' },
      { at: rect(last + 1, 1, 3, 2), values: COUNTS, numberFormat: '@' },
      { at: rect(last + 2, 2, 2, 1), values: [[actions], [0]], numberFormat: '0' },
    ],
    paints: [
      { at: [rect(0, 0, 1, 1)], look: { bold: true, size: 16 } },
      { at: [rect(3, 0, 1, 7)], look: { bold: true, fill: '#1F2933', colour: '#FFFFFF' } },
      {
        at: rows.map((_, index) => rect(first + index, 0, 1, 7)),
        look: {
          wrap: true,
          vertical: 'top',
          lines: { top: { weight: 'hairline', colour: '#595959' } },
        },
      },
    ],
    columnWidths: [
      { from: 0, count: 1, points: 36 },
      { from: 1, count: 6, points: 110 },
    ],
    rowHeights: rows.map((_, index) => ({
      from: first + index,
      count: 1,
      points: 30 + 15 * (index % 3),
    })),
    tables: [{ name: 'Appendix1', at: rect(3, 0, 1 + actions, 7) }],
    conditionalLooks: [
      {
        at: rect(first, 5, actions, 1),
        equals: 'A Amber',
        look: { fill: '#FFC233', colour: '#000000' },
      },
    ],
    charts: [
      {
        ...{ name: 'RAG chart', kind: 'bar-stacked-100', seriesBy: 'rows', title: 'Ratings' },
        source: rect(last + 1, 1, 3, 2),
        at: rect(last + 6, 0, 8, 4),
        altText: 'All actions are Green.',
        seriesColours: ['#3BA67C', '#FFC233'],
        labelColours: ['#000000', null],
        edge: { weight: 'thin', colour: '#595959' },
        font: 'Arial',
        titleLook: { bold: true, size: 12 },
        textSize: 11,
      },
    ],
    frozenRows: 4,
    gridlines: false,
    tabColour: '#1F2933',
    page: {
      orientation: 'landscape',
      margins: { top: 34, bottom: 34, left: 34, right: 34, header: 17, footer: 17 },
      titleRows: { from: 3, to: 3 },
      printArea: rect(0, 0, last + 14, 7),
      breaksBefore: [first + 5],
      footer: { left: 'Action plan', centre: 'Thornmere Borough Council', right: 'Page &P of &N' },
    },
    extent: { rows: last + 14, columns: 7 },
    ...rest,
  });
}

const COUNTS: readonly (readonly CellValue[])[] = [
  ['Rating', 'Actions'],
  ['Green', ''],
  ['Amber', ''],
];
