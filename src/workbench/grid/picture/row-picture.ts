import type { CSSProperties } from 'react';
import {
  type Border,
  cellAt,
  type CellEdge,
  type CellValue,
  type Sheet,
  type Style,
  styleAt,
  type Workbook,
} from '../../../simulator/model/index.js';
import { type Extents, sizeAt } from '../extents.js';
import { alignmentOf, textLook } from './cell-look.js';
import { brokenLine, edgeShadows, heavier } from './edges.js';
import { type ConditionalLook, looksOfRules } from './conditional-look.js';
import { dressOver, dressUnder } from './dressing.js';
import { type MergedAt, mergedCells } from './merged-cells.js';
import { overhang, shownText } from './shown-text.js';
import { type HeaderButton, headerButton, tableDressing } from './table-look.js';

/** All that is seen of a cell. Two pictures with the same parts look the same. Sizes in pixels. */
export interface CellPicture {
  readonly column: number;
  readonly width: number;
  readonly text: string;
  readonly look: CSSProperties;
  readonly fill: string | null;
  /** The lines on its edges. Each is drawn once, by the cell above it or left of it. */
  readonly lines: string;
  /** Broken and double lines, which shadows cannot draw; null for none. */
  readonly rightBorder: string | null;
  readonly bottomBorder: string | null;
  /** How far the text runs over the empty cells beside it. */
  readonly overLeft: number;
  readonly overRight: number;
  readonly button: HeaderButton;
  readonly barShare: number;
  readonly barColor: string;
  /** The whole size of merged cells, at the first of them; 0 elsewhere. */
  readonly mergedWidth: number;
  readonly mergedHeight: number;
  readonly isCovered: boolean;
}

export interface RowPicture {
  readonly row: number;
  readonly cells: readonly CellPicture[];
}

const GRIDLINE: Border = { style: 'Continuous', weight: 'Thin', color: '#E1E3E6' };

interface Shown {
  readonly value: CellValue;
  readonly style: Style;
  readonly conditional: ConditionalLook | null;
  readonly merged: MergedAt | null;
}

/** Draws rows of a sheet as they look now. */
export function pictureOf(
  workbook: Workbook,
  sheet: Sheet,
  extents: Extents,
  rows: readonly number[],
): (row: number) => RowPicture {
  const rules = looksOfRules(workbook, sheet, rows);
  const merged = mergedCells(sheet, extents);
  const shownAt = (row: number, column: number): Shown => {
    const value = cellAt(sheet, row, column)?.value ?? '';
    const own = styleAt(workbook, sheet, row, column);
    const table = tableDressing(sheet, row, column);
    const conditional = rules(row, column, value);
    const inTable = table === null ? own : dressUnder(own, table);
    const style = conditional === null ? inTable : dressOver(inTable, conditional.dressing);
    return { value, style, conditional, merged: merged(row, column) };
  };
  const columns = extents.columns.slice(1).map((_, column) => column);
  const seen = new Map<number, readonly Shown[]>();
  const shownIn = (row: number): readonly Shown[] => {
    const known = seen.get(row) ?? columns.map((column) => shownAt(row, column));
    seen.set(row, known);
    return known;
  };
  return (row) => {
    const here = shownIn(row);
    const below = (bottom: number) => shownIn(nextShown(extents, bottom));
    const reach = overhangsOf(here, extents);
    const cells = columns
      .filter((column) => sizeAt(extents.columns, column) > 0)
      .map((column) => cellPicture(sheet, extents, { row, column, here, below, reach }));
    return { row, cells };
  };
}

/** The row that stands below on the screen: hidden ones are passed over. */
function nextShown({ rows }: Extents, row: number): number {
  let next = row + 1;
  while (next < rows.length - 1 && sizeAt(rows, next) === 0) next++;
  return next;
}

interface Surroundings {
  readonly row: number;
  readonly column: number;
  readonly here: readonly Shown[];
  /** The cells in the row under one. */
  readonly below: (row: number) => readonly Shown[];
  readonly reach: Overhangs;
}

function cellPicture(sheet: Sheet, extents: Extents, around: Surroundings): CellPicture {
  const { row, column, here, reach } = around;
  const shown = here[column];
  if (shown === undefined) throw new RangeError(`There is no column ${column} on the screen.`);
  const { value, style, conditional, merged } = shown;
  const block = blockPart(merged);
  const width = sizeAt(extents.columns, column);
  return {
    column,
    width,
    text: block.isCovered ? '' : shownText(value, style, block.mergedWidth || width),
    look: textLook(style, alignmentOf(style, value)),
    fill: block.isCovered ? null : style.fill.color,
    ...linesOf(sheet, shown, around),
    overLeft: reach.left.get(column) ?? 0,
    overRight: reach.right.get(column) ?? 0,
    button: headerButton(sheet, row, column),
    barShare: conditional?.bar?.share ?? 0,
    barColor: conditional?.bar?.color ?? '',
    ...block,
  };
}

type BlockPart = Pick<CellPicture, 'mergedWidth' | 'mergedHeight' | 'isCovered'>;

const blockPart = (merged: MergedAt | null): BlockPart =>
  merged?.isFirst === true
    ? { mergedWidth: merged.width, mergedHeight: merged.height, isCovered: false }
    : { mergedWidth: 0, mergedHeight: 0, isCovered: merged !== null };

type Lines = Pick<CellPicture, 'lines' | 'rightBorder' | 'bottomBorder'>;

function linesOf(sheet: Sheet, shown: Shown, around: Surroundings): Lines {
  const { row, column, here, below, reach } = around;
  const { style } = shown;
  const line = (other: Shown | undefined, edge: CellEdge, facing: CellEdge): Border | null => {
    if (other !== undefined && isSameBlock(shown, other)) return null;
    const border = heavier(style.borders[edge], other?.style.borders[facing]);
    if (border !== undefined) return border;
    const isFilled = style.fill.color !== null || (other?.style.fill.color ?? null) !== null;
    return sheet.showGridlines && !isFilled ? GRIDLINE : null;
  };
  const end = shown.merged?.isFirst === true ? shown.merged.block : { right: column, bottom: row };
  const crossing = line(here[end.right + 1], 'EdgeRight', 'EdgeLeft');
  const right = crossing === GRIDLINE && reach.crossed.has(column) ? null : crossing;
  const bottom = line(below(end.bottom)[column], 'EdgeBottom', 'EdgeTop');
  // No cell before the first row and the first column draws their outer lines.
  const top = row === 0 ? (style.borders.EdgeTop ?? null) : null;
  const left = column === 0 ? (style.borders.EdgeLeft ?? null) : null;
  return {
    lines: edgeShadows({ right, bottom, top, left }, GRIDLINE),
    rightBorder: brokenLine(right),
    bottomBorder: brokenLine(bottom),
  };
}

const isSameBlock = (one: Shown, other: Shown): boolean =>
  one.merged !== null && one.merged.block === other.merged?.block;

interface Overhangs {
  readonly left: Map<number, number>;
  readonly right: Map<number, number>;
  /** Columns over whose right edge a text runs, so that no gridline cuts it. */
  readonly crossed: Set<number>;
}

/** Texts run over empty cells beside them, up to the next that is filled. */
function overhangsOf(here: readonly Shown[], extents: Extents): Overhangs {
  const found: Overhangs = { left: new Map(), right: new Map(), crossed: new Set() };
  here.forEach(({ value, style, merged }, column) => {
    if (typeof value !== 'string' || value === '' || style.wrapText || merged !== null) return;
    if (style.horizontalAlignment === 'Fill') return;
    const needed = overhang(value, style, sizeAt(extents.columns, column));
    const align = alignmentOf(style, value);
    const half = align === 'center' ? needed / 2 : needed;
    if (needed === 0) return;
    if (align !== 'left') found.left.set(column, reachFrom(here, extents, column, -1, half, found));
    if (align !== 'right')
      found.right.set(column, reachFrom(here, extents, column, 1, half, found));
  });
  return found;
}

function reachFrom(
  here: readonly Shown[],
  extents: Extents,
  from: number,
  step: 1 | -1,
  needed: number,
  { crossed }: Overhangs,
): number {
  let reached = 0;
  for (let column = from + step; reached < needed; column += step) {
    const next = here[column];
    if (next === undefined || next.value !== '' || next.merged !== null) break;
    crossed.add(step === 1 ? column - 1 : column);
    reached += sizeAt(extents.columns, column);
  }
  return Math.min(reached, Math.ceil(needed));
}
