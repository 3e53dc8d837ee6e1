/** The sheets of a pack, in the order in which they are read. The last is for officers alone. */
export const PACK_SHEETS = ['appendix-1', 'rag-summary', 'exceptions', 'checks'] as const;
/** Also the mark that the drawn sheet bears. */
export type PackSheetId = (typeof PACK_SHEETS)[number];

export const PACK_SHEET_NAMES: Readonly<Record<PackSheetId, string>> = {
  'appendix-1': 'Appendix 1',
  'rag-summary': 'RAG summary',
  exceptions: 'Exceptions',
  checks: 'Checks',
};

/** Those that members read. */
export const USUAL_SHEETS: readonly PackSheetId[] = ['appendix-1', 'rag-summary'];

/** What is chosen for a pack, and kept in the workbook for the next one. */
export interface PackChoices {
  readonly sheets: readonly PackSheetId[];
  /** The plan's name in titles, in place of the plan's own. */
  readonly title?: string | undefined;
  /** "August 2023"; the month of the report's date where absent. */
  readonly periodLabel?: string | undefined;
}

/** What a council may say about its pack; the plan and its figures say the rest. */
export interface PackOptions extends Partial<PackChoices> {
  /** Printed in the footer. */
  readonly council?: string | undefined;
}

/** In reading order, each once. */
export function chosenSheets({ sheets = USUAL_SHEETS }: PackOptions): readonly PackSheetId[] {
  return PACK_SHEETS.filter((id) => sheets.includes(id));
}
