import type { ReactNode } from 'react';
import { wordNumber } from '../../core/wording/words.js';
import styles from './fold.css';

interface FoldProps {
  /** A heading, where it heads a part of the screen. */
  readonly title: ReactNode;
  /** Stands at the right: how many things are inside. */
  readonly count?: number;
  readonly hint?: string;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}

/** A calm row that opens to show what is behind a number. */
export function Fold({ title, count, hint, isOpenAtFirst = false, children }: FoldProps) {
  return (
    <details className={styles['fold']} open={isOpenAtFirst}>
      <summary>
        <span className={styles['title']}>{title}</span>
        {count !== undefined && <span className={styles['count']}>{wordNumber(count)}</span>}
      </summary>
      <div className={styles['inside']}>
        {hint && <p>{hint}</p>}
        {children}
      </div>
    </details>
  );
}
