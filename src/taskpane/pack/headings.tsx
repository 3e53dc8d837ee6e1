import { useState } from 'react';
import { isAppendixLabel, type PackChoices } from '../../core/pack/pack-options.js';
import type { PlainDate } from '../../core/plan/dates.js';
import type { OpenedPlan } from '../../tasks/open-plan.js';
import { inOneLine } from '../parts/in-one-line.js';
import { Labelled } from '../parts/labelled.js';
import { HEADING_WORDS } from '../wording/headings.js';
import type { ChoicesProps } from './choices-props.js';
import styles from './house-style.css';
import { OptionalDay } from './optional-day.js';
import { RefusableInput } from './refusable-input.js';

interface HeadingsProps extends ChoicesProps {
  readonly plan: OpenedPlan;
  /** The report's day belongs to the plan, and is changed there. */
  readonly onDay: (day: PlainDate) => void;
}

/** What the sheets are headed by, and the days between which they report. */
export function Headings({ plan, choices, onChange, onDay }: HeadingsProps) {
  const words = HEADING_WORDS;
  const { title, asAt } = plan.settings;
  const change = (changes: Partial<PackChoices>) => onChange({ ...choices, ...changes });
  return (
    <div className={styles['form']}>
      <Labelled label={words.title} hint={words.titleHint}>
        {(ids) => (
          <textarea
            {...ids}
            rows={2}
            value={choices.title ?? title}
            onChange={({ target }) => change({ title: inOneLine(target.value) })}
          />
        )}
      </Labelled>
      <div className={styles['pair']}>
        <Labelled label={words.period}>
          {(ids) => (
            <input
              {...ids}
              autoComplete="off"
              value={choices.periodLabel ?? ''}
              placeholder={words.periodOf(asAt)}
              onChange={({ target }) => change({ periodLabel: target.value || undefined })}
            />
          )}
        </Labelled>
        <RefusableInput
          label={words.appendix}
          value={choices.appendix ?? '1'}
          wrongBecause={(text) => (isAppendixLabel(text) ? undefined : words.notALabel)}
          onValue={(appendix) => change({ appendix: appendix === '1' ? undefined : appendix })}
        />
      </div>
      <div className={styles['pair']}>
        <ReportDay plan={plan} onDay={onDay} />
        <OptionalDay
          label={words.lastReport}
          hint={words.lastReportHint}
          day={choices.lastReport}
          wrongBecause={(day) => (day < asAt ? undefined : words.notBefore(asAt))}
          onDay={(lastReport) => change({ lastReport })}
        />
      </div>
    </div>
  );
}

/** Taken when the field is left or Enter pressed: a date is half-written until then. */
function ReportDay({ plan, onDay }: Pick<HeadingsProps, 'plan' | 'onDay'>) {
  const { asAt } = plan.settings;
  const [day, setDay] = useState<string>(asAt);
  const take = () => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(day) && day !== asAt) onDay(day as PlainDate);
    else setDay(asAt);
  };
  return (
    <Labelled label={HEADING_WORDS.day} hint={HEADING_WORDS.dayHint}>
      {(ids) => (
        <input
          {...ids}
          type="date"
          value={day}
          disabled={plan.readOnly}
          onChange={({ target }) => setDay(target.value)}
          onBlur={take}
          onKeyDown={({ key }) => key === 'Enter' && take()}
        />
      )}
    </Labelled>
  );
}
