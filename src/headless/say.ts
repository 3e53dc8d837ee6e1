import type { Finding } from '../core/checks/finding.js';
import type { PlanReading } from '../core/intake/plan-reading.js';
import type { HeldClaim } from '../core/progress/hold-claims.js';
import { wordFinding } from '../core/wording/word-finding.js';
import { wordLines } from '../core/wording/word-place.js';
import { wordQuestion } from '../core/wording/word-question.js';
import type { SavedFile } from './save-pack.js';
import { listWithAnd, wordCount } from '../core/wording/words.js';

/** What the run tells people as it goes. Standard output is kept free for the JSON. */

export function sayWhatWasRead(reading: PlanReading): void {
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

/** The workbook that was opened stays as it is: nothing of the user's is renamed or drawn over. */
export function sayNewWorkbook(taken: readonly string[]): void {
  const names = listWithAnd(taken.map((name) => `"${name}"`));
  process.stderr.write(
    `The workbook has ${names} of its own, so the plan and its pack go into a new workbook.\n`,
  );
}

/** Each question with what was assumed, and what to type to have it otherwise. */
export function sayQuestions(
  { questions, parts }: PlanReading,
  answers: ReadonlyMap<string, string>,
): void {
  for (const question of questions) {
    const { asks, why, assumed, answers: all } = wordQuestion(question);
    const { id, taken, lines } = question;
    const where = lines.length === 0 ? '' : ` See ${wordLines(lines, 'line', parts)}.`;
    const so = answers.has(id) ? assumed.replace('Assumed', 'As answered') : assumed;
    const others = all.filter((answer) => answer.id !== taken);
    const options = others.map((answer) => `  ${answer.says}: --answer "${id}=${answer.id}"\n`);
    process.stderr.write(`${asks} ${why}${where}\n${so} Otherwise:\n${options.join('')}`);
  }
}

export function sayResult(
  findings: readonly Finding[],
  claims: readonly HeldClaim[],
  sentence: string,
  files: readonly SavedFile[],
): void {
  const lines = [
    ...(sentence === '' ? [] : [sentence, '']),
    ...claims.flatMap(({ text, verdict }) =>
      verdict === 'holds' ? [`The claim “${text}” holds.`] : [],
    ),
    ...findings.map((finding) => `${finding.severity}: ${wordFinding(finding).says}`),
    ...(files.length > 0 ? ['', ...files.map(({ path }) => `Saved as ${path}.`)] : []),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
