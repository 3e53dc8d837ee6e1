import fc from 'fast-check';
import type { ActionPlan } from '../../src/core/plan/plan.js';
import type { PlacedSheet, Rect } from '../../src/core/sheet/placed-sheet.js';
import { PACK_THEME } from '../../src/core/sheet/theme.js';
import { anyPlan, wordsOf } from './any-plan.js';
import { contrast } from '../../src/core/colour/contrast.js';
import { drawAppendix } from './draw-plan.js';
import { drawnPlans } from './drawn-plans.js';
import { heightsOf, valuesByCell } from './sheet-as-text.js';

/** A4 landscape without margins of 12 mm, in points. */
const PRINTABLE = { width: 773.9, height: 527.3 };

/** Arial 12 comes out at 7.8 points. */
const SMALLEST_PRINT = 0.65;

const DRAWN = drawnPlans(7, 60);

function holdsForEverySheet(law: (sheet: PlacedSheet) => void): void {
  for (const { sheets } of DRAWN) sheets.forEach(law);
}

function cellsOf(rects: readonly Rect[]): readonly string[] {
  return rects.flatMap(({ row, column, rows, columns }) =>
    Array.from(
      { length: rows * columns },
      (_, index) => `${row + Math.floor(index / columns)},${column + (index % columns)}`,
    ),
  );
}

describe('every drawn sheet', () => {
  it('writes each cell once', () => {
    holdsForEverySheet((sheet) => {
      const cells = cellsOf(sheet.values.map(({ at }) => at));
      expect(new Set(cells).size).toBe(cells.length);
    });
  });

  it('has values of the size of their rectangle', () => {
    holdsForEverySheet((sheet) => {
      for (const { at, values } of sheet.values) {
        expect(values).toHaveLength(at.rows);
        expect(values.every(({ length }) => length === at.columns)).toBe(true);
      }
    });
  });

  it('has no row over 409 points and none of no height', () => {
    holdsForEverySheet((sheet) => {
      const heights = heightsOf(sheet);
      expect(heights).toHaveLength(sheet.extent.rows);
      expect(Math.min(...heights)).toBeGreaterThan(0);
      expect(Math.max(...heights)).toBeLessThanOrEqual(409);
    });
  });

  it('cuts no row by a page: what stands between two breaks fits one page', () => {
    holdsForEverySheet((sheet) => {
      const most = PRINTABLE.height * shrinkOf(sheet);
      for (const height of pageHeights(sheet)) expect(height).toBeLessThanOrEqual(most);
    });
  });

  it('repeats a header only on pages that begin with rows of its table', () => {
    holdsForEverySheet((sheet) => {
      const header = sheet.page?.titleRows?.from ?? Infinity;
      const table = sheet.tables.find(({ at }) => at.row === header);
      const end = table ? table.at.row + table.at.rows : Infinity;
      const later = sheet.page?.breaksBefore.filter((row) => row > header) ?? [];
      for (const row of later) expect(row).toBeLessThan(end);
    });
  });

  it('is as wide as its page, but for the data, which is printed smaller', () => {
    holdsForEverySheet((sheet) => {
      const width = widthOf(sheet);
      const most = sheet.mark === 'data' ? PRINTABLE.width / SMALLEST_PRINT : PRINTABLE.width;
      expect(width).toBeLessThanOrEqual(most);
      expect(width).toBeGreaterThan(PRINTABLE.width - 10);
    });
  });

  it('has its title in A1, a note in A2, and tables from column A with headings of their own', () => {
    holdsForEverySheet((sheet) => {
      const cells = valuesByCell(sheet);
      expect(cells.get('0,0')).not.toBe('');
      expect(cells.get('1,0')).not.toBe('');
      for (const { at } of sheet.tables) {
        const headings = Array.from({ length: at.columns }, (_, column) =>
          cells.get(`${at.row},${column}`),
        );
        expect(at.column).toBe(0);
        expect(headings).not.toContain('');
        expect(new Set(headings).size).toBe(headings.length);
      }
    });
  });

  it('has tables that lie apart, each with a row', () => {
    holdsForEverySheet((sheet) => {
      const rows = sheet.tables.flatMap(({ at }) =>
        Array.from({ length: at.rows }, (_, index) => at.row + index),
      );
      expect(new Set(rows).size).toBe(rows.length);
      for (const { at } of sheet.tables) expect(at.rows).toBeGreaterThan(1);
    });
  });

  it('shows letter and word on every rating colour', () => {
    holdsForEverySheet((sheet) => {
      const cells = valuesByCell(sheet);
      const fills = Object.values(PACK_THEME.ratings).map(({ fill }) => fill);
      for (const { at, look } of sheet.paints) {
        if (look.fill === undefined || !fills.includes(look.fill)) continue;
        const ratings = cellsOf(at).map((cell) => ratingAt(cells, cell));
        expect(ratings.filter((rating) => !/^[A-Z]{1,3} \p{Lu}\p{Ll}+/u.test(rating))).toEqual([]);
      }
    });
  });

  it('has text that stands out from its ground: 4.5 to 1 at least', () => {
    holdsForEverySheet((sheet) => {
      for (const { look } of [{ look: sheet.base }, ...sheet.paints]) {
        if (look.colour === undefined) continue;
        expect(contrast(look.colour, look.fill ?? '#FFFFFF')).toBeGreaterThanOrEqual(4.5);
      }
    });
  });

  it('needs no more paints than there are looks, however many rows it has', () => {
    holdsForEverySheet((sheet) => expect(sheet.paints.length).toBeLessThanOrEqual(24));
  });
});

describe('the drawn appendix', () => {
  it('holds every word of the plan, and each of them once', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(wordsDrawn(plan)).toEqual([...wordsOf(plan)].sort());
      }),
      { seed: 11, numRuns: 150 },
    );
  });

  it('bears a ref in each row, those that go on with a long text among them', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const appendix = drawAppendix(plan);
        const cells = valuesByCell(appendix);
        const [table] = appendix.tables;
        if (!table) return;
        for (let row = table.at.row + 1; row < table.at.row + table.at.rows; row++) {
          if (plan.recommendations.length + plan.actions.length + plan.updates.length > 0) {
            expect(cells.get(`${row},0`)).not.toBe('');
          }
        }
      }),
      { seed: 13, numRuns: 60 },
    );
  });
});

function wordsDrawn(plan: ActionPlan): readonly string[] {
  const appendix = drawAppendix(plan);
  const text = appendix.values.flatMap(({ values }) => values.flat()).join(' ');
  return (text.match(/\bw\d+/g) ?? []).sort();
}

function widthOf(sheet: PlacedSheet): number {
  return sheet.columnWidths.reduce((sum, { count, points }) => sum + count * points, 0);
}

/** How much more of a sheet stands on a page, as it is printed one page wide. */
function shrinkOf(sheet: PlacedSheet): number {
  return Math.max(1, widthOf(sheet) / PRINTABLE.width);
}

function pageHeights(sheet: PlacedSheet): readonly number[] {
  const heights = heightsOf(sheet);
  const breaks = sheet.page?.breaksBefore ?? [];
  const header = sheet.page?.titleRows?.from;
  return [0, ...breaks].map((from, index) => {
    const rows = heights.slice(from, breaks[index] ?? heights.length);
    const repeated = header !== undefined && header < from ? (heights[header] ?? 0) : 0;
    return rows.reduce((sum, height) => sum + height, repeated);
  });
}

/** In a key the letter stands beside its word; elsewhere both are in one cell. */
function ratingAt(cells: ReadonlyMap<string, unknown>, cell: string): string {
  const [row, column] = cell.split(',').map(Number);
  const value = String(cells.get(cell));
  if (column === 0 && value.length <= 3) return `${value} ${String(cells.get(`${row},1`))}`;
  if (column === 1 && !/^[A-Z]{1,3} /.test(value))
    return `${String(cells.get(`${row},0`))} ${value}`;
  return value;
}
