import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { sheetsToAdd } from '../../tasks/add-plan.js';
import type { ActionPlan } from '../../core/plan/plan.js';
import { FootBar } from '../parts/foot-bar.js';
import { BRING_IN_WORDS } from '../wording/bring-in.js';
import styles from './add-bar.css';

interface AddBarProps {
  readonly plan: ActionPlan;
  /** Something is being read or written: what is shown may change yet. */
  readonly isBusy: boolean;
  readonly onAdd: () => void;
}

/** What will be written, and the one button that writes it; always in view. */
export function AddBar({ plan, isBusy, onAdd }: AddBarProps) {
  const words = BRING_IN_WORDS;
  const sheets = useMemo(() => sheetsToAdd(plan), [plan]);
  return (
    <FootBar>
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
      <Button appearance="primary" size="large" disabledFocusable={isBusy} onClick={onAdd}>
        {words.add(sheets.length)}
      </Button>
    </FootBar>
  );
}
