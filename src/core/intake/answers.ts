/** What a person answered to questions of an earlier reading: id of the question → of the answer. */
export type Answers = ReadonlyMap<string, string>;

/** The answer that a person gave to a question, if it is one of its choices; else the usual one. */
export const answerTo = <Id extends string>(
  answers: Answers,
  question: string,
  choices: readonly Id[],
  usual: Id,
): Id => choices.find((id) => id === answers.get(question)) ?? usual;
