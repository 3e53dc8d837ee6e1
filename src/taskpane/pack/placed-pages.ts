import type {
  CellLook,
  CellValue,
  Line,
  PlacedChart,
  PlacedSheet,
  Rect,
  SizeRun,
} from '../../core/sheet/placed-sheet.js';

/** One printed page of a placed sheet. All measures in points from its top left corner. */
export interface PlacedPage {
  readonly width: number;
  readonly height: number;
  readonly cells: readonly PageCell[];
  readonly charts: readonly PageChart[];
}

export interface PageCell extends Box {
  readonly text: string;
  readonly look: CellLook;
  readonly top?: Line | undefined;
  readonly bottom?: Line | undefined;
}

export interface PageChart extends Box {
  readonly chart: PlacedChart;
  readonly series: readonly { readonly name: string; readonly value: number }[];
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Rows of a page, from and to (not included), below the title rows that it repeats. */
interface PageRows {
  readonly from: number;
  readonly to: number;
}

/** Where each page of a sheet begins and ends, as its own page breaks say. */
export function pageRowsOf({ page, extent }: PlacedSheet): readonly PageRows[] {
  const starts = [0, ...(page?.breaksBefore ?? [])];
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? extent.rows }));
}

/** What stands on one page: the same values and looks that are sent to Excel. */
export function placePage(sheet: PlacedSheet, { from, to }: PageRows): PlacedPage {
  const lefts = edges(sheet.columnWidths, sheet.extent.columns);
  const heights = sizes(sheet.rowHeights, sheet.extent.rows);
  const titles = sheet.page?.titleRows;
  const repeated = titles && titles.from < from ? numbers(titles.from, titles.to + 1) : [];
  const rows = [...repeated, ...numbers(from, to)];
  const tops = new Map<number, number>();
  let height = 0;
  for (const row of rows) {
    tops.set(row, height);
    height += heights[row] ?? 0;
  }
  const box = (row: number, column: number, end: number): Box => ({
    x: lefts[column] ?? 0,
    y: tops.get(row) ?? 0,
    width: (lefts[end] ?? 0) - (lefts[column] ?? 0),
    height: heights[row] ?? 0,
  });
  const cells = rows.flatMap((row) => cellsOfRow(sheet, row, box));
  const charts = sheet.charts.flatMap((chart) => {
    const y = tops.get(chart.at.row);
    if (y === undefined) return [];
    const last = chart.at.row + chart.at.rows;
    const tall = numbers(chart.at.row, last).reduce((sum, row) => sum + (heights[row] ?? 0), 0);
    const end = chart.at.column + chart.at.columns;
    return [
      {
        ...box(chart.at.row, chart.at.column, end),
        height: tall,
        chart,
        series: seriesOf(sheet, chart),
      },
    ];
  });
  return { width: lefts[sheet.extent.columns] ?? 0, height, cells, charts };
}

function cellsOfRow(
  sheet: PlacedSheet,
  row: number,
  box: (row: number, column: number, end: number) => Box,
): readonly PageCell[] {
  const values = sheet.values.filter(({ at }) => at.row <= row && row < at.row + at.rows);
  const paints = sheet.paints.flatMap(({ at, look }) =>
    at
      .filter((rect) => rect.row <= row && row < rect.row + rect.rows)
      .map((rect) => ({ rect, look })),
  );
  const { columns } = sheet.extent;
  return numbers(0, columns).flatMap((column): readonly PageCell[] => {
    const block = values.find(({ at }) => holdsColumn(at, column));
    const value = block?.values[row - block.at.row]?.[column - block.at.column] ?? '';
    const over = paints.filter(({ rect }) => holdsColumn(rect, column));
    if (value === '' && over.length === 0) return [];
    const look = over.reduce<CellLook>((all, paint) => ({ ...all, ...paint.look }), sheet.base);
    // A line of text runs on over the empty cells beside it.
    const end = look.wrap || block?.at.columns !== 1 || values.length > 1 ? column + 1 : columns;
    return [
      {
        ...box(row, column, end),
        text: shown(value, block?.numberFormat ?? '@'),
        look: shaded(look, value, sheet, row, column),
        top: lineAt('top', over, row),
        bottom: lineAt('bottom', over, row),
      },
    ];
  });
}

interface Over {
  readonly rect: Rect;
  readonly look: CellLook;
}

/** A line above or below this row: an edge of a painted area, or one within it. */
function lineAt(side: 'top' | 'bottom', over: readonly Over[], row: number): Line | undefined {
  return over
    .flatMap(({ rect, look }) => {
      const edge = side === 'top' ? rect.row : rect.row + rect.rows - 1;
      return (row === edge ? look.lines?.[side] : look.lines?.['inside-horizontal']) ?? [];
    })
    .at(-1);
}

/** The colour that a rating has by itself, as Excel's conditional format gives it. */
function shaded(
  look: CellLook,
  value: CellValue,
  { conditionalLooks }: PlacedSheet,
  row: number,
  column: number,
): CellLook {
  const found = conditionalLooks.find(
    ({ at, equals }) =>
      equals === value && at.row <= row && row < at.row + at.rows && holdsColumn(at, column),
  );
  return found ? { ...look, ...found.look } : look;
}

function seriesOf({ values }: PlacedSheet, { source }: PlacedChart): PageChart['series'] {
  const at = (row: number, column: number): CellValue => {
    const block = values.find(
      ({ at }) => at.row <= row && row < at.row + at.rows && holdsColumn(at, column),
    );
    return block?.values[row - block.at.row]?.[column - block.at.column] ?? '';
  };
  return numbers(source.row + 1, source.row + source.rows).map((row) => ({
    name: String(at(row, source.column)),
    value: Number(at(row, source.column + 1)),
  }));
}

/** The formats of our own sheets: text, a date's serial number, a whole number, a percentage. */
function shown(value: CellValue, format: string): string {
  if (typeof value !== 'number') return String(value);
  if (format === 'dd mmm yyyy') return dayOf(value);
  return format === '0"%"' ? `${value}%` : String(value);
}

/** Excel counts days from 30 December 1899, and writes "Sep" where British English has "Sept". */
function dayOf(serial: number): string {
  const date = new Date(Date.UTC(1899, 11, 30 + serial));
  const options = { day: '2-digit', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-GB', options).format(date).replace('Sept', 'Sep');
}

function holdsColumn({ column, columns }: Rect, at: number): boolean {
  return column <= at && at < column + columns;
}

function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

function sizes(runs: readonly SizeRun[], count: number): readonly number[] {
  const all = new Array<number>(count).fill(0);
  for (const { from, count: length, points } of runs) all.fill(points, from, from + length);
  return all;
}

/** The left edge of each column, and the right edge of the last. */
function edges(runs: readonly SizeRun[], count: number): readonly number[] {
  let left = 0;
  return [0, ...sizes(runs, count).map((width) => (left += width))];
}
