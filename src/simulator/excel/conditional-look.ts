import type { Border, CellEdge, DifferentialStyle } from '../model/index.js';
import { invalidArgument } from '../protocol/errors.js';
import { type HostClass, hostObject } from '../protocol/host-object.js';
import { color, flag, oneOf, text } from './arguments.js';

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeformat */
export const ruleFormatClass: HostClass<DifferentialStyle> = {
  name: 'ConditionalRangeFormat',
  get: { NumberFormat: ({ numberFormat }) => numberFormat ?? null },
  set: {
    NumberFormat: (style, value) => {
      style.numberFormat = text(value);
    },
  },
  navigate: {
    Borders: (style) => hostObject(ruleBordersClass, style),
    Fill: (style) => hostObject(ruleFillClass, style),
    Font: (style) => hostObject(ruleFontClass, style),
  },
  call: {
    ClearFormat: (style) => {
      style.font = {};
      style.fill = {};
      style.borders = {};
      delete style.numberFormat;
    },
  },
};

const ruleFillClass: HostClass<DifferentialStyle> = {
  name: 'ConditionalRangeFill',
  get: { Color: ({ fill }) => fill.color ?? null },
  set: {
    Color: ({ fill }, value) => {
      fill.color = color(value);
    },
  },
  call: {
    Clear: (style) => {
      style.fill = {};
    },
  },
};

const ruleFontClass: HostClass<DifferentialStyle> = {
  name: 'ConditionalRangeFont',
  get: {
    Bold: ({ font }) => font.bold ?? null,
    Color: ({ font }) => font.color ?? null,
    Italic: ({ font }) => font.italic ?? null,
    Strikethrough: ({ font }) => font.strikethrough ?? null,
    Underline: ({ font }) => font.underline ?? null,
  },
  set: {
    Bold: ({ font }, value) => {
      font.bold = flag(value);
    },
    Color: ({ font }, value) => {
      font.color = color(value);
    },
    Italic: ({ font }, value) => {
      font.italic = flag(value);
    },
    Strikethrough: ({ font }, value) => {
      font.strikethrough = flag(value);
    },
    Underline: ({ font }, value, host) => {
      font.underline = oneOf(host, 'ConditionalRangeFontUnderlineStyle', value);
    },
  },
  call: {
    Clear: (style) => {
      style.font = {};
    },
  },
};

interface RuleBorder {
  readonly style: DifferentialStyle;
  readonly edge: CellEdge;
}

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

const edgeOf = (key: unknown): CellEdge => {
  const edge = EDGES.find((one) => one === key);
  if (edge === undefined) throw invalidArgument();
  return edge;
};

const setEdge = ({ style, edge }: RuleBorder, change: Partial<Border>): void => {
  const plain: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };
  style.borders = { ...style.borders, [edge]: { ...plain, ...style.borders[edge], ...change } };
};

const ruleBorderClass: HostClass<RuleBorder> = {
  name: 'ConditionalRangeBorder',
  get: {
    Color: ({ style, edge }) => style.borders[edge]?.color ?? null,
    SideIndex: ({ edge }) => edge,
    Style: ({ style, edge }) => style.borders[edge]?.style ?? 'None',
  },
  set: {
    Color: (target, value) => setEdge(target, { color: color(value) }),
    Style: (target, value, host) =>
      setEdge(target, { style: oneOf(host, 'ConditionalRangeBorderLineStyle', value) }),
  },
};

const borderAt = (edge: CellEdge) => (style: DifferentialStyle) =>
  hostObject(ruleBorderClass, { style, edge });

const ruleBordersClass: HostClass<DifferentialStyle> = {
  name: 'ConditionalRangeBorderCollection',
  get: { Count: () => EDGES.length },
  items: (style) => EDGES.map((edge) => hostObject(ruleBorderClass, { style, edge })),
  item: (style, key) => hostObject(ruleBorderClass, { style, edge: edgeOf(key) }),
  navigate: {
    Bottom: borderAt('EdgeBottom'),
    Left: borderAt('EdgeLeft'),
    Right: borderAt('EdgeRight'),
    Top: borderAt('EdgeTop'),
  },
};
