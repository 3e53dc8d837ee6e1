import { columnWidths, tablesOf } from './column-grid.js';
import { Drawing } from './drawing.js';
import { lineHeight } from './measure-text.js';
import { sheetName } from './names.js';
import { paperAndMargins } from './page-size.js';
import type { CellLook, PageSetUp, PlacedSheet } from './placed-sheet.js';
import { beginningOfTable, placeTable, heightOfTable } from './place-table.js';
import { placeText, heightOfText, placeTitle } from './place-text.js';
import type { Block, ChartBlock, SheetSpec } from './sheet-spec.js';
import { ratingColours, type Theme } from './theme.js';

/**
 * Where everything of a sheet stands and how it looks. Title in A1, note in A2, the blocks under
 * them, tables from column A on; no merged cells; each cell written once; rows high enough for all
 * their text and never over 409 points. Throws on a spec that no sheet can be made of (a table
 * without a valid name or with two columns of one heading): that is a mistake in the program.
 */
export function layOut(spec: SheetSpec, theme: Theme): PlacedSheet {
  const drawing = new Drawing(spec, theme, columnWidths(spec));
  placeTitle(drawing, spec);
  spec.blocks.forEach((block, index) => {
    const gap = gapAbove(drawing, block, spec.blocks[index - 1]);
    const isHeaded = spec.blocks[index - 1]?.kind === 'heading';
    if (!isHeaded) startPageIfNeeded(drawing, gap, spec.blocks.slice(index));
    if (gap > 0) drawing.skipRow(gap);
    placeBlock(drawing, block, heightOfAppended(drawing, spec.blocks.slice(index)));
  });
  return toPlacedSheet(spec, drawing, theme);
}

function gapAbove(drawing: Drawing, block: Block, above: Block | undefined): number {
  return !above || needsGap(above, block)
    ? lineHeight(drawing.textSize, drawing.theme.font) - 3
    : 0;
}

/**
 * What stands under a table that repeats its header would, on a page of its own, stand under a
 * header that heads nothing: so much room is kept under the table's last row. Nothing is kept for
 * what is long, or has a repeated header itself.
 */
function heightOfAppended(drawing: Drawing, [table, ...below]: readonly Block[]): number {
  if (table?.kind !== 'table' || !table.repeatHeader || below.some(repeatsHeader)) return 0;
  const height = below.reduce(
    (sum, block, index) =>
      sum + gapAbove(drawing, block, below[index - 1] ?? table) + heightOfBlock(drawing, block),
    0,
  );
  return height <= MOST_APPENDED * drawing.flow.full ? height : 0;
}

/** Part of a page. */
const MOST_APPENDED = 0.7;

function repeatsHeader(block: Block | undefined): boolean {
  return block?.kind === 'table' && block.repeatHeader === true;
}

function needsGap(above: Block, below: Block): boolean {
  if (above.kind === 'heading') return false;
  const areTexts = !isLarge(above) && !isLarge(below);
  return !areTexts || below.kind === 'heading' || below.kind === 'lead';
}

function isLarge(block: Block): boolean {
  return block.kind === 'table' || block.kind === 'chart';
}

/** Only a table that repeats its header goes over a page. */
function startPageIfNeeded(drawing: Drawing, gap: number, blocks: readonly Block[]): void {
  const { flow } = drawing;
  const { unit, remarks } = unitOf(blocks);
  const heightOf = (some: readonly Block[]): number =>
    some.reduce((sum, block) => sum + heightOfBlock(drawing, block), 0);
  const whole = heightOf(unit);
  const staysWhole = whole <= flow.full && !unit.some(repeatsHeader);
  const needed = gap + (staysWhole ? whole : heightOf(unit.slice(0, -1)) + leastOf(drawing, unit));
  // Rather than leave the better part of a page white, remarks go over without their table.
  const [remark] = remarks;
  const under = remark ? gapAbove(drawing, remark, unit.at(-1)) + heightOf(remarks) : 0;
  const withRemarks = flow.left > flow.full / 2 ? 0 : under;
  if (needed + withRemarks > flow.left && !flow.isFresh) flow.startPage(drawing.row);
}

/** What must have room under the headings of a unit that goes over a page. */
function leastOf(drawing: Drawing, unit: readonly Block[]): number {
  const last = unit.at(-1);
  if (!last) return 0;
  return last.kind === 'table' ? beginningOfTable(drawing, last) : heightOfBlock(drawing, last);
}

interface Unit {
  /** Headings and what they head, or one block. */
  readonly unit: readonly Block[];
  /** Those on the table or chart of the unit. */
  readonly remarks: readonly Block[];
}

/** What stays together at the beginning of some blocks. */
function unitOf(blocks: readonly Block[]): Unit {
  const headings = blocks.findIndex(({ kind }) => kind !== 'heading');
  const count = headings < 0 ? blocks.length : headings + 1;
  const unit = blocks.slice(0, count);
  const after = blocks.slice(count);
  const other = after.findIndex(({ kind }) => kind !== 'remark');
  const remarks = after.slice(0, other < 0 ? after.length : other);
  return { unit, remarks: unit.some(isLarge) ? remarks : [] };
}

function heightOfBlock(drawing: Drawing, block: Block): number {
  if (block.kind === 'table') return heightOfTable(drawing, block);
  if (block.kind === 'chart') return rowsOfChart(drawing, block).height;
  return heightOfText(drawing, block);
}

function placeBlock(drawing: Drawing, block: Block, appended: number): void {
  if (block.kind === 'table') placeTable(drawing, block, appended);
  else if (block.kind === 'chart') placeChart(drawing, block);
  else placeText(drawing, block);
}

function placeChart(drawing: Drawing, block: ChartBlock): void {
  const source = drawing.tables.find(({ name }) => name === block.ofTable);
  if (!source)
    throw new Error(`The chart ${block.name} is of ${block.ofTable}, which is not above it.`);
  const { rows, rowHeight } = rowsOfChart(drawing, block);
  const colours = block.series.map((rating) => ratingColours(drawing.theme, rating));
  drawing.charts.push({
    name: block.name,
    kind: block.chart,
    source: { ...source.at, columns: 2 },
    seriesBy: 'rows',
    at: { row: drawing.row, column: 0, rows, columns: drawing.widths.length },
    title: block.title,
    altText: block.altText,
    seriesColours: colours.map(({ fill }) => fill),
    labelColours: colours.map(({ colour }, index) => (block.labelled[index] ? colour : null)),
    edge: drawing.theme.ratingBorder,
    font: drawing.theme.font,
    titleLook: drawing.theme.chartTitle,
    textSize: drawing.theme.chartTextSize,
  });
  for (let row = 0; row < rows; row++) drawing.skipRow(rowHeight);
}

/** A chart stands on whole rows of text. */
function rowsOfChart(
  { textSize, theme }: Drawing,
  block: ChartBlock,
): { readonly rows: number; readonly rowHeight: number; readonly height: number } {
  const rowHeight = lineHeight(textSize, theme.font);
  const rows = Math.ceil(block.height / rowHeight);
  return { rows, rowHeight, height: rows * rowHeight };
}

function toPlacedSheet(spec: SheetSpec, drawing: Drawing, theme: Theme): PlacedSheet {
  const page = pageSetUp(spec, drawing, theme);
  const frozen = tablesOf(spec)[0]?.freezeHeader === true ? drawing.tables[0] : undefined;
  return {
    name: sheetName(spec.name),
    ...(spec.mark === undefined ? {} : { mark: spec.mark }),
    base: baseLook(theme, drawing.textSize),
    values: drawing.values,
    paints: drawing.areas.paints(),
    columnWidths: drawing.columnRuns(),
    rowHeights: drawing.rowRuns(),
    tables: drawing.tables,
    lists: drawing.lists,
    conditionalLooks: drawing.conditionalLooks,
    charts: drawing.charts,
    frozenRows: frozen ? frozen.at.row + 1 : 0,
    frozenColumns: frozen ? 1 : 0,
    gridlines: spec.page === undefined,
    ...(page ? { page } : {}),
    extent: drawing.extent(),
  };
}

function baseLook(theme: Theme, size: number): CellLook {
  const { colour } = theme.text.paragraph;
  return {
    font: theme.font,
    size,
    ...(colour === undefined ? {} : { colour }),
    horizontal: 'left',
    vertical: 'top',
  };
}

function pageSetUp(spec: SheetSpec, drawing: Drawing, theme: Theme): PageSetUp | undefined {
  if (!spec.page) return undefined;
  const repeated = drawing.repeatedRow;
  return {
    orientation: spec.page.orientation,
    ...paperAndMargins(spec.page, theme.font),
    ...(repeated === undefined ? {} : { titleRows: { from: repeated, to: repeated } }),
    printArea: { row: 0, column: 0, ...drawing.extent() },
    breaksBefore: drawing.flow.breaksBefore,
  };
}
