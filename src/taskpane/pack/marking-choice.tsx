import {
  EXEMPT_BECAUSE,
  isExempt,
  isOfWales,
  MARKINGS,
  type ExemptMarking,
  type Marking,
} from '../../core/pack/marking.js';
import { Labelled } from '../parts/labelled.js';
import { MEETING_WORDS } from '../wording/meeting.js';
import styles from './house-style.css';

interface MarkingChoiceProps {
  readonly marking: Marking | undefined;
  readonly onMarking: (marking: Marking | undefined) => void;
}

/** None, for information, or exempt by one paragraph of the Schedule, whose words stand below. */
export function MarkingChoice({ marking, onMarking }: MarkingChoiceProps) {
  const words = MEETING_WORDS.marking;
  const exempt = MARKINGS.filter(isExempt);
  return (
    <div>
      <Labelled label={words.label} hint={words.hint}>
        {(ids) => (
          <select
            {...ids}
            value={marking ?? ''}
            onChange={({ target }) => onMarking(MARKINGS.find((one) => one === target.value))}
          >
            <option value="">{words.none}</option>
            <option value="information">{words.information}</option>
            <Paragraphs label={words.england} of={exempt.filter((one) => !isOfWales(one))} />
            <Paragraphs label={words.wales} of={exempt.filter(isOfWales)} />
          </select>
        )}
      </Labelled>
      {marking && isExempt(marking) && (
        <p className={styles['because']}>{EXEMPT_BECAUSE[marking]}</p>
      )}
    </div>
  );
}

interface ParagraphsProps {
  readonly label: string;
  readonly of: readonly ExemptMarking[];
}

function Paragraphs({ label, of }: ParagraphsProps) {
  return (
    <optgroup label={label}>
      {of.map((marking) => (
        <option key={marking} value={marking}>
          {MEETING_WORDS.marking.exempt(marking)}
        </option>
      ))}
    </optgroup>
  );
}
