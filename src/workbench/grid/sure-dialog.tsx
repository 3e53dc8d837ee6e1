import { useEffect, useRef } from 'react';
import { words } from './wording.js';

export interface Question {
  readonly text: string;
  readonly onSure: () => void;
}

interface Props {
  readonly question: Question | null;
  readonly onClose: () => void;
}

/** Asks before something is deleted; Esc and the first button keep it. */
export function SureDialog({ question, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (question !== null) dialog.current?.showModal();
  }, [question]);
  return question === null ? null : (
    <dialog ref={dialog} className="sheet-sure" aria-label={words.delete} onClose={onClose}>
      <p>{question.text}</p>
      <form method="dialog">
        <button>{words.keep}</button>
        <button onClick={question.onSure}>{words.delete}</button>
      </form>
    </dialog>
  );
}
