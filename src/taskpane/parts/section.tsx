import type { ReactNode } from 'react';
import styles from './section.css';

interface SectionProps {
  readonly title: string;
  /** Stands at the right: how many things are inside. */
  readonly count?: number | undefined;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** A part of a screen that opens and closes under its heading. */
export function Section({ title, count, isOpen = false, children }: SectionProps) {
  return (
    <details className={styles['section']} open={isOpen}>
      <summary>
        <h2>{title}</h2>
        {count !== undefined && <span>{count}</span>}
      </summary>
      <div className={styles['inside']}>{children}</div>
    </details>
  );
}
