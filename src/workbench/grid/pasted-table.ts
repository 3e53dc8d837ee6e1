/** Elements after which a new line begins. */
const ENDS_LINE = new Set(['P', 'DIV', 'LI', 'BR', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'TR']);

function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' ');
  const inner = [...node.childNodes].map(textOf).join('');
  const bullet = node.nodeName === 'LI' ? '• ' : '';
  return ENDS_LINE.has(node.nodeName) ? `${bullet}${inner.trim()}\n` : inner;
}

const cellText = (cell: Element): string =>
  textOf(cell)
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();

/** The cells of the first table in HTML from a clipboard, spans spread out; null without a table. */
export function readPastedTable(html: string): string[][] | null {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (table === null) return null;
  const rows: string[][] = [...table.rows].map(() => []);
  [...table.rows].forEach((row, top) => {
    for (const cell of row.cells) {
      let left = 0;
      while (rows[top]?.[left] !== undefined) left++;
      const text = cellText(cell);
      const bottom = Math.min(top + Math.max(1, cell.rowSpan), rows.length);
      for (let down = top; down < bottom; down++) {
        for (let right = left; right < left + Math.max(1, cell.colSpan); right++) {
          const line = rows[down];
          if (line !== undefined) line[right] = down === top && right === left ? text : '';
        }
      }
    }
  });
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\r?\n/g, '<br>');

/** Cells as an HTML table for a clipboard. */
export function writeCopiedTable(rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string =>
    `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;
  return `<table>${rows.map(row).join('')}</table>`;
}
