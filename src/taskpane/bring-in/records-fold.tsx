import { useMemo } from 'react';
import type { ActionPlan } from '../../core/plan/plan.js';
import { Fold } from '../parts/fold.js';
import { LongText } from '../parts/long-text.js';
import { Portions } from '../parts/portions.js';
import { BRING_IN_WORDS } from '../wording/bring-in.js';
import styles from './look-at.css';
import type { PlaceNames } from './place-names.js';
import { recordsRead, type RecordRead } from './records-read.js';

interface RecordsFoldProps {
  readonly plan: ActionPlan;
  readonly places: PlaceNames;
}

/** Every record as it was read, and where in the document it stood. */
export function RecordsFold({ plan, places }: RecordsFoldProps) {
  const records = useMemo(() => recordsRead(plan), [plan]);
  if (records.length === 0) return null;
  return (
    <Fold title={BRING_IN_WORDS.read.title} hint={BRING_IN_WORDS.read.hint}>
      <Portions items={records} keyOf={({ record: { kind, ref } }) => `${kind} ${ref}`}>
        {(read) => <OneRecord read={read} where={places.ofWhole(read.record)} />}
      </Portions>
    </Fold>
  );
}

function OneRecord({ read, where }: { readonly read: RecordRead; readonly where: string }) {
  const { record, text, points, facts, updates } = read;
  const words = BRING_IN_WORDS.read;
  return (
    <div className={styles['entry']}>
      <span>
        <strong>{words.record(record)}</strong> {where !== '' && <small>{where}</small>}
      </span>
      <LongText text={[text, ...points.map((point) => `• ${point}`)].join('\n')} />
      {facts.length > 0 && <span className={styles['facts']}>{facts.join(' · ')}</span>}
      {updates.map((narrative, at) => (
        <span key={at} className={styles['facts']}>
          {words.update} <LongText text={narrative} />
        </span>
      ))}
    </div>
  );
}
