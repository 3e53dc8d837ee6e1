import { childNamed, childrenNamed, type XmlElement } from '../package/xml.js';

/** Twentieths of a point: people see no column in 2 mm. */
const NARROWEST = 113;

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The column that begins at each line of a table's grid. Word's grid has a line for every edge of
 * every cell: where rows were drawn or resized by hand, edges stand a hair's breadth apart, and no
 * row has a cell that begins at some of them. People see those as one column.
 */
export function gridColumns(
  table: XmlElement,
  rows: readonly (readonly Span[])[],
): (line: number) => number {
  const snapped = snappedLines(table);
  const spans = rows.flat();
  const keepsAll = spans.every(({ from, to }) => snapped(from) < snapped(to));
  const lineAt = keepsAll ? snapped : (line: number): number => line;
  const begins = new Set(spans.map(({ from }) => lineAt(from)));
  const columns = [...begins].toSorted((a, b) => a - b);
  return (line) => {
    const at = columns.findIndex((each) => each >= lineAt(line));
    return at < 0 ? columns.length : at;
  };
}

/** For each line of the grid the first one that stands within a hair's breadth to its left. */
function snappedLines(table: XmlElement): (line: number) => number {
  const widths = childrenNamed(childNamed(table, 'tblGrid'), 'gridCol').map(({ attributes }) =>
    Number(attributes['w'] ?? NARROWEST),
  );
  const lines = [0];
  widths.forEach((width, at) => {
    lines.push(width < NARROWEST ? (lines[at] ?? at) : at + 1);
  });
  return (line) => lines[line] ?? line;
}
