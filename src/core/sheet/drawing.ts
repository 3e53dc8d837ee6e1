import { SCREEN_WIDTH } from './column-grid.js';
import { LookAreas } from './look-areas.js';
import { PageFlow } from './page-flow.js';
import { printable } from './page-size.js';
import type {
  CellLook,
  ChoiceList,
  ConditionalLook,
  PlacedChart,
  PlacedTable,
  PlacedValues,
  SizeRun,
} from './placed-sheet.js';
import type { SheetSpec, StyleName } from './sheet-spec.js';
import { lookBook, type Theme } from './theme.js';

/** A sheet while it is being laid out, from top to bottom. */
export class Drawing {
  readonly values: PlacedValues[] = [];
  readonly areas = new LookAreas();
  readonly tables: PlacedTable[] = [];
  readonly lists: ChoiceList[] = [];
  readonly conditionalLooks: ConditionalLook[] = [];
  readonly charts: PlacedChart[] = [];
  readonly flow: PageFlow;
  readonly textSize: number;
  readonly look: (style: StyleName) => CellLook;
  private readonly variants = new Map<CellLook, Map<CellLook, CellLook>>();
  /** The header row to print on each page. */
  repeatedRow: number | undefined;
  private readonly isForPaper: boolean;
  private readonly heights: number[] = [];

  constructor(
    spec: SheetSpec,
    readonly theme: Theme,
    readonly widths: readonly number[],
  ) {
    this.isForPaper = spec.page !== undefined;
    this.flow = new PageFlow(pageHeight(spec, widths));
    this.textSize = spec.textSize ?? theme.textSize;
    this.look = lookBook(theme);
  }

  /** The next free row. */
  get row(): number {
    return this.heights.length;
  }

  /** How far a line of text may run over the columns. */
  get lineWidth(): number {
    const columns = this.widths.reduce((sum, width) => sum + width, 0);
    return this.isForPaper ? columns : Math.max(columns, SCREEN_WIDTH);
  }

  /**
   * One object for one look and what differs from it, so that areas are grouped by it. `change` is
   * one and the same object each time.
   */
  variant(look: CellLook, change: CellLook): CellLook {
    const known = this.variants.get(look) ?? new Map<CellLook, CellLook>();
    const found = known.get(change) ?? { ...look, ...change };
    this.variants.set(look, known.set(change, found));
    return found;
  }

  /** A line of text in column A, which runs on over the empty cells beside it. */
  addLine(text: string, look: CellLook, height: number): void {
    const at = { row: this.row, column: 0, rows: 1, columns: 1 };
    this.values.push({ at, values: [[text]], numberFormat: '@' });
    this.areas.add('ground', look, at);
    this.skipRow(height);
  }

  skipRow(height: number): void {
    this.addRow(height);
    this.flow.take(height);
  }

  /** For rows whose height the page flow has already taken. */
  addRow(height: number): void {
    this.heights.push(height);
  }

  rowRuns(): readonly SizeRun[] {
    return runsOf(this.heights);
  }

  columnRuns(): readonly SizeRun[] {
    return runsOf(this.widths);
  }

  extent(): { readonly rows: number; readonly columns: number } {
    return { rows: this.heights.length, columns: this.widths.length };
  }
}

/**
 * Sheets that people go on writing in are left to Excel's own page breaks. A sheet wider than its
 * page is printed smaller, so that more goes on one.
 */
function pageHeight({ mark, page }: SheetSpec, widths: readonly number[]): number {
  if (!page || mark === undefined) return Infinity;
  const { width, height } = printable(page);
  const wide = widths.reduce((sum, one) => sum + one, 0);
  return wide > width ? (height * wide) / width : height;
}

function runsOf(sizes: readonly number[]): readonly SizeRun[] {
  const runs: SizeRun[] = [];
  sizes.forEach((points, from) => {
    const last = runs.at(-1);
    if (last?.points === points) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ from, count: 1, points });
  });
  return runs;
}
