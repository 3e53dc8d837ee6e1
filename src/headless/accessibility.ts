import type { AccessibilityFinding } from '../core/accessibility/accessibility-finding.js';
import { addressOf } from '../core/sheet/address.js';
import { wordAccessibility, wordCells } from '../core/wording/word-accessibility.js';
import { checkAccessibility } from '../tasks/check-accessibility.js';
import { must } from './pack-run.js';
import type { RunningWorkbook } from './start-workbook.js';

/** What keeps the workbook, as a saved file would hold it, from being read by everyone. */
export async function accessibilityOf(
  excel: RunningWorkbook,
): Promise<readonly AccessibilityFinding[]> {
  const { sheets } = must(await excel.workbook.overview());
  const names = sheets.map(({ name }) => name).filter((name) => name !== excel.notSaved);
  return must(await checkAccessibility(excel.workbook, names)).findings;
}

export function accessibilityJson(finding: AccessibilityFinding) {
  const { rule, severity, sheet, cells, unsure, sources } = finding;
  const { says, doThis } = wordAccessibility(finding);
  return {
    rule,
    severity,
    sheet,
    cells: cells.map(addressOf),
    message: says,
    do: doThis,
    unsure: unsure === true,
    sources,
  };
}

/** One line a finding: "error: Appendix 1, B3: …" */
export function sayAccessibility(findings: readonly AccessibilityFinding[]): void {
  const lines = findings.map((finding) => {
    const { says, doThis } = wordAccessibility(finding);
    return `${finding.severity}: ${wordCells(finding)}: ${says} ${doThis}\n`;
  });
  const all = lines.length === 0 ? ['Nothing keeps people from reading the workbook.\n'] : lines;
  process.stdout.write(`\nAccessibility\n${all.join('')}`);
}
