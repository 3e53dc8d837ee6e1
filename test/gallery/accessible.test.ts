import { dataSheets } from '../../src/core/binding/data-sheets.js';
import type { PlacedSheet, Rect } from '../../src/core/sheet/placed-sheet.js';
import { contrast } from '../../src/core/colour/contrast.js';
import { drawnPlans } from './drawn-plans.js';
import { valuesByCell } from './sheet-as-text.js';

/** All sheets of a workbook that holds a plan and its pack. */
const WORKBOOKS = drawnPlans(17, 30).map(({ plan, sheets }) => [...dataSheets(plan), ...sheets]);

function holdsForEveryWorkbook(law: (sheets: readonly PlacedSheet[]) => void): void {
  WORKBOOKS.forEach(law);
}

function holdsForEverySheet(law: (sheet: PlacedSheet) => void): void {
  holdsForEveryWorkbook((sheets) => sheets.forEach(law));
}

function lower(names: readonly string[]): readonly string[] {
  return names.map((name) => name.toLowerCase());
}

function isWithin(inner: Rect, outer: Rect): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** The values of a table, row by row; the header first. */
function rowsOf(sheet: PlacedSheet, { row, column, rows, columns }: Rect): readonly string[][] {
  const cells = valuesByCell(sheet);
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) =>
      String(cells.get(`${row + down},${column + right}`) ?? ''),
    ),
  );
}

describe('every workbook of a plan and its pack', () => {
  it('names each sheet and each table once', () => {
    holdsForEveryWorkbook((sheets) => {
      const names = lower(sheets.map(({ name }) => name));
      const tables = lower(sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name)));
      expect(new Set(names).size).toBe(names.length);
      expect(new Set(tables).size).toBe(tables.length);
    });
  });
});

describe('every sheet, for those who cannot see it as it was meant', () => {
  it('has its title in A1 and says in A2 what it holds', () => {
    holdsForEverySheet((sheet) => {
      const cells = valuesByCell(sheet);
      expect(String(cells.get('0,0')).trim()).not.toBe('');
      expect(String(cells.get('1,0')).trim()).not.toBe('');
    });
  });

  it('has tables with one row of headings, all different and none empty', () => {
    holdsForEverySheet((sheet) => {
      for (const { at } of sheet.tables) {
        const [headings = []] = rowsOf(sheet, at);
        expect(headings).not.toContain('');
        expect(new Set(lower(headings)).size).toBe(headings.length);
      }
    });
  });

  it('has no empty row within a table, but the one that waits for a first record', () => {
    holdsForEverySheet((sheet) => {
      for (const { at } of sheet.tables) {
        const rows = rowsOf(sheet, at).slice(1);
        if (rows.length === 1) continue;
        expect(rows.map((row) => row.join('').trim())).not.toContain('');
      }
    });
  });

  it('has no text smaller than 11 points', () => {
    holdsForEverySheet((sheet) => {
      for (const { size = 11 } of [sheet.base, ...sheet.paints.map(({ look }) => look)])
        expect(size).toBeGreaterThanOrEqual(11);
    });
  });

  it('goes on telling ratings by their words where people change them', () => {
    holdsForEverySheet((sheet) => {
      for (const { equals, look } of sheet.conditionalLooks) {
        expect(equals).toMatch(/^\p{Lu}\p{Ll}+/u);
        expect(contrast(look.colour ?? '#000000', look.fill ?? '#FFFFFF')).toBeGreaterThan(4.5);
      }
    });
  });

  it('says the figures of a chart in words beside it, and writes on its bars legibly', () => {
    holdsForEverySheet((sheet) => {
      const texts = [...valuesByCell(sheet).values()].map(String).join(' ');
      for (const { altText, seriesColours, labelColours, edge } of sheet.charts) {
        for (const word of altText.split(' ')) expect(texts).toContain(word);
        expect(contrast(edge.colour, '#FFFFFF')).toBeGreaterThan(3);
        seriesColours.forEach((fill, index) => {
          const colour = labelColours[index];
          if (colour) expect(contrast(colour, fill)).toBeGreaterThan(4.5);
        });
      }
    });
  });

  it('prints all that stands on it', () => {
    holdsForEverySheet((sheet) => {
      const all = { row: 0, column: 0, ...sheet.extent };
      const areas = [
        ...sheet.values.map(({ at }) => at),
        ...sheet.paints.flatMap(({ at }) => at),
        ...sheet.tables.map(({ at }) => at),
        ...sheet.charts.map(({ at }) => at),
      ];
      expect(sheet.page?.printArea).toEqual(all);
      expect(areas.filter((area) => !isWithin(area, all))).toEqual([]);
    });
  });

  it('keeps the headings of its first table in view and repeats some on each page', () => {
    holdsForEverySheet((sheet) => {
      const headers = sheet.tables.map(({ at }) => at.row);
      if (sheet.frozenRows > 0) expect(sheet.frozenRows).toBe((headers[0] ?? 0) + 1);
      const repeated = sheet.page?.titleRows;
      if (!repeated) return;
      expect(repeated.to).toBe(repeated.from);
      expect(headers).toContain(repeated.from);
    });
  });

  it('has a footer that Excel takes: 255 characters with its codes', () => {
    holdsForEverySheet((sheet) => {
      const { left = '', centre = '', right = '' } = sheet.page?.footer ?? {};
      expect(`&L${left}&C${centre}&R${right}`.length).toBeLessThanOrEqual(255);
    });
  });
});
