import { useId, useState } from 'react';
import { Labelled } from '../parts/labelled.js';
import styles from './house-style.css';

interface RefusableInputProps {
  readonly label: string;
  readonly value: string;
  readonly wrongBecause: (text: string) => string | undefined;
  readonly onValue: (value: string) => void;
}

/** Keeps what is typed to itself until it will do, and says why it will not. */
export function RefusableInput({ label, value, wrongBecause, onValue }: RefusableInputProps) {
  const [text, setText] = useState(value);
  const id = useId();
  const wrong = wrongBecause(text.trim());
  return (
    <div>
      <Labelled label={label}>
        {(ids) => (
          <input
            {...ids}
            autoComplete="off"
            value={text}
            aria-invalid={wrong !== undefined}
            aria-describedby={wrong ? id : undefined}
            onChange={({ target }) => {
              setText(target.value);
              if (wrongBecause(target.value.trim()) === undefined) onValue(target.value.trim());
            }}
          />
        )}
      </Labelled>
      <p id={id} role="status" className={styles['wrong']}>
        {wrong}
      </p>
    </div>
  );
}
