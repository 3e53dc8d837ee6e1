import type { Finding } from '../checks/finding.js';
import type { PlainDate } from '../plan/dates.js';
import type { SourcePart } from '../grid/grid.js';
import type { PlaceInPart } from '../grid/source-parts.js';
import type { ActionPlan, RecordRef } from '../plan/plan.js';
import type { Claim } from './report/claims.js';

/** What a column can mean. */
export const COLUMN_MEANINGS = [
  'ref',
  'recommendation',
  'action',
  'action-ref',
  'update',
  'owner',
  'due',
  'revised-due',
  'completed',
  'rating',
  'status',
  'priority',
  'theme',
  'percent',
  'as-at',
  'statement',
] as const;
export type ColumnMeaning = (typeof COLUMN_MEANINGS)[number];

export interface ColumnReading {
  /** As printed; empty where the table prints none. */
  readonly heading: string;
  /** Position in the table, from 0. */
  readonly index: number;
  /** null: kept, not understood. */
  readonly means: ColumnMeaning | null;
  /** A rating of an earlier period than that of the plan's own rating column: "Q1 RAG". */
  readonly earlier?: true;
}

/** Two pieces of one record, parted by a page break, that were put together. */
export interface Join {
  /** The ref of the record (recommendation or, where it has none, action) that was continued. */
  readonly into: string;
  /** First words of what was joined. */
  readonly text: string;
  /** Line of the source on which the continuation stands. */
  readonly line: number;
}

/** A field found in prose. The prose keeps its words. */
export interface Lift {
  readonly into: RecordRef;
  readonly field:
    'rating' | 'owner' | 'due' | 'status' | 'completed' | 'priority' | 'recommendations';
  readonly text: string;
  readonly line: number;
}

/**
 * A place in the source: line or row, and column, both from 1. Lines are the document's own, none of
 * which comes twice; `PlanReading.parts` says on which sheet or page one stands, and where there.
 */
export interface SourcePlace {
  /** Id of the workbook's table, where the source is one; line and column are then the sheet's. */
  readonly table?: string;
  readonly line: number;
  readonly column: number;
}

/** How the source prints the plan's table: in how many pieces, and with how many rows in all. */
export interface FoundIn {
  readonly tables: number;
  readonly rows: number;
}

/**
 * What a question can be about, the answers to it and the facts that its words need. Words:
 * `core/wording/word-question.ts`, which do without a fact that is not known.
 */
export const QUESTION_KINDS = [
  /**
   * A fill of cells stands for a rating: which? Answers: ids of the scheme's ratings, each with its
   * word as `name`, and "none". Facts: `colour` "#92D050", `cells` how many, `column` its heading;
   * `proposed` the id of the rating that the colour resembles, where it resembles one.
   */
  'fill-means',
  /**
   * Rows or columns are hidden in the source: "leave-out" or "bring-in". Facts: `rows` or `columns`
   * how many; `text` the first words of the first row, or the columns' headings.
   */
  'hidden-rows',
  'hidden-columns',
  /**
   * "1/3/2019": "day-first" or "month-first"; where the column shows both, also "leave-open", which
   * reads none of them. Facts: `text` a date that can be both, `cells` how many, `column` its heading.
   */
  'date-order',
  /**
   * Several tables could be the plan. Answers: tables, by the line of their heading, each with its
   * headings or caption as `name`; "together" where all can be read as one plan. Facts: `tables` how
   * many.
   */
  'which-table',
  /**
   * Resolutions of a committee, or other lists, could be recommendations: "leave-out", "bring-in".
   * Facts: `count`, `what` "resolutions" or "list", `text` the first of them.
   */
  'candidates',
  /**
   * A key under the table says otherwise than usual: "as-the-key" or "as-usual". Facts: `rating`
   * "Blue", `key` "Re-timed" as printed, `usual` "Complete" or empty where figures or letters have no
   * usual meaning; `count` how many ratings the key explains so, that one among them.
   */
  'key-means',
  /**
   * Several columns rate, and no period tells them apart: "Delivery RAG", "Impact RAG". Answers:
   * columns, by their position from 0, each with its heading as `name`. Facts: `columns` how many.
   */
  'which-rating',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export interface Choice {
  readonly id: string;
  readonly name?: string;
  /** Where the thing stands, where the document has parts that people count by themselves. */
  readonly place?: PlaceInPart;
}

/**
 * Something that reading had to assume and that a person may decide otherwise. What was assumed is
 * `taken`; reading again with another answer makes another plan.
 */
export interface Question {
  /** The same for the same document: "fill-means #92D050". */
  readonly id: string;
  readonly kind: QuestionKind;
  /** What the sentence needs: the colour, the count, the texts met. */
  readonly facts: Readonly<Record<string, string | number>>;
  /** Ids of the answers; `name` where an answer is a thing of the document's own, such as a table. */
  readonly choices: readonly Choice[];
  /** Id of the answer that this reading is made with. */
  readonly taken: string;
  /** Lines of the source that it is about. */
  readonly lines: readonly number[];
}

/** What could be read of a document, and what could not. */
export interface PlanReading {
  /** `recommendations`: a numbered list in a report; `none`: nothing that could be read as a plan. */
  readonly kind: 'table' | 'recommendations' | 'none';
  /** The document's own name for the plan; empty where it has none. */
  readonly title: string;
  /** The last day of the period that the document says it reports ("Update August 2023"). */
  readonly asAt?: PlainDate;
  /** The council that the document names; empty where it names none. */
  readonly council: string;
  /** Its sentences about ratings and completion, to be held against the table. */
  readonly claims: readonly Claim[];
  /** The table that the plan was read from; absent where it came from none. */
  readonly foundIn?: FoundIn;
  readonly columns: readonly ColumnReading[];
  readonly themes: readonly string[];
  readonly plan: ActionPlan;
  readonly joins: readonly Join[];
  readonly lifts: readonly Lift[];
  /** What reading itself has to report; the checks add theirs later. */
  readonly findings: readonly Finding[];
  /** What was assumed, for a person to decide. */
  readonly questions: readonly Question[];
  /** Pieces of text that stand in the table but fit no record. */
  readonly notUnderstood: readonly string[];
  /** Key: `${kind} ${ref}` of a record. */
  readonly whereFrom: ReadonlyMap<string, readonly SourcePlace[]>;
  /** The sheets, pages or files of the source, by which its lines are told to people. */
  readonly parts?: readonly SourcePart[];
}

/** The records alone, before what the document says around them is known. */
export type RecordsReading = Omit<PlanReading, 'title' | 'asAt' | 'council' | 'claims' | 'parts'>;
