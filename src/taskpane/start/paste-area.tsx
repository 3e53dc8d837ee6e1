import { useId, useRef, useState, type ClipboardEvent, type DragEvent } from 'react';
import { Button } from '@fluentui/react-components';
import { givenByPaste, type GivenSource } from '../bring-in/given-source.js';
import { START_WORDS } from '../wording/start.js';
import { dropped, pasted, type Offered } from './offered.js';
import styles from './paste-area.css';

interface PasteAreaProps {
  readonly onGiven: (given: GivenSource) => void;
  readonly onFile: (file: File) => void;
  /** What was wrong with the last thing given. */
  readonly problem: string;
  readonly onProblem: (problem: string) => void;
}

/** Endings of the files that can be read; a file picker offers these first. */
const ENDINGS = '.docx,.docm,.xlsx,.xlsm,.pdf,.csv,.tsv,.txt,.md,.html,.htm';

/**
 * Where a plan is pasted or dropped. A real paste event is needed: the clipboard API is blocked in
 * the frame that Excel gives the pane. Nothing of what is pasted enters the page.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/privacy-and-security
 */
export function PasteArea({ onGiven, onFile, problem, onProblem }: PasteAreaProps) {
  const words = START_WORDS;
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);

  function take(offered: Offered): void {
    if (offered.kind === 'text') onGiven(offered.given);
    else if (offered.kind === 'file') onFile(offered.file);
    else onProblem(words.cannotTake[offered.kind]);
  }

  const drop = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setIsOver(true);
    },
    onDragLeave: () => setIsOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setIsOver(false);
      take(dropped(event.dataTransfer));
    },
  };
  return (
    <div className={styles['place']}>
      <div className={styles['box']} data-over={isOver || undefined} {...drop}>
        <div className={styles['words']}>
          <h2 id={id}>{words.paste}</h2>
          <p id={`${id}hint`}>{words.pasteHint}</p>
        </div>
        <textarea
          aria-labelledby={id}
          aria-describedby={`${id}hint`}
          className={styles['area']}
          spellCheck={false}
          value=""
          onPaste={(event: ClipboardEvent) => {
            event.preventDefault();
            take(pasted(event.clipboardData));
          }}
          onChange={({ target }) => onProblem(problemOfTyping(target.value, onGiven))}
        />
      </div>
      <input
        ref={picker}
        type="file"
        accept={ENDINGS}
        aria-label={words.chooseFile}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onFile(file);
          // The same file can be chosen again, once it was put right.
          target.value = '';
        }}
      />
      <Button className={styles['choose'] ?? ''} onClick={() => picker.current?.click()}>
        {words.chooseFile}
      </Button>
      <p role="alert" className={styles['problem']}>
        {problem}
      </p>
    </div>
  );
}

/** Dictation and assistive technology put text in without a paste; single keys are no plan. */
function problemOfTyping(text: string, onGiven: (given: GivenSource) => void): string {
  const given = text.length > 1 ? givenByPaste({ html: '', text }) : null;
  if (!given) return START_WORDS.typed;
  onGiven(given);
  return '';
}
