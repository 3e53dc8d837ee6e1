import type { PlanReading } from '../../core/intake/plan-reading.js';
import type { ActionPlan, RecordRef } from '../../core/plan/plan.js';
import { wordCount } from '../../core/wording/words.js';
import { Fold } from '../parts/fold.js';
import { Portions } from '../parts/portions.js';
import { BRING_IN_WORDS } from '../wording/bring-in.js';
import styles from './look-at.css';
import type { PlaceNames } from './place-names.js';
import { countLifts } from './preview-groups.js';

interface LiftsFoldProps extends Pick<PlanReading, 'lifts' | 'plan'> {
  readonly places: PlaceNames;
}

/** Ratings, owners and dates that stood in the prose. */
export function LiftsFold({ lifts, plan, places }: LiftsFoldProps) {
  if (lifts.length === 0) return null;
  const words = BRING_IN_WORDS;
  const counts = countLifts(lifts).map(({ field, count }) =>
    wordCount(count, words.liftFields[field][0], words.liftFields[field][1]),
  );
  return (
    <Fold title={words.foundInText(counts)} hint={words.liftsHint}>
      <Portions items={lifts} keyOf={(_, at) => at}>
        {({ into, field, text, line }) => (
          <div className={styles['entry']}>
            <strong>{words.lifted(words.liftFields[field][0], nameRecord(into, plan))}</strong>
            <span>
              <q>{text}</q> <small>{places.ofRecord(into, line)}</small>
            </span>
          </div>
        )}
      </Portions>
    </Fold>
  );
}

/** People know updates by what they are about: their ids are our own. */
function nameRecord({ kind, ref }: RecordRef, { updates }: ActionPlan): string {
  const { records, updateOn } = BRING_IN_WORDS;
  if (kind !== 'update') return records[kind]([ref]);
  const update = updates.find(({ id }) => id === ref);
  const { actions = [], recommendations = [] } = update ?? {};
  return updateOn(
    actions.length > 0 ? records.action(actions) : records.recommendation(recommendations),
  );
}
