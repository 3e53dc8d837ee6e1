import { rectOf } from '../addresses.js';
import { supportsExcelApi } from '../availability.js';
import type { Happening } from './happening.js';

/** One way to attach one handler; all are attached in the same round trip. */
export type Attach = () => {
  remove(): void;
  readonly context: OfficeExtension.ClientRequestContext;
};
type Hear = (happening: Happening) => void;

/**
 * Excel keeps quiet about a handler that fails, so none returns the promise of what it sets off: a
 * fault of ours then shows where the page looks for faults.
 */
function handler<Event>(hear: (event: Event) => void): (event: Event) => Promise<void> {
  return (event) => {
    hear(event);
    return Promise.resolve();
  };
}

/** A table's cells. Columns and rows that come and go are told as changes of the table, too. */
export function listenToTable(table: Excel.Table, hear: Hear): readonly Attach[] {
  const changed = handler(
    ({ tableId, worksheetId, changeType, address }: Excel.TableChangedEventArgs) => {
      const at = changeType === 'RangeEdited' ? rectOf(address) : null;
      hear({ kind: 'cells-edited', tableId, sheetId: worksheetId, at });
    },
  );
  return [() => table.onChanged.add(changed)];
}

/** Tables and sheets that come and go, and which sheet is in front (ExcelApi 1.9). */
export function listenToWorkbook({ tables, worksheets }: Excel.Workbook, hear: Hear): Attach[] {
  const added = handler(({ tableId }: Excel.TableAddedEventArgs) => {
    hear({ kind: 'table-added', tableId });
  });
  const deleted = handler(({ tableId, tableName }: Excel.TableDeletedEventArgs) => {
    hear({ kind: 'table-deleted', tableId, name: tableName });
  });
  const sheetAdded = handler(({ worksheetId }: Excel.WorksheetAddedEventArgs) => {
    hear({ kind: 'sheet-added', sheetId: worksheetId });
  });
  const sheetsChanged = handler(() => {
    hear({ kind: 'sheets-changed' });
  });
  const activated = handler(({ worksheetId }: Excel.WorksheetActivatedEventArgs) => {
    hear({ kind: 'sheet-activated', sheetId: worksheetId });
  });
  return [
    () => tables.onAdded.add(added),
    () => tables.onDeleted.add(deleted),
    () => worksheets.onAdded.add(sheetAdded),
    () => worksheets.onDeleted.add(sheetsChanged),
    () => worksheets.onActivated.add(activated),
    // A table's own name can change without any event; a sheet's since ExcelApi 1.17.
    ...(supportsExcelApi('1.17') ? [() => worksheets.onNameChanged.add(sheetsChanged)] : []),
  ];
}

const SHIFTS: readonly string[] = [
  ...[
    'RowInserted',
    'RowDeleted',
    'ColumnInserted',
    'ColumnDeleted',
    'CellInserted',
    'CellDeleted',
  ],
];

/**
 * What moves a table, or its rows, without changing a cell of it: rows inserted above it, and
 * (since ExcelApi 1.10) sorting.
 * @param tablesOn ids of the watched tables on a sheet
 */
export function listenToMoves(
  { worksheets }: Excel.Workbook,
  tablesOn: (sheetId: string) => readonly string[],
  hear: Hear,
): Attach[] {
  const moved = (sheetId: string): void => {
    for (const tableId of tablesOn(sheetId)) hear({ kind: 'table-moved', tableId });
  };
  const changed = handler(({ worksheetId, changeType }: Excel.WorksheetChangedEventArgs) => {
    if (SHIFTS.includes(changeType)) moved(worksheetId);
  });
  const sorted = handler(({ worksheetId }: Excel.WorksheetRowSortedEventArgs) => {
    moved(worksheetId);
  });
  return [
    () => worksheets.onChanged.add(changed),
    ...(supportsExcelApi('1.10') ? [() => worksheets.onRowSorted.add(sorted)] : []),
  ];
}
