import { type Border, type Sheet, type Table, tableBody } from '../../../simulator/model/index.js';
import { OFFICE_COLOURS } from '../../../simulator/xlsx/styles/colours.js';
import { tinted } from '../../../simulator/xlsx/styles/tint.js';
import type { Dressing } from './dressing.js';

export type HeaderButton = 'none' | 'open' | 'filtered';

/** Accents stand after the four colours of text and background. */
const FIRST_ACCENT = 4;

/** Table styles come in sevens: one without colour, then one for each accent of the theme. */
const accentOf = (number: number): string => {
  const place = (number - 1) % 7;
  return place === 0 ? '#000000' : (OFFICE_COLOURS[FIRST_ACCENT + place - 1] ?? '#000000');
};

/** The first styles of the middle family have lines paler than their accent. */
function lineOf(family: string, number: number, accent: string): Border {
  const isPale = family === 'Medium' && number >= 2 && number <= 7;
  return { style: 'Continuous', weight: 'Thin', color: isPale ? tinted(accent, 0.4) : accent };
}

interface TableLook {
  readonly header: Dressing;
  readonly band: Dressing;
  readonly line: Border;
  /** Lines between all rows, not round the table only. */
  readonly isLined: boolean;
}

/**
 * The general look of Excel's own table styles: header, bands and lines, in the style's accent.
 * Excel's documentation does not give their parts; these follow what Excel shows of the Office theme.
 */
function lookOf(style: string): TableLook | null {
  const [, family, digits] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  if (family === undefined) return null;
  const number = Number(digits);
  const accent = accentOf(number);
  const line = lineOf(family, number, accent);
  const isFilled = family !== 'Light' || (number >= 8 && number <= 14);
  const pale = accent === '#000000' ? '#D9D9D9' : tinted(accent, family === 'Dark' ? 0.4 : 0.8);
  return {
    header: isFilled
      ? { fill: accent, color: '#FFFFFF', bold: true }
      : { bold: true, borders: { EdgeBottom: line } },
    band: number >= 8 && number <= 14 && family === 'Light' ? {} : { fill: pale },
    line,
    isLined: (family === 'Medium' && number <= 7) || (family === 'Light' && number >= 15),
  };
}

function dressingIn(table: Table, look: TableLook, row: number): Dressing {
  const { area, showHeaders, showTotals, showBandedRows } = table;
  if (showHeaders && row === area.top) {
    return { ...look.header, borders: { EdgeTop: look.line, ...look.header.borders } };
  }
  if (showTotals && row === area.bottom) {
    return { bold: true, borders: { EdgeTop: look.line, EdgeBottom: look.line } };
  }
  const isBand = showBandedRows && (row - tableBody(table).top) % 2 === 0;
  const hasLine = look.isLined || row === area.bottom;
  return {
    ...(isBand ? look.band : {}),
    ...(hasLine ? { borders: { EdgeBottom: look.line } } : {}),
  };
}

const tableAt = (sheet: Sheet, row: number, column: number): Table | undefined =>
  sheet.tables.find(
    ({ area }) =>
      row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );

/** What the table that a cell stands in gives to its look; null outside of tables. */
export function tableDressing(sheet: Sheet, row: number, column: number): Dressing | null {
  const table = tableAt(sheet, row, column);
  const look = table === undefined ? null : lookOf(table.style);
  return table === undefined || look === null ? null : dressingIn(table, look, row);
}

/** The button that a heading of a table bears. */
export function headerButton(sheet: Sheet, row: number, column: number): HeaderButton {
  const table = tableAt(sheet, row, column);
  if (table?.showFilterButton !== true || !table.showHeaders || row !== table.area.top) {
    return 'none';
  }
  return table.columns[column - table.area.left]?.filter === undefined ? 'open' : 'filtered';
}
