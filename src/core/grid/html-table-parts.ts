import { cellsOfDivision, isGridOfDivisions } from './html-divisions.js';
import { attribute, isBlank, isElement, type HtmlElement } from './html-tree.js';

/** A row of a table and the group of rows that it stands in, which no cell's span leaves. */
export interface HtmlRow {
  readonly element: HtmlElement;
  readonly group: HtmlElement;
  readonly cells: readonly HtmlElement[];
}

const roleOf = (element: HtmlElement): string => attribute(element, 'role')?.trim() ?? '';

/**
 * A table by its tag, or where a page builds its tables of other elements, by its role (WAI-ARIA 1.2)
 * or its form.
 */
export const isTable = (element: HtmlElement): boolean =>
  element.tagName === 'table' || hasTableRole(element) || isGridOfDivisions(element);

const hasTableRole = (element: HtmlElement): boolean =>
  /^(?:table|grid|treegrid)$/.test(roleOf(element));

const isRow = (element: HtmlElement): boolean =>
  element.tagName === 'tr' || roleOf(element) === 'row';

const isCell = (element: HtmlElement): boolean =>
  element.tagName === 'td' ||
  element.tagName === 'th' ||
  /^(?:cell|gridcell|columnheader|rowheader)$/.test(roleOf(element));

export const isHeaderCell = (element: HtmlElement): boolean =>
  element.tagName === 'th' || roleOf(element) === 'columnheader';

/** Where groups stand, whatever their order in the source: a foot may be written before the body. */
const ORDER: Readonly<Record<string, number>> = { thead: 0, tfoot: 2 };

/** The rows of this table, and not of one inside it, as they are seen. */
export function rowsOf(table: HtmlElement): readonly HtmlRow[] {
  const children = table.childNodes.filter(isElement);
  if (table.tagName !== 'table')
    return hasTableRole(table)
      ? rowsWithin(table, table)
      : children.map((element) => ({ element, group: table, cells: cellsOfDivision(element) }));
  return children
    .toSorted((a, b) => (ORDER[a.tagName] ?? 1) - (ORDER[b.tagName] ?? 1))
    .flatMap((child) => {
      if (child.tagName === 'tr') return [rowOf(child, table)];
      return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsWithin(child, child) : [];
    });
}

const rowOf = (element: HtmlElement, group: HtmlElement): HtmlRow => ({
  element,
  group,
  cells: cellsWithin(element),
});

/** Rows below an element: groups and plain divisions may stand between. */
function rowsWithin(parent: HtmlElement, group: HtmlElement): readonly HtmlRow[] {
  return parent.childNodes.filter(isElement).flatMap((child): readonly HtmlRow[] => {
    if (isRow(child)) return [rowOf(child, group)];
    if (child.tagName === 'table' || hasTableRole(child) || isCell(child)) return [];
    return rowsWithin(child, roleOf(child) === 'rowgroup' ? child : group);
  });
}

function cellsWithin(row: HtmlElement): readonly HtmlElement[] {
  const children = row.childNodes.filter(isElement);
  return row.tagName === 'tr'
    ? children.filter(isCell)
    : children.flatMap((child) =>
        isCell(child) ? [child] : isRow(child) ? [] : cellsWithin(child),
      );
}

export const captionOf = (table: HtmlElement): HtmlElement | undefined =>
  table.childNodes.filter(isElement).find(({ tagName }) => tagName === 'caption');

/** The table's declarations of columns, in their order: `span` says for how many each holds. */
export const columnsOf = (table: HtmlElement): readonly HtmlElement[] =>
  table.childNodes.filter(isElement).flatMap((child) => {
    if (child.tagName === 'col') return [child];
    if (child.tagName !== 'colgroup') return [];
    const columns = child.childNodes.filter(isElement);
    return columns.length > 0 ? columns : [child];
  });

/** The number that an attribute gives for a span: 1 where it gives none. */
export const spanOf = (element: HtmlElement, name: 'colspan' | 'rowspan' | 'span'): number =>
  Math.max(1, Math.trunc(Number(attribute(element, name))) || 1);

/** Cells of a row that show something: a mail's layout has narrow blank ones at its sides. */
export const filledCells = ({ cells }: HtmlRow): number =>
  cells.filter((cell) => !isBlank(cell)).length;
