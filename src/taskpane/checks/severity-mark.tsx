import type { Severity } from '../../core/checks/finding.js';
import styles from './severity-mark.css';

/** A shape of its own for each: it tells them apart without colour. The word stands beside it. */
const SHAPES: Readonly<Record<Severity, string>> = {
  error: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z',
  warning: 'M8 1.5 15.2 14.5H.8z',
  note: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z',
};

const SIGNS: Readonly<Record<Severity, string>> = {
  error: 'M8 4v5M8 11v1.5',
  warning: 'M8 6v4M8 11.5V13',
  note: 'M8 4v1.5M8 7v5',
};

export function SeverityMark({ severity }: { readonly severity: Severity }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden className={`${styles['mark']} ${styles[severity]}`}>
      <path d={SHAPES[severity]} className={styles['shape']} />
      <path d={SIGNS[severity]} className={styles['sign']} />
    </svg>
  );
}
