import { useId, type ReactElement } from 'react';
import styles from './labelled.css';

interface LabelledProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Draws the plain control that the label names. */
  readonly children: (ids: {
    readonly id: string;
    readonly 'aria-describedby'?: string;
  }) => ReactElement;
}

/** A plain control of a form under its label, with a hint that screen readers hear too. */
export function Labelled({ label, hint, children }: LabelledProps) {
  const id = useId();
  const hintId = `${id}hint`;
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      {children({ id, ...(hint ? { 'aria-describedby': hintId } : {}) })}
      {hint && (
        <span id={hintId} className={styles['hint']}>
          {hint}
        </span>
      )}
    </div>
  );
}
