import type { GridCell } from './grid.js';
import { headingWords, readCell } from './html-cell.js';
import { isSilent, isUnseen } from './html-hidden.js';
import type { Page } from './html-context.js';
import { MOST_COLUMNS, placeCells, type PlacedRow } from './html-spans.js';
import { columnsOf, isHeaderCell, rowsOf, spanOf } from './html-table-parts.js';
import type { HtmlElement } from './html-tree.js';
import type { StyleSheet } from './html-style.js';

const EMPTY: GridCell = { text: '' };
const MERGED: Readonly<Record<'above' | 'left', GridCell>> = {
  above: { text: '', merged: 'above' },
  left: { text: '', merged: 'left' },
};

/** A table as its page has it, before its rows have lines. */
export interface HtmlTable {
  readonly rows: readonly { readonly cells: readonly GridCell[]; readonly hidden: boolean }[];
  /** Positions, from 0, of the columns that the page hides. */
  readonly hiddenColumns: readonly number[];
}

/**
 * The rows of a table, spans expanded: the text stands once, at the top left of its span, and each
 * further place says that it is `merged`, and from where. Rows that hold nothing are left out. Rows
 * and columns that are not displayed are read, and said to be hidden; a single cell that is not
 * displayed takes no place, as on the page.
 */
export function readHtmlTable(table: HtmlElement, page: Page): HtmlTable {
  const { sheet } = page;
  const rows = rowsOf(table).filter(({ element }) => !isSilent(element));
  const hidden = rows.map(
    ({ element, group }) => isUnseen(element, sheet) || isUnseen(group, sheet),
  );
  const whole = placeCells(rows, isSilent);
  const shown = whole.filter((_, at) => hidden[at] !== true);
  const hiddenColumns = columnsHidden(table, shown, sheet);
  const stray = strayCells(shown, hiddenColumns, sheet);
  const places =
    stray.size === 0 ? whole : placeCells(rows, (cell) => isSilent(cell) || stray.has(cell));
  const headings = headingsOf(places);
  return {
    hiddenColumns: [...hiddenColumns],
    rows: cellsOfPlaces(places, headings, page)
      .map((cells, at) => ({ cells, hidden: hidden[at] === true }))
      .filter(({ cells }) => cells.some(({ text, fill }) => text !== '' || fill !== undefined)),
  };
}

function cellsOfPlaces(
  places: readonly PlacedRow[],
  headings: readonly string[],
  page: Page,
): readonly (readonly GridCell[])[] {
  const width = Math.max(0, ...places.map((row) => row.length));
  return places.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const place = row[column];
      if (place === undefined || place.from === 'spilt') return EMPTY;
      if (place.from !== 'here') return MERGED[place.from];
      return readCell(place.cell, headings[column] ?? '', page);
    }),
  );
}

/** Words of the first row's header cells, by column: those that cells below may say again. */
function headingsOf([first = []]: readonly PlacedRow[]): readonly string[] {
  return first.map((place) =>
    place?.from === 'here' && isHeaderCell(place.cell) ? headingWords(place.cell) : '',
  );
}

/**
 * Columns that `<col>` hides, as Excel writes it (`<col width=0 style='display:none;…'>`, with a cell
 * for it in every row), and those whose every cell is not displayed.
 */
function columnsHidden(
  table: HtmlElement,
  rows: readonly PlacedRow[],
  sheet: StyleSheet,
): ReadonlySet<number> {
  const hidden = new Set<number>();
  let at = 0;
  for (const column of columnsOf(table)) {
    const end = at + Math.min(spanOf(column, 'span'), MOST_COLUMNS);
    for (; at < end; at += 1) if (isUnseen(column, sheet)) hidden.add(at);
  }
  const seen = new Set<number>();
  const unseen = new Set<number>();
  for (const { cell, column } of rows.flatMap(beginningsIn))
    (isUnseen(cell, sheet) ? unseen : seen).add(column);
  return new Set([...hidden, ...[...unseen].filter((column) => !seen.has(column))]);
}

const strayCells = (
  rows: readonly PlacedRow[],
  hiddenColumns: ReadonlySet<number>,
  sheet: StyleSheet,
): ReadonlySet<HtmlElement> =>
  new Set(
    rows
      .flatMap(beginningsIn)
      .filter(({ cell, column }) => !hiddenColumns.has(column) && isUnseen(cell, sheet))
      .map(({ cell }) => cell),
  );

const beginningsIn = (row: PlacedRow): readonly { cell: HtmlElement; column: number }[] =>
  row.flatMap((place, column) => (place?.from === 'here' ? [{ cell: place.cell, column }] : []));
