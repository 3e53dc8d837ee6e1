import type { CSSProperties } from 'react';
import type { Border, CellValue, Style } from '../../simulator/model/index.js';

const WEIGHTS: Readonly<Record<string, number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };
const LINES: Readonly<Record<string, string>> = { Dash: 'dashed', Dot: 'dotted', Double: 'double' };
const VERTICAL: Readonly<Record<string, string>> = { Top: 'flex-start', Center: 'center' };

const borderOf = (border: Border): string => {
  const width = border.style === 'Double' ? 3 : (WEIGHTS[border.weight] ?? 1);
  return `${width}px ${LINES[border.style] ?? 'solid'} ${border.color}`;
};

/** Numbers stand right, truth values in the middle, texts left, where nothing else is set. */
function alignmentOf(style: Style, value: CellValue): 'left' | 'right' | 'center' {
  if (style.horizontalAlignment === 'Right') return 'right';
  if (style.horizontalAlignment.startsWith('Center')) return 'center';
  if (style.horizontalAlignment !== 'General') return 'left';
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' ? 'center' : 'left';
}

/** The box of a cell: fill and borders. */
export function boxLook(style: Style): CSSProperties {
  const { EdgeTop, EdgeBottom, EdgeLeft, EdgeRight } = style.borders;
  return {
    ...(style.fill.color === null ? {} : { backgroundColor: style.fill.color }),
    ...(EdgeTop ? { borderTop: borderOf(EdgeTop) } : {}),
    ...(EdgeBottom ? { borderBottom: borderOf(EdgeBottom) } : {}),
    ...(EdgeLeft ? { borderLeft: borderOf(EdgeLeft) } : {}),
    ...(EdgeRight ? { borderRight: borderOf(EdgeRight) } : {}),
  };
}

/** How the text of a cell stands in its box. */
export function textLook(style: Style, value: CellValue): CSSProperties {
  const { font } = style;
  const lines = [
    ...(font.underline === 'None' ? [] : ['underline']),
    ...(font.strikethrough ? ['line-through'] : []),
  ];
  const align = alignmentOf(style, value);
  const indent = style.indentLevel * 9;
  return {
    fontFamily: `'${font.name}', Carlito, Calibri, 'Liberation Sans', Arial, sans-serif`,
    fontSize: `${font.size}pt`,
    fontWeight: font.bold ? 700 : 400,
    fontStyle: font.italic ? 'italic' : 'normal',
    color: font.color,
    textAlign: align,
    justifyContent: VERTICAL[style.verticalAlignment] ?? 'flex-end',
    whiteSpace: style.wrapText ? 'pre-wrap' : 'pre',
    ...(lines.length > 0 ? { textDecoration: lines.join(' ') } : {}),
    ...(align === 'right' ? { paddingRight: 3 + indent } : { paddingLeft: 3 + indent }),
  };
}
