import type { Host } from '../host.js';
import {
  type Area,
  type Cell,
  cellAt,
  type CellValue,
  columnCount,
  ensureCell,
  rowCount,
  type Sheet,
} from '../model/index.js';
import { notEmulated } from '../protocol/errors.js';
import { oneOf } from './arguments.js';
import { copyInto } from './copy.js';
import { isDateCode } from './date-format.js';
import { rangeClass, type RangeTarget } from './range.js';

/**
 * Fills a range from its first cells: copies, or carries a series of numbers, dates, days or months on.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-autofill-member(1)
 */
export function autoFill(
  host: Host,
  source: RangeTarget,
  destination: { sheet: Sheet; area: Area },
  fillType: unknown,
): null {
  const type = fillType ? oneOf(host, 'AutoFillType', fillType) : 'FillDefault';
  const known = ['FillDefault', 'FillCopy', 'FillValues', 'FillFormats', 'FillSeries', 'FillDays'];
  if (!known.includes(type)) throw notEmulated(`Range.autoFill with ${type}`);
  const { sheet, area } = destination;
  const down = rowCount(area) > rowCount(source.area);
  const steps = seriesSteps(source, down, type);
  copyInto(
    host,
    sheet,
    area,
    { class: rangeClass, target: source },
    {
      type: type === 'FillValues' ? 'Values' : type === 'FillFormats' ? 'Formats' : 'All',
    },
  );
  if (steps === null) return null;
  const length = down ? rowCount(source.area) : columnCount(source.area);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const along = down ? row - area.top : column - area.left;
      const series = steps[down ? column - area.left : row - area.top];
      if (series && along >= length) {
        ensureCell(host.workbook, sheet, row, column).value = series(along);
      }
    }
  }
  return null;
}

/** What stands so many cells from the start of a line. */
type Series = (along: number) => CellValue;

/** The series in each line of the source; null where it copies instead. */
function seriesSteps(
  { sheet, area }: RangeTarget,
  down: boolean,
  type: string,
): (Series | null)[] | null {
  if (type === 'FillCopy' || type === 'FillValues' || type === 'FillFormats') return null;
  const lines = down ? columnCount(area) : rowCount(area);
  const length = down ? rowCount(area) : columnCount(area);
  return Array.from({ length: lines }, (_, line) => {
    const cells = Array.from({ length }, (_unused, along) => {
      const [row, column] = down ? [along, line] : [line, along];
      return cellAt(sheet, area.top + row, area.left + column);
    });
    if (cells.some((cell) => cell === undefined || cell.formula !== undefined)) return null;
    return seriesOf(
      cells.filter((cell) => cell !== undefined),
      type,
    );
  });
}

function seriesOf(cells: readonly Cell[], type: string): Series | null {
  const values = cells.map(({ value }) => value);
  const [first, second] = values;
  if (values.every((value) => typeof value === 'number') && typeof first === 'number') {
    const isDate = isDateCode(cells[0]?.style.numberFormat ?? '');
    if (second === undefined && type === 'FillDefault' && !isDate) return null;
    const step = typeof second === 'number' ? second - first : 1;
    return (along) => first + step * along;
  }
  return typeof first === 'string' && second === undefined ? textSeries(first) : null;
}

/** Excel's own lists. https://support.microsoft.com/office/fill-data-automatically-in-worksheet-cells-74e31bdd-d993-45da-aa82-35a236c5b5db */
const LISTS = [
  ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  [
    ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
    ...['August', 'September', 'October', 'November', 'December'],
  ],
].flatMap((list) => [list.map((word) => word.slice(0, 3)), list]);

/** "Mon", "January" and "Item 1" go on; any other text is repeated. */
function textSeries(text: string): Series | null {
  for (const list of LISTS) {
    const start = list.findIndex((word) => word.toLowerCase() === text.toLowerCase());
    if (start >= 0) return (along) => list[(start + along) % list.length] ?? text;
  }
  const counted = /^(.*?)(\d{1,9})$/s.exec(text);
  if (!counted) return null;
  const [, stem = '', digits = ''] = counted;
  return (along) => stem + String(Number(digits) + along).padStart(digits.length, '0');
}
