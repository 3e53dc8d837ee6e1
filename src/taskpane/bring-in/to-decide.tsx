import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Question } from '../../core/intake/plan-reading.js';
import type { PlanPreview } from '../../tasks/preview-plan.js';
import { BRING_IN_WORDS } from '../wording/bring-in.js';
import type { PlaceNames } from './place-names.js';
import { QuestionField } from './question-field.js';
import { openQuestions } from './preview-groups.js';
import type { FoldedText } from './texts-fold.js';
import styles from './to-decide.css';

interface ToDecideProps {
  readonly preview: PlanPreview;
  /** Id of a question → id of the answer that a person gave. */
  readonly answers: ReadonlyMap<string, string>;
  readonly places: PlaceNames;
  /** Id of a question → id of its answer. */
  readonly onAnswers: (answers: ReadonlyMap<string, string>) => void;
}

/** What reading had to assume, each to be decided otherwise; nothing waits for an answer. */
export function ToDecide({ preview, answers, places, onAnswers }: ToDecideProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { questions } = preview.reading;
  if (questions.length === 0) return null;
  const words = BRING_IN_WORDS;
  const open = openQuestions(questions, answers);
  return (
    <section className={styles['questions']}>
      <h2 ref={heading} tabIndex={-1}>
        {words.toDecide(open.length)}
      </h2>
      <p>{words.toDecideHint}</p>
      {open.length > 1 && (
        <Button
          size="small"
          className={styles['agree'] ?? ''}
          onClick={() => {
            // The button goes with the last open question.
            heading.current?.focus();
            onAnswers(new Map(open.map(({ id, taken }) => [id, taken])));
          }}
        >
          {words.agree(open.length)}
        </Button>
      )}
      {questions.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          given={answers.get(question.id)}
          where={places.ofLines(question.lines)}
          texts={textsOf(question, preview, places)}
          onAnswer={(answer) => onAnswers(new Map([[question.id, answer]]))}
        />
      ))}
    </section>
  );
}

/** The very sentences that a question is about, whether or not they were brought in. */
function textsOf(
  { kind, lines }: Question,
  { candidates, reading }: PlanPreview,
  { ofLines }: PlaceNames,
): readonly FoldedText[] {
  if (kind !== 'candidates') return [];
  const brought = reading.plan.recommendations.flatMap(({ ref, title, text }) =>
    (reading.whereFrom.get(`recommendation ${ref}`) ?? []).map(({ line }) => ({
      line,
      text: `${title} ${text}`.trim(),
    })),
  );
  return lines.flatMap((line) => {
    const said = [...candidates, ...brought].find((each) => each.line === line);
    return said ? [{ text: said.text, note: ofLines([line]) }] : [];
  });
}
