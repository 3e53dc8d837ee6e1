import type { PlainDate } from '../../core/plan/dates.js';
import { DayInput } from '../parts/day-input.js';
import { inOneLine } from '../parts/in-one-line.js';
import { Labelled } from '../parts/labelled.js';
import { BRING_IN_WORDS } from '../wording/bring-in.js';
import styles from './bring-in.css';
import type { PlanDetails } from './plan-details.js';

interface DetailsFieldsProps {
  readonly details: PlanDetails;
  /** Where the day comes from. */
  readonly asAtHint: string;
  readonly onChange: (change: Partial<{ title: string; council: string; asAt: PlainDate }>) => void;
}

/** What heads the pack: as the document says it, and open to correction. */
export function DetailsFields({ details, asAtHint, onChange }: DetailsFieldsProps) {
  const words = BRING_IN_WORDS;
  const { title, asAt, council } = details;
  return (
    <div className={styles['fields']}>
      <Labelled
        label={words.planTitle}
        {...(title.trim() === '' ? { hint: words.titleNeeded } : {})}
      >
        {(ids) => (
          <textarea
            {...ids}
            rows={2}
            value={title}
            onChange={({ target }) => onChange({ title: inOneLine(target.value) })}
          />
        )}
      </Labelled>
      <Labelled label={words.asAt} hint={asAtHint}>
        {(ids) => <DayInput {...ids} day={asAt} onDay={(day) => onChange({ asAt: day })} />}
      </Labelled>
      <Labelled label={words.council} hint={words.councilHint}>
        {(ids) => (
          <input
            {...ids}
            autoComplete="off"
            value={council}
            onChange={({ target }) => onChange({ council: target.value })}
          />
        )}
      </Labelled>
    </div>
  );
}
