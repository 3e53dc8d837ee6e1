import { type ReactNode, useRef, useState } from 'react';
import { cellAddress, type Sheet, type Workbook } from '../../simulator/model/index.js';
import { ColumnHeadings } from './column-headings.js';
import { type Extents, indexAt, sizeAt } from './extents.js';
import { GridRow, HEADING } from './grid-row.js';
import { useKeptInView } from './kept-in-view.js';
import type { Place } from './moves.js';
import { type MouseActs, mouseOn } from './mouse.js';
import { PictureBook } from './picture/picture-book.js';
import type { RowPicture } from './picture/row-picture.js';
import { selectionIn } from './selection.js';
import { SheetChart } from './sheet-chart.js';

/** Sheets with more rows have only those in view in the page. */
const MOST_ROWS = 200;
/** Rows beyond the edges of the view; it moves on in steps of as many. */
const MARGIN_ROWS = 12;

interface Props {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly extents: Extents;
  /** The cell to bring into view when it becomes another. */
  readonly lookAt: Place;
  readonly mouse: MouseActs;
  readonly atActive: ReactNode;
}

/** The sheet's cells as text in the page: headings, frozen panes, what is in view, and its charts. */
export function SheetGrid(props: Props) {
  const { workbook, sheet, extents, lookAt } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [book] = useState(() => new PictureBook());
  const [from, setFrom] = useState(0);
  const { row: activeRow, column: activeColumn } = sheet.activeCell;
  const [selected] = sheet.selection;
  useKeptInView(frame, sheet, extents, lookAt);
  const shown = rowsShown(extents, sheet.frozen.rows, from, frame.current?.clientHeight ?? 900);
  const rows = [...new Set([...shown, activeRow])].sort((a, b) => a - b);
  const pictures = book.look(
    workbook,
    sheet,
    extents,
    rows.filter((row) => sizeAt(extents.rows, row) > 0),
  );
  const width = (extents.columns.at(-1) ?? 0) + HEADING.width;
  const frozenHeight = extents.rows[sheet.frozen.rows] ?? 0;
  const isFrozen = ({ row }: RowPicture): boolean => row < sheet.frozen.rows;
  const drawn = (picture: RowPicture) => (
    <GridRow
      key={picture.row}
      picture={picture}
      top={(extents.rows[picture.row] ?? 0) + (isFrozen(picture) ? HEADING.height : 0)}
      height={sizeAt(extents.rows, picture.row)}
      frozenColumns={sheet.frozen.columns}
      selected={selectionIn(sheet, picture.row)}
      atActive={picture.row === activeRow ? props.atActive : null}
    />
  );
  return (
    <div
      ref={frame}
      className="sheet-frame"
      onScroll={({ currentTarget }) =>
        setFrom(stepBefore(indexAt(extents.rows, currentTarget.scrollTop + frozenHeight)))
      }
    >
      <div
        role="grid"
        aria-label={sheet.name}
        aria-multiselectable="true"
        aria-rowcount={extents.rows.length}
        aria-colcount={extents.columns.length}
        aria-activedescendant={`cell-${cellAddress(activeRow, activeColumn)}`}
        tabIndex={0}
        className="sheet-paper"
        style={{ width, height: (extents.rows.at(-1) ?? 0) + HEADING.height }}
        {...mouseOn(props.mouse)}
      >
        <div
          role="rowgroup"
          className="sheet-top"
          style={{ width, height: frozenHeight + HEADING.height }}
          data-frozen={sheet.frozen.rows > 0}
        >
          <ColumnHeadings
            columns={extents.columns}
            frozen={sheet.frozen.columns}
            from={selected?.left ?? activeColumn}
            to={selected?.right ?? activeColumn}
          />
          {pictures.filter(isFrozen).map(drawn)}
        </div>
        <div role="rowgroup" className="sheet-body" style={{ top: HEADING.height, width }}>
          {pictures.filter((picture) => !isFrozen(picture)).map(drawn)}
        </div>
      </div>
      <div className="sheet-charts" style={{ left: HEADING.width, top: HEADING.height }}>
        {sheet.charts.map((chart) => (
          <SheetChart key={chart.id} workbook={workbook} chart={chart} />
        ))}
      </div>
    </div>
  );
}

const stepBefore = (row: number): number => Math.floor(row / MARGIN_ROWS) * MARGIN_ROWS;

/** The rows to draw where the first in view is about `from`; frozen ones always. */
function rowsShown({ rows }: Extents, frozen: number, from: number, height: number): number[] {
  const count = rows.length - 1;
  const isShort = count <= MOST_ROWS;
  const first = isShort ? 0 : Math.max(0, from - MARGIN_ROWS);
  const bottom = indexAt(rows, (rows[Math.min(from + MARGIN_ROWS, count)] ?? 0) + height);
  const last = isShort ? count - 1 : Math.min(count - 1, bottom + MARGIN_ROWS);
  const head = Array.from({ length: Math.min(frozen, count) }, (_, row) => row);
  return [...head, ...Array.from({ length: last - first + 1 }, (_, step) => first + step)];
}
