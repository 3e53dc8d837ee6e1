import type { Host } from '../host.js';
import type { Area, Sheet } from '../model/index.js';
import { type HostClass, hostObject } from '../protocol/host-object.js';
import { flag, wholeNumber } from './arguments.js';
import { rangeBordersClass } from './borders.js';
import {
  commonColumnWidth,
  commonRowHeight,
  fitColumns,
  fitRows,
  setColumnWidths,
  setRowHeights,
} from './range-size.js';
import { commonOf, restyle, stylesIn } from './range-style.js';
import { defaultWidth } from './sheet-geometry.js';
import { ALIGNMENT, FILL, FONT, PROTECTION, type StyleProperties } from './style-properties.js';

/** The cells whose look is read or set. */
export interface FormatTarget {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

type Getters = NonNullable<HostClass<FormatTarget>['get']>;
type Setters = NonNullable<HostClass<FormatTarget>['set']>;

/** Getters that answer what all cells share (null where they differ). */
function gettersOf(properties: StyleProperties): Getters {
  return Object.fromEntries(
    Object.entries(properties).map(([name, { read }]) => [
      name,
      ({ sheet, areas }: FormatTarget, host: Host) => commonOf(stylesIn(host, sheet, areas), read),
    ]),
  );
}

function settersOf(properties: StyleProperties): Setters {
  return Object.fromEntries(
    Object.entries(properties).map(([name, { write }]) => [
      name,
      ({ sheet, areas }: FormatTarget, value: unknown, host: Host): void =>
        restyle(host, sheet, areas, (style) => write(style, value, host)),
    ]),
  );
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export const rangeFormatClass: HostClass<FormatTarget> = {
  name: 'RangeFormat',
  get: {
    ...gettersOf(ALIGNMENT),
    ColumnWidth: ({ sheet, areas }) => commonColumnWidth(sheet, areas),
    RowHeight: ({ sheet, areas }) => commonRowHeight(sheet, areas),
    UseStandardHeight: ({ sheet, areas }) => commonRowHeight(sheet, areas) === sheet.standardHeight,
    UseStandardWidth: ({ sheet, areas }) => commonColumnWidth(sheet, areas) === defaultWidth(sheet),
  },
  set: {
    ...settersOf(ALIGNMENT),
    ColumnWidth: ({ sheet, areas }, value) => setColumnWidths(sheet, areas, value),
    RowHeight: ({ sheet, areas }, value) => setRowHeights(sheet, areas, value),
    UseStandardHeight: ({ sheet, areas }, value) => {
      if (flag(value)) fitRows(sheet, areas);
    },
    UseStandardWidth: ({ sheet, areas }, value) => {
      if (flag(value)) setColumnWidths(sheet, areas, defaultWidth(sheet));
    },
  },
  navigate: {
    Borders: ({ sheet, areas }) => hostObject(rangeBordersClass, { sheet, areas }),
    Fill: ({ sheet, areas }) => hostObject(rangeFillClass, { sheet, areas }),
    Font: ({ sheet, areas }) => hostObject(rangeFontClass, { sheet, areas }),
    Protection: ({ sheet, areas }) => hostObject(formatProtectionClass, { sheet, areas }),
  },
  call: {
    AutofitColumns: ({ sheet, areas }, _args, host) => {
      host.calculate();
      fitColumns(sheet, areas);
    },
    AutofitRows: ({ sheet, areas }) => fitRows(sheet, areas),
    AdjustIndent: ({ sheet, areas }, [amount], host) =>
      restyle(host, sheet, areas, (style) => ({
        ...style,
        indentLevel: Math.max(0, style.indentLevel + wholeNumber(amount)),
      })),
  },
};

const rangeFontClass: HostClass<FormatTarget> = {
  name: 'RangeFont',
  get: gettersOf(FONT),
  set: settersOf(FONT),
};

const rangeFillClass: HostClass<FormatTarget> = {
  name: 'RangeFill',
  get: gettersOf(FILL),
  set: settersOf(FILL),
  call: {
    Clear: ({ sheet, areas }, _args, host) =>
      restyle(host, sheet, areas, (style) => ({
        ...style,
        fill: { ...style.fill, color: null, pattern: 'None' },
      })),
  },
};

const formatProtectionClass: HostClass<FormatTarget> = {
  name: 'FormatProtection',
  get: gettersOf(PROTECTION),
  set: settersOf(PROTECTION),
};
