import { Button } from '@fluentui/react-components';
import { WORDING } from '../wording/shared.js';
import styles from './back-button.css';

/** The way back, above a screen's heading. */
export function BackButton({ onBack }: { readonly onBack: () => void }) {
  return (
    <div className={styles['back']}>
      <Button size="small" appearance="subtle" onClick={onBack}>
        <span aria-hidden>‹&nbsp;</span>
        {WORDING.back}
      </Button>
    </div>
  );
}
