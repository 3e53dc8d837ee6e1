import { hasFormulas, recalculate } from './formulas/index.js';
import {
  type Area,
  areaAddress,
  type Cell,
  ensureCell,
  intersect,
  type Sheet,
  type Workbook,
} from './model/index.js';
import { EVENT, EventHub } from './events.js';
import { accessDenied, HostError, itemNotFound, notEmulated } from './protocol/errors.js';
import { type HostObject, hostObject } from './protocol/host-object.js';
import { References } from './protocol/references.js';
import type { Schema } from './protocol/schema.js';
import { ADD_IN_SERVICE, addInServiceClass } from './excel/add-in-service.js';
import { rangeAreasClass, type RangeAreasTarget } from './excel/range-areas.js';
import { rangeClass, type RangeTarget } from './excel/range.js';
import { workbookClass } from './excel/workbook.js';

/** Cells that one read may ask for. https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
const MAX_CELLS_A_READ = 5_000_000;

/** A name's formula that only says where its cells are. */
const IS_PLACE = /^=(?:'(?:[^']|'')*'|[^'!]*)!\$?[A-Z$\d:]+$/;

/** What a test can count. Cells are those handed over by `values`, `formulas`, `text` … */
export interface CellCounts {
  cellsRead: number;
  cellsWritten: number;
}

/** The open workbook and all that Excel remembers beside it. Knows nothing of messages. */
export class Host {
  readonly references = new References();
  /** False while a person's or a co-author's doing is acted out. */
  actsForAddIn = true;
  /** The workbook was opened for reading; on the desktop it can be changed all the same. */
  readOnly = false;
  readonly counts: CellCounts = { cellsRead: 0, cellsWritten: 0 };
  readonly events: EventHub;
  readonly root: HostObject;
  private readonly inBatch = new Set<HostObject>();
  private stale = false;
  private hasFormulas: boolean;

  constructor(
    readonly workbook: Workbook,
    readonly schema: Schema,
    readonly enums: ReadonlyMap<string, ReadonlySet<string>>,
  ) {
    this.root = hostObject(workbookClass, workbook);
    this.events = new EventHub();
    this.hasFormulas = hasFormulas(workbook);
  }

  /** Objects that `ObjectPathType` 2 asks for: services beside the workbook. */
  serviceObject(name: string): HostObject {
    if (name === ADD_IN_SERVICE) return hostObject(addInServiceClass, null);
    throw notEmulated(name);
  }

  /** Cells' contents changed: formulas are to be computed before anyone looks. */
  noticeChange(wroteFormula = false): void {
    this.stale = true;
    if (wroteFormula) this.hasFormulas = true;
  }

  /** Computes formulas where something changed, unless the mode is manual. */
  calculate(force = false): void {
    if (!this.hasFormulas || !(this.stale || force)) return;
    if (this.workbook.calculationMode === 'Manual' && !force) return;
    this.stale = false;
    recalculate(this.workbook);
    for (const sheet of this.workbook.sheets) {
      const details = { type: 'WorksheetCalculated', address: '' };
      this.events.ofSheet(EVENT.worksheetCalculated, sheet, details);
    }
  }

  /** Whether a batch may have to compute something already in the workbook. */
  get mayNeedFormulas(): boolean {
    return (
      this.hasFormulas ||
      this.workbook.names.some(({ formula }) => !IS_PLACE.test(formula)) ||
      this.workbook.sheets.some(({ validations }) => validations.length > 0)
    );
  }

  countRead(cells: number): void {
    if (cells > MAX_CELLS_A_READ) {
      throw new HostError(
        'RangeExceedsLimit',
        'The cell count in the range has exceeded the maximum supported number.',
      );
    }
    this.counts.cellsRead += cells;
  }

  /** Keeps the ranges in hand, so that they move along when cells are inserted or deleted. */
  noticeObject(object: HostObject): void {
    if (object.class.name === 'Range' || object.class.name === 'RangeAreas') {
      this.inBatch.add(object);
    }
  }

  endBatch(): void {
    this.inBatch.clear();
    this.calculate();
  }

  /** Moves every range in hand on the sheet by `move`; one whose cells are gone stays put. */
  moveRanges(sheet: Sheet, move: (area: Area) => Area | null): void {
    for (const object of new Set([...this.inBatch, ...this.references.all()])) {
      if (object.class.name === rangeClass.name) {
        const range = object.target as RangeTarget;
        if (range.sheet === sheet) range.area = move(range.area) ?? range.area;
      } else if (object.class.name === rangeAreasClass.name) {
        const range = object.target as RangeAreasTarget;
        if (range.sheet === sheet) range.areas = range.areas.map((area) => move(area) ?? area);
      }
    }
  }

  sheetById(id: string): Sheet {
    const sheet = this.workbook.sheets.find((candidate) => candidate.id === id);
    if (sheet === undefined) throw itemNotFound();
    return sheet;
  }

  sheetByName(name: string): Sheet | null {
    const wanted = name.toLowerCase();
    return this.workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  get activeSheet(): Sheet {
    return this.sheetById(this.workbook.activeSheetId);
  }

  /** The cell, made where there is none. */
  cell(sheet: Sheet, row: number, column: number): Cell {
    return ensureCell(this.workbook, sheet, row, column);
  }

  /** Whether the sheet of a kept range has been deleted. */
  isGone({ target }: HostObject): boolean {
    const { sheet } = target as { sheet?: Sheet };
    return sheet !== undefined && !this.workbook.sheets.includes(sheet);
  }

  /** Brings a sheet to the front. */
  activate(sheet: Sheet): void {
    const before = this.workbook.sheets.find(({ id }) => id === this.workbook.activeSheetId);
    if (before === sheet) return;
    this.workbook.activeSheetId = sheet.id;
    if (before) this.events.ofSheet(EVENT.worksheetDeactivated, before, {});
    this.events.ofSheet(EVENT.worksheetActivated, sheet, {});
  }

  announceSelection(sheet: Sheet): void {
    const address = sheet.selection.map(areaAddress).join(',');
    this.events.ofSheet(EVENT.worksheetSelectionChanged, sheet, { address });
    for (const table of sheet.tables) {
      const inside = sheet.selection.map((area) => intersect(table.area, area)).find(Boolean);
      this.events.ofTable(EVENT.tableSelectionChanged, table, sheet, {
        address: inside ? areaAddress(inside) : '',
        isInsideTable: inside !== undefined,
      });
    }
  }

  /** Refuses what changes the set of sheets while the workbook's structure is protected. */
  assertStructureFree(): void {
    if (this.workbook.protection !== null) throw accessDenied();
  }
}
