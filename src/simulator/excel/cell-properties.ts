import type { Host } from '../host.js';
import {
  type Area,
  areaOf,
  columnCount,
  rowCount,
  type Sheet,
  type Style,
  styleAt,
  WHOLE_SHEET,
} from '../model/index.js';
import { invalidArgument, notEmulated } from '../protocol/errors.js';
import type { HostMethod } from '../protocol/host-object.js';
import { fullAddress } from './address.js';
import { color, list, oneOf, record } from './arguments.js';
import { namedStyle } from './built-in-styles.js';
import { drawBorder } from './borders.js';
import type { RangeTarget } from './range.js';
import {
  isRowHidden,
  setColumnsHidden,
  setColumnWidths,
  setRowHeights,
  setRowsHidden,
} from './range-size.js';
import { restyle } from './range-style.js';
import { columnWidth, rowHeight } from './sheet-geometry.js';
import { ALIGNMENT, FILL, FONT, PROTECTION, type StyleProperties } from './style-properties.js';

type Properties = Record<string, unknown>;

const wire = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const given = (value: unknown): value is NonNullable<unknown> =>
  value !== undefined && value !== null;

const GROUPS: Readonly<Record<string, StyleProperties>> = {
  font: FONT,
  fill: FILL,
  protection: PROTECTION,
};

const EDGES: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

/**
 * Sets an area's look from one `SettableCellProperties`.
 * https://learn.microsoft.com/javascript/api/excel/excel.settablecellproperties
 */
function applyTo(host: Host, sheet: Sheet, area: Area, input: unknown): void {
  if (!given(input)) return;
  for (const [name, value] of Object.entries(record(input))) {
    if (!given(value)) continue;
    if (name === 'format') applyFormat(host, sheet, area, record(value));
    else if (name === 'style') applyStyleName(host, sheet, area, value);
    else if (name === 'rowHidden') setRowsHidden(host, sheet, area, value);
    else if (name === 'columnHidden') setColumnsHidden(host, sheet, area, value);
    else if (name === 'numberFormat') {
      restyle(host, sheet, [area], (style) => ({ ...style, numberFormat: String(value) }));
    } else throw notEmulated(`SettableCellProperties.${name}`);
  }
}

function applyStyleName(host: Host, sheet: Sheet, area: Area, value: unknown): void {
  const named = namedStyle(host, String(value));
  if (named === null) throw invalidArgument();
  restyle(host, sheet, [area], () => named.style);
}

function applyFormat(host: Host, sheet: Sheet, area: Area, format: Properties): void {
  for (const [name, value] of Object.entries(format)) {
    if (!given(value)) continue;
    const group = GROUPS[name];
    if (group !== undefined) applyGroup(host, sheet, area, group, record(value));
    else if (name === 'borders') applyBorders(host, sheet, area, record(value));
    else if (name === 'columnWidth') setColumnWidths(sheet, [area], value);
    else if (name === 'rowHeight') setRowHeights(sheet, [area], value);
    else applyGroup(host, sheet, area, ALIGNMENT, { [name]: value });
  }
}

function applyGroup(
  host: Host,
  sheet: Sheet,
  area: Area,
  properties: StyleProperties,
  values: Properties,
): void {
  restyle(host, sheet, [area], (style) => {
    let changed: Style = style;
    for (const [name, value] of Object.entries(values)) {
      const property = properties[wire(name)];
      if (property === undefined) throw notEmulated(`CellPropertiesFormat.${name}`);
      if (given(value)) changed = property.write(changed, value, host);
    }
    return changed;
  });
}

function applyBorders(host: Host, sheet: Sheet, area: Area, borders: Properties): void {
  for (const [name, value] of Object.entries(borders)) {
    const index = EDGES[name];
    if (index === undefined) throw invalidArgument();
    if (!given(value)) continue;
    const line = record(value);
    drawBorder(host, sheet, [area], index, (border) => ({
      style: given(line['style'])
        ? oneOf(host, 'BorderLineStyle', line['style'])
        : border.style === 'None'
          ? 'Continuous'
          : border.style,
      weight: given(line['weight']) ? oneOf(host, 'BorderWeight', line['weight']) : border.weight,
      color: given(line['color']) ? color(line['color']) : border.color,
    }));
  }
}

/** What `get…Properties` was asked for, of one cell. */
function readFrom(host: Host, sheet: Sheet, area: Area, wanted: Properties): Properties {
  const style = styleAt(host.workbook, sheet, area.top, area.left);
  const answer: Properties = {};
  for (const [name, value] of Object.entries(wanted)) {
    if (value === false || !given(value)) continue;
    if (name === 'address' || name === 'addressLocal') answer[name] = fullAddress(sheet, area);
    else if (name === 'rowIndex') answer[name] = area.top;
    else if (name === 'columnIndex') answer[name] = area.left;
    else if (name === 'rowHidden') answer[name] = isRowHidden(sheet, area.top);
    else if (name === 'columnHidden') answer[name] = sheet.columns.get(area.left)?.hidden === true;
    else if (name === 'style') answer[name] = style.name;
    else if (name === 'hidden') answer[name] = false;
    else if (name === 'format') answer[name] = readFormat(sheet, area, style, record(value));
    else throw notEmulated(`CellPropertiesLoadOptions.${name}`);
  }
  return answer;
}

function readFormat(sheet: Sheet, area: Area, style: Style, wanted: Properties): Properties {
  const answer: Properties = {};
  for (const [name, value] of Object.entries(wanted)) {
    if (value === false || !given(value)) continue;
    const group = GROUPS[name];
    if (group !== undefined) answer[name] = readGroup(group, style, record(value));
    else if (name === 'borders') answer[name] = readBorders(style);
    else if (name === 'columnWidth') answer[name] = columnWidth(sheet, area.left);
    else if (name === 'rowHeight') answer[name] = rowHeight(sheet, area.top);
    else Object.assign(answer, readGroup(ALIGNMENT, style, { [name]: value }));
  }
  return answer;
}

function readGroup(properties: StyleProperties, style: Style, wanted: Properties): Properties {
  const answer: Properties = {};
  for (const [name, value] of Object.entries(wanted)) {
    const property = properties[wire(name)];
    if (property === undefined) throw notEmulated(`CellPropertiesFormat.${name}`);
    if (value !== false) answer[name] = property.read(style);
  }
  return answer;
}

function readBorders(style: Style): Properties {
  const answer: Properties = {};
  for (const [name, index] of Object.entries(EDGES)) {
    const border = style.borders[index as keyof Style['borders']];
    if (name !== 'horizontal' && name !== 'vertical') {
      answer[name] = border ?? { style: 'None', weight: 'Thin', color: '#000000' };
    }
  }
  return answer;
}

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-format */
export const cellProperties: Readonly<Record<string, HostMethod<RangeTarget>>> = {
  SetCellProperties: ({ sheet, area }, [rows], host) => {
    const matrix = list(rows);
    const oneForAll = matrix.length === 1 && list(matrix[0]).length === 1;
    if (oneForAll) {
      applyTo(host, sheet, area, list(matrix[0])[0]);
      return null;
    }
    const fits =
      matrix.length === rowCount(area) &&
      matrix.every((row) => list(row).length === columnCount(area));
    if (!fits) throw invalidArgument();
    matrix.forEach((row, down) =>
      list(row).forEach((input, right) =>
        applyTo(host, sheet, areaOf(area.top + down, area.left + right), input),
      ),
    );
    return null;
  },
  GetCellProperties: ({ sheet, area }, [wanted], host) => {
    host.countRead(rowCount(area) * columnCount(area));
    return Array.from({ length: rowCount(area) }, (_, down) =>
      Array.from({ length: columnCount(area) }, (_unused, right) =>
        readFrom(host, sheet, areaOf(area.top + down, area.left + right), record(wanted)),
      ),
    );
  },
};

export const rowProperties: Readonly<Record<string, HostMethod<RangeTarget>>> = {
  SetRowProperties: ({ sheet, area }, [rows], host) => {
    const inputs = list(rows);
    if (inputs.length !== rowCount(area)) throw invalidArgument();
    inputs.forEach((input, step) =>
      applyTo(
        host,
        sheet,
        { ...WHOLE_SHEET, top: area.top + step, bottom: area.top + step },
        input,
      ),
    );
    return null;
  },
  GetRowProperties: ({ sheet, area }, [wanted], host) =>
    Array.from({ length: rowCount(area) }, (_, step) => {
      const top = area.top + step;
      return readFrom(host, sheet, { ...WHOLE_SHEET, top, bottom: top }, record(wanted));
    }),
};

export const columnProperties: Readonly<Record<string, HostMethod<RangeTarget>>> = {
  SetColumnProperties: ({ sheet, area }, [columns], host) => {
    const inputs = list(columns);
    if (inputs.length !== columnCount(area)) throw invalidArgument();
    inputs.forEach((input, step) =>
      applyTo(
        host,
        sheet,
        { ...WHOLE_SHEET, left: area.left + step, right: area.left + step },
        input,
      ),
    );
    return null;
  },
  GetColumnProperties: ({ sheet, area }, [wanted], host) =>
    Array.from({ length: columnCount(area) }, (_, step) => {
      const left = area.left + step;
      return readFrom(host, sheet, { ...WHOLE_SHEET, left, right: left }, record(wanted));
    }),
};
