import type { CellLook, CellValue, PlacedSheet, Rect } from '../../src/core/sheet/placed-sheet.js';

/** A placed sheet as people can read it in a text file: rows with heights, cells with their looks. */
export function sheetAsText(sheet: PlacedSheet): string {
  return [
    `${sheet.name} (${sheet.mark ?? 'no mark'}), ${sheet.base.font} ${sheet.base.size}`,
    `columns ${runs(sheet.columnWidths)}`,
    ...sheet.tables.map(({ name, at }) => `table ${name} ${address(at)}`),
    ...sheet.charts.map(
      (one) => `chart ${one.name} ${address(one.at)} of ${address(one.source)}: ${one.altText}`,
    ),
    ...pageLines(sheet),
    '',
    ...rowLines(sheet),
    '',
  ].join('\n');
}

/** What stands in a cell; undefined where nothing was written. */
export function valuesByCell(sheet: PlacedSheet): ReadonlyMap<string, CellValue> {
  const cells = new Map<string, CellValue>();
  for (const { at, values } of sheet.values) {
    values.forEach((row, down) =>
      row.forEach((value, right) => cells.set(`${at.row + down},${at.column + right}`, value)),
    );
  }
  return cells;
}

export function heightsOf(sheet: PlacedSheet): readonly number[] {
  return sheet.rowHeights.flatMap(({ count, points }) => Array<number>(count).fill(points));
}

function pageLines({ page }: PlacedSheet): readonly string[] {
  if (!page) return [];
  const { left, right } = page.footer;
  const titles = page.titleRows ? `, row ${page.titleRows.from + 1} on each page` : '';
  const breaks = page.breaksBefore.map((row) => row + 1).join(', ') || 'none';
  return [
    `page ${page.orientation}${titles}, breaks before rows: ${breaks}`,
    `footer ${left} | ${right}`,
  ];
}

function rowLines(sheet: PlacedSheet): readonly string[] {
  const cells = valuesByCell(sheet);
  const fills = fillsByCell(sheet);
  return heightsOf(sheet).flatMap((height, row) => {
    const texts = Array.from({ length: sheet.extent.columns }, (_, column) => {
      const value = cells.get(`${row},${column}`);
      const fill = fills.get(`${row},${column}`);
      if (value === undefined || value === '') return '';
      return `${letter(column)} ${String(value).replace(/\n/g, '\n      ')}${fill ? `  {${fill}}` : ''}`;
    });
    return [
      `${row + 1} [${height}]`,
      ...texts.filter((text) => text !== '').map((text) => `    ${text}`),
    ];
  });
}

function fillsByCell(sheet: PlacedSheet): ReadonlyMap<string, string> {
  const fills = new Map<string, string>();
  for (const { at, look } of sheet.paints) {
    const shown = describe(look);
    if (shown === '') continue;
    for (const rect of at) {
      for (let row = rect.row; row < rect.row + rect.rows; row++) {
        for (let column = rect.column; column < rect.column + rect.columns; column++) {
          fills.set(`${row},${column}`, shown);
        }
      }
    }
  }
  return fills;
}

function describe({ fill, colour, bold, size }: CellLook): string {
  const isPlain = fill === undefined && bold !== true && colour === '#1F2933';
  if (isPlain) return '';
  return [fill ? `${colour} on ${fill}` : (colour ?? ''), bold ? 'bold' : '', size ?? '']
    .filter((part) => part !== '')
    .join(' ');
}

function runs(sizes: PlacedSheet['columnWidths']): string {
  return sizes.flatMap(({ count, points }) => Array<number>(count).fill(points)).join(' | ');
}

function address({ row, column, rows, columns }: Rect): string {
  return `${letter(column)}${row + 1}:${letter(column + columns - 1)}${row + rows}`;
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}
