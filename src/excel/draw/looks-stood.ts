import type { CellLook, Edge, Line, Paint, Rect } from '../../core/sheet/placed-sheet.js';

export const CELL_TO_LOAD = {
  format: {
    fill: { color: true },
    font: { bold: true, color: true, italic: true, name: true, size: true },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    indentLevel: true,
    verticalAlignment: true,
    wrapText: true,
  },
} as const;

/**
 * One paint for each look that occurs; cells beside one another share a rectangle where they can.
 * @param top the row of the first cells
 */
export function paintsStood(
  cells: readonly (readonly Excel.CellProperties[])[],
  top: number,
): readonly Paint[] {
  const paints = new Map<string, { readonly look: CellLook; readonly at: Rect[] }>();
  cells.forEach((line, down) =>
    line.forEach(({ format = {} }, column) => {
      const row = top + down;
      const look = lookStood(format);
      const key = JSON.stringify(look);
      const paint = paints.get(key) ?? { look, at: [] };
      paints.set(key, paint);
      const last = paint.at.at(-1);
      const joins = last?.row === row && last.column + last.columns === column && !hasSides(look);
      if (joins) paint.at[paint.at.length - 1] = { ...last, columns: last.columns + 1 };
      else paint.at.push({ row, column, rows: 1, columns: 1 });
    }),
  );
  return [...paints.values()];
}

function hasSides({ lines }: CellLook): boolean {
  return lines?.left !== undefined || lines?.right !== undefined;
}

const HORIZONTAL = { Left: 'left', Center: 'centre', Right: 'right' } as const;
const VERTICAL = { Top: 'top', Center: 'centre' } as const;

/** What an untouched cell has as well is left out, so that it stays untouched. */
function lookStood(format: Excel.CellPropertiesFormat): CellLook {
  const { fill, font = {}, borders } = format;
  const horizontal = HORIZONTAL[format.horizontalAlignment as keyof typeof HORIZONTAL];
  const vertical = VERTICAL[format.verticalAlignment as keyof typeof VERTICAL];
  const lines = linesStood(borders);
  return {
    ...(isColour(fill?.color, '#FFFFFF') && { fill: fill.color }),
    ...(isColour(font.color, '#000000') && { colour: font.color }),
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(font.size !== undefined && { size: font.size }),
    ...(font.name && { font: font.name }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(format.wrapText && { wrap: true }),
    ...(format.indentLevel && { indent: format.indentLevel }),
    ...(lines && { lines }),
  };
}

function isColour(colour: string | undefined, plain: string): colour is string {
  return /^#[0-9A-F]{6}$/i.test(colour ?? '') && colour?.toUpperCase() !== plain;
}

const EDGES = ['top', 'bottom', 'left', 'right'] as const;
const WEIGHTS: Readonly<Record<string, Line['weight']>> = {
  Hairline: 'hairline',
  Thin: 'thin',
  Medium: 'medium',
  Thick: 'medium',
};

function linesStood(borders: Excel.CellBorderCollection | undefined): CellLook['lines'] {
  const lines: Partial<Record<Edge, Line>> = {};
  for (const edge of EDGES) {
    const { style = 'None', weight = 'Thin', color } = borders?.[edge] ?? {};
    if (style === 'None') continue;
    lines[edge] = { weight: WEIGHTS[weight] ?? 'thin', colour: color ?? '#000000' };
  }
  return Object.keys(lines).length > 0 ? lines : undefined;
}
