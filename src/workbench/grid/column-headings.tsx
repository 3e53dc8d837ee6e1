import { memo } from 'react';
import { columnLetters } from '../../simulator/model/index.js';
import { type Offsets, sizeAt } from './extents.js';
import { HEADING } from './grid-row.js';
import { words } from './wording.js';

interface Props {
  readonly columns: Offsets;
  readonly frozen: number;
  /** First and last column of the selection. */
  readonly from: number;
  readonly to: number;
}

/** The letters above the columns. */
export const ColumnHeadings = memo(
  function ColumnHeadings({ columns, frozen, from, to }: Props) {
    return (
      <div role="row" aria-rowindex={1} className="sheet-row" style={{ height: HEADING.height }}>
        <div role="columnheader" aria-colindex={1} className="sheet-heading" data-corner="true">
          <span className="sheet-unseen">{words.corner}</span>
        </div>
        {columns.slice(1).map((_, column) => {
          const width = sizeAt(columns, column);
          const left = HEADING.width + (columns[column] ?? 0);
          return width === 0 ? null : (
            <div
              key={column}
              role="columnheader"
              aria-colindex={column + 2}
              className="sheet-heading"
              data-on={column >= from && column <= to}
              data-edge={column === frozen - 1 || undefined}
              style={{ width, ...(column < frozen ? { position: 'sticky', left, zIndex: 6 } : {}) }}
            >
              {columnLetters(column)}
            </div>
          );
        })}
      </div>
    );
  },
  (before, now) =>
    before.frozen === now.frozen &&
    before.from === now.from &&
    before.to === now.to &&
    before.columns.length === now.columns.length &&
    before.columns.every((offset, column) => offset === now.columns[column]),
);
