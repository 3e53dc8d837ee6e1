import type { AccessibilityRule } from '../accessibility-rule.js';
import { GOVERNMENT_CHECKLIST, MICROSOFT_PRACTICE } from '../sources.js';

/** What Excel calls a new table, in English and in other tongues. */
const GIVEN_BY_EXCEL = /^(table|tabelle|tableau|tabla|tabella|tabela|tabel|tabell)_?\d+$/i;

export const tableName: AccessibilityRule = {
  id: 'table-name',
  sources: [GOVERNMENT_CHECKLIST, MICROSOFT_PRACTICE],
  find: ({ tables }) =>
    tables.flatMap(({ name, at }) =>
      GIVEN_BY_EXCEL.test(name) ? [{ severity: 'tip', cells: [at], facts: { table: name } }] : [],
    ),
};
