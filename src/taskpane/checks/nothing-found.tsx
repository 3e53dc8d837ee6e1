import { CHECKS_WORDS } from '../wording/checks.js';
import styles from './checks.css';

interface NothingFoundProps {
  readonly checked: { readonly actions: number; readonly recommendations: number };
}

/** A plan in which nothing is wrong, or in which nothing stands yet. */
export function NothingFound({ checked }: NothingFoundProps) {
  const { nothing, checked: wordChecked, emptyPlan } = CHECKS_WORDS;
  if (checked.actions + checked.recommendations === 0) {
    return (
      <p className={styles['empty']} tabIndex={-1} data-summary>
        {emptyPlan}
      </p>
    );
  }
  return (
    <div className={styles['nothing']} tabIndex={-1} data-summary>
      <svg viewBox="0 0 24 24" aria-hidden>
        <circle cx="12" cy="12" r="10" />
        <path d="m7.5 12.5 3 3 6-6.5" />
      </svg>
      <p>
        <strong>{nothing}</strong>
        <br />
        {wordChecked(checked.actions, checked.recommendations)}
      </p>
    </div>
  );
}
