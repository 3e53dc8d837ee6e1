import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { closingOnEscape } from '../parts/closing-on-escape.js';
import { WorkButton } from '../parts/work-button.js';
import { DETAILS_WORDS } from '../wording/details.js';
import styles from './details.css';

interface UnsavedBarProps {
  readonly onSave: () => Promise<void>;
  readonly onDiscard: () => void;
  readonly onStay: () => void;
}

/** Stands between a press of Back and the loss of what was changed. */
export function UnsavedBar({ onSave, onDiscard, onStay }: UnsavedBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => bar.current?.focus(), []);
  const { unsaved, save, discard, keepEditing } = DETAILS_WORDS;
  return (
    <div
      ref={bar}
      role="group"
      aria-label={unsaved}
      tabIndex={-1}
      className={styles['unsaved']}
      onKeyDown={closingOnEscape(onStay)}
    >
      <p>{unsaved}</p>
      <div className={styles['ways']}>
        <WorkButton size="small" appearance="primary" onClick={() => void onSave()}>
          {save}
        </WorkButton>
        <Button size="small" onClick={onDiscard}>
          {discard}
        </Button>
        <Button size="small" appearance="subtle" onClick={onStay}>
          {keepEditing}
        </Button>
      </div>
    </div>
  );
}
