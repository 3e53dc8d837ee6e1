import { useState } from 'react';
import type { RecordRef } from '../../core/plan/plan.js';
import { PROGRESS_WORDS } from '../wording/progress.js';
import type { GoTo } from './go-to.js';
import styles from './progress.css';

interface RefLinksProps {
  readonly refs: readonly string[];
  readonly kind: RecordRef['kind'];
  readonly goTo: GoTo;
}

const FIRST = 12;
const MORE = 100;

/** Refs that lead to their cells; the first few, and more when asked for. */
export function RefLinks({ refs, kind, goTo }: RefLinksProps) {
  const [shown, setShown] = useState(FIRST);
  const words = PROGRESS_WORDS.counts;
  return (
    <span className={styles['refs']}>
      {refs.slice(0, shown).map((ref) => (
        <button
          key={ref}
          type="button"
          aria-label={words.goTo[kind](ref)}
          onClick={() => goTo({ kind, ref })}
        >
          {ref}
        </button>
      ))}
      {refs.length > shown && (
        <button type="button" onClick={() => setShown(shown + MORE)}>
          {words.more(refs.length - shown)}
        </button>
      )}
    </span>
  );
}
