import type {
  CellLook,
  Edge,
  Line,
  Paint,
  PlacedSheet,
  Rect,
} from '../../core/sheet/placed-sheet.js';
import { addressLists, addressOf } from '../addresses.js';
import { smallOrder, type Order } from '../orders.js';

/** The base look on the whole extent, then each paint over it, in order. */
export function lookOrders(name: string, placed: PlacedSheet): readonly Order[] {
  const all = { row: 0, column: 0, ...placed.extent };
  return [{ at: [all], look: placed.base }, ...placed.paints].flatMap((paint) =>
    paintOrders(name, paint),
  );
}

/** One look goes on all its rectangles at once, whatever their number. */
function paintOrders(name: string, { at, look }: Paint): readonly Order[] {
  return [
    ...ordersOn(name, at, (format) => {
      queueLook(format, look);
    }),
    ...INSIDE.flatMap(({ edge, hasInside }) => {
      const line = look.lines?.[edge];
      if (line === undefined) return [];
      return ordersOn(name, at.filter(hasInside), (format) => {
        queueLine(format, edge, line);
      });
    }),
  ];
}

/** Excel refuses lines between rows where there is but one row, and likewise for columns. */
const INSIDE = [
  { edge: 'inside-horizontal', hasInside: ({ rows }: Rect) => rows > 1 },
  { edge: 'inside-vertical', hasInside: ({ columns }: Rect) => columns > 1 },
] as const;

function ordersOn(
  name: string,
  at: readonly Rect[],
  queue: (format: Excel.RangeFormat) => void,
): readonly Order[] {
  return addressLists(at.map(addressOf)).map((list) =>
    smallOrder(({ sheet }) => {
      queue(sheet(name).getRanges(list).format);
    }, list.length + 2_000),
  );
}

const HORIZONTAL = { left: 'Left', centre: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', centre: 'Center', bottom: 'Bottom' } as const;

function queueLook(format: Excel.RangeFormat, look: CellLook): void {
  if (look.fill !== undefined) format.fill.color = look.fill;
  queueFont(format.font, look);
  if (look.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[look.horizontal];
  if (look.vertical !== undefined) format.verticalAlignment = VERTICAL[look.vertical];
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  for (const edge of OUTSIDE) {
    const line = look.lines?.[edge];
    if (line !== undefined) queueLine(format, edge, line);
  }
}

function queueFont(font: Excel.RangeFont, look: CellLook): void {
  if (look.font !== undefined) font.name = look.font;
  if (look.size !== undefined) font.size = look.size;
  if (look.colour !== undefined) font.color = look.colour;
  if (look.bold !== undefined) font.bold = look.bold;
  if (look.italic !== undefined) font.italic = look.italic;
}

const EDGES = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  'inside-horizontal': 'InsideHorizontal',
  'inside-vertical': 'InsideVertical',
} as const;

const OUTSIDE = ['top', 'bottom', 'left', 'right'] as const;

const WEIGHTS = { hairline: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;

function queueLine(format: Excel.RangeFormat, edge: Edge, { weight, colour }: Line): void {
  const border = format.borders.getItem(EDGES[edge]);
  border.style = 'Continuous';
  border.weight = WEIGHTS[weight];
  border.color = colour;
}
