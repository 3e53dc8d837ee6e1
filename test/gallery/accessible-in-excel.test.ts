import { dataSheets } from '../../src/core/binding/data-sheets.js';
import { checkSheets } from '../../src/core/accessibility/check-accessibility.js';
import { wordCells } from '../../src/core/wording/word-accessibility.js';
import { startWorkbook } from '../../src/headless/start-workbook.js';
import { valueOf } from '../excel/simulated.js';
import { complaintsAbout } from '../support/validate-xlsx.js';
import { drawPlan } from './draw-plan.js';
import { PLANS } from './drawn-plans.js';

/** What a plan's own words bring with them, whoever draws them. */
const BROUGHT_ALONG: Readonly<Record<string, readonly string[]>> = {
  'unusual-text': ['bare-link'],
  'long-updates': ['cut-text Actions,', 'cut-text Updates,'],
  // One row of the table is one record, and no row holds a word of 6,000 letters.
  'one-word-without-end': ['cut-text Actions,', 'cut-text Updates,', 'cut-text Data,'],
};

/** The checker reads what stands in the workbook; it knows nothing of what was to be drawn. */
describe('a plan and its pack, drawn into Excel and read from there', () => {
  for (const [name, plan] of Object.entries(PLANS)) {
    it(`keep nobody from reading ${name}, and make a sound file`, async () => {
      const excel = startWorkbook();
      const sheets = [...dataSheets(plan), ...drawPlan(plan)];
      const steps = sheets.map((sheet) => ({ kind: 'draw-sheet', sheet }) as const);
      valueOf(await excel.workbook.apply({ label: 'Draw', steps }));
      const inspected = valueOf(await excel.workbook.inspect(sheets.map((sheet) => sheet.name)));
      // Seen as they stand: every table that was to be drawn was found.
      expect(inspected.sheets.map(({ tables }) => tables.map((table) => table.name))).toEqual(
        sheets.map(({ tables }) => tables.map((table) => table.name)),
      );
      const findings = checkSheets(inspected.sheets);
      const of = (grade: string): readonly string[] =>
        findings
          .filter(({ severity }) => severity === grade)
          .map((finding) => `${finding.rule} ${wordCells(finding)}`);
      expect(of('error')).toEqual([]);
      const brought = BROUGHT_ALONG[name] ?? [];
      const others = of('warning').filter((line) => !brought.some((rule) => line.startsWith(rule)));
      expect(others).toEqual([]);
      expect(await complaintsAbout(await excel.save(undefined))).toEqual([]);
    }, 60_000);
  }
});
