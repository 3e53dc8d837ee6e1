import { Button } from '@fluentui/react-components';
import type { Refusal, RefusalCode } from '../../workbook/refusal.js';
import { wordRefusal } from '../../workbook/word-refusal.js';
import { ScreenHeading } from '../parts/screen-heading.js';
import { usePane } from '../state/pane-context.js';
import { WORDING } from '../wording.js';
import styles from './plan-unreadable.css';

/** For these, another table can take the place of what is gone or damaged. */
const ANOTHER_TABLE: readonly RefusalCode[] = ['table-gone', 'settings-damaged'];

/** In place of a plan that the workbook has but that could not be read: why, and ways on. */
export default function PlanUnreadable({ refusal }: { readonly refusal: Refusal }) {
  const { go, reopen } = usePane();
  const { happened, doThis, safe } = wordRefusal(refusal);
  const { title, safe: nothingLost, lookAgain, anotherTable } = WORDING.plan.unreadable;
  return (
    <>
      <ScreenHeading>{title}</ScreenHeading>
      <p role="alert">
        <strong>{happened}</strong> {doThis}
      </p>
      <p>{refusal.code === 'table-gone' ? nothingLost : safe}</p>
      <div className={styles['ways']}>
        <Button appearance="primary" onClick={() => void reopen()}>
          {lookAgain}
        </Button>
        {ANOTHER_TABLE.includes(refusal.code) && (
          <Button onClick={() => go('bind')}>{anotherTable}</Button>
        )}
      </div>
    </>
  );
}
