import type { CellValue } from '../../src/core/sheet/placed-sheet.js';
import { openExcelWorkbook } from '../../src/excel/excel-workbook.js';
import {
  cellAt,
  ensureCell,
  newSheet,
  newSheetId,
  startExcel,
  usedArea,
  type SimulatedExcel,
} from '../../src/simulator/index.js';
import { snapshotOf } from './snapshot.js';
import type { Refusal } from '../../src/workbook/refusal.js';
import type { Result } from '../../src/workbook/result.js';
import type { Workbook, WorkbookChange } from '../../src/workbook/workbook.js';

type Script = (context: Excel.RequestContext) => Promise<unknown>;
type Rows = readonly (readonly CellValue[])[];

/** A simulated Excel with our adapter on it, and what a test may do around the adapter. */
export interface OpenExcel {
  readonly workbook: Workbook;
  /** Another pane on the same workbook. */
  readonly reopen: (likelyTables?: readonly string[]) => Workbook;
  /** Round trips (clean-up included) and actions since last asked. */
  readonly cost: () => { readonly batches: number; readonly actions: number };
  /** Does something by Office.js as another add-in, or the user, would. */
  readonly run: (script: Script) => Promise<void>;
  readonly values: (sheet: string) => Rows;
  readonly formulas: (sheet: string) => Promise<Rows>;
  /** All that we can tell of the workbook, to compare with later. */
  readonly snapshot: () => unknown;
  /** The batch of this number, counted from now, is refused as a whole. */
  readonly failBatch: (number: number, code: string) => void;
  /** Does something just before the batch of this number, counted from now. */
  readonly beforeBatch: (number: number, act: () => void) => void;
  readonly coAuthorTypes: (sheet: string, row: number, column: number, text: string) => void;
  /** Someone types into a cell ("Sheet1!B2") of this window: Excel tells of it. */
  readonly userTypes: (address: string, text: string) => void;
  /** A co-author adds a sheet with this text in A1. */
  readonly coAuthorAdds: (sheet: string, text: string) => void;
  readonly makeReadOnly: () => void;
  /** Someone begins to type in a cell; the answer lets them finish. */
  readonly editCell: () => () => void;
}

/** @param excelApi the newest requirement set that this Excel has; the newest of all without it */
export async function openExcel(excelApi?: string): Promise<OpenExcel> {
  const excel = startExcel(excelApi === undefined ? {} : { excelApi });
  await excel.idle();
  const run = async (script: Script): Promise<void> => {
    await Excel.run(script);
    await excel.idle();
  };
  return {
    workbook: openExcelWorkbook(),
    reopen: openExcelWorkbook,
    cost: () => takeCost(excel),
    run,
    values: (sheet) => usedValues(excel, sheet),
    formulas: (sheet) => usedFormulas(run, sheet),
    snapshot: () => snapshotOf(excel.workbook),
    failBatch: excel.failBatch,
    beforeBatch: (number, act) => {
      const due = excel.counters.batches + number;
      excel.faults.beforeBatch = (now) => {
        if (now === due) act();
      };
    },
    coAuthorTypes: (name, row, column, text) => {
      excel.act((host) => {
        const sheet = host.sheetByName(name);
        if (sheet) ensureCell(host.workbook, sheet, row, column).value = text;
      });
    },
    userTypes: excel.type,
    coAuthorAdds: (name, text) => {
      excel.act(({ workbook }) => {
        const sheet = newSheet(newSheetId(workbook), name);
        workbook.sheets.push(sheet);
        ensureCell(workbook, sheet, 0, 0).value = text;
      });
    },
    makeReadOnly: () => {
      excel.host.readOnly = true;
    },
    editCell: () => {
      excel.faults.cellEditMode = true;
      return () => {
        excel.faults.cellEditMode = false;
      };
    },
  };
}

function takeCost(excel: SimulatedExcel): { batches: number; actions: number } {
  const { batches, cleanUpBatches, actions } = excel.counters;
  excel.resetCounters();
  return { batches: batches + cleanUpBatches, actions };
}

/** From the host itself, so that no limit on replies stands in the way. */
function usedValues({ workbook, host }: SimulatedExcel, name: string): Rows {
  const sheet = host.sheetByName(name);
  const used = sheet && usedArea(workbook, sheet, true);
  if (!sheet || !used) return [];
  return Array.from({ length: used.bottom - used.top + 1 }, (_, row) =>
    Array.from(
      { length: used.right - used.left + 1 },
      (_cell, column) => cellAt(sheet, used.top + row, used.left + column)?.value ?? '',
    ),
  );
}

async function usedFormulas(run: OpenExcel['run'], name: string): Promise<Rows> {
  let rows: Rows = [];
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
    range.load('formulas');
    await context.sync();
    if (!range.isNullObject) rows = range.formulas as CellValue[][];
  });
  return rows;
}

/** Lets events reach their handlers, and what these ask of Excel be answered. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
}

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

export function refusalFrom<T>(result: Result<T>): Refusal {
  if (result.ok) throw new Error(`Not refused: ${JSON.stringify(result.value)}`);
  return result.refusal;
}

/** Applies a change and then its inverse: the workbook must be as it was. */
export async function expectReversible(
  excel: OpenExcel,
  change: WorkbookChange,
  whenApplied: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const before = excel.snapshot();
  const { inverse } = valueOf(await excel.workbook.apply(change));
  expect(excel.snapshot()).not.toEqual(before);
  await whenApplied();
  valueOf(await excel.workbook.apply(inverse));
  expect(excel.snapshot()).toEqual(before);
}
