import { isRef, withoutContinued } from './cell-kinds.js';
import type { EntryJoin, JoinedRows, Leftover } from './entry.js';
import { OpenEntries } from './open-entries.js';
import { cellAt, type PlanRow, type PlanTable } from './plan-table.js';
import { refColumns, type RefColumns } from './ref-columns.js';
import { isEndOfAnother } from './row-fragments.js';
import { rowKind } from './row-kinds.js';
import { whatOpens, type Opening, type Standing } from './what-opens.js';

/**
 * Puts the rows of a table together to records: what a page break parted is one again, what a cell
 * merged over several rows says is known of each of them. Nothing is dropped: text that fits no
 * record is left over by name.
 *
 * @param keepApart lines of rows that a person said do not go on with the one above
 */
export function joinRows(table: PlanTable, keepApart: ReadonlySet<number> = new Set()): JoinedRows {
  const joining = new Joining(table, keepApart);
  for (const row of table.rows) joining.take(row);
  return joining.result();
}

/** The state of one pass over the rows. */
class Joining {
  private readonly open: OpenEntries;
  private readonly joins: EntryJoin[] = [];
  private readonly leftovers: Leftover[] = [];
  private readonly refs: RefColumns;
  /** Whether the last row had text of a recommendation: if not, that text had ended. */
  private wasTelling = false;
  private section = '';
  private rowSection = '';

  constructor(
    private readonly table: PlanTable,
    private readonly keepApart: ReadonlySet<number>,
  ) {
    this.refs = refColumns(table);
    this.open = new OpenEntries(table.columns, this.refs);
  }

  take(row: PlanRow): void {
    if (row.section !== this.section) {
      this.section = row.section;
      this.rowSection = '';
    }
    const kind = rowKind(row, this.table.columns, this.open.entries.length === 0);
    const text = row.cells.find((cell) => cell.text !== '')?.text ?? '';
    if (kind === 'section') {
      this.rowSection = text;
    } else if (kind === 'leftover') {
      this.leaveOver(row);
    } else if (kind === 'record') {
      this.takeRecord(row);
    }
  }

  private takeRecord(row: PlanRow): void {
    if (this.open.entries.length === 0 && isEndOfAnother(row, this.table, this.refs)) {
      this.leaveOver(row);
      return;
    }
    const opens =
      whatOpens(row, this.standing(), this.refs, this.table.columns) ?? this.opensApart(row);
    if (opens) this.begin(row, opens);
    else this.goOn(row);
    const { recommendation } = this.refs;
    this.wasTelling = recommendation !== null && cellAt(row, recommendation).text !== '';
  }

  private leaveOver(row: PlanRow): void {
    const words = row.cells.map((cell) => cell.text).filter((word) => word !== '');
    this.leftovers.push({ text: words.join(' '), line: row.line });
  }

  /** A row that would go on with the one above, had nobody said that it does not. */
  private opensApart(row: PlanRow): Opening | null {
    if (!this.keepApart.has(row.line)) return null;
    const { recommendation } = this.refs;
    const cell = recommendation === null ? null : cellAt(row, recommendation);
    return cell && cell.text !== '' && !cell.carried ? 'recommendation' : 'action';
  }

  private standing(): Standing | null {
    const entry = this.open.entries.at(-1);
    if (!entry) return null;
    const { recommendation, ref, actionRef, action } = this.refs;
    return {
      section: entry.section === this.sectionOf(),
      ref: this.open.lastText(ref),
      recommendation: this.open.lastText(recommendation),
      mayGoOn: this.wasTelling,
      actionRef: this.open.lastText(actionRef),
      action: this.open.lastText(action),
      textOf: (column) => entry.cells[column]?.text ?? '',
    };
  }

  private sectionOf(): string {
    return this.rowSection || this.section;
  }

  private begin(row: PlanRow, opens: Opening): void {
    const entry = this.open.entries.length;
    const apart = this.keepApart.has(row.line);
    for (const text of this.open.open(row, opens, this.sectionOf(), apart))
      this.joins.push({ entry, text: firstWords(text), line: row.line });
  }

  /** Adds the pieces of a row that goes on to the cells they belong to. */
  private goOn(row: PlanRow): void {
    const entry = this.open.entries.length - 1;
    let first = '';
    for (const { index } of this.table.columns) {
      const { text, carried, column } = cellAt(row, index);
      if (text === '' || carried || this.repeatsRef(index, text)) continue;
      first ||= text;
      this.open.addPiece(index, text, { line: row.line, column });
    }
    if (first) this.joins.push({ entry, text: firstWords(first), line: row.line });
  }

  /** "3" or "3 (cont.)" printed again over the rest of a row says nothing new. */
  private repeatsRef(column: number, text: string): boolean {
    const above = this.open.lastText(column);
    if (column !== this.refs.ref && column !== this.refs.actionRef)
      return column === this.refs.recommendation && text === above;
    return isRef(withoutContinued(text)) || text === above;
  }

  result(): JoinedRows {
    const { joins, leftovers, refs } = this;
    return { entries: this.open.entries, joins, leftovers, refs };
  }
}

const WORDS_OF_A_JOIN = 8;

const firstWords = (text: string): string =>
  text
    .replace(/^[•○]\s*/, '')
    .split(/\s+/)
    .slice(0, WORDS_OF_A_JOIN)
    .join(' ');
