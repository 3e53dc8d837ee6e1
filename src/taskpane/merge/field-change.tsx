import type { FieldTarget } from '../../tasks/merge/field-targets.js';
import { LongText } from '../parts/long-text.js';
import { MERGE_WORDS } from '../wording/merge.js';
import styles from './merge.css';

/** What a cell is to hold and what it holds, with its address and what stands against it. */
export function FieldChange({ target }: { readonly target: FieldTarget }) {
  const words = MERGE_WORDS;
  const { field, before, after, address, obstacle } = target;
  const Change = isShort(before) && isShort(after) ? InOneLine : OneBelowTheOther;
  return (
    <div className={styles['field']}>
      <span className={styles['name']}>
        {words.field(field)} {address && <small>{address}</small>}
      </span>
      <Change before={before} after={after} />
      {obstacle && <small className={styles['obstacle']}>{words.obstacle(obstacle)}</small>}
    </div>
  );
}

/** Characters: two such stand in about a line and a half of the pane. */
const SHORT = 32;

const isShort = (text: string): boolean => text.length <= SHORT && !text.includes('\n');

type ChangeProps = Pick<FieldTarget, 'before' | 'after'>;

/** "Green → Amber" */
function InOneLine({ before, after }: ChangeProps) {
  const words = MERGE_WORDS;
  return (
    <div>
      {before.trim() === '' ? <em>{words.empty}</em> : <s>{before}</s>} <span aria-hidden>→</span>{' '}
      <span className={styles['unseen']}>{words.becomes}</span> <strong>{after}</strong>
    </div>
  );
}

/** Whole sentences are read one after the other: the new one, then what it replaces. */
function OneBelowTheOther({ before, after }: ChangeProps) {
  const words = MERGE_WORDS;
  return (
    <>
      <LongText text={after} />
      <div className={styles['was']}>
        {before.trim() === '' ? (
          words.wasEmpty
        ) : (
          <>
            {words.was} <LongText text={before} />
          </>
        )}
      </div>
    </>
  );
}
