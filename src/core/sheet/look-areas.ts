import type { CellLook, Paint, Rect } from './placed-sheet.js';

/** What is painted over what: later ones win. */
const LAYERS = ['ground', 'rule', 'style'] as const;
export type Layer = (typeof LAYERS)[number];

/**
 * Collects where each look is wanted, so that one paint holds all its rectangles and the number of
 * paints depends on the looks in use, not on the number of cells.
 */
export class LookAreas {
  private readonly layers = new Map<Layer, Map<CellLook, Rect[]>>(
    LAYERS.map((layer) => [layer, new Map<CellLook, Rect[]>()]),
  );

  /** Areas of one look that stand one under another become one. */
  add(layer: Layer, look: CellLook, at: Rect): void {
    const areas = this.areasOf(layer, look);
    const last = areas.at(-1);
    if (last && last.row + last.rows === at.row && isSameWidth(last, at)) {
      areas[areas.length - 1] = { ...last, rows: last.rows + at.rows };
    } else {
      areas.push(at);
    }
  }

  /** For looks such as a rule above: areas are never put together. */
  addApart(layer: Layer, look: CellLook, at: Rect): void {
    this.areasOf(layer, look).push(at);
  }

  paints(): readonly Paint[] {
    return [...this.layers.values()].flatMap((looks) =>
      [...looks].map(([look, at]) => ({ at, look })),
    );
  }

  private areasOf(layer: Layer, look: CellLook): Rect[] {
    const looks = this.layers.get(layer) ?? new Map<CellLook, Rect[]>();
    const areas = looks.get(look) ?? [];
    looks.set(look, areas);
    return areas;
  }
}

function isSameWidth(one: Rect, other: Rect): boolean {
  return one.column === other.column && one.columns === other.columns;
}
