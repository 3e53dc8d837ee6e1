import type { Entry, EntryCell } from './entry.js';
import type { ColumnMeaning, ColumnReading, SourcePlace } from './plan-reading.js';

/** Reads the cells of entries by what they mean, through cells that cover several entries. */
export interface EntryFields {
  readonly entries: readonly Entry[];
  readonly columns: readonly ColumnReading[];
  /** The cell that covers an entry in a column: its own, or that of the entry it is shared with. */
  readonly cell: (entry: number, column: number) => EntryCell;
  /** The texts of all columns with a meaning; columns parted by "\n". */
  readonly text: (entry: number, means: ColumnMeaning) => string;
  readonly places: (entry: number, means: ColumnMeaning) => readonly SourcePlace[];
  readonly indexes: (means: ColumnMeaning) => readonly number[];
}

const EMPTY: EntryCell = { text: '', places: [], joined: false };

export function entryFields(
  entries: readonly Entry[],
  columns: readonly ColumnReading[],
): EntryFields {
  const byMeaning = new Map<ColumnMeaning, number[]>();
  for (const { index, means, earlier } of columns) {
    if (means && !earlier) byMeaning.set(means, [...(byMeaning.get(means) ?? []), index]);
  }
  const indexes = (means: ColumnMeaning): readonly number[] => byMeaning.get(means) ?? [];
  const cell = (entry: number, column: number): EntryCell => {
    const own = entries[entry]?.cells[column] ?? EMPTY;
    return own.sharedWith === undefined ? own : (entries[own.sharedWith]?.cells[column] ?? own);
  };
  const cells = (entry: number, means: ColumnMeaning): readonly EntryCell[] =>
    indexes(means).map((column) => cell(entry, column));
  return {
    entries,
    columns,
    cell,
    indexes,
    text: (entry, means) =>
      cells(entry, means)
        .map(({ text }) => text)
        .filter((text) => text !== '')
        .join('\n'),
    places: (entry, means) => cells(entry, means).flatMap(({ places }) => places),
  };
}
