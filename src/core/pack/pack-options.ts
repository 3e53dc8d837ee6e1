import type { PlainDate } from '../plan/dates.js';
import type { HouseStyle } from '../sheet/house-style.js';
import type { Paper } from '../sheet/sheet-spec.js';
import type { Marking } from './marking.js';

/** The sheets of a pack, in the order in which they are read. The last is for officers alone. */
export const PACK_SHEETS = [
  'appendix-1',
  'rag-summary',
  'exceptions',
  'by-owner',
  'by-theme',
  'audit-tables',
  'data',
  'notes',
  'checks',
] as const;
/** Also the mark that the drawn sheet bears. */
export type PackSheetId = (typeof PACK_SHEETS)[number];

const PACK_SHEET_NAMES: Readonly<Record<PackSheetId, string>> = {
  'appendix-1': 'Appendix 1',
  'rag-summary': 'RAG summary',
  exceptions: 'Exceptions',
  'by-owner': 'By owner',
  'by-theme': 'By theme',
  'audit-tables': 'Audit action tables',
  data: 'Data',
  notes: 'Notes',
  checks: 'Checks',
};

/** As a sheet would be called, were it drawn now. */
export function packSheetName(id: PackSheetId, choices: Pick<PackChoices, 'appendix'>): string {
  return id === 'appendix-1' ? appendixName(choices) : PACK_SHEET_NAMES[id];
}

/** The chosen sheets that may leave the council: the checks are for officers. */
export function sheetsToPublish({ sheets }: Pick<PackChoices, 'sheets'>): readonly PackSheetId[] {
  return sheets.filter((id) => id !== 'checks');
}

/** Those that members read. */
export const USUAL_SHEETS: readonly PackSheetId[] = ['appendix-1', 'rag-summary'];

/** What is chosen for a pack, and kept in the workbook for the next one. */
export interface PackChoices {
  readonly sheets: readonly PackSheetId[];
  /** The plan's name in titles, in place of the plan's own. */
  readonly title?: string | undefined;
  /** "August 2023"; the month of the report's date where absent. */
  readonly periodLabel?: string | undefined;
  /** "Governance and Audit Committee" */
  readonly committee?: string | undefined;
  /** Of the meeting. */
  readonly meeting?: PlainDate | undefined;
  /** The day of the last report; taken to be three months before this one where absent. */
  readonly lastReport?: PlainDate | undefined;
  /** "A" of "Appendix A"; 1 where absent. */
  readonly appendix?: string | undefined;
  readonly marking?: Marking | undefined;
  /** Who may be asked about the pack, as it is printed on the notes. */
  readonly contact?: string | undefined;
  /** A4 where absent. */
  readonly paper?: Paper | undefined;
  /** Columns of the appendix that are not to be shown. */
  readonly leftOut?: readonly ColumnToLeaveOut[] | undefined;
  readonly style?: HouseStyle | undefined;
}

/** Ref, action and rating are what an appendix is for: they stay. */
export const COLUMNS_TO_LEAVE_OUT = ['recommendation', 'owner', 'due', 'update'] as const;
export type ColumnToLeaveOut = (typeof COLUMNS_TO_LEAVE_OUT)[number];

/** What can follow "Appendix": "1", "A", "2b", "4.1". */
export function isAppendixLabel(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9.]{0,4}$/.test(text);
}

/** "Appendix A" */
export function appendixName({ appendix = '1' }: Pick<PackChoices, 'appendix'>): string {
  return `Appendix ${appendix}`;
}

/** What a council may say about its pack; the plan and its figures say the rest. */
export interface PackOptions extends Partial<PackChoices> {
  /** Printed in the footer. */
  readonly council?: string | undefined;
  /** Sheets of the pack that stand in the workbook, for the notes on what it holds. */
  readonly standing?: readonly PackSheetId[] | undefined;
}

/** In reading order, each once. */
export function chosenSheets({ sheets = USUAL_SHEETS }: PackOptions): readonly PackSheetId[] {
  return PACK_SHEETS.filter((id) => sheets.includes(id));
}
