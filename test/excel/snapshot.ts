import type { Row, Sheet, Workbook } from '../../src/simulator/index.js';

/** What a sheet drawn again gets anew, and what only says who looks where. */
const PASSING = new Set(['id', 'sheetId', 'selection', 'activeCell', 'properties']);

/** All that a person could see or open in the workbook, as plain data to compare. */
export function snapshotOf(workbook: Workbook): unknown {
  const { sheets, names, settings } = workbook;
  return plain({
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rows: filledRows(workbook, sheet),
      columns: [...sheet.columns].map(([index, column]) => [
        ...[index, column.width, column.hidden === true, column.style],
      ]),
    })),
    names,
    settings,
  });
}

/** Rows and cells that differ from what an untouched sheet has. */
function filledRows({ defaultStyle }: Workbook, { rows }: Sheet): unknown {
  const filled = ([index, row]: [number, Row]): unknown[] => {
    const cells = [...row.cells]
      .filter(
        ([, { value, formula, style }]) =>
          value !== '' || formula !== undefined || style !== defaultStyle,
      )
      .sort(([a], [b]) => a - b);
    const { height, hidden, filtered, style } = row;
    const own = { height, hidden: hidden === true, filtered: filtered === true, style };
    const plainRow = height === undefined && !own.hidden && !own.filtered && style === undefined;
    return cells.length === 0 && plainRow ? [] : [{ index, ...own, cells }];
  };
  return [...rows].sort(([a], [b]) => a - b).flatMap(filled);
}

function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) => {
      if (PASSING.has(key)) return undefined;
      return part instanceof Map ? [...(part as Map<unknown, unknown>)] : part;
    }),
  );
}
