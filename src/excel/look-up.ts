import type { CellValue, Rect } from '../core/sheet/placed-sheet.js';
import type { CellsWrite, ChangeStep, TableResize } from '../workbook/workbook.js';
import { addressOf } from './addresses.js';
import { keptSetting } from './kept-settings.js';
import { groupsByWeight, REPLY_BYTES, runsOfRows } from './payload.js';
import { roundTrip } from './round-trip.js';
import { queueStanding, type StandingByName } from './standing.js';
import { lookAtResized, type ResizedSeen } from './table-resized.js';
import { lookAtSheets, type WorkbookSeen } from './workbook-seen.js';

/** Cells of which we say what stands there. */
export interface Block {
  readonly sheet: string;
  readonly at: Rect;
  readonly expected: readonly (readonly CellValue[])[];
  readonly bytes: number;
  /** It is only read, so a formula may yield what is expected. */
  readonly beside?: true;
}

/** What stands in a block's cells. */
export interface CellsSeen {
  readonly values: readonly (readonly CellValue[])[];
  /** Formulas with their "="; of other cells the value. None of cells that are only verified. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** None of cells that are only verified. */
  readonly formats: readonly (readonly string[])[];
  /** A table on these cells whose filter hides rows. */
  readonly filteredTable: string | null;
}

/** The workbook as far as a change has to do with it. */
export interface LookedUp extends WorkbookSeen {
  /** Those of the sheets to draw that stand there without any value. */
  readonly empty: readonly string[];
  readonly kept: ReadonlyMap<string, string | null>;
  /** Those of the sheets to draw again that fitted the reply. */
  readonly standing: StandingByName;
  /** By step; null where the table is gone. */
  readonly resized: ReadonlyMap<TableResize, ResizedSeen | null>;
  /** By block; null where its sheet is gone. */
  readonly cells: ReadonlyMap<Block, CellsSeen | null>;
}

/**
 * Looks up all that the steps need: one round trip, and more only for very large blocks.
 * @param sheets those of which to tell what stands there
 */
export async function lookUp(
  steps: readonly ChangeStep[],
  blocks: readonly Block[],
  sheets: readonly string[] = [],
): Promise<LookedUp> {
  const [first = [], ...rest] = blocksByRequest(blocks);
  const looked = await roundTrip((context) => {
    const workbook = lookAtSheets(context);
    const empty = lookForEmpty(context, steps);
    const kept = lookAtKept(context, steps);
    const resized = lookAtResized(context, steps);
    const cells = lookAtBlocks(context, first);
    const standing = queueStanding(context, sheets);
    return () => ({
      ...{ ...workbook(), empty: empty(), kept: kept() },
      ...{ resized: resized(), cells: cells(), standing: standing() },
    });
  });
  return { ...looked, cells: new Map([...looked.cells, ...(await readGroups(rest))]) };
}

export async function readBlocks(
  blocks: readonly Block[],
): Promise<ReadonlyMap<Block, CellsSeen | null>> {
  return readGroups(blocksByRequest(blocks));
}

/**
 * Bytes that asking for one block adds to the request, its values apart: what matters where a change
 * writes thousands of cells here and there. About 450 were seen.
 */
const ASKING = 600;

/** Blocks shared out so that neither the request nor its reply grows too large. */
function blocksByRequest(blocks: readonly Block[]): readonly (readonly Block[])[] {
  return groupsByWeight(blocks, ({ bytes }) => bytes + ASKING, REPLY_BYTES);
}

async function readGroups(
  groups: readonly (readonly Block[])[],
): Promise<ReadonlyMap<Block, CellsSeen | null>> {
  const cells = new Map<Block, CellsSeen | null>();
  for (const group of groups) {
    const seen = await roundTrip((context) => lookAtBlocks(context, group));
    for (const [block, contents] of seen) cells.set(block, contents);
  }
  return cells;
}

/** A block's reply holds values, formulas and formats: about three times what we expect there. */
const PARTS = 3;

/** Rows cut into blocks of which a reply can carry at least one. */
export function blocksOf(
  sheet: string,
  at: Rect,
  expected: readonly (readonly CellValue[])[],
): readonly Block[] {
  return runsOfRows(expected, REPLY_BYTES / PARTS / 2).map(({ from, count, bytes }) => ({
    sheet,
    at: { ...at, row: at.row + from, rows: count },
    expected: expected.slice(from, from + count),
    bytes: bytes * PARTS,
  }));
}

/** The cells that are written, then those beside them that are only verified. */
export function blocksOfWrite({ sheet, at, before, beside }: CellsWrite): readonly Block[] {
  const written = blocksOf(sheet, at, before);
  if (!beside) return written;
  const only = blocksOf(sheet, beside.at, beside.values);
  return [...written, ...only.map((block) => ({ ...block, beside: true as const }))];
}

function lookForEmpty(
  context: Excel.RequestContext,
  steps: readonly ChangeStep[],
): () => readonly string[] {
  const asked = steps.flatMap((step) => {
    if (step.kind !== 'draw-sheet') return [];
    const { name } = step.sheet;
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load({ name: true });
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load({ rowCount: true });
    return [{ name, sheet, used }];
  });
  return () =>
    asked
      .filter(({ sheet, used }) => !sheet.isNullObject && used.isNullObject)
      .map(({ name }) => name);
}

function lookAtKept(
  context: Excel.RequestContext,
  steps: readonly ChangeStep[],
): () => ReadonlyMap<string, string | null> {
  const asked = steps.flatMap((step) => {
    if (step.kind !== 'keep') return [];
    const setting = keptSetting(context, step.key);
    setting.load({ value: true });
    return [{ key: step.key, setting }];
  });
  return () =>
    new Map(
      asked.map(({ key, setting }) => [key, setting.isNullObject ? null : String(setting.value)]),
    );
}

function lookAtBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
): () => ReadonlyMap<Block, CellsSeen | null> {
  const sheets = new Map<string, Excel.Worksheet>();
  const asked = blocks.map((block) => {
    const sheet = sheets.get(block.sheet) ?? sheetToAsk(context, block.sheet);
    sheets.set(block.sheet, sheet);
    const range = sheet.getRange(addressOf(block.at));
    // Its table is that of the cells which it stands beside, and it is not written.
    if (block.beside) range.load({ values: true });
    else range.load({ values: true, formulas: true, numberFormat: true });
    const tables = block.beside ? null : tablesOn(range);
    return { block, sheet, range, tables };
  });
  return () =>
    new Map(
      asked.map(({ block, sheet, range, tables }) => [
        block,
        sheet.isNullObject ? null : cellsSeen(range, tables),
      ]),
    );
}

function sheetToAsk(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load({ name: true });
  return sheet;
}

function tablesOn(range: Excel.Range): Excel.TableScopedCollection {
  const tables = range.getTables(false);
  tables.load({ name: true, autoFilter: { isDataFiltered: true } });
  return tables;
}

/** Office.js types every cell as `any`; these are what Excel's cells can hold. */
function cellsSeen(range: Excel.Range, tables: Excel.TableScopedCollection | null): CellsSeen {
  const filtered = tables?.items.find(({ autoFilter }) => autoFilter.isDataFiltered);
  return {
    values: range.values as CellValue[][],
    formulas: tables ? (range.formulas as CellValue[][]) : [],
    formats: tables ? (range.numberFormat as string[][]) : [],
    filteredTable: filtered?.name ?? null,
  };
}
