import type { Host } from '../host.js';
import {
  absoluteAddress,
  type Area,
  areaAddress,
  parseArea,
  quoteSheetName,
  type Sheet,
  splitSheetName,
  type Table,
  tableBody,
} from '../model/index.js';
import { invalidArgument, itemNotFound } from '../protocol/errors.js';

export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** "Sheet1!A1:B2", as `range.address` gives it. */
export const fullAddress = (sheet: Sheet, area: Area): string =>
  `${quoteSheetName(sheet.name)}!${areaAddress(area)}`;

/** "=Sheet1!$A$1:$B$2", as defined names hold it. */
export const referenceFormula = (sheet: Sheet, area: Area): string =>
  `=${quoteSheetName(sheet.name)}!${absoluteAddress(area)}`;

/**
 * The one block of cells that a text means: an address, with or without a sheet, a defined name
 * or a table. `own` is the sheet of addresses that name none.
 */
export function findPlace(host: Host, address: string, own: Sheet | null): Place {
  const { sheet: sheetName, rest } = splitSheetName(address.trim().replace(/^=/, ''));
  const sheet = sheetName === null ? own : host.sheetByName(sheetName);
  if (sheetName !== null && sheet === null) throw itemNotFound();
  const area = parseArea(rest);
  if (area !== null && sheet !== null) return { sheet, area };
  const named = findNamed(host, rest, sheet);
  if (named === null)
    throw area === null && /[:!,]/.test(rest) ? invalidArgument() : itemNotFound();
  return named;
}

/** As `findPlace`, of several blocks with commas between them. */
export function findPlaces(host: Host, address: string, own: Sheet | null): Place[] {
  return splitAtCommas(address).map((part) => findPlace(host, part, own));
}

function splitAtCommas(text: string): string[] {
  return text.match(/(?:'(?:[^']|'')*'|[^,])+/g) ?? [];
}

function findNamed(host: Host, name: string, sheet: Sheet | null): Place | null {
  const lower = name.toLowerCase();
  const defined = host.workbook.names
    .filter((candidate) => candidate.name.toLowerCase() === lower)
    .filter(({ sheetId }) => sheetId === null || sheetId === sheet?.id)
    .sort((a, b) => Number(b.sheetId !== null) - Number(a.sheetId !== null))[0];
  if (defined !== undefined) return placeOfFormula(host, defined.formula);
  return placeInTable(host, name);
}

/**
 * "Plan", "Plan[Due date]", "Plan[#All]", "Plan[#Headers]" …
 * https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e
 */
function placeInTable(host: Host, reference: string): Place | null {
  const [, name = '', part = ''] = /^([^[]+)(?:\[(.*)\])?$/s.exec(reference) ?? [];
  const found = findTable(host, name);
  if (found === null) return null;
  const { sheet, table } = found;
  const body = tableBody(table);
  const parts: Readonly<Record<string, Area>> = {
    '': body,
    '#data': body,
    '#all': table.area,
    '#headers': { ...table.area, bottom: table.area.top },
    '#totals': { ...table.area, top: table.area.bottom },
  };
  const special = parts[part.toLowerCase()];
  if (special !== undefined) return { sheet, area: special };
  const index = table.columns.findIndex((one) => one.name.toLowerCase() === part.toLowerCase());
  if (index < 0) return null;
  const column = table.area.left + index;
  return { sheet, area: { ...body, left: column, right: column } };
}

/** The block that a name's formula refers to, or null where it is no plain reference. */
export function placeOfFormula(host: Host, formula: string): Place | null {
  const { sheet: sheetName, rest } = splitSheetName(formula.replace(/^=/, ''));
  const sheet = sheetName === null ? host.activeSheet : host.sheetByName(sheetName);
  const area = parseArea(rest);
  return sheet !== null && area !== null ? { sheet, area } : null;
}

/** A table by its name or its id, anywhere in the workbook or on one sheet. */
export function findTable(
  host: Host,
  key: unknown,
  on: Sheet | null = null,
): { sheet: Sheet; table: Table } | null {
  const wanted = String(key).toLowerCase();
  for (const sheet of on === null ? host.workbook.sheets : [on]) {
    for (const table of sheet.tables) {
      if (table.name.toLowerCase() === wanted || String(table.id) === wanted) {
        return { sheet, table };
      }
    }
  }
  return null;
}
