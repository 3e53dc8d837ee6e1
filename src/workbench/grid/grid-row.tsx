import { type CSSProperties, memo, type ReactNode } from 'react';
import { cellAddress } from '../../simulator/model/index.js';
import type { CellPicture, RowPicture } from './picture/row-picture.js';
import { isSameSelection, outlineOf, type RowSelection } from './selection.js';

/** Pixels of the headings of rows and columns. */
export const HEADING = { width: 46, height: 22 };

interface Props {
  readonly picture: RowPicture;
  /** Pixels. */
  readonly top: number;
  readonly height: number;
  readonly frozenColumns: number;
  readonly selected: RowSelection;
  /** What stands on the active cell: the editor, or the arrow of its choices. */
  readonly atActive: ReactNode;
}

/** One row of the sheet; drawn again only when it looks different. */
export const GridRow = memo(
  function GridRow({ picture, top, height, frozenColumns, selected, atActive }: Props) {
    const { row, cells } = picture;
    const isHere = selected.active >= 0;
    const isOn = isHere || selected.right >= selected.left;
    let left = HEADING.width;
    return (
      <div role="row" aria-rowindex={row + 2} className="sheet-row" style={{ top, height }}>
        <div role="rowheader" aria-colindex={1} className="sheet-heading" data-on={isOn}>
          {row + 1}
        </div>
        {cells.map((cell) => {
          const held = cell.column < frozenColumns ? left : null;
          left += cell.width;
          const isEdge = cell.column === frozenColumns - 1;
          const props = { row, cell, height, held, isEdge, selected };
          return (
            <GridCell key={cell.column} {...props}>
              {cell.column === selected.active ? atActive : null}
            </GridCell>
          );
        })}
      </div>
    );
  },
  (before, now) =>
    before.picture === now.picture &&
    before.top === now.top &&
    before.height === now.height &&
    before.frozenColumns === now.frozenColumns &&
    before.atActive === now.atActive &&
    isSameSelection(before.selected, now.selected),
);

interface CellProps {
  readonly row: number;
  readonly cell: CellPicture;
  readonly height: number;
  /** Pixels from the left at which a frozen cell is held. */
  readonly held: number | null;
  /** The last of the frozen columns. */
  readonly isEdge: boolean;
  readonly selected: RowSelection;
  readonly children: ReactNode;
}

function GridCell({ row, cell, height, held, isEdge, selected, children }: CellProps) {
  const { column } = cell;
  if (cell.isCovered) {
    return <div role="presentation" className="sheet-cell" style={boxOf(cell, height, held)} />;
  }
  const box = { width: cell.mergedWidth || cell.width, height: cell.mergedHeight || height };
  return (
    <div
      role="gridcell"
      id={`cell-${cellAddress(row, column)}`}
      aria-colindex={column + 2}
      aria-selected={column >= selected.left && column <= selected.right}
      className="sheet-cell"
      data-active={column === selected.active || undefined}
      data-outline={outlineOf(selected, column)}
      data-merged={cell.mergedWidth > 0 || undefined}
      data-edge={(isEdge && cell.mergedWidth === 0) || undefined}
      style={boxOf(cell, height, held)}
    >
      {cell.text === '' ? null : (
        <div
          className="sheet-text"
          style={{
            ...cell.look,
            left: -cell.overLeft,
            width: box.width + cell.overLeft + cell.overRight,
            height: box.height,
          }}
        >
          <span>{cell.text}</span>
        </div>
      )}
      {cell.button === 'none' ? null : <i className="sheet-filter" data-filter={cell.button} />}
      {children}
    </div>
  );
}

function boxOf(cell: CellPicture, height: number, held: number | null): CSSProperties {
  const { width, fill, lines, rightBorder, bottomBorder, barShare, barColor } = cell;
  const merged =
    cell.mergedWidth > 0
      ? {
          width: cell.mergedWidth,
          height: cell.mergedHeight,
          marginRight: width - cell.mergedWidth,
        }
      : { width, height };
  const share = `${Math.round(barShare * 100)}%`;
  return {
    ...merged,
    ...(held === null ? {} : { position: 'sticky', left: held, zIndex: 3 }),
    ...(held === null && fill === null ? {} : { backgroundColor: fill ?? '#fff' }),
    ...(lines === '' ? {} : { boxShadow: lines }),
    ...(rightBorder === null ? {} : { borderRight: rightBorder }),
    ...(bottomBorder === null ? {} : { borderBottom: bottomBorder }),
    ...(barShare === 0
      ? {}
      : {
          backgroundImage: `linear-gradient(to right, ${barColor} ${share}, transparent ${share})`,
        }),
  };
}
