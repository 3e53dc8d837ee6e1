import type { GridCell } from '../../core/grid/grid.js';
import { textOfCell, type PrintedLine } from '../../core/grid/printed-line.js';
import { childNamed, childrenNamed, type XmlElement } from '../package/xml.js';
import { behindOf, type Theme } from './colours.js';
import { gridColumns } from './grid-columns.js';
import type { WordPart } from './read-body.js';
import { seenChildren } from './seen-content.js';
import { isOnOff } from './styles.js';

const ABOVE: GridCell = { text: '', merged: 'above' };
const LEFT: GridCell = { text: '', merged: 'left' };
const EMPTY: GridCell = { text: '' };

/** A cell where it stands: the lines of the table's grid at its left and right, counted from 0. */
interface PlacedCell {
  readonly cell: XmlElement;
  readonly from: number;
  readonly to: number;
}

/**
 * The rows of a table, spans expanded: the text stands once, at the top left of its span, and each
 * further place says that it is `merged`, and from where. Rows that were deleted or are hidden, and
 * rows that show nothing, are left out.
 */
export function readTable(
  table: XmlElement,
  theme: Theme,
  read: (cell: XmlElement) => readonly WordPart[],
): readonly (readonly GridCell[])[] {
  const rows = seenRows(table).map(placedCells);
  const column = gridColumns(table, rows);
  const width = Math.max(0, ...rows.flat().map(({ to }) => column(to)));
  return rows
    .map((cells) => {
      const row = Array.from({ length: width }, (): GridCell => EMPTY);
      for (const { cell, from, to } of cells) {
        const [first, next] = [column(from), column(to)];
        const goesOn = continues(cell);
        row.fill(goesOn === 'above' ? ABOVE : LEFT, first, next);
        if (goesOn === undefined) row[first] = readCell(cell, theme, read);
      }
      return row;
    })
    .filter((row) => row.some(({ text, fill }) => text !== '' || fill !== undefined));
}

/** A table around another one that only lays out the page: the inner one is what it shows. */
export function isLayoutTable(table: XmlElement): boolean {
  const cells = seenRows(table).map(cellsOf);
  const inner = cells.flat().flatMap((cell) => seenChildren(cell).filter(isTable));
  if (inner.length === 0) return false;
  const rows = cells.map((row) => row.filter(holdsSomething));
  if (rows.every((filled) => filled.length <= 1)) return true;
  const isLarge = (each: XmlElement): boolean =>
    seenRows(each).length > 2 && seenRows(each).some((row) => cellsOf(row).length > 2);
  return rows.length === 1 && inner.some(isLarge);
}

const isTable = ({ name }: XmlElement): boolean => name === 'tbl';

/** Whether any text or drawing stands in it. */
function holdsSomething(element: XmlElement): boolean {
  return seenChildren(element).some(
    (child) =>
      (child.name === 't' && child.text.trim() !== '') ||
      ['drawing', 'pict', 'sym'].includes(child.name) ||
      holdsSomething(child),
  );
}

const seenRows = (table: XmlElement): readonly XmlElement[] =>
  seenChildren(table).filter((row) => {
    if (row.name !== 'tr') return false;
    const properties = childNamed(row, 'trPr');
    const hidden = childNamed(properties, 'hidden');
    return !childNamed(properties, 'del') && !(hidden && isOnOff(hidden));
  });

const cellsOf = (row: XmlElement): readonly XmlElement[] =>
  seenChildren(row).filter(
    (cell) => cell.name === 'tc' && !childNamed(childNamed(cell, 'tcPr'), 'cellDel'),
  );

function placedCells(row: XmlElement): readonly PlacedCell[] {
  let at = countOf(childNamed(row, 'trPr'), 'gridBefore', 0);
  return cellsOf(row).map((cell) => {
    const from = at;
    at += Math.max(1, countOf(childNamed(cell, 'tcPr'), 'gridSpan', 1));
    return { cell, from, to: at };
  });
}

/** Word lets no table have more than 63 columns. */
function countOf(properties: XmlElement | undefined, name: string, unless: number): number {
  const count = Number(childNamed(properties, name)?.attributes['val'] ?? unless);
  return Number.isNaN(count) ? unless : Math.min(63, Math.trunc(count));
}

/** Whether a cell is part of the one above it (ECMA-376 part 1, 17.4.84), or, of old, to its left. */
function continues(cell: XmlElement): 'above' | 'left' | undefined {
  const properties = childNamed(cell, 'tcPr');
  const goesOn = (name: string): boolean =>
    childrenNamed(properties, name).some(({ attributes }) => attributes['val'] !== 'restart');
  return goesOn('vMerge') ? 'above' : goesOn('hMerge') ? 'left' : undefined;
}

function readCell(
  cell: XmlElement,
  theme: Theme,
  read: (cell: XmlElement) => readonly WordPart[],
): GridCell {
  const lines = read(cell).filter((part): part is PrintedLine => 'runs' in part);
  const { text, struck } = textOfCell(lines);
  const behind = behindWords(lines);
  const fill = behindOf(childNamed(cell, 'tcPr'), theme) ?? behind;
  // A coloured dot is a colour, and no text.
  const isSign = /^[●•■▪▲▼◆⬤⚫█]+$/.test(text) && behind !== undefined;
  return {
    text: isSign ? '' : text,
    ...((isSign ? behind : fill) !== undefined && { fill: (isSign ? behind : fill) ?? '' }),
    ...(struck.length > 0 && { struck }),
  };
}

/** The colour behind the words of a cell, where it is behind all of them. */
function behindWords(lines: readonly PrintedLine[]): string | undefined {
  const worded = lines.flatMap(({ runs }) => runs).filter(({ text }) => text.trim() !== '');
  const [first] = worded;
  return worded.every(({ behind }) => behind === first?.behind) ? first?.behind : undefined;
}
