import type { RecordRef } from '../../core/plan/plan.js';
import type { OfferedDifference } from '../../tasks/merge-plan.js';
import { LongText } from '../parts/long-text.js';
import { MERGE_WORDS } from '../wording/merge.js';
import { FieldChange } from './field-change.js';
import styles from './merge.css';

interface ChangedRecordProps {
  readonly record: RecordRef;
  readonly text: string;
  readonly offered: readonly OfferedDifference[];
  readonly agreed: ReadonlySet<string>;
  readonly onAgree: (id: string, isAgreed: boolean) => void;
}

/** A record that both have, and each of its differences with what becomes of it. */
export function ChangedRecord({ record, text, offered, agreed, onAgree }: ChangedRecordProps) {
  const title = MERGE_WORDS.record(record.kind, record.ref);
  const [doubt, ...others] = new Set(offered.map(({ difference }) => difference.doubt));
  const isShared = offered.length > 1 && others.length === 0;
  return (
    <div className={styles['record']}>
      <h3>
        {title}{' '}
        <span>
          <LongText text={text} />
        </span>
      </h3>
      {isShared && doubt && <p className={styles['doubt']}>{MERGE_WORDS.doubt(doubt)}</p>}
      {offered.map((each) => (
        <OneDifference
          key={each.difference.id}
          title={title}
          offered={each}
          saysDoubt={!isShared}
          isAgreed={agreed.has(each.difference.id)}
          onAgree={(isAgreed) => onAgree(each.difference.id, isAgreed)}
        />
      ))}
    </div>
  );
}

interface OneDifferenceProps {
  readonly title: string;
  readonly offered: OfferedDifference;
  /** Not where it is said once for all of the record. */
  readonly saysDoubt: boolean;
  readonly isAgreed: boolean;
  readonly onAgree: (isAgreed: boolean) => void;
}

function OneDifference({ title, offered, saysDoubt, isAgreed, onAgree }: OneDifferenceProps) {
  const words = MERGE_WORDS;
  const { difference, fields, canBeWritten } = offered;
  const { doubt, statement, about } = difference;
  const others = statement?.actions.filter((ref) => about.kind === 'action' && ref !== about.ref);
  const names = fields.map(({ field }) => words.field(field)).join(', ');
  const notes = [
    ...(others && others.length > 0 ? [words.also(others)] : []),
    ...(doubt && saysDoubt ? [words.doubt(doubt)] : []),
  ];
  return (
    <div className={styles['difference']}>
      {canBeWritten ? (
        <input
          type="checkbox"
          aria-label={`${title}: ${names}`}
          checked={isAgreed}
          onChange={({ target }) => onAgree(target.checked)}
        />
      ) : (
        <span className={styles['noBox']} aria-hidden>
          –
        </span>
      )}
      <div className={styles['fields']}>
        {fields.map((field) => (
          <FieldChange key={field.field} target={field} />
        ))}
        {notes.map((note) => (
          <small key={note}>{note}</small>
        ))}
      </div>
    </div>
  );
}
