import type { Host } from '../host.js';
import {
  type Area,
  type Border,
  type CellEdge,
  cellCount,
  contains,
  ensureCell,
  internStyle,
  type Sheet,
  styleAt,
  WHOLE_SHEET,
} from '../model/index.js';
import { invalidArgument } from '../protocol/errors.js';
import { type HostClass, hostObject, type HostObject } from '../protocol/host-object.js';
import { color, oneOf } from './arguments.js';
import type { FormatTarget } from './format.js';
import { assertAllowed } from './guard.js';
import { restyle } from './range-style.js';

interface BorderTarget extends FormatTarget {
  /** An Excel.BorderIndex. */
  readonly index: string;
}

const BORDER_INDICES = [
  ...['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'],
  ...['InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'],
];

const NO_BORDER: Border = { style: 'None', weight: 'Thin', color: '#000000' };

/** The strips of cells, and the edge of each cell, that make up one border of an area. */
function stripsOf(area: Area, index: string): { area: Area; edge: CellEdge }[] {
  const { top, left, bottom, right } = area;
  switch (index) {
    case 'EdgeTop':
      return [{ area: { ...area, bottom: top }, edge: 'EdgeTop' }];
    case 'EdgeBottom':
      return [{ area: { ...area, top: bottom }, edge: 'EdgeBottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, right: left }, edge: 'EdgeLeft' }];
    case 'EdgeRight':
      return [{ area: { ...area, left: right }, edge: 'EdgeRight' }];
    case 'InsideHorizontal':
      if (top === bottom) return [];
      return [
        { area: { ...area, bottom: bottom - 1 }, edge: 'EdgeBottom' },
        { area: { ...area, top: top + 1 }, edge: 'EdgeTop' },
      ];
    case 'InsideVertical':
      if (left === right) return [];
      return [
        { area: { ...area, right: right - 1 }, edge: 'EdgeRight' },
        { area: { ...area, left: left + 1 }, edge: 'EdgeLeft' },
      ];
    default:
      return [{ area, edge: index as CellEdge }];
  }
}

/** The border that all cells along it share, or null. */
function commonBorder(host: Host, { sheet, areas, index }: BorderTarget): Border | null {
  let common: Border | null = null;
  let first = true;
  for (const strip of areas.flatMap((area) => stripsOf(area, index))) {
    const seen = strip.area;
    if (cellCount(seen) > 100_000) return NO_BORDER;
    for (let row = seen.top; row <= seen.bottom; row++) {
      for (let column = seen.left; column <= seen.right; column++) {
        const border = styleAt(host.workbook, sheet, row, column).borders[strip.edge] ?? NO_BORDER;
        if (first) common = border;
        else if (common === null || JSON.stringify(border) !== JSON.stringify(common)) return null;
        first = false;
      }
    }
  }
  return common ?? NO_BORDER;
}

export function drawBorder(
  host: Host,
  sheet: Sheet,
  areas: readonly Area[],
  index: string,
  change: (border: Border) => Border,
): void {
  assertAllowed(sheet, 'allowFormatCells');
  const strips = areas.flatMap((area) => stripsOf(area, index));
  for (const edge of new Set(strips.map((strip) => strip.edge))) {
    const along = strips.filter((strip) => strip.edge === edge).map(({ area }) => area);
    restyle(host, sheet, along, (style) => {
      const border = change(style.borders[edge] ?? NO_BORDER);
      const { [edge]: _old, ...others } = style.borders;
      const borders = border.style === 'None' ? others : { ...others, [edge]: border };
      return { ...style, borders };
    });
    for (const area of along) shareWithNeighbours(host, sheet, area, edge, change);
  }
}

const OPPOSITE: Readonly<Partial<Record<CellEdge, readonly [CellEdge, number, number]>>> = {
  EdgeTop: ['EdgeBottom', -1, 0],
  EdgeBottom: ['EdgeTop', 1, 0],
  EdgeLeft: ['EdgeRight', 0, -1],
  EdgeRight: ['EdgeLeft', 0, 1],
};

/** Two cells share the line between them: clearing it clears the neighbour's side too. */
function shareWithNeighbours(
  host: Host,
  sheet: Sheet,
  area: Area,
  edge: CellEdge,
  change: (border: Border) => Border,
): void {
  const opposite = OPPOSITE[edge];
  if (opposite === undefined || change(NO_BORDER).style !== 'None') return;
  const [other, down, right] = opposite;
  const beside = {
    top: area.top + down,
    bottom: area.bottom + down,
    left: area.left + right,
    right: area.right + right,
  };
  if (!contains(WHOLE_SHEET, beside) || cellCount(beside) > 100_000) return;
  for (let row = beside.top; row <= beside.bottom; row++) {
    for (let column = beside.left; column <= beside.right; column++) {
      const cell = sheet.rows.get(row)?.cells.get(column);
      if (cell?.style.borders[other] === undefined) continue;
      const { [other]: _cleared, ...borders } = cell.style.borders;
      ensureCell(host.workbook, sheet, row, column).style = internStyle(host.workbook.stylePool, {
        ...cell.style,
        borders,
      });
    }
  }
}

function borderObject(host: Host, target: FormatTarget, key: unknown): HostObject {
  const index = oneOf(host, 'BorderIndex', key);
  return hostObject(rangeBorderClass, { ...target, index });
}

/** A colour or weight given to a missing border draws it, as a plain line. */
const drawn = (border: Border): Border =>
  border.style === 'None' ? { ...border, style: 'Continuous' } : border;

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeborder */
const rangeBorderClass: HostClass<BorderTarget> = {
  name: 'RangeBorder',
  get: {
    Color: (target, host) => commonBorder(host, target)?.color ?? null,
    SideIndex: ({ index }) => index,
    Style: (target, host) => commonBorder(host, target)?.style ?? null,
    TintAndShade: () => 0,
    Weight: (target, host) => commonBorder(host, target)?.weight ?? null,
  },
  set: {
    Color: ({ sheet, areas, index }, value, host) => {
      const line = color(value);
      drawBorder(host, sheet, areas, index, (border) => ({ ...drawn(border), color: line }));
    },
    Style: ({ sheet, areas, index }, value, host) => {
      const style = oneOf(host, 'BorderLineStyle', value);
      drawBorder(host, sheet, areas, index, (border) => ({ ...border, style }));
    },
    Weight: ({ sheet, areas, index }, value, host) => {
      const weight = oneOf(host, 'BorderWeight', value);
      drawBorder(host, sheet, areas, index, (border) => ({ ...drawn(border), weight }));
    },
    TintAndShade: (_target, value) => {
      if (value !== 0) throw invalidArgument();
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.rangebordercollection */
export const rangeBordersClass: HostClass<FormatTarget> = {
  name: 'RangeBorderCollection',
  get: { Count: () => BORDER_INDICES.length, TintAndShade: () => 0 },
  items: (target, host) => BORDER_INDICES.map((index) => borderObject(host, target, index)),
  item: (target, key, host) => borderObject(host, target, key),
};
