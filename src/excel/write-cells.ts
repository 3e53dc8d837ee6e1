import type { CellValue } from '../core/sheet/placed-sheet.js';
import type { CellsWrite } from '../workbook/workbook.js';
import { addressOf } from './addresses.js';
import type { Block, CellsSeen } from './look-up.js';
import type { Order } from './orders.js';
import { jsonBytes } from './payload.js';
import type { Overwritten, StepPlan } from './step-plan.js';
import { verifyBlock } from './verify.js';
import { TEXT_FORMAT, toType, withExcelLines } from './written-text.js';

const GENERAL = 'General';

/** As handed to Excel; null leaves a cell as it is. */
export type TypedRows = readonly (readonly (CellValue | null)[])[];
type Formats = readonly (readonly string[])[];

/** @param seen the step's blocks, verified, with what stands in them; in order */
export function planWrite(
  step: CellsWrite,
  seen: readonly (readonly [Block, CellsSeen])[],
): StepPlan {
  const after = step.after.map((row) => row.map(withExcelLines));
  const standing = seen.flatMap(([, cells]) => cells.formats);
  const formats = step.numberFormats ?? formatsFor(after, standing);
  const keeps = !step.formatsOf && sameFormats(formats, standing);
  const newFormats = keeps ? null : formats;
  const ranges = new Map<Block, Excel.Range>();
  const orders = seen.map(([block]) => {
    const rows = <T>(all: readonly T[]) =>
      all.slice(block.at.row - step.at.row, block.at.row - step.at.row + block.at.rows);
    return writeOrder(
      block,
      typedRows(rows(after), rows(formats)),
      newFormats && rows(newFormats),
      (range) => {
        if (step.formatsOf) range.copyFrom(addressOf(step.formatsOf), Excel.RangeCopyType.formats);
        range.load({ values: true, formulas: true });
        ranges.set(block, range);
      },
    );
  });
  const inverse: CellsWrite = {
    ...{ kind: 'write-cells', sheet: step.sheet, at: step.at },
    ...{ before: after, after: step.before },
    ...(step.beside ? { beside: step.beside } : {}),
    ...(newFormats ? { numberFormats: standing } : {}),
  };
  return { orders, afterwards: [], inverse, overwritten: () => overwrittenIn(ranges) };
}

function typedRows(values: readonly (readonly CellValue[])[], formats: Formats): TypedRows {
  return values.map((row, index) =>
    row.map((value, column) => toType(value, formats[index]?.[column] ?? GENERAL)),
  );
}

/** A number or a truth would turn into text in a text cell, so there, and only there, we unset it. */
function formatsFor(after: readonly (readonly CellValue[])[], standing: Formats): Formats {
  return standing.map((row, index) =>
    row.map((format, column) => {
      const isText = typeof after[index]?.[column] === 'string';
      return format === TEXT_FORMAT && !isText ? GENERAL : format;
    }),
  );
}

function sameFormats(a: Formats, b: Formats): boolean {
  return a.every((row, index) => row.every((format, column) => format === b[index]?.[column]));
}

/** Bytes that a write adds to the request, its values apart. About 400 were seen. */
const WRITING = 500;

/** @param beforeWriting what else to ask of the range, answered as it stood before the write */
export function writeOrder(
  { sheet: name, at, bytes }: Block,
  typed: TypedRows,
  formats: Formats | null,
  beforeWriting: (range: Excel.Range) => void = () => undefined,
): Order {
  return {
    // The reply carries what stood there, so both ways count.
    bytes: WRITING + jsonBytes(typed) + (formats ? jsonBytes(formats) : 0) + bytes,
    queue: ({ sheet }) => {
      const range = sheet(name).getRange(addressOf(at));
      beforeWriting(range);
      if (formats) range.numberFormat = formats.map((row) => [...row]);
      range.values = typed.map((row) => [...row]);
    },
  };
}

/**
 * The very request that writes also asks, just before, what stands there: so a co-author's change
 * that came after we had verified the cells is seen, and can be put back.
 */
function overwrittenIn(ranges: ReadonlyMap<Block, Excel.Range>): readonly Overwritten[] {
  return [...ranges].flatMap(([block, range]) => {
    const stood: CellsSeen = {
      values: range.values as CellValue[][],
      formulas: range.formulas as CellValue[][],
      formats: [],
      filteredTable: null,
    };
    const refusal = verifyBlock(block, stood);
    return refusal ? [{ block, stood, refusal }] : [];
  });
}
