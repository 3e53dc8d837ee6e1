import type { RecordRef } from '../../core/plan/plan.js';
import type { FieldTarget } from '../../tasks/merge/field-targets.js';
import type { OfferedDifference } from '../../tasks/merge-plan.js';
import { MERGE_WORDS } from '../wording/merge.js';
import { LongText } from './long-text.js';
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
  return (
    <div className={styles['record']}>
      <h3>
        {title} <span>{text}</span>
      </h3>
      {offered.map((each) => (
        <OneDifference
          key={each.difference.id}
          title={title}
          offered={each}
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
  readonly isAgreed: boolean;
  readonly onAgree: (isAgreed: boolean) => void;
}

function OneDifference({ title, offered, isAgreed, onAgree }: OneDifferenceProps) {
  const words = MERGE_WORDS;
  const { difference, fields, isNewRow, canBeWritten } = offered;
  const { doubt, statement, about } = difference;
  const others = statement?.actions.filter((ref) => about.kind === 'action' && ref !== about.ref);
  const names = fields.map(({ field }) => words.field(field)).join(', ');
  const notes = [
    ...(others && others.length > 0 ? [words.also(others)] : []),
    ...(doubt ? [words.doubt(doubt)] : []),
    ...(isNewRow && canBeWritten ? [words.newRow] : []),
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

/** "Rating: Green → Amber", with its cell and what stands against it. */
function FieldChange({ target }: { readonly target: FieldTarget }) {
  const words = MERGE_WORDS;
  const { field, before, after, address, obstacle } = target;
  return (
    <div className={styles['field']}>
      <span className={styles['name']}>
        {words.field(field)} {address && <small>{address}</small>}
      </span>
      <div>
        {before.trim() === '' ? (
          <em>{words.empty}</em>
        ) : (
          <s>
            <LongText text={before} />
          </s>
        )}{' '}
        <span aria-hidden>→</span> <span className={styles['unseen']}>{words.becomes}</span>{' '}
        <strong>
          <LongText text={after} />
        </strong>
      </div>
      {obstacle && <small className={styles['obstacle']}>{words.obstacle(obstacle)}</small>}
    </div>
  );
}
