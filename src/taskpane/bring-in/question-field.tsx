import { useId } from 'react';
import type { Question } from '../../core/intake/plan-reading.js';
import { wordQuestion, type QuestionWords } from '../../core/wording/word-question.js';
import { BRING_IN_WORDS } from '../wording/bring-in.js';
import { TextsFold, type FoldedText } from './texts-fold.js';
import styles from './to-decide.css';

interface QuestionFieldProps {
  readonly question: Question;
  /** What a person answered; undefined while they have not. */
  readonly given: string | undefined;
  /** Where in the document what it is about stands; empty where no place is known. */
  readonly where: string;
  readonly texts: readonly FoldedText[];
  readonly onAnswer: (answer: string) => void;
}

/** One question: why it is asked, and its answers with the one that is taken chosen. */
export function QuestionField({ question, given, where, texts, onAnswer }: QuestionFieldProps) {
  const id = useId();
  const { asks, why, answers, assumed } = wordQuestion(question);
  const taken = given ?? question.taken;
  const Choice = answers.length > AT_A_GLANCE ? ChoiceInList : ChoiceAtSight;
  return (
    <fieldset className={styles['question']} aria-describedby={`${id}why ${id}so`}>
      <legend id={`${id}asks`}>
        <Swatch colour={String(question.facts['colour'] ?? '')} />
        {asks}
      </legend>
      <p id={`${id}why`}>
        {why} {where !== '' && <small>{BRING_IN_WORDS.stands(where)}</small>}
      </p>
      {texts.length > 0 && (
        <TextsFold
          title={BRING_IN_WORDS.whatTheySay(texts.length)}
          texts={texts}
          isOpenAtFirst={texts.length <= FEW}
        />
      )}
      <Choice id={id} answers={answers} taken={taken} onAnswer={onAnswer} />
      <p id={`${id}so`} className={styles['so']}>
        {given === undefined ? assumed : BRING_IN_WORDS.decided}
      </p>
    </fieldset>
  );
}

/** So many sentences are shown with the question; more of them stand behind their number. */
const FEW = 3;

/** More answers than this stand in a list that opens. */
const AT_A_GLANCE = 4;

interface ChoiceProps extends Pick<QuestionWords, 'answers'> {
  readonly id: string;
  readonly taken: string;
  readonly onAnswer: (answer: string) => void;
}

function ChoiceAtSight({ id, answers, taken, onAnswer }: ChoiceProps) {
  const labels = answers.map((answer) => (
    <label key={answer.id}>
      <input
        type="radio"
        name={id}
        checked={answer.id === taken}
        onChange={() => onAnswer(answer.id)}
        // What was assumed is chosen already: choosing it once more says that it is right.
        onClick={() => answer.id === taken && onAnswer(taken)}
      />
      <span>{answer.says}</span>
    </label>
  ));
  return <div className={styles['answers']}>{labels}</div>;
}

function ChoiceInList({ id, answers, taken, onAnswer }: ChoiceProps) {
  return (
    <select
      aria-labelledby={`${id}asks`}
      value={taken}
      onChange={({ target }) => onAnswer(target.value)}
    >
      {answers.map((answer) => (
        <option key={answer.id} value={answer.id}>
          {answer.says}
        </option>
      ))}
    </select>
  );
}

/** The colour itself, which the words beside it name: it comes from a document, so only as a code. */
function Swatch({ colour }: { readonly colour: string }) {
  if (!/^#[\da-f]{6}$/i.test(colour)) return null;
  return <span aria-hidden className={styles['swatch']} style={{ backgroundColor: colour }} />;
}
