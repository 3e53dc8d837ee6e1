import { Button } from '@fluentui/react-components';
import type { Refusal } from '../../workbook/refusal.js';
import { wordRefusal } from '../../workbook/word-refusal.js';
import { ScreenHeading } from '../parts/screen-heading.js';
import { usePane } from '../state/pane-context.js';
import { PLAN_WORDS } from '../wording/plan.js';
import styles from './plan-unreadable.css';

/** In place of a plan that the workbook has but that could not be read: why, and ways on. */
export default function PlanUnreadable({ refusal }: { readonly refusal: Refusal }) {
  const { go, reopen } = usePane();
  const { happened, doThis, safe } = wordRefusal(refusal);
  const { title, safe: nothingLost, lookAgain, anotherTable, chooseTables } = PLAN_WORDS.unreadable;
  return (
    <>
      <ScreenHeading>{title}</ScreenHeading>
      <p role="alert">
        <strong>{happened}</strong> {doThis}
      </p>
      <p>{refusal.code === 'table-gone' ? nothingLost : safe}</p>
      <div className={styles['ways']}>
        {refusal.code === 'settings-damaged' && (
          <Button appearance="primary" onClick={() => go('bind')}>
            {chooseTables}
          </Button>
        )}
        <Button
          appearance={refusal.code === 'settings-damaged' ? 'secondary' : 'primary'}
          onClick={() => void reopen()}
        >
          {lookAgain}
        </Button>
        {refusal.code === 'table-gone' && (
          <Button onClick={() => go('bind')}>{anotherTable}</Button>
        )}
      </div>
    </>
  );
}
