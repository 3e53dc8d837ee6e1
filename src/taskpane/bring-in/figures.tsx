import type { PlanPreview } from '../../tasks/preview-plan.js';
import { wordNumber } from '../../core/wording/words.js';
import { BRING_IN_WORDS } from '../wording/bring-in.js';
import styles from './figures.css';

const UNITS = ['recommendations', 'actions', 'updates'] as const;

/** How many records there are, as one reads them first. */
export function Figures({ counts }: Pick<PlanPreview, 'counts'>) {
  return (
    <ul className={styles['figures']}>
      {UNITS.map((unit) => (
        <li key={unit}>
          <strong>{wordNumber(counts[unit])}</strong>{' '}
          <span>{BRING_IN_WORDS.units[unit](counts[unit])}</span>
        </li>
      ))}
    </ul>
  );
}
