import type { AccessibilityRule } from '../accessibility-rule.js';
import { areasOf, indexes, isBlank, textAt } from '../sheet-cells.js';
import { GOVERNMENT_CHECKLIST, WCAG } from '../sources.js';

/**
 * What Excel writes over a column that nobody named: it lets no heading be empty, nor two be alike
 * ("Column1", "Date2" after "Date").
 */
const GIVEN_BY_EXCEL =
  /^(column|spalte|colonne|columna|colonna|coluna|kolom|kolumn|kolonne)\s?\d+$/i;

export const headings: AccessibilityRule = {
  id: 'headings',
  sources: [WCAG.headingsAndLabels, GOVERNMENT_CHECKLIST],
  find: (sheet) =>
    sheet.tables.flatMap(({ name, at, hasHeaderRow }) => {
      if (!hasHeaderRow) return [];
      const { row } = at;
      const texts = indexes(at.columns, at.column).map((column) => ({
        ...{ row, column, text: textAt(sheet, row, column).trim() },
      }));
      const unnamed = texts.filter(({ text }) => isBlank(text) || GIVEN_BY_EXCEL.test(text));
      const all = new Set(texts.map(({ text }) => text.toLowerCase()));
      const alike = texts.filter(({ text }) => {
        const [, word = '', number] = /^(.*\D)(\d+)$/.exec(text.toLowerCase()) ?? [];
        return Number(number) > 1 && all.has(word) && !unnamed.some((cell) => cell.text === text);
      });
      return [
        ...(unnamed.length === 0
          ? []
          : [{ severity: 'error' as const, cells: areasOf(unnamed), facts: { table: name } }]),
        ...alike.map(({ column, text }) => ({
          severity: 'warning' as const,
          cells: areasOf([{ row, column }]),
          facts: { table: name, heading: text },
          unsure: true as const,
        })),
      ];
    }),
};
