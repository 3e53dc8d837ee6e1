import type { Host } from '../host.js';
import type { Fill, Font, Style } from '../model/index.js';
import { color, finiteNumber, flag, oneOf, text, wholeNumber } from './arguments.js';

/** One property of a cell's look: how to read it off a style and how to put it on. */
interface StyleProperty {
  readonly read: (style: Style) => unknown;
  readonly write: (style: Style, value: unknown, host: Host) => Style;
}

export type StyleProperties = Readonly<Record<string, StyleProperty>>;

const onFont = (style: Style, change: Partial<Font>): Style => ({
  ...style,
  font: { ...style.font, ...change },
});
const onFill = (style: Style, change: Partial<Fill>): Style => ({
  ...style,
  fill: { ...style.fill, ...change },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export const ALIGNMENT: StyleProperties = {
  HorizontalAlignment: {
    read: ({ horizontalAlignment }) => horizontalAlignment,
    write: (style, value, host) => ({
      ...style,
      horizontalAlignment: oneOf(host, 'HorizontalAlignment', value),
    }),
  },
  VerticalAlignment: {
    read: ({ verticalAlignment }) => verticalAlignment,
    write: (style, value, host) => ({
      ...style,
      verticalAlignment: oneOf(host, 'VerticalAlignment', value),
    }),
  },
  WrapText: {
    read: ({ wrapText }) => wrapText,
    write: (style, value) => ({ ...style, wrapText: flag(value) }),
  },
  IndentLevel: {
    read: ({ indentLevel }) => indentLevel,
    write: (style, value) => {
      const indentLevel = finiteNumber(wholeNumber(value, 0), 0, 250);
      // Only text at a side can be indented: general text goes left.
      const general = style.horizontalAlignment === 'General' && indentLevel > 0;
      const horizontalAlignment = general ? 'Left' : style.horizontalAlignment;
      return { ...style, indentLevel, horizontalAlignment };
    },
  },
  ReadingOrder: {
    read: ({ readingOrder }) => readingOrder,
    write: (style, value, host) => ({
      ...style,
      readingOrder: oneOf(host, 'ReadingOrder', value),
    }),
  },
  ShrinkToFit: {
    read: ({ shrinkToFit }) => shrinkToFit,
    write: (style, value) => ({ ...style, shrinkToFit: flag(value) }),
  },
  TextOrientation: {
    read: ({ textOrientation }) => textOrientation,
    write: (style, value) => {
      const degrees = wholeNumber(value);
      return { ...style, textOrientation: degrees === 180 ? 180 : finiteNumber(degrees, -90, 90) };
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefont */
export const FONT: StyleProperties = {
  Bold: fontFlag('bold'),
  Italic: fontFlag('italic'),
  Strikethrough: fontFlag('strikethrough'),
  Subscript: fontFlag('subscript'),
  Superscript: fontFlag('superscript'),
  Color: {
    read: ({ font }) => font.color,
    write: (style, value) => onFont(style, { color: color(value) }),
  },
  Name: {
    read: ({ font }) => font.name,
    write: (style, value) => onFont(style, { name: text(value) }),
  },
  Size: {
    read: ({ font }) => font.size,
    write: (style, value) => onFont(style, { size: finiteNumber(value, 1, 409) }),
  },
  Underline: {
    read: ({ font }) => font.underline,
    write: (style, value, host) =>
      onFont(style, {
        underline: oneOf(host, 'RangeUnderlineStyle', value) as Font['underline'],
      }),
  },
  TintAndShade: { read: () => 0, write: (style) => style },
};

function fontFlag(
  key: 'bold' | 'italic' | 'strikethrough' | 'subscript' | 'superscript',
): StyleProperty {
  return {
    read: ({ font }) => font[key],
    write: (style, value) => onFont(style, { [key]: flag(value) }),
  };
}

/** A cell without a fill answers white. https://learn.microsoft.com/javascript/api/excel/excel.rangefill */
export const FILL: StyleProperties = {
  Color: {
    read: ({ fill }) => fill.color ?? '#FFFFFF',
    write: (style, value) =>
      value === ''
        ? onFill(style, { color: null, pattern: 'None' })
        : onFill(style, {
            color: color(value),
            pattern: style.fill.pattern === 'None' ? 'Solid' : style.fill.pattern,
          }),
  },
  Pattern: {
    read: ({ fill }) => fill.pattern,
    write: (style, value, host) => onFill(style, { pattern: oneOf(host, 'FillPattern', value) }),
  },
  PatternColor: {
    read: ({ fill }) => fill.patternColor,
    write: (style, value) => onFill(style, { patternColor: color(value) }),
  },
};

export const PROTECTION: StyleProperties = {
  Locked: {
    read: ({ locked }) => locked,
    write: (style, value) => ({ ...style, locked: flag(value) }),
  },
  FormulaHidden: {
    read: ({ formulaHidden }) => formulaHidden,
    write: (style, value) => ({ ...style, formulaHidden: flag(value) }),
  },
};
