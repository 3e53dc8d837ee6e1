import type { Question } from '../core/intake/plan-reading.js';
import { listWithAnd } from '../core/wording/words.js';
import { UsageError } from './usage-error.js';

/** Refuses an answer to what is not asked, and one that is no answer: neither would count. */
export function checkAnswers(
  answers: ReadonlyMap<string, string>,
  questions: readonly Question[],
): void {
  for (const [id, answer] of answers) {
    const question = questions.find((each) => each.id === id);
    if (!question) throw new UsageError(notAsked(id, questions));
    const choices = question.choices.map((choice) => choice.id);
    if (!choices.includes(answer))
      throw new UsageError(
        `"${answer}" is no answer to "${id}". Choose one of ${listWithAnd(choices)}.`,
      );
  }
}

function notAsked(id: string, questions: readonly Question[]): string {
  const asked = listWithAnd(questions.map((question) => `"${question.id}"`));
  return `Reading this plan asks no question "${id}". ${asked === '' ? 'It asks none: leave --answer out.' : `It asks ${asked}.`}`;
}
