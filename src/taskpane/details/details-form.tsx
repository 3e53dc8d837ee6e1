import { useEffect, useRef, type FormEvent } from 'react';
import type { OpenedPlan } from '../../tasks/open-plan.js';
import { DayInput } from '../parts/day-input.js';
import { Labelled } from '../parts/labelled.js';
import { WorkButton } from '../parts/work-button.js';
import { DETAILS_WORDS } from '../wording/details.js';
import { CountingRuleChoice } from './counting-rule-choice.js';
import styles from './details.css';
import { SchemeChoice } from './scheme-choice.js';
import type { EditedDetails } from './use-details.js';

interface DetailsFormProps {
  readonly plan: OpenedPlan;
  readonly details: EditedDetails;
}

export function DetailsForm({ plan, details }: DetailsFormProps) {
  const { values, isChanged, edit, save } = details;
  const { council, asAt, asAtHint, save: wordSave } = DETAILS_WORDS;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <form onSubmit={submit} noValidate>
      <fieldset disabled={plan.readOnly} className={styles['form']}>
        <TitleField details={details} />
        <Labelled label={council}>
          {(ids) => (
            <input
              {...ids}
              value={values.council}
              autoComplete="organization"
              onChange={({ target }) => edit({ council: target.value })}
            />
          )}
        </Labelled>
        <Labelled label={asAt} hint={asAtHint}>
          {(ids) => (
            <DayInput
              key={plan.settings.asAt}
              {...ids}
              day={values.asAt}
              onDay={(day) => edit({ asAt: day })}
            />
          )}
        </Labelled>
        <CountingRuleChoice plan={plan} rule={values.rule} onRule={(rule) => edit({ rule })} />
        <SchemeChoice plan={plan} scheme={values.scheme} onScheme={(scheme) => edit({ scheme })} />
        {!plan.readOnly && (
          <WorkButton
            appearance={isChanged ? 'primary' : 'secondary'}
            type="submit"
            disabledFocusable={!isChanged}
          >
            {wordSave}
          </WorkButton>
        )}
      </fieldset>
    </form>
  );
}

function TitleField({ details }: Pick<DetailsFormProps, 'details'>) {
  const { values, lacksTitle, edit } = details;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (lacksTitle) field.current?.focus();
  }, [lacksTitle]);
  const { title, titleNeeded } = DETAILS_WORDS;
  return (
    <Labelled label={title} hint={lacksTitle ? titleNeeded : undefined}>
      {(ids) => (
        <textarea
          ref={field}
          {...ids}
          rows={2}
          value={values.title}
          required
          aria-invalid={lacksTitle}
          className={styles['titleField']}
          onChange={({ target }) => edit({ title: target.value.replace(/\s*\n\s*/g, ' ') })}
        />
      )}
    </Labelled>
  );
}
