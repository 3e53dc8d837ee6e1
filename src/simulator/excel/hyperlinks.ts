import type { Host } from '../host.js';
import { type Area, areaOf, type Hyperlink, intersect, type Sheet } from '../model/index.js';
import { record } from './arguments.js';
import { assertMayEdit } from './guard.js';
import { putContent, readTexts } from './range-values.js';
import { restyle } from './range-style.js';

/** The link of a range's first cell, in Office.js's shape; null where there is none. */
export function readHyperlink(sheet: Sheet, area: Area): object | null {
  const link = sheet.hyperlinks?.find(
    ({ row, column }) => row === area.top && column === area.left,
  );
  if (link === undefined) return null;
  const { row: _row, column: _column, ...shown } = link;
  return shown;
}

/**
 * Links each cell of the range, in Excel's blue and underlined; null takes the links away.
 * https://learn.microsoft.com/javascript/api/excel/excel.rangehyperlink
 */
export function writeHyperlink(host: Host, sheet: Sheet, area: Area, value: unknown): void {
  assertMayEdit(host.workbook, sheet, area);
  const others = (sheet.hyperlinks ?? []).filter(
    ({ row, column }) => intersect(areaOf(row, column), area) === null,
  );
  sheet.hyperlinks = others;
  if (value === null || value === undefined) return;
  const given = record(value);
  const parts: Partial<Record<'address' | 'documentReference' | 'screenTip', string>> = {};
  for (const key of ['address', 'documentReference', 'screenTip'] as const) {
    if (given[key] !== undefined && given[key] !== null) parts[key] = String(given[key]);
  }
  const shown = given['textToDisplay'] ?? parts.address ?? parts.documentReference ?? '';
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      linkCell(host, sheet, { row, column, ...parts }, String(shown), given['textToDisplay']);
    }
  }
  restyle(host, sheet, [area], (style) => ({
    ...style,
    font: { ...style.font, color: '#0563C1', underline: 'Single' },
  }));
}

function linkCell(host: Host, sheet: Sheet, link: Hyperlink, shown: string, asked: unknown): void {
  sheet.hyperlinks?.push(link);
  const empty = readTexts(host, sheet, areaOf(link.row, link.column))[0]?.[0] === '';
  if (asked != null || empty) putContent(host, sheet, link.row, link.column, { value: shown });
}
