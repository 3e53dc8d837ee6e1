import type { CellValue } from '../core/sheet/placed-sheet.js';
import { roundTrip } from './round-trip.js';

/** The sources of a table's drop-down lists, by column; null where a column has none. */
interface ListSources {
  readonly sheet: string;
  readonly sources: readonly (string | null)[];
}

type Choices = readonly string[] | null;

/**
 * The choices of drop-down lists, in the shape in which they were asked for. A source is the choices
 * themselves ("Red,Amber,Green") or says which cells hold them: "=Lists!$A$2:$A$5", "=Ratings",
 * "=INDIRECT("Lists[Rating]")". Null where they cannot be told, as for other formulas.
 * https://learn.microsoft.com/javascript/api/excel/excel.listdatavalidation
 */
export async function readChoices(
  tables: readonly ListSources[],
): Promise<readonly (readonly Choices[])[]> {
  const inCells = tables.some(({ sources }) => sources.some((source) => source?.startsWith('=')));
  if (!inCells) return tables.map(({ sources }) => sources.map(choicesIn));
  return roundTrip((context) => {
    const asked = tables.map(({ sheet, sources }) =>
      sources.map((source) =>
        source?.startsWith('=') ? lookAt(context, source, sheet) : () => choicesIn(source),
      ),
    );
    return () => asked.map((columns) => columns.map((reply) => reply()));
  });
}

function choicesIn(source: string | null): Choices {
  return source?.split(',').map((choice) => choice.trim()) ?? null;
}

function lookAt(context: Excel.RequestContext, source: string, sheet: string): () => Choices {
  const range = rangeOf(context, source.slice(1), sheet);
  if (!range) return () => null;
  range.load({ values: true });
  return () => (range.isNullObject ? null : textsOf(range.values as CellValue[][]));
}

function textsOf(values: readonly (readonly CellValue[])[]): readonly string[] {
  return values.flat().flatMap((value) => (value === '' ? [] : [String(value)]));
}

const CELLS =
  /^(?:(?:'((?:[^']|'')+)'|([^!'\s]+))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i;
const COLUMN = /^INDIRECT\(\s*"([^[\]"]+)\[([^[\]"]+)\]"\s*\)$/i;
const NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

function rangeOf(
  context: Excel.RequestContext,
  formula: string,
  sheet: string,
): Excel.Range | null {
  const { worksheets, tables, names } = context.workbook;
  const [cells, quoted, bare, address = ''] = CELLS.exec(formula) ?? [];
  if (cells !== undefined)
    return worksheets
      .getItemOrNullObject(quoted?.replaceAll("''", "'") ?? bare ?? sheet)
      .getRange(address);
  const [column, table = '', heading = ''] = COLUMN.exec(formula) ?? [];
  if (column !== undefined)
    return tables
      .getItemOrNullObject(table)
      .columns.getItemOrNullObject(heading)
      .getDataBodyRange();
  return NAME.test(formula) ? names.getItemOrNullObject(formula).getRangeOrNullObject() : null;
}
