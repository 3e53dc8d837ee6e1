/** Colours are "#RRGGBB" in capitals. Named values are Office.js's own strings. */
export interface Font {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';
  readonly strikethrough: boolean;
  readonly superscript: boolean;
  readonly subscript: boolean;
  readonly color: string;
}

/** `color` null: no fill. `pattern` is an Excel.FillPattern; 'Solid' is the ordinary fill. */
export interface Fill {
  readonly color: string | null;
  readonly pattern: string;
  readonly patternColor: string;
}

/** `style` is an Excel.BorderLineStyle, `weight` an Excel.BorderWeight. */
export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

const CELL_EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type CellEdge = (typeof CELL_EDGES)[number];

/**
 * How a cell looks. Immutable and shared: equal styles are one object (see `internStyle`), so a
 * hundred thousand cells in two styles hold two objects. `name` is the named style ("Normal").
 */
export interface Style {
  readonly name: string;
  /** An Excel number format code: "General", "0.00", "@", "dd/mm/yyyy" … */
  readonly numberFormat: string;
  readonly font: Font;
  readonly fill: Fill;
  /** Only the edges that are drawn. */
  readonly borders: Readonly<Partial<Record<CellEdge, Border>>>;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  /** Degrees from -90 to 90; 180 is Excel's mark for stacked text. */
  readonly textOrientation: number;
  readonly shrinkToFit: boolean;
  readonly readingOrder: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

/** Excel's "Normal" style in a new workbook. */
export const NORMAL_STYLE: Style = {
  name: 'Normal',
  numberFormat: 'General',
  font: {
    name: 'Calibri',
    size: 11,
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
    superscript: false,
    subscript: false,
    color: '#000000',
  },
  fill: { color: null, pattern: 'None', patternColor: '#000000' },
  borders: {},
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  textOrientation: 0,
  shrinkToFit: false,
  readingOrder: 'Context',
  locked: true,
  formulaHidden: false,
};

/** Equal styles by their content. One pool a workbook. */
export type StylePool = Map<string, Style>;

/** The one shared object equal to `style`. */
export function internStyle(pool: StylePool, style: Style): Style {
  const key = styleKey(style);
  const known = pool.get(key);
  if (known !== undefined) return known;
  pool.set(key, style);
  return style;
}

function styleKey(style: Style): string {
  const { font, fill, borders } = style;
  return JSON.stringify([
    ...[style.name, style.numberFormat, style.horizontalAlignment, style.verticalAlignment],
    ...[style.wrapText, style.indentLevel, style.textOrientation, style.shrinkToFit],
    ...[style.readingOrder, style.locked, style.formulaHidden],
    ...[font.name, font.size, font.bold, font.italic, font.underline, font.strikethrough],
    ...[font.superscript, font.subscript, font.color],
    ...[fill.color, fill.pattern, fill.patternColor],
    ...CELL_EDGES.map((edge) => {
      const border = borders[edge];
      return border ? `${border.style}|${border.weight}|${border.color}` : 0;
    }),
  ]);
}

/** A named style: Normal, Heading 1 … or the user's own. */
export interface NamedStyle {
  name: string;
  builtIn: boolean;
  style: Style;
}
