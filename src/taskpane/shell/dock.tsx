import { Button } from '@fluentui/react-components';
import { wordRefusal } from '../../workbook/word-refusal.js';
import { usePane } from '../state/pane-context.js';
import type { Busy, Notice } from '../state/pane-state.js';
import { WORDING } from '../wording.js';
import styles from './dock.css';

/**
 * The strip at the pane's foot: what is being done and how to stop it, what was said or refused,
 * and Undo. Always in one place, so that nothing else moves; screen readers hear each change.
 */
export function Dock() {
  const { busy, notice, changes, undo } = usePane();
  const last = changes.at(-1);
  return (
    <footer className={styles['dock']}>
      <div role="status" className={styles['said']}>
        {!busy && notice?.kind === 'said' && <p>{notice.text}</p>}
        {busy && <p>{busy.label}</p>}
      </div>
      <div role="alert" className={styles['refused']}>
        {!busy && notice && notice.kind !== 'said' && <Refused notice={notice} />}
      </div>
      {busy ? (
        <Working busy={busy} />
      ) : (
        last && (
          <div className={styles['last']}>
            <span className={styles['label']}>{WORDING.undo.lastChange(last.label)}</span>
            <Button size="small" onClick={() => void undo()}>
              {WORDING.undo.button}
            </Button>
          </div>
        )
      )}
    </footer>
  );
}

function Refused({ notice }: { readonly notice: Exclude<Notice, { readonly kind: 'said' }> }) {
  if (notice.kind === 'fault') return <p>{WORDING.fault}</p>;
  const { happened, safe, doThis } = wordRefusal(notice.refusal);
  return (
    <p>
      <strong>{happened}</strong> {doThis} {safe}
    </p>
  );
}

function Working({ busy }: { readonly busy: Busy }) {
  const { label, part, stop } = busy;
  return (
    <div className={styles['last']}>
      <progress
        className={styles['progress']}
        aria-label={label}
        {...(part ? { max: part.of, value: part.done } : {})}
      />
      {part && part.of > 1 && <span>{WORDING.partOf(part.done, part.of)}</span>}
      <Button size="small" onClick={stop}>
        {WORDING.stop}
      </Button>
    </div>
  );
}
