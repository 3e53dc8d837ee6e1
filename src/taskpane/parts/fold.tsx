import type { ReactNode } from 'react';
import styles from './fold.css';

interface FoldProps {
  readonly title: string;
  /** Stands at the right: how many things are inside. */
  readonly count?: number | undefined;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** A part of a screen that opens and closes under its heading. */
export function Fold({ title, count, isOpen = false, children }: FoldProps) {
  return (
    <details className={styles['fold']} open={isOpen}>
      <summary>
        <h2>{title}</h2>
        {count !== undefined && <span>{count}</span>}
      </summary>
      <div className={styles['inside']}>{children}</div>
    </details>
  );
}
