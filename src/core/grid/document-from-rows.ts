import type { Block, GridRow, SourceDocument } from './grid.js';

/** A sheet or delimited file as a document: its prose and its tables, in their order. */
export const documentFromRows = (rows: readonly GridRow[]): SourceDocument => ({
  blocks: blocksOfRows(rows),
});

/**
 * Rows with one filled cell of some words above the first table are titles and prose, and so are
 * rows that give a fact of the paper ("Updated: 31 August"). Blank rows part one table from the next.
 * A short row alone above a later table goes with it: it may title that table, or part the rows of
 * the one above, which only who knows the headings can tell.
 */
export function blocksOfRows(rows: readonly GridRow[]): readonly Block[] {
  const writer = new BlockWriter(rows.some((row) => textsOf(row).length > 2));
  for (const run of runsOf(withoutMargin(rows))) writer.take(run);
  return writer.blocks();
}

/** Without the blank columns that many a sheet leaves at its left. */
export function withoutMargin(rows: readonly GridRow[]): readonly GridRow[] {
  const firsts = rows.map(({ cells }) => cells.findIndex(({ text }) => text !== ''));
  const margin = firsts.reduce((least, at) => (at < 0 ? least : Math.min(least, at)), Infinity);
  if (margin === 0 || margin === Infinity) return rows;
  return rows.map((row) => ({
    ...row,
    cells: row.cells.slice(margin),
    firstColumn: (row.firstColumn ?? 1) + margin,
  }));
}

/** Runs of rows with text; the blank ones between them part tables. */
function runsOf(rows: readonly GridRow[]): readonly (readonly GridRow[])[] {
  const runs: GridRow[][] = [];
  let open: GridRow[] | null = null;
  for (const row of rows) {
    if (textsOf(row).length === 0) open = null;
    else if (open) open.push(row);
    else runs.push((open = [row]));
  }
  return runs;
}

class BlockWriter {
  private readonly written: Block[] = [];
  private hasTable = false;
  /** A short row alone between two gaps, below a table. */
  private waiting: GridRow | null = null;

  /** @param isWide whether the document has tables of more than two columns */
  constructor(private readonly isWide: boolean) {}

  take(run: readonly GridRow[]): void {
    const start = run.findIndex((row) => !this.isProse(row));
    const prose = start < 0 ? run : run.slice(0, start);
    const table = start < 0 ? [] : run.slice(start);
    const [only] = prose;
    const mayTitle =
      this.hasTable && prose.length === 1 && only && proseOf(only).kind === 'heading';
    if (table.length === 0) this.takeProse(prose, mayTitle ? only : null);
    else if (mayTitle) this.takeTable([only, ...table]);
    else if (prose.length === 0 && this.waiting) this.takeTable(table);
    else {
      this.takeProse(prose, null);
      this.takeTable(table);
    }
  }

  private takeProse(rows: readonly GridRow[], title: GridRow | null): void {
    if (this.waiting) this.written.push(proseOf(this.waiting));
    this.waiting = title;
    if (!title) this.written.push(...rows.map(proseOf));
  }

  private takeTable(rows: readonly GridRow[]): void {
    const whole = this.waiting ? [this.waiting, ...rows] : rows;
    this.waiting = null;
    this.hasTable = true;
    this.written.push({ line: whole[0]?.line ?? 1, kind: 'table', grid: { rows: whole } });
  }

  blocks(): readonly Block[] {
    return this.waiting ? [...this.written, proseOf(this.waiting)] : this.written;
  }

  private isProse(row: GridRow): boolean {
    const texts = textsOf(row);
    if (texts.length === 1)
      return this.written.length === 0 || /\S\s+\S/.test(row.cells[0]?.text ?? '');
    return !this.hasTable && this.isWide && texts.length === 2 && FACT.test(texts[0] ?? '');
  }
}

/** What stands before a fact of the paper: a colon, or words that only name such facts. */
const FACT =
  /:$|^(?:(?:report|meeting|review|version|plan|start|end) )?(?:date|dated|updated|as at|period|version|author|council|organisation|authority|prepared by|last (?:updated|reviewed))$/i;

const textsOf = ({ cells }: GridRow): readonly string[] =>
  cells.map(({ text }) => text).filter((text) => text !== '');

/** The prose of a row: a title, most often; of two cells, the name of a fact and what it is. */
function proseOf(row: GridRow): Extract<Block, { text: string }> {
  const texts = textsOf(row);
  const text = texts.join(': ').replace(/::/, ':');
  const isTitle = texts.length === 1 && text.length <= 110 && !/[.,;:!?]$|\n/.test(text);
  return { line: row.line, kind: isTitle ? 'heading' : 'paragraph', text };
}
