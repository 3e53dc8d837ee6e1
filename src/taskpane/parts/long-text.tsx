import { useState } from 'react';
import { WORDING } from '../wording/shared.js';
import styles from './long-text.css';

/** Characters: about four lines of the pane. */
const SHORT = 180;

/** A text in full where it is short; else its beginning, and a button that shows the rest. */
export function LongText({ text }: { readonly text: string }) {
  const [isWhole, setIsWhole] = useState(false);
  if (isWhole || text.length <= SHORT + WORDING.showAll.length)
    return <span className={styles['text']}>{text}</span>;
  return (
    <span className={styles['text']}>
      {text.slice(0, SHORT).trimEnd()}…{' '}
      <button
        type="button"
        className={styles['showAll']}
        onClick={(event) => {
          event.preventDefault();
          setIsWhole(true);
        }}
      >
        {WORDING.showAll}
      </button>
    </span>
  );
}
