import { EVENT } from '../events.js';
import type { Host } from '../host.js';
import { newId, newSheetId, type Sheet } from '../model/index.js';
import { invalidArgument } from '../protocol/errors.js';
import { findTable } from './address.js';
import { oneOf } from './arguments.js';

/** A copy named as Excel names it ("Sheet1 (2)"), with tables of its own. */
export function copySheet(
  host: Host,
  sheet: Sheet,
  position: unknown,
  relativeTo: Sheet | null,
): Sheet {
  host.assertStructureFree();
  const where = position ? oneOf(host, 'WorksheetPositionType', position) : 'None';
  const { workbook } = host;
  const copy: Sheet = {
    ...structuredCloneOf(sheet),
    id: newSheetId(workbook),
    name: freeCopyName(host, sheet.name),
  };
  for (const [index, table] of copy.tables.entries()) {
    copy.tables[index] = {
      ...table,
      id: newId(workbook),
      name: freeTableCopyName(host, table.name),
    };
  }
  workbook.sheets.splice(placeFor(host, where, relativeTo), 0, copy);
  host.events.ofWorkbook(EVENT.worksheetAdded, { source: 'Local', worksheetId: copy.id });
  return copy;
}

function placeFor(host: Host, where: string, relativeTo: Sheet | null): number {
  const { sheets } = host.workbook;
  if (where === 'Beginning') return 0;
  if (where === 'Before' || where === 'After') {
    const at = relativeTo === null ? -1 : sheets.indexOf(relativeTo);
    if (at < 0) throw invalidArgument();
    return where === 'Before' ? at : at + 1;
  }
  return sheets.length;
}

/** All but the shared styles is copied deep; styles stay the shared objects they are. */
function structuredCloneOf(sheet: Sheet): Sheet {
  const rows = new Map(
    [...sheet.rows].map(([index, row]) => [
      index,
      { ...row, cells: new Map([...row.cells].map(([column, cell]) => [column, { ...cell }])) },
    ]),
  );
  const columns = new Map([...sheet.columns].map(([index, column]) => [index, { ...column }]));
  const { rows: _rows, columns: _columns, ...rest } = sheet;
  return { ...structuredClone(rest), rows, columns };
}

function freeCopyName(host: Host, name: string): string {
  const base = name.replace(/ \(\d+\)$/, '');
  for (let n = 2; ; n++) {
    const suffix = ` (${n})`;
    const candidate = base.slice(0, 31 - suffix.length) + suffix;
    if (host.sheetByName(candidate) === null) return candidate;
  }
}

function freeTableCopyName(host: Host, name: string): string {
  let n = 2;
  while (findTable(host, `${name}_${n}`) !== null) n++;
  return `${name}_${n}`;
}
