import { isRef, withoutContinued } from './cell-kinds.js';
import { cellAt, columnsThatMean, type PlanRow, type PlanTable } from './plan-table.js';
import type { SourcePlace } from './plan-reading.js';
import { cleanRef, recommendationsNamed } from './read-refs.js';
import { rowKind } from './row-kinds.js';
import { breaksOff, endsSentence, joinPieces, startsLowerCase } from './sentence-flow.js';
import { refColumns, type RefColumns } from './ref-columns.js';
import { whatOpens, type Opening, type Standing } from './what-opens.js';

/** One cell of a record, all its pieces put together. */
export interface EntryCell {
  readonly text: string;
  readonly places: readonly SourcePlace[];
  /** Whether pieces from several rows were put together. */
  readonly joined: boolean;
  /** The entry, by position, whose cell also covers this one; absent where the cell is its own. */
  readonly sharedWith?: number;
  readonly serial?: number;
  readonly fill?: string;
}

/** One record of the table: what one row would hold had no page ended inside it. */
export interface Entry {
  readonly opens: Opening;
  readonly line: number;
  /** Heading over this part of the table; empty where there is none. */
  readonly section: string;
  readonly cells: readonly EntryCell[];
}

/** A join before the records have their refs. */
export interface EntryJoin {
  readonly entry: number;
  readonly text: string;
  readonly line: number;
}

/** Text of the table that belongs to no record. */
export interface Leftover {
  readonly text: string;
  readonly line: number;
}

export interface JoinedRows {
  readonly entries: readonly Entry[];
  readonly joins: readonly EntryJoin[];
  readonly leftovers: readonly Leftover[];
  readonly refs: RefColumns;
}

interface OpenCell {
  text: string;
  places: SourcePlace[];
  joined: boolean;
  sharedWith?: number;
  serial?: number;
  fill?: string;
}

interface OpenEntry extends Entry {
  readonly cells: OpenCell[];
}

/**
 * Puts the rows of a table together to records: what a page break parted is one again, what a cell
 * merged over several rows says is known of each of them. Nothing is dropped: text that fits no
 * record is left over by name.
 */
export function joinRows(table: PlanTable): JoinedRows {
  const joining = new Joining(table);
  for (const row of table.rows) joining.take(row);
  return joining.result();
}

/** The state of one pass over the rows. */
class Joining {
  private readonly entries: OpenEntry[] = [];
  private readonly joins: EntryJoin[] = [];
  private readonly leftovers: Leftover[] = [];
  private readonly refs: RefColumns;
  private readonly updates: readonly number[];
  /** For each column the last entry that has text of its own in it. */
  private readonly lastIn: number[] = [];
  /** Whether the last row had text of a recommendation: if not, that text had ended. */
  private wasTelling = false;
  private section = '';
  private rowSection = '';

  constructor(private readonly table: PlanTable) {
    this.refs = refColumns(table);
    this.updates = columnsThatMean(table.columns, 'update');
  }

  take(row: PlanRow): void {
    if (row.section !== this.section) {
      this.section = row.section;
      this.rowSection = '';
    }
    const kind = rowKind(row, this.table.columns);
    const text = row.cells.find((cell) => cell.text !== '')?.text ?? '';
    if (kind === 'section') {
      this.rowSection = text;
    } else if (kind === 'leftover') {
      const words = row.cells.map((cell) => cell.text).filter((word) => word !== '');
      this.leftovers.push({ text: words.join(' '), line: row.line });
    } else if (kind === 'record') {
      this.takeRecord(row);
    }
  }

  private takeRecord(row: PlanRow): void {
    const opens = whatOpens(row, this.standing(), this.refs, this.table.columns);
    if (opens) this.open(row, opens);
    else this.goOn(row);
    const { recommendation } = this.refs;
    this.wasTelling = recommendation !== null && cellAt(row, recommendation).text !== '';
  }

  private standing(): Standing | null {
    const entry = this.entries.at(-1);
    if (!entry) return null;
    const { recommendation, ref, actionRef, action } = this.refs;
    return {
      section: entry.section === this.sectionOf(),
      ref: this.lastText(ref),
      recommendation: this.lastText(recommendation),
      mayGoOn: this.wasTelling,
      actionRef: this.lastText(actionRef),
      action: this.lastText(action),
      textOf: (column) => entry.cells[column]?.text ?? '',
    };
  }

  private sectionOf(): string {
    return this.rowSection || this.section;
  }

  private lastText(column: number | null): string {
    if (column === null) return '';
    return this.entries[this.lastIn[column] ?? -1]?.cells[column]?.text ?? '';
  }

  private open(row: PlanRow, opens: Opening): void {
    const at = this.entries.length;
    const cells = this.table.columns.map(({ index }): OpenCell => {
      const { text, column, carried, serial, fill } = cellAt(row, index);
      const place = { line: row.line, column };
      const extras = {
        ...(serial !== undefined && { serial }),
        ...(fill !== undefined && { fill }),
      };
      if (carried && this.lastIn[index] !== undefined) {
        return { text: '', places: [place], joined: false, sharedWith: this.rootOf(index) };
      }
      return { text, places: text === '' ? [] : [place], joined: false, ...extras };
    });
    this.entries.push({ opens, line: row.line, section: this.sectionOf(), cells });
    for (const { index } of this.table.columns) this.settleCell(at, index, row.line);
  }

  /** A cell merged over two rows without a mark: its sentence begins above and ends here. */
  private settleCell(at: number, column: number, line: number): void {
    const cell = this.entries[at]?.cells[column];
    if (!cell || cell.text === '') return;
    const root = this.lastIn[column];
    const above = root === undefined ? undefined : this.entries[root]?.cells[column];
    if (
      above &&
      this.updates.includes(column) &&
      breaksOff(above.text) &&
      startsLowerCase(cell.text)
    ) {
      this.joins.push({ entry: at, text: firstWords(cell.text), line });
      extend(above, cell.text, cell.places);
      this.share(column, root ?? at, at);
    } else {
      this.lastIn[column] = at;
    }
  }

  private rootOf(column: number): number {
    return this.lastIn[column] ?? 0;
  }

  /** Adds the pieces of a row that goes on to the cells they belong to. */
  private goOn(row: PlanRow): void {
    const at = this.entries.length - 1;
    let first = '';
    for (const { index } of this.table.columns) {
      const cell = cellAt(row, index);
      if (cell.text === '' || cell.carried || this.repeatsRef(index, cell.text)) continue;
      first ||= cell.text;
      this.addPiece(at, index, cell.text, { line: row.line, column: cell.column });
    }
    if (first) this.joins.push({ entry: at, text: firstWords(first), line: row.line });
  }

  /** "3" or "3 (cont.)" printed again over the rest of a row says nothing new. */
  private repeatsRef(column: number, text: string): boolean {
    if (column !== this.refs.ref && column !== this.refs.actionRef) {
      return column === this.refs.recommendation && text === this.lastText(column);
    }
    return isRef(withoutContinued(text)) || text === this.lastText(column);
  }

  private addPiece(at: number, column: number, text: string, place: SourcePlace): void {
    const own = this.entries[at]?.cells[column];
    if (!own) return;
    const root = own.sharedWith ?? (own.text === '' ? this.lastIn[column] : undefined);
    const above = root === undefined ? undefined : this.entries[root]?.cells[column];
    const isUpdate = this.updates.includes(column) && above !== undefined && root !== undefined;
    const shared =
      own.sharedWith !== undefined ||
      (isUpdate && (isUnfinished(above.text, text) || this.sharesAction(root, at)));
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

  result(): JoinedRows {
    const { entries, joins, leftovers, refs } = this;
    return { entries, joins, leftovers, refs };
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

const WORDS_OF_A_JOIN = 8;

const firstWords = (text: string): string =>
  text
    .replace(/^[•○]\s*/, '')
    .split(/\s+/)
    .slice(0, WORDS_OF_A_JOIN)
    .join(' ');
