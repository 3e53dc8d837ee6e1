import type { CellsWrite } from '../../workbook/workbook.js';
import type { PlanCell } from '../plan-cells.js';
import type { NewValue } from './new-value.js';

/** A cell, and what it is to hold. */
export interface CellAnswer {
  readonly cell: PlanCell;
  readonly after: NewValue;
}

/**
 * The writes that give cells their answers; those that hold theirs already are left out. Each is
 * verified together with the cells that tell whose rows they are. Cells under one another in a
 * column share one write: Excel is asked about each write by itself.
 */
export function writesOf(answers: readonly CellAnswer[]): readonly CellsWrite[] {
  const changing = answers.filter(({ cell, after }) => after.value !== cell.value);
  const written = new Set(changing.map(({ cell }) => cell.address));
  const columns = new Map<string, Answered[]>();
  for (const { cell, after } of changing) {
    // What is written by the same change can tell nothing: Undo would find it changed.
    const toldBy = written.has(cell.toldBy?.address ?? '') ? undefined : cell.toldBy;
    const { sheet, at } = cell;
    const isFormatted = after.numberFormat !== undefined;
    const key = JSON.stringify([sheet, at.column, toldBy?.at.column, isFormatted]);
    const column = columns.get(key) ?? [];
    column.push({ cell, after, toldBy });
    columns.set(key, column);
  }
  return [...columns.values()].flatMap((column) => runsOf(column).flatMap(writeOf));
}

interface Answered extends CellAnswer {
  readonly toldBy: PlanCell['toldBy'];
}

/** Cells of one column, cut where a row lies between them. */
function runsOf(column: readonly Answered[]): readonly (readonly Answered[])[] {
  const runs: Answered[][] = [];
  for (const answered of [...column].sort((a, b) => a.cell.at.row - b.cell.at.row)) {
    const run = runs.at(-1);
    if (run && run.at(-1)?.cell.at.row === answered.cell.at.row - 1) run.push(answered);
    else runs.push([answered]);
  }
  return runs;
}

function writeOf(run: readonly Answered[]): readonly CellsWrite[] {
  const [first] = run;
  if (!first) return [];
  const { cell, after, toldBy } = first;
  const rows = run.length;
  const telling = run.map((answered) => [answered.toldBy?.value ?? '']);
  return [
    {
      kind: 'write-cells',
      sheet: cell.sheet,
      at: { ...cell.at, rows },
      before: run.map((answered) => [answered.cell.value]),
      after: run.map((answered) => [answered.after.value]),
      ...(toldBy && { beside: { at: { ...toldBy.at, rows }, values: telling } }),
      ...(after.numberFormat !== undefined && {
        numberFormats: run.map((answered) => [answered.after.numberFormat ?? '']),
      }),
    },
  ];
}
