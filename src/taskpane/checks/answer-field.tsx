import { useEffect, useId, useRef } from 'react';
import type { FixOffer } from '../../tasks/fix-finding.js';
import { CHECKS_WORDS } from '../wording/checks.js';
import styles from './inline-form.css';

interface AnswerFieldProps {
  readonly label: string;
  readonly offer: Pick<FixOffer, 'choices' | 'freeText'>;
  readonly value: string;
  /** Why the answer was not taken. */
  readonly wrong: string | null;
  readonly onValue: (value: string) => void;
}

/** One of some answers; or words of one's own, with those answers as hints. Takes the focus. */
export function AnswerField({ label, offer, value, wrong, onValue }: AnswerFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  useEffect(() => field.current?.focus(), [wrong]);
  const { choices, freeText } = offer;
  const hints = `${id}-hints`;
  return (
    <>
      <label htmlFor={id}>{label}</label>
      {freeText ? (
        <input
          ref={field}
          id={id}
          value={value}
          autoComplete="off"
          aria-invalid={wrong !== null}
          aria-describedby={`${id}-wrong`}
          {...(choices.length > 0 ? { list: hints } : {})}
          onChange={({ target }) => onValue(target.value)}
        />
      ) : (
        <select ref={field} id={id} value={value} onChange={({ target }) => onValue(target.value)}>
          <option value="">{CHECKS_WORDS.choose}</option>
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      )}
      {freeText && choices.length > 0 && (
        <datalist id={hints}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
      <p id={`${id}-wrong`} role="status" className={styles['wrong']}>
        {wrong}
      </p>
    </>
  );
}
