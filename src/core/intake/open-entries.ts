import type { Entry, EntryCell } from './entry.js';
import type { ColumnReading, SourcePlace } from './plan-reading.js';
import { cellAt, type PlanRow } from './plan-table.js';
import { cleanRef, recommendationsNamed } from './read-refs.js';
import type { RefColumns } from './ref-columns.js';
import { breaksOff, endsSentence, joinPieces, startsLowerCase } from './sentence-flow.js';
import type { Opening } from './what-opens.js';

/** A cell to which pieces from further rows may still be added. */
type OpenCell = { -readonly [Name in keyof EntryCell]: EntryCell[Name] } & {
  places: SourcePlace[];
};

interface OpenEntry extends Entry {
  readonly cells: OpenCell[];
}

/** The records of a table while its rows are put together, cell by cell. */
export class OpenEntries {
  readonly entries: OpenEntry[] = [];
  /** For each column the last entry that has text of its own in it. */
  private readonly lastIn: number[] = [];

  constructor(
    private readonly columns: readonly ColumnReading[],
    private readonly refs: RefColumns,
  ) {}

  /** The text above in a column; empty where there is none. */
  lastText(column: number | null): string {
    if (column === null) return '';
    return this.entries[this.lastIn[column] ?? -1]?.cells[column]?.text ?? '';
  }

  /** Begins an entry with the cells of a row; yields the texts that went on with a cell above. */
  open(row: PlanRow, opens: Opening, section: string, apart: boolean): readonly string[] {
    const at = this.entries.length;
    const cells = this.columns.map(({ index }) => this.openCell(row, index));
    this.entries.push({ opens, line: row.line, section, cells, apart });
    return this.columns.flatMap(({ index }) => this.settleCell(at, index, apart));
  }

  private openCell(row: PlanRow, index: number): OpenCell {
    const { text, column, carried, serial, fill } = cellAt(row, index);
    const place = { line: row.line, column };
    const root = this.lastIn[index];
    if (carried && root !== undefined)
      return { text: '', places: [place], joined: false, sharedWith: root };
    return {
      text,
      places: text === '' ? [] : [place],
      joined: false,
      ...(serial !== undefined && { serial }),
      ...(fill !== undefined && { fill }),
    };
  }

  /** A cell merged over two rows without a mark: its sentence begins above and ends here. */
  private settleCell(at: number, column: number, apart: boolean): readonly string[] {
    const cell = this.entries[at]?.cells[column];
    if (!cell || cell.text === '') return [];
    const root = this.lastIn[column];
    const above = root === undefined ? undefined : this.entries[root]?.cells[column];
    const goesOn =
      !apart && this.isUpdate(column) && breaksOff(above?.text ?? '') && startsLowerCase(cell.text);
    if (!above || root === undefined || !goesOn) {
      this.lastIn[column] = at;
      return [];
    }
    const { text } = cell;
    extend(above, text, cell.places);
    this.share(column, root, at);
    return [text];
  }

  private isUpdate(column: number): boolean {
    return this.columns[column]?.means === 'update';
  }

  /** Adds a piece to the cell of the last entry, or to the one above that covers it. */
  addPiece(column: number, text: string, place: SourcePlace): void {
    const at = this.entries.length - 1;
    const own = this.entries[at]?.cells[column];
    if (!own) return;
    const root = own.sharedWith ?? (own.text === '' ? this.lastIn[column] : undefined);
    const above = root === undefined ? undefined : this.entries[root]?.cells[column];
    const shared =
      own.sharedWith !== undefined ||
      (this.isUpdate(column) &&
        root !== undefined &&
        (isUnfinished(above?.text ?? '', text) || this.sharesAction(root, at)));
    if (above && root !== undefined && shared) {
      extend(above, text, [place]);
      this.share(column, root, at);
      return;
    }
    extend(own, text, [place]);
    this.lastIn[column] = at;
  }

  /** The action above says that it answers the recommendation of an entry below as well. */
  private sharesAction(root: number, at: number): boolean {
    const { ref, action } = this.refs;
    if (ref === null || action === null) return false;
    const named = recommendationsNamed(this.entries[root]?.cells[action]?.text ?? '');
    return named?.refs.includes(cleanRef(this.entries[at]?.cells[ref]?.text ?? '')) ?? false;
  }

  /** The cells from below an entry down to another are one with the entry's own. */
  private share(column: number, root: number, to: number): void {
    for (let at = root + 1; at <= to; at += 1) {
      const cell = this.entries[at]?.cells[column];
      if (cell) Object.assign(cell, { text: '', sharedWith: root });
    }
  }
}

function extend(cell: OpenCell, text: string, places: readonly SourcePlace[]): void {
  cell.joined ||= cell.text !== '';
  cell.text = joinPieces(cell.text, text);
  cell.places.push(...places);
}

/** The sentence of a cell above an empty one goes on here: the two cells are one. */
const isUnfinished = (above: string, text: string): boolean =>
  above !== '' && (breaksOff(above) || (!endsSentence(above) && startsLowerCase(text)));
