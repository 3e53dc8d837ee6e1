import type { PackChoices } from '../../core/pack/pack-options.js';
import { Labelled } from '../parts/labelled.js';
import { MEETING_WORDS } from '../wording/meeting.js';
import type { ChoicesProps } from './choices-props.js';
import styles from './house-style.css';
import { MarkingChoice } from './marking-choice.js';
import { OptionalDay } from './optional-day.js';

/** What is another for each meeting: for whom the pack is, who may see it, who answers for it. */
export default function Meeting({ choices, onChange }: ChoicesProps) {
  const words = MEETING_WORDS;
  const change = (changes: Partial<PackChoices>) => onChange({ ...choices, ...changes });
  return (
    <div className={styles['form']}>
      <Labelled label={words.committee}>
        {(ids) => (
          <input
            {...ids}
            autoComplete="off"
            value={choices.committee ?? ''}
            onChange={({ target }) => change({ committee: target.value || undefined })}
          />
        )}
      </Labelled>
      <OptionalDay
        label={words.meeting}
        day={choices.meeting}
        onDay={(meeting) => change({ meeting })}
      />
      <MarkingChoice marking={choices.marking} onMarking={(marking) => change({ marking })} />
      <Labelled label={words.contact} hint={words.contactHint}>
        {(ids) => (
          <input
            {...ids}
            autoComplete="off"
            value={choices.contact ?? ''}
            onChange={({ target }) => change({ contact: target.value || undefined })}
          />
        )}
      </Labelled>
    </div>
  );
}
