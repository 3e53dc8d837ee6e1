import type {
  CellErrorValueLike,
  CellLike,
  DefinedNameEntry,
  DefinedNamesLike,
  DimensionsLike,
  FormulaResultLike,
  RowLike,
  WorkbookLike,
  WorksheetLike,
} from '@cj-tech-master/excelts/formula';
import {
  type Cell,
  type CellValue,
  type Row,
  type Sheet,
  type Workbook,
  areaOf,
  contains,
  ensureCell,
  isErrorValue,
  rowCount,
  tableBody,
  usedArea,
} from '../model/index.js';
import { engineFormula } from './engine-formula.js';
import { qualifyOwnColumns } from './structured-references.js';

/**
 * The model as the formula engine wants to see it: rows and columns counted from 1, errors as
 * objects, formulas without "=". Nothing is copied: each view looks through to the model, and what
 * the engine writes lands there.
 */
export class EngineWorkbook implements WorkbookLike {
  private readonly sheetNumbers = new Map<string, number>();
  readonly definedNames: DefinedNamesLike = {
    getAllEntries: () => this.names(),
    getAllNames: () => this.names(),
  };

  /** The sheets that the engine is shown; see `sheetsInPlay`. */
  sheets: readonly Sheet[] = [];

  constructor(private readonly workbook: Workbook) {}

  get worksheets(): WorksheetLike[] {
    return this.sheets.map((sheet) => this.view(sheet));
  }

  get properties(): { date1904: boolean } {
    return { date1904: this.workbook.date1904 };
  }

  getWorksheet(idOrName?: number | string): WorksheetLike | undefined {
    const sheet = this.sheets.find(
      (candidate) => candidate.name === idOrName || this.numberOf(candidate) === idOrName,
    );
    return sheet && this.view(sheet);
  }

  private view(sheet: Sheet): EngineSheet {
    return new EngineSheet(this.workbook, sheet, this.numberOf(sheet));
  }

  /** A number that stays with a sheet however it is renamed or moved. */
  private numberOf(sheet: Sheet): number {
    const known = this.sheetNumbers.get(sheet.id);
    if (known !== undefined) return known;
    this.sheetNumbers.set(sheet.id, this.sheetNumbers.size + 1);
    return this.sheetNumbers.size;
  }

  private names(): DefinedNameEntry[] {
    return this.workbook.names.flatMap(({ name, sheetId, formula }) => {
      const place = this.sheets.findIndex(({ id }) => id === sheetId);
      if (sheetId !== null && place < 0) return [];
      const text = formula.replace(/^=/, '');
      return [{ name, ranges: [text], ...(sheetId === null ? {} : { localSheetId: place }) }];
    });
  }
}

class EngineSheet implements WorksheetLike {
  constructor(
    private readonly workbook: Workbook,
    private readonly sheet: Sheet,
    readonly id: number,
  ) {}

  get name(): string {
    return this.sheet.name;
  }

  get dimensions(): DimensionsLike | null {
    const area = usedArea(this.workbook, this.sheet, true);
    return area && fromOne(area);
  }

  get mergedRegions(): readonly DimensionsLike[] {
    return this.sheet.merges.map(fromOne);
  }

  eachRow(
    ...args:
      [(row: RowLike, number: number) => void] | [object, (row: RowLike, number: number) => void]
  ): void {
    const visit = args[1] ?? (args[0] as (row: RowLike, number: number) => void);
    for (const [index, row] of this.sheet.rows) visit(this.rowView(row, index), index + 1);
  }

  private rowView(row: Row, index: number): RowLike {
    const { workbook, sheet } = this;
    return {
      hidden: row.hidden === true || row.filtered === true,
      eachCell(...args: unknown[]): void {
        const visit = args.at(-1) as (cell: CellLike, column: number) => void;
        for (const [column, cell] of row.cells) {
          visit(new EngineCell(workbook, sheet, cell, index + 1, column + 1), column + 1);
        }
      },
    };
  }

  findCell(row: number, column: number): CellLike | undefined {
    const cell = this.sheet.rows.get(row - 1)?.cells.get(column - 1);
    return cell && new EngineCell(this.workbook, this.sheet, cell, row, column);
  }

  getCell(row: number, column: number): CellLike {
    const cell = ensureCell(this.workbook, this.sheet, row - 1, column - 1);
    return new EngineCell(this.workbook, this.sheet, cell, row, column);
  }

  getTables(): { table: object }[] {
    return this.sheet.tables.map((table) => ({
      table: {
        name: table.name,
        tl: { row: table.area.top + 1, col: table.area.left + 1 },
        columns: table.columns,
        rows: { length: rowCount(tableBody(table)) },
        headerRow: table.showHeaders,
        totalsRow: table.showTotals,
      },
    }));
  }
}

function fromOne({ top, left, bottom, right }: DimensionsLike): DimensionsLike {
  return { top: top + 1, left: left + 1, bottom: bottom + 1, right: right + 1 };
}

/** The engine's numbers for what a cell holds; any other than these two is a plain value. */
const CELL_TYPE = { empty: 0, value: 2, formula: 6 } as const;

class EngineCell implements CellLike {
  constructor(
    private readonly workbook: Workbook,
    private readonly sheet: Sheet,
    private readonly cell: Cell,
    readonly row: number,
    readonly col: number,
  ) {}

  get type(): number {
    if (this.cell.formula !== undefined) return CELL_TYPE.formula;
    return this.cell.value === '' ? CELL_TYPE.empty : CELL_TYPE.value;
  }

  get formula(): string {
    const own = this.cell.formula ?? '';
    const formula = own.includes('[') ? this.withTableName(own) : own;
    return engineFormula(formula, (word) => hasTable(this.workbook, word));
  }

  /** The engine does not know a column of the cell's own table by `[Due]` alone. */
  private withTableName(formula: string): string {
    const place = areaOf(this.row - 1, this.col - 1);
    const table = this.sheet.tables.find(({ area }) => contains(area, place));
    return table === undefined ? formula : qualifyOwnColumns(formula, table.name);
  }

  get model(): { formula: string } {
    return { formula: this.formula };
  }

  get value(): unknown {
    const { value } = this.cell;
    return isErrorValue(value) ? { error: value } : value;
  }

  set value(value: unknown) {
    this.cell.value = value === null ? '' : modelValue(value as FormulaResultLike);
  }

  /** Hidden from the engine, which would keep an old result where it knows no function. */
  get result(): FormulaResultLike {
    return undefined;
  }

  /** A formula that yields a blank shows 0. */
  set result(result: FormulaResultLike) {
    this.cell.value = result === undefined ? 0 : modelValue(result);
  }
}

function hasTable(workbook: Workbook, name: string): boolean {
  const wanted = name.toLowerCase();
  return workbook.sheets.some(({ tables }) =>
    tables.some((table) => table.name.toLowerCase() === wanted),
  );
}

function modelValue(value: FormulaResultLike): CellValue {
  if (value === undefined || value instanceof Date) return '';
  if (typeof value === 'object') return (value satisfies CellErrorValueLike).error;
  return value;
}
