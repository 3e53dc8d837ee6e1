import type { PlainDate } from '../../core/plan/dates.js';

interface DayInputProps {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly day: PlainDate;
  readonly onDay: (day: PlainDate) => void;
}

/** While a year is typed, the browser reports 0002, 0020 and 0202 on the way to 2023. */
const WHOLE_DAY = /^(?:19|20)\d\d-\d\d-\d\d$/;

/**
 * A day, by the browser's own date input. It keeps what is being typed to itself until it is a
 * whole day; left without one, it shows the former day again.
 */
export function DayInput({ day, onDay, ...ids }: DayInputProps) {
  return (
    <input
      type="date"
      required
      {...ids}
      defaultValue={day}
      onChange={({ target }) => {
        if (WHOLE_DAY.test(target.value)) onDay(target.value as PlainDate);
      }}
      onBlur={({ target }) => {
        if (!WHOLE_DAY.test(target.value)) target.value = day;
      }}
    />
  );
}
