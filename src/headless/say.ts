import type { Finding } from '../core/checks/finding.js';
import { wordFinding } from '../core/wording/word-finding.js';
import { wordCount } from '../core/wording/words.js';
import type { PlanPreview } from '../tasks/preview-plan.js';

/** What the run tells people as it goes. Standard output is kept free for the JSON. */

export function sayWhatWasRead({ reading }: PlanPreview): void {
  if (reading.kind === 'none') return;
  const { recommendations, actions, updates } = reading.plan;
  const counts = [
    wordCount(recommendations.length, 'recommendation', 'recommendations'),
    wordCount(actions.length, 'action', 'actions'),
    wordCount(updates.length, 'update', 'updates'),
    wordCount(reading.joins.length, 'broken row joined', 'broken rows joined'),
  ];
  process.stderr.write(`Read ${counts.join(', ')}.\n`);
}

export function sayResult(
  findings: readonly Finding[],
  sentence: string,
  savedAs: string | undefined,
): void {
  const lines = [
    ...(sentence === '' ? [] : [sentence, '']),
    ...findings.map((finding) => `${finding.severity}: ${wordFinding(finding).says}`),
    ...(sentence !== '' && savedAs !== undefined ? ['', `Saved as ${savedAs}.`] : []),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
