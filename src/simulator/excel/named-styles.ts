import type { Host } from '../host.js';
import { internStyle, type NamedStyle, type Style, type Workbook } from '../model/index.js';
import { invalidOperation, itemAlreadyExists } from '../protocol/errors.js';
import { type HostClass, hostObject } from '../protocol/host-object.js';
import { text } from './arguments.js';
import { namedStyle } from './built-in-styles.js';
import { ALIGNMENT, FILL, FONT, PROTECTION, type StyleProperties } from './style-properties.js';

interface NamedTarget {
  readonly workbook: Workbook;
  readonly named: NamedStyle;
}

/** A named style changes, and with it every cell that wears it unchanged. */
function change(host: Host, { workbook, named }: NamedTarget, to: Style): void {
  const before = named.style;
  named.style = internStyle(workbook.stylePool, to);
  if (before === workbook.defaultStyle) workbook.defaultStyle = named.style;
  for (const sheet of host.workbook.sheets) {
    for (const holder of [...sheet.rows.values(), ...sheet.columns.values()]) {
      if (holder.style === before) holder.style = named.style;
    }
    for (const row of sheet.rows.values()) {
      for (const cell of row.cells.values()) if (cell.style === before) cell.style = named.style;
    }
  }
}

function accessors(properties: StyleProperties): Pick<HostClass<NamedTarget>, 'get' | 'set'> {
  const entries = Object.entries(properties);
  return {
    get: Object.fromEntries(
      entries.map(([name, { read }]) => [name, ({ named }: NamedTarget) => read(named.style)]),
    ),
    set: Object.fromEntries(
      entries.map(([name, { write }]) => [
        name,
        (target: NamedTarget, value: unknown, host: Host): void =>
          change(host, target, write(target.named.style, value, host)),
      ]),
    ),
  };
}

const styleFontClass: HostClass<NamedTarget> = { name: 'RangeFont', ...accessors(FONT) };
const styleFillClass: HostClass<NamedTarget> = { name: 'RangeFill', ...accessors(FILL) };
const { TextOrientation: Orientation, ...alignment } = ALIGNMENT;
const own = accessors({
  ...alignment,
  ...PROTECTION,
  ...(Orientation ? { TextOrientation: Orientation, Orientation } : {}),
});

/** https://learn.microsoft.com/javascript/api/excel/excel.style */
const styleClass: HostClass<NamedTarget> = {
  name: 'Style',
  id: ({ named }) => named.name,
  get: {
    ...own.get,
    BuiltIn: ({ named }) => named.builtIn,
    Name: ({ named }) => named.name,
    NumberFormat: ({ named }) => named.style.numberFormat,
  },
  set: {
    ...own.set,
    NumberFormat: (target, value, host) =>
      change(host, target, { ...target.named.style, numberFormat: text(value) }),
  },
  navigate: {
    Fill: (target) => hostObject(styleFillClass, target),
    Font: (target) => hostObject(styleFontClass, target),
  },
  call: {
    Delete: ({ workbook, named }) => {
      if (named.builtIn) throw invalidOperation();
      workbook.namedStyles.delete(named.name);
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.stylecollection */
export const stylesClass: HostClass<Workbook> = {
  name: 'StyleCollection',
  items: (workbook) =>
    [...workbook.namedStyles.values()].map((named) => hostObject(styleClass, { workbook, named })),
  item: (workbook, key, host) => {
    const named = namedStyle(host, String(key));
    return named === null ? null : hostObject(styleClass, { workbook, named });
  },
  call: {
    Add: (workbook, [value]) => {
      const name = text(value);
      if (workbook.namedStyles.has(name)) throw itemAlreadyExists();
      const style = internStyle(workbook.stylePool, { ...workbook.defaultStyle, name });
      workbook.namedStyles.set(name, { name, builtIn: false, style });
      return null;
    },
  },
};
