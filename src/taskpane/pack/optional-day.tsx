import { useId, useState } from 'react';
import type { PlainDate } from '../../core/plan/dates.js';
import { Labelled } from '../parts/labelled.js';
import { HEADING_WORDS } from '../wording/headings.js';
import styles from './house-style.css';

interface OptionalDayProps {
  readonly label: string;
  readonly hint?: string;
  readonly day: PlainDate | undefined;
  readonly wrongBecause?: (day: PlainDate) => string | undefined;
  readonly onDay: (day: PlainDate | undefined) => void;
}

/** While a year is typed, the browser reports 0002, 0020 and 0202 on the way to 2023. */
const WHOLE_DAY = /^(?:19|20)\d\d-\d\d-\d\d$/;

/** A day that need not be given, by the browser's own date input. Says why it does not take one. */
export function OptionalDay({ label, hint, day, wrongBecause, onDay }: OptionalDayProps) {
  const [refused, setRefused] = useState<PlainDate | 'no day'>();
  const id = useId();
  const because = (one: PlainDate | undefined) => one && wrongBecause?.(one);
  const wrong = refused === 'no day' ? HEADING_WORDS.notADay : because(refused ?? day);
  const take = (value: string) => {
    const typed = value === '' ? undefined : (value as PlainDate);
    const isRefused = because(typed) !== undefined;
    setRefused(isRefused ? typed : undefined);
    if (!isRefused) onDay(typed);
  };
  return (
    <div>
      <Labelled label={label} hint={hint}>
        {({ 'aria-describedby': hintId, ...ids }) => (
          <input
            {...ids}
            type="date"
            defaultValue={day ?? ''}
            aria-invalid={wrong !== undefined}
            aria-describedby={[hintId, id].join(' ').trim()}
            onChange={({ target: { value, validity } }) => {
              if (WHOLE_DAY.test(value) || (value === '' && !validity.badInput)) take(value);
            }}
            onBlur={({ target: { value, validity } }) => {
              if (validity.badInput || !(value === '' || WHOLE_DAY.test(value)))
                setRefused('no day');
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
