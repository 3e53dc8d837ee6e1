/** What people may still do on a protected sheet (Excel.WorksheetProtectionOptions). */
export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  /** "Normal" | "Unlocked" | "None" */
  readonly selectionMode: string;
}

/**
 * `password` is plain while the workbook is open here; `hash` holds the attributes as a file gave
 * them (`algorithmName`, `hashValue`, `saltValue`, `spinCount`, or `password`), kept for saving.
 */
export interface SheetProtection {
  options: ProtectionOptions;
  password?: string;
  hash?: Readonly<Record<string, string>>;
}

/** Protection of the workbook's structure: no sheet can be added, renamed, moved or deleted. */
export interface WorkbookProtection {
  password?: string;
  hash?: Readonly<Record<string, string>>;
}

export const STRICTEST_PROTECTION: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};
