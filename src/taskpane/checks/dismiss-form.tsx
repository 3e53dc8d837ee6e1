import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { CHECKS_WORDS } from '../wording/checks.js';
import { closingOnEscape } from '../parts/closing-on-escape.js';
import { WorkButton } from '../parts/work-button.js';
import styles from './inline-form.css';

interface DismissFormProps {
  readonly onDismiss: (reason: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Asks why a finding can be left as it is: without a reason it is not put aside. */
export function DismissForm({ onDismiss, onClose }: DismissFormProps) {
  const [reason, setReason] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  const isMissing = isAsked && reason.trim() === '';
  const { reason: label, reasonHint, reasonNeeded, dismiss, cancel } = CHECKS_WORDS;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsAsked(true);
    if (reason.trim() === '') field.current?.focus();
    else void onDismiss(reason.trim()).then((done) => done && onClose());
  };
  return (
    <form className={styles['form']} onSubmit={submit} onKeyDown={closingOnEscape(onClose)}>
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        value={reason}
        maxLength={200}
        autoComplete="off"
        aria-invalid={isMissing}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => setReason(target.value)}
      />
      <p id={`${id}-hint`} role="status" className={isMissing ? styles['wrong'] : styles['hint']}>
        {isMissing ? reasonNeeded : reasonHint}
      </p>
      <div className={styles['ways']}>
        <WorkButton size="small" appearance="primary" type="submit">
          {dismiss}
        </WorkButton>
        <Button size="small" onClick={onClose}>
          {cancel}
        </Button>
      </div>
    </form>
  );
}
