import type { SourcePlace } from './plan-reading.js';
import type { RefColumns } from './ref-columns.js';
import type { Opening } from './what-opens.js';

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
  /** A person said that it does not go on with the row above. */
  readonly apart: boolean;
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
