import { useState } from 'react';
import type { PlainDate } from '../../core/plan/dates.js';
import { DayInput } from '../parts/day-input.js';
import { Labelled } from '../parts/labelled.js';
import { WorkButton } from '../parts/work-button.js';
import { START_WORDS } from '../wording/start.js';
import styles from './template-form.css';

interface TemplateFormProps {
  readonly today: PlainDate;
  readonly onAdd: (title: string, asAt: PlainDate) => void;
}

/** Empty tables to fill in, for those who have no plan to bring. */
export function TemplateForm({ today, onAdd }: TemplateFormProps) {
  const words = START_WORDS;
  const [title, setTitle] = useState('');
  const [asAt, setAsAt] = useState(today);
  return (
    <details className={styles['template']}>
      <summary>
        <strong>{words.template}</strong>
        <span>{words.templateHint}</span>
      </summary>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          onAdd(title.trim(), asAt);
        }}
      >
        <Labelled label={words.planTitle}>
          {(ids) => (
            <input
              {...ids}
              required
              autoComplete="off"
              value={title}
              onChange={({ target }) => setTitle(target.value)}
            />
          )}
        </Labelled>
        <Labelled label={words.asAt}>
          {(ids) => <DayInput {...ids} day={asAt} onDay={setAsAt} />}
        </Labelled>
        <WorkButton type="submit">{words.addTemplate}</WorkButton>
      </form>
    </details>
  );
}
