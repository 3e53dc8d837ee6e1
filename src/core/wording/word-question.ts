import type { Question } from '../intake/plan-reading.js';
import { QUESTION_WORDS } from './question-words.js';

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
  const chosen = choices.find(({ id }) => id === taken) ?? { id: taken };
  return {
    asks,
    why,
    answers: choices.map((choice) => ({
      id: choice.id,
      says: answer(choice),
    })),
    assumed: `Assumed: ${assumed(chosen)}.`,
  };
}
