import type { Question } from '../intake/plan-reading.js';
import { QUESTION_WORDS } from './question-words.js';
import { listWithAnd, wordNumber } from './words.js';

/** A question in plain words, for people. */
export interface QuestionWords {
  /** One sentence that asks. */
  readonly asks: string;
  /** Why it is asked: what the document holds that can be read in more than one way. */
  readonly why: string;
  readonly answers: readonly { readonly id: string; readonly says: string }[];
  /** What this reading takes to be so: "Assumed: the 3 hidden rows are left out." */
  readonly assumed: string;
}

/** The same words in the pane and on the command line. */
export function wordQuestion(question: Question): QuestionWords {
  const { choices, taken } = question;
  const { asks, why, answer, assumed } = QUESTION_WORDS[question.kind](question);
  const name = choices.find(({ id }) => id === taken)?.name ?? '';
  return {
    asks,
    why,
    answers: choices.map((choice) => ({
      id: choice.id,
      says: answer(choice.id, choice.name ?? ''),
    })),
    assumed: `Assumed: ${assumed(taken, name)}.`,
  };
}

/** "line 12", "rows 12, 14 and 5 others"; empty where a question is about no line. */
export function wordLines(lines: readonly number[], unit: 'line' | 'row' = 'line'): string {
  if (lines.length === 0) return '';
  return `${lines.length === 1 ? unit : `${unit}s`} ${listWithAnd(lines.map(wordNumber), 6)}`;
}
