import { type HostClass, hostObject, type HostObject } from '../protocol/host-object.js';
import { color } from './arguments.js';

/**
 * A part of a chart whose properties are kept as they are set: nothing here draws charts. What was
 * never set cannot be read (NotImplemented), for Excel's own default is not known.
 */
export interface ChartPart {
  readonly properties: Map<string, unknown>;
  /** Where the part stands, "format/fill"; "" for the owner itself. */
  readonly path: string;
  /** Told of a solid fill, where the model has a place of its own for it. */
  readonly onFill?: (solid: string | null) => void;
}

const joined = (path: string, name: string): string => (path === '' ? name : `${path}/${name}`);

/** Object properties of each part's class, and the class behind them. */
const FORMAT = { Fill: 'ChartFill', Font: 'ChartFont', Border: 'ChartBorder' };
const NAVIGATION: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ChartAreaFormat: FORMAT,
  ChartSeriesFormat: { Fill: 'ChartFill', Line: 'ChartLineFormat' },
  ChartPointFormat: { Fill: 'ChartFill', Border: 'ChartBorder' },
  ChartAxisFormat: { Font: 'ChartFont', Line: 'ChartLineFormat', Fill: 'ChartFill' },
  ChartAxisTitleFormat: FORMAT,
  ChartDataLabels: { Format: 'ChartDataLabelFormat' },
  ChartDataLabel: { Format: 'ChartDataLabelFormat' },
  ChartDataLabelFormat: FORMAT,
  ChartDataTable: { Format: 'ChartDataTableFormat' },
  ChartDataTableFormat: FORMAT,
  ChartGridlines: { Format: 'ChartGridlinesFormat' },
  ChartGridlinesFormat: { Line: 'ChartLineFormat' },
  ChartLegendFormat: FORMAT,
  ChartTitleFormat: FORMAT,
  ChartPlotArea: { Format: 'ChartPlotAreaFormat' },
  ChartPlotAreaFormat: { Border: 'ChartBorder', Fill: 'ChartFill' },
  ChartFill: {},
  ChartFont: {},
  ChartBorder: {},
  ChartLineFormat: {},
};

const CALLS: Readonly<Record<string, HostClass<ChartPart>['call']>> = {
  ChartFill: {
    SetSolidColor: ({ properties, path, onFill }, [value]) => {
      const solid = color(value);
      properties.set(joined(path, 'color'), solid);
      onFill?.(solid);
    },
    Clear: ({ properties, path, onFill }) => {
      properties.delete(joined(path, 'color'));
      onFill?.(null);
    },
  },
  ChartBorder: { Clear: clearAll },
  ChartLineFormat: { Clear: clearAll },
};

function clearAll({ properties, path }: ChartPart): void {
  for (const key of [...properties.keys()]) {
    if (key.startsWith(`${path}/`)) properties.delete(key);
  }
}

const classes = new Map<string, HostClass<ChartPart>>();

function partClass(name: string): HostClass<ChartPart> {
  const known = classes.get(name);
  if (known !== undefined) return known;
  const made: HostClass<ChartPart> = {
    name,
    stored: ({ properties, path }) => ({ properties, path }),
    navigate: Object.fromEntries(
      Object.entries(NAVIGATION[name] ?? {}).map(([wire, below]) => [
        wire,
        (part: ChartPart) =>
          chartPart(below, { ...part, path: joined(part.path, wire.toLowerCase()) }),
      ]),
    ),
    ...(CALLS[name] === undefined ? {} : { call: CALLS[name] }),
  };
  classes.set(name, made);
  return made;
}

export function chartPart(className: string, part: ChartPart): HostObject {
  return hostObject(partClass(className), part);
}

/** A part at a named place of its owner's properties. */
export const partAt = (
  className: string,
  properties: Map<string, unknown>,
  path: string,
): HostObject => chartPart(className, { properties, path });
