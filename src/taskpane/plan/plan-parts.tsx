import { wordNumber } from '../../core/wording/words.js';
import { PLAN_PARTS, type PlanPart } from '../state/pane-state.js';
import { PLAN_PART_WORDS } from '../wording/plan.js';
import styles from './plan-frame.css';

interface PlanPartsProps {
  readonly chosen: PlanPart;
  /** How many findings wait among the checks. */
  readonly findings: number;
  readonly onChoose: (part: PlanPart) => void;
}

export function PlanParts({ chosen, findings, onChoose }: PlanPartsProps) {
  return (
    <nav aria-label={PLAN_PART_WORDS.label} className={styles['parts']}>
      {PLAN_PARTS.map((part) => (
        <button
          key={part}
          type="button"
          {...(part === chosen ? { 'aria-current': 'page' } : {})}
          onClick={() => onChoose(part)}
        >
          {PLAN_PART_WORDS[part]}{' '}
          {part === 'checks' && <span className={styles['count']}>{wordNumber(findings)}</span>}
        </button>
      ))}
    </nav>
  );
}
