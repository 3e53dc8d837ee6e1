import type { NewRecord } from '../../core/merge/differences.js';
import { actionFacts } from '../parts/action-facts.js';
import { LongText } from '../parts/long-text.js';
import { MERGE_WORDS } from '../wording/merge.js';
import styles from './merge.css';

interface AddedRecordProps {
  readonly record: NewRecord;
  readonly isAgreed: boolean;
  readonly onAgree: (id: string, isAgreed: boolean) => void;
}

/** A record that the plan does not have yet. */
export function AddedRecord({ record, isAgreed, onAgree }: AddedRecordProps) {
  const { title, text, notes } = factsOf(record);
  return (
    <label className={styles['difference']}>
      <input
        type="checkbox"
        checked={isAgreed}
        onChange={({ target }) => onAgree(record.id, target.checked)}
      />
      <span className={styles['named']}>
        <strong>{title}</strong> <LongText text={text} />
        {notes.map((note) => (
          <small key={note}>{note}</small>
        ))}
      </span>
    </label>
  );
}

function factsOf(record: NewRecord) {
  const words = MERGE_WORDS;
  if (record.kind === 'recommendation') {
    const { ref, title } = record.recommendation;
    return { title: words.record('recommendation', ref), text: title, notes: [] };
  }
  const { ref, text, recommendations } = record.action;
  const facts = actionFacts(record.action, record.statements).join(' · ');
  return {
    title: words.record('action', ref),
    text,
    notes: [
      ...(recommendations.length > 0 ? [words.serves(recommendations)] : []),
      ...(facts === '' ? [] : [facts]),
    ],
  };
}
