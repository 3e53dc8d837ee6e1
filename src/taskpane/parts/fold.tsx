import type { ReactNode } from 'react';
import styles from './fold.css';

interface FoldProps {
  readonly title: ReactNode;
  readonly hint?: string;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}

/** A calm row that opens to show what is behind a number. */
export function Fold({ title, hint, isOpenAtFirst = false, children }: FoldProps) {
  return (
    <details className={styles['fold']} open={isOpenAtFirst}>
      <summary>{title}</summary>
      <div className={styles['inside']}>
        {hint && <p>{hint}</p>}
        {children}
      </div>
    </details>
  );
}
