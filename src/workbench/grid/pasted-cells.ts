/** The rows of cells in text from a clipboard: tabs between cells, quotes around line breaks. */
export function readPasted(text: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*))(\t|\r?\n|$)/g;
  for (const [whole, quoted, plain = '', end] of text.matchAll(cells)) {
    if (whole === '' && rows.at(-1)?.length === 0) break;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  if (rows.at(-1)?.length === 0) rows.pop();
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

/** Cells as text for a clipboard, so that spreadsheets read the same cells back. */
export function writeCopied(rows: readonly (readonly string[])[]): string {
  const quote = (cell: string): string =>
    /[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => row.map(quote).join('\t')).join('\r\n');
}
