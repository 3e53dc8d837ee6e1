import { type CSSProperties, memo, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { displayedText } from '../../simulator/excel/displayed-text.js';
import {
  cellAddress,
  cellAt,
  columnLetters,
  type Sheet,
  styleAt,
  type Workbook,
} from '../../simulator/model/index.js';
import { boxLook, textLook } from './cell-look.js';
import { type Extents, indexAt, sizeAt } from './extents.js';
import type { Place } from './moves.js';
import { SheetChart } from './sheet-chart.js';

const HEADING = { width: 44, height: 22 };
/** Sheets with more rows have only those in view in the page. */
const MOST_ROWS = 300;
const MARGIN_ROWS = 15;

interface Props {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly version: number;
  readonly extents: Extents;
  readonly onPress: (place: Place, extend: boolean) => void;
  readonly onDrag: (place: Place) => void;
  readonly onEdit: () => void;
  /** What stands on the active cell: the editor, or the arrow of its choices. */
  readonly onActive: ReactNode;
}

function rowsInView(extents: Extents, frozen: number, top: number, height: number): number[] {
  const count = extents.rows.length - 1;
  if (count <= MOST_ROWS) return Array.from({ length: count }, (_, row) => row);
  const first = Math.max(frozen, indexAt(extents.rows, top) - MARGIN_ROWS);
  const last = Math.min(count - 1, indexAt(extents.rows, top + height) + MARGIN_ROWS);
  const head = Array.from({ length: frozen }, (_, row) => row);
  return [...head, ...Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)];
}

export function SheetGrid(props: Props) {
  const { workbook, sheet, extents } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 900 });
  const { row: activeRow, column: activeColumn } = sheet.activeCell;
  useLayoutEffect(() => {
    const box = frame.current;
    if (box === null) return;
    const top = extents.rows[activeRow] ?? 0;
    const left = extents.columns[activeColumn] ?? 0;
    const fixedHeight = extents.rows[sheet.frozen.rows] ?? 0;
    const fixedWidth = extents.columns[sheet.frozen.columns] ?? 0;
    const bottom = top + Math.min(sizeAt(extents.rows, activeRow), 200) + HEADING.height;
    const right = left + Math.min(sizeAt(extents.columns, activeColumn), 200) + HEADING.width;
    if (activeRow >= sheet.frozen.rows) {
      if (top - fixedHeight < box.scrollTop) box.scrollTop = top - fixedHeight;
      else if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight;
    }
    if (activeColumn >= sheet.frozen.columns) {
      if (left - fixedWidth < box.scrollLeft) box.scrollLeft = left - fixedWidth;
      else if (right > box.scrollLeft + box.clientWidth) box.scrollLeft = right - box.clientWidth;
    }
  }, [sheet, activeRow, activeColumn, extents]);
  const rows = rowsInView(extents, sheet.frozen.rows, view.top, view.height);
  const width = (extents.columns.at(-1) ?? 0) + HEADING.width;
  return (
    <div
      ref={frame}
      className="sheet-frame"
      onScroll={({ currentTarget: { scrollTop, clientHeight } }) =>
        setView({ top: scrollTop, height: clientHeight })
      }
    >
      <div className="sheet-paper" style={{ width }}>
        <table
          role="grid"
          aria-label={sheet.name}
          aria-multiselectable="true"
          aria-rowcount={extents.rows.length}
          aria-colcount={extents.columns.length}
          aria-activedescendant={`cell-${cellAddress(activeRow, activeColumn)}`}
          tabIndex={0}
          className={sheet.showGridlines ? 'sheet-lined' : ''}
          style={{ width }}
        >
          <colgroup>
            <col style={{ width: HEADING.width }} />
            {extents.columns.slice(1).map((_, column) => (
              <col key={column} style={{ width: sizeAt(extents.columns, column) }} />
            ))}
          </colgroup>
          <ColumnHeadings count={extents.columns.length - 1} active={activeColumn} />
          <tbody>
            {rows.map((row, index) => (
              <RowWithGap
                key={row}
                {...props}
                row={row}
                gap={(extents.rows[row] ?? 0) - (extents.rows[(rows[index - 1] ?? -1) + 1] ?? 0)}
              />
            ))}
            <Gap
              height={(extents.rows.at(-1) ?? 0) - (extents.rows[(rows.at(-1) ?? -1) + 1] ?? 0)}
            />
          </tbody>
        </table>
        <div className="sheet-charts" style={{ left: HEADING.width, top: HEADING.height }}>
          {sheet.charts.map((chart) => (
            <SheetChart key={chart.id} workbook={workbook} chart={chart} />
          ))}
        </div>
      </div>
    </div>
  );
}

const ColumnHeadings = memo(function ColumnHeadings(props: { count: number; active: number }) {
  return (
    <thead>
      <tr aria-rowindex={1} style={{ height: HEADING.height }}>
        <td className="sheet-corner" />
        {Array.from({ length: props.count }, (_, column) => (
          <th key={column} scope="col" aria-colindex={column + 2} data-on={column === props.active}>
            {columnLetters(column)}
          </th>
        ))}
      </tr>
    </thead>
  );
});

const Gap = ({ height }: { readonly height: number }) =>
  height > 0 ? <tr aria-hidden="true" style={{ height }} /> : null;

function RowWithGap({ row, gap, ...props }: Props & { row: number; gap: number }) {
  const { sheet, extents } = props;
  const height = sizeAt(extents.rows, row);
  if (height === 0) return null;
  return (
    <>
      <Gap height={gap} />
      <tr aria-rowindex={row + 2} style={{ height }}>
        <th
          scope="row"
          aria-colindex={1}
          data-on={row === sheet.activeCell.row}
          style={frozenRow(props, row)}
        >
          {row + 1}
        </th>
        {extents.columns.slice(1).map((_, column) => (
          <GridCell key={column} {...props} row={row} column={column} height={height} />
        ))}
      </tr>
    </>
  );
}

const frozenRow = ({ sheet, extents }: Props, row: number): CSSProperties =>
  row < sheet.frozen.rows
    ? { position: 'sticky', top: HEADING.height + (extents.rows[row] ?? 0), zIndex: 4 }
    : {};

function frozenCell(props: Props, row: number, column: number): CSSProperties {
  const { sheet, extents } = props;
  const held = frozenRow(props, row);
  if (column >= sheet.frozen.columns)
    return held.zIndex === undefined ? held : { ...held, zIndex: 3 };
  return {
    ...held,
    position: 'sticky',
    left: HEADING.width + (extents.columns[column] ?? 0),
    zIndex: held.zIndex ?? 2,
  };
}

function GridCell(props: Props & { row: number; column: number; height: number }) {
  const { workbook, sheet, row, column, height } = props;
  const style = styleAt(workbook, sheet, row, column);
  const value = cellAt(sheet, row, column)?.value ?? '';
  const isActive = sheet.activeCell.row === row && sheet.activeCell.column === column;
  const isSelected = sheet.selection.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right,
  );
  const spills =
    !style.wrapText &&
    typeof value === 'string' &&
    value !== '' &&
    cellAt(sheet, row, column + 1)?.value !== undefined
      ? cellAt(sheet, row, column + 1)?.value === ''
      : !style.wrapText && typeof value === 'string';
  return (
    <td
      role="gridcell"
      id={`cell-${cellAddress(row, column)}`}
      aria-colindex={column + 2}
      aria-selected={isSelected}
      data-active={isActive}
      style={{
        ...(spills && value !== '' ? { zIndex: 1 } : {}),
        ...boxLook(style),
        ...frozenCell(props, row, column),
      }}
      onMouseDown={(event) => {
        if (event.target instanceof HTMLElement && event.target.closest('select, textarea')) return;
        props.onPress({ row, column }, event.shiftKey);
      }}
      onMouseEnter={({ buttons }) => {
        if (buttons === 1) props.onDrag({ row, column });
      }}
      onDoubleClick={props.onEdit}
    >
      {value === '' ? null : (
        <div
          className="sheet-text"
          style={{
            ...textLook(style, value),
            height: height - 1,
            overflow: spills ? 'visible' : 'hidden',
          }}
        >
          <span>{displayedText(value, style.numberFormat)}</span>
        </div>
      )}
      {isActive ? props.onActive : null}
    </td>
  );
}
