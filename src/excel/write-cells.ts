import type { CellValue } from '../core/sheet/placed-sheet.js';
import type { CellsWrite } from '../workbook/workbook.js';
import { addressOf } from './addresses.js';
import type { Block, CellsSeen } from './look-up.js';
import type { Order } from './orders.js';
import { jsonBytes } from './payload.js';
import type { StepPlan } from './step-plan.js';
import { TEXT_FORMAT, toType, withExcelLines } from './written-text.js';

const GENERAL = 'General';

/** @param seen the step's blocks, verified, with what stands in them; in order */
export function planWrite(
  step: CellsWrite,
  seen: readonly (readonly [Block, CellsSeen])[],
): StepPlan {
  const after = step.after.map((row) => row.map(withExcelLines));
  const standing = seen.flatMap(([, cells]) => cells.formats);
  const formats = step.numberFormats ?? formatsFor(after, standing);
  const changesFormats = formats.some((row, index) =>
    row.some((format, column) => format !== standing[index]?.[column]),
  );
  const orders = seen.map(([block]) => {
    const from = block.at.row - step.at.row;
    const part = after.slice(from, from + block.at.rows);
    return writeOrder(block, part, formats.slice(from, from + block.at.rows), changesFormats);
  });
  const inverse: CellsWrite = {
    ...{ kind: 'write-cells', sheet: step.sheet, at: step.at },
    ...{ before: after, after: step.before },
    ...(changesFormats ? { numberFormats: standing } : {}),
  };
  return { orders, afterwards: [], inverse };
}

/** A number or a truth would turn into text in a text cell, so there, and only there, we unset it. */
function formatsFor(
  after: readonly (readonly CellValue[])[],
  standing: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  return standing.map((row, index) =>
    row.map((format, column) => {
      const isText = typeof after[index]?.[column] === 'string';
      return format === TEXT_FORMAT && !isText ? GENERAL : format;
    }),
  );
}

/** Null in `values` leaves a cell as it is. */
export function writeOrder(
  { sheet: name, at }: Block,
  values: readonly (readonly (CellValue | null)[])[],
  formats: readonly (readonly string[])[],
  setFormats: boolean,
): Order {
  const typed = values.map((row, index) =>
    row.map((value, column) =>
      value === null ? null : toType(value, formats[index]?.[column] ?? GENERAL),
    ),
  );
  return {
    bytes: jsonBytes(typed) + (setFormats ? jsonBytes(formats) : 0),
    queue: ({ sheet }) => {
      const range = sheet(name).getRange(addressOf(at));
      if (setFormats) range.numberFormat = formats.map((row) => [...row]);
      range.values = typed;
    },
  };
}
