import type { AccessibilityFinding } from '../../core/accessibility/accessibility-finding.js';
import { listWithAnd, wordCount } from '../../core/wording/words.js';

export const ACCESSIBILITY_WORDS = {
  title: 'Check for accessibility',
  about:
    'Reads sheets as they stand and says what would keep somebody from reading them. Nothing is changed, but Excel for Windows has nothing left to undo then.',
  drawn: 'Check the drawn sheets',
  inFront: 'Check the sheet in front',
  checking: 'Reading the sheets…',
  show: 'Show',
  showOf: (where: string) => `Show ${where}`,
  rules: 'Rules',
  noSheets: {
    drawn: 'No sheet of the pack has been drawn yet.',
    'in-front': 'No sheet with cells is in front.',
  },
  severity: { error: 'Error', warning: 'Warning', tip: 'Tip' },
  found: (sheets: readonly string[], findings: readonly AccessibilityFinding[]) => {
    const count = (grade: AccessibilityFinding['severity']): number =>
      findings.filter(({ severity }) => severity === grade).length;
    const errors = count('error');
    const counts = [
      errors === 0 ? 'no errors' : wordCount(errors, 'error', 'errors'),
      ...some(count('warning'), 'warning'),
      ...some(count('tip'), 'tip'),
    ];
    return `Checked ${listWithAnd(sheets, 4)}: ${listWithAnd(counts)}.`;
  },
} as const;

function some(count: number, noun: string): readonly string[] {
  return count === 0 ? [] : [wordCount(count, noun, `${noun}s`)];
}
