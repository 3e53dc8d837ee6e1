import type { CSSProperties } from 'react';
import type { CellValue, Style } from '../../../simulator/model/index.js';
import { lineHeight } from '../../../simulator/excel/text-measure.js';

const VERTICAL: Readonly<Record<string, string>> = { Top: 'flex-start', Center: 'center' };

/** Pixels that a level of indentation takes (`textRoom` in the simulator counts them so). */
const INDENT = 9;

export type Align = 'left' | 'right' | 'center';

/** Numbers stand right, truth values and errors in the middle, texts left, where nothing is set. */
export function alignmentOf(style: Style, value: CellValue): Align {
  if (style.horizontalAlignment === 'Right') return 'right';
  if (style.horizontalAlignment.startsWith('Center')) return 'center';
  if (style.horizontalAlignment !== 'General') return 'left';
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' ? 'center' : 'left';
}

const looks = new WeakMap<Style, Partial<Record<Align, CSSProperties>>>();

/** How the text of a cell stands in its box: one shared value for each style and alignment. */
export function textLook(style: Style, align: Align): CSSProperties {
  const ofStyle = looks.get(style) ?? {};
  looks.set(style, ofStyle);
  return (ofStyle[align] ??= newTextLook(style, align));
}

function newTextLook(style: Style, align: Align): CSSProperties {
  const { font } = style;
  const lines = [
    ...(font.underline === 'None' ? [] : ['underline']),
    ...(font.strikethrough ? ['line-through'] : []),
  ];
  const indent = style.indentLevel * INDENT;
  return {
    fontFamily: fontStack(font.name),
    fontSize: `${font.size}pt`,
    lineHeight: `${lineHeight(font)}px`,
    color: font.color,
    textAlign: align,
    justifyContent: `safe ${VERTICAL[style.verticalAlignment] ?? 'flex-end'}`,
    whiteSpace: style.wrapText ? 'pre-wrap' : 'pre',
    ...(font.bold ? { fontWeight: 700 } : {}),
    ...(font.italic ? { fontStyle: 'italic' } : {}),
    ...(lines.length > 0 ? { textDecoration: lines.join(' ') } : {}),
    ...(indent > 0 && align === 'left' ? { paddingLeft: 3 + indent } : {}),
    ...(indent > 0 && align === 'right' ? { paddingRight: 2 + indent } : {}),
  };
}

/** Where Calibri is not on the machine, a font of its widths stands in, so that lines break alike. */
const fontStack = (name: string): string =>
  /calibri|aptos/i.test(name)
    ? `'${name}', Calibri, Carlito, 'Calibri stand-in', sans-serif`
    : `'${name}', 'Liberation Sans', Arial, Helvetica, sans-serif`;
