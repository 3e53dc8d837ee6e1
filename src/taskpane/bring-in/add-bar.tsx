import { useMemo } from 'react';
import { sheetsToAdd } from '../../tasks/add-plan.js';
import type { ActionPlan } from '../../core/plan/plan.js';
import { FootBar } from '../parts/foot-bar.js';
import { WorkButton } from '../parts/work-button.js';
import { BRING_IN_WORDS } from '../wording/bring-in.js';
import styles from './add-bar.css';

interface AddBarProps {
  readonly plan: ActionPlan;
  /** How many questions nobody has answered yet. */
  readonly open: number;
  /** Something else is the step to take first. */
  readonly isSecond: boolean;
  readonly onAdd: () => void;
}

/** What will be written, and the one button that writes it; always in view. */
export function AddBar({ plan, open, isSecond, onAdd }: AddBarProps) {
  const words = BRING_IN_WORDS;
  const sheets = useMemo(() => sheetsToAdd(plan), [plan]);
  return (
    <FootBar>
      {open > 0 && <p className={styles['open']}>{words.openQuestions(open)}</p>}
      <details className={styles['sheets']}>
        <summary>{words.willWrite}</summary>
        <ul>
          {sheets.map(({ name, rows }) => (
            <li key={name}>
              <span>{name}</span>
              <span>{words.sheetRows(rows)}</span>
            </li>
          ))}
        </ul>
      </details>
      <WorkButton appearance={isSecond ? 'secondary' : 'primary'} size="large" onClick={onAdd}>
        {words.add(sheets.length)}
      </WorkButton>
    </FootBar>
  );
}
