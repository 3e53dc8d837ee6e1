import { Button } from '@fluentui/react-components';
import { wordRefusal } from '../../workbook/word-refusal.js';
import { useEffect, useRef, useState } from 'react';
import { usePane } from '../state/pane-context.js';
import type { Busy, Notice } from '../state/pane-state.js';
import { WORDING } from '../wording/shared.js';
import styles from './dock.css';

/**
 * The strip at the pane's foot: what is being done and how to stop it, what was said or refused,
 * and Undo. Always in one place, so that nothing else moves; screen readers hear each change.
 */
export function Dock() {
  const { busy: begun, notice, changes, undo } = usePane();
  const busy = useLasting(begun);
  const dock = useRef<HTMLElement>(null);
  const last = changes.at(-1);
  const said = begun ? null : notice;
  return (
    <footer ref={dock} tabIndex={-1} aria-label={WORDING.dock} className={styles['dock']}>
      <div role="alert" className={styles['refused']}>
        {said && said.kind !== 'said' && <Refused notice={said} />}
      </div>
      <div className={styles['row']}>
        <div className={styles['label']}>
          <div role="status">
            {busy && <p>{busy.label}</p>}
            {said?.kind === 'said' && <p>{said.text}</p>}
          </div>
          {!busy && said?.kind !== 'said' && last && <p>{WORDING.undo.canBeUndone(last.label)}</p>}
        </div>
        {busy ? (
          <Working busy={busy} onEnd={() => dock.current?.focus()} />
        ) : (
          last && (
            <Button
              size="small"
              aria-label={WORDING.undo.what(last.label)}
              onClick={() => void undo()}
            >
              {WORDING.undo.button}
            </Button>
          )
        )}
      </div>
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

/** Milliseconds of work that nobody needs to be told of: what is done by then would only flicker. */
const BRIEF = 300;

/** Work that has gone on for a while; null while there is none, or it has only begun. */
function useLasting(busy: Busy | null): Busy | null {
  const [isLasting, setIsLasting] = useState(false);
  const isBusy = busy !== null;
  useEffect(() => {
    if (!isBusy) return;
    const timer = setTimeout(() => setIsLasting(true), BRIEF);
    return () => {
      clearTimeout(timer);
      setIsLasting(false);
    };
  }, [isBusy]);
  return isLasting ? busy : null;
}

interface WorkingProps {
  readonly busy: Busy;
  /** Called when it goes while it has the focus. */
  readonly onEnd: () => void;
}

function Working({ busy, onEnd }: WorkingProps) {
  const { label, part, stop } = busy;
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = row;
    // The button that began the work may have made room for this one.
    if (document.activeElement === document.body) current?.querySelector('button')?.focus();
    return () => {
      if (current?.contains(document.activeElement)) onEnd();
    };
    // Once, when it comes and when it goes.
  }, []);
  return (
    <div ref={row} className={styles['working']}>
      <progress
        className={styles['progress']}
        aria-label={label}
        {...(part ? { max: part.of, value: part.done } : {})}
      />
      {part && part.of > 1 && <span>{WORDING.partOf(part.done, part.of)}</span>}
      <Button size="small" disabledFocusable={stop === null} onClick={stop ?? undefined}>
        {WORDING.stop}
      </Button>
    </div>
  );
}
