import type { Border, CellEdge, Style } from '../../model/index.js';
import { element, whenOn } from '../xml-writing.js';
import { type XmlElement, childOf, flagOf } from '../xml-tree.js';
import { type ThemeColours, colourXml, readColour } from './colours.js';

type Borders = Style['borders'];

/** Excel.BorderLineStyle and BorderWeight ↔ ECMA-376 Part 1, 18.18.3 ST_BorderStyle. */
const LINES: readonly (readonly [style: string, weight: string, word: string])[] = [
  ['Continuous', 'Hairline', 'hair'],
  ['Continuous', 'Thin', 'thin'],
  ['Continuous', 'Medium', 'medium'],
  ['Continuous', 'Thick', 'thick'],
  ['Dash', 'Thin', 'dashed'],
  ['Dash', 'Medium', 'mediumDashed'],
  ['DashDot', 'Thin', 'dashDot'],
  ['DashDot', 'Medium', 'mediumDashDot'],
  ['DashDotDot', 'Thin', 'dashDotDot'],
  ['DashDotDot', 'Medium', 'mediumDashDotDot'],
  ['Dot', 'Thin', 'dotted'],
  ['Double', 'Thick', 'double'],
  ['SlantDashDot', 'Medium', 'slantDashDot'],
];

const EDGES = [
  ['EdgeLeft', 'left'],
  ['EdgeRight', 'right'],
  ['EdgeTop', 'top'],
  ['EdgeBottom', 'bottom'],
] as const;

/** Excel draws no thick dots, say: such a pair becomes the style's ordinary weight. */
function lineWord(border: Border): string {
  const ofStyle = LINES.filter(([style]) => style === border.style);
  const exact = ofStyle.find(([, weight]) => weight === border.weight);
  return (exact ?? ofStyle[0])?.[2] ?? 'thin';
}

function edgeXml(name: string, border: Border | undefined): string {
  if (border === undefined || border.style === 'None') return element(name);
  return element(name, { style: lineWord(border) }, colourXml('color', border.color));
}

/** 18.8.4 border. Both diagonals share one line in a file. */
export function bordersXml(borders: Borders): string {
  const { DiagonalUp: up, DiagonalDown: down } = borders;
  return element(
    'border',
    { diagonalUp: whenOn(up !== undefined), diagonalDown: whenOn(down !== undefined) },
    ...EDGES.map(([edge, name]) => edgeXml(name, borders[edge])),
    edgeXml('diagonal', up ?? down),
  );
}

/** The edges of a differential style, which has no diagonals (18.8.14 dxf). */
export function differentialBordersXml(borders: Borders): string {
  const drawn = EDGES.filter(([edge]) => borders[edge] !== undefined);
  if (drawn.length === 0) return '';
  return element('border', {}, ...drawn.map(([edge, name]) => edgeXml(name, borders[edge])));
}

function readEdge(border: XmlElement, name: string, theme: ThemeColours): Border | undefined {
  const edge = childOf(border, name);
  const line = LINES.find(([, , word]) => word === edge.attributes['style']);
  if (line === undefined) return undefined;
  return { style: line[0], weight: line[1], color: readColour(edge, 'color', theme) ?? '#000000' };
}

export function readBorders(border: XmlElement, theme: ThemeColours): Borders {
  const borders: Partial<Record<CellEdge, Border>> = {};
  for (const [edge, name] of EDGES) {
    const line = readEdge(border, name, theme);
    if (line) borders[edge] = line;
  }
  const diagonal = readEdge(border, 'diagonal', theme);
  if (diagonal && flagOf(border, 'diagonalUp')) borders.DiagonalUp = diagonal;
  if (diagonal && flagOf(border, 'diagonalDown')) borders.DiagonalDown = diagonal;
  return borders;
}
