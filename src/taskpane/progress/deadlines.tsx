import { deadlineInForce } from '../../core/plan/deadline.js';
import type { Action, ActionPlan } from '../../core/plan/plan.js';
import { formatDay } from '../../core/plan/calendar.js';
import { Portions } from '../parts/portions.js';
import { PROGRESS_WORDS } from '../wording/progress.js';
import type { GoTo } from './go-to.js';
import styles from './progress.css';

interface DeadlinesProps {
  /** Of actions, in the order to show. */
  readonly refs: readonly string[];
  readonly plan: ActionPlan;
  readonly none: string;
  readonly goTo: GoTo;
}

/** Open actions with their deadlines and owners; each leads to its cell. */
export function Deadlines({ refs, plan, none, goTo }: DeadlinesProps) {
  if (refs.length === 0) return <p className={styles['none']}>{none}</p>;
  const actions = new Map(plan.actions.map((action) => [action.ref, action]));
  const shown = refs.flatMap((ref) => actions.get(ref) ?? []);
  return (
    <Portions items={shown} keyOf={({ ref }) => ref} className={styles['list']}>
      {(action) => <Deadline action={action} goTo={goTo} />}
    </Portions>
  );
}

function Deadline({ action, goTo }: { readonly action: Action; readonly goTo: GoTo }) {
  const words = PROGRESS_WORDS;
  const due = deadlineInForce(action);
  const day = due?.latest === undefined ? '' : formatDay(due.latest);
  const owners = action.owners.length === 0 ? words.noOwner : action.owners.join(', ');
  return (
    <div className={styles['entry']}>
      <button
        type="button"
        className={styles['ref']}
        aria-label={words.counts.goTo.action(action.ref)}
        onClick={() => goTo({ kind: 'action', ref: action.ref })}
      >
        {action.ref}
      </button>
      <div className={styles['about']}>
        <span className={styles['clipped']}>{action.text}</span>
        <span className={styles['quiet']}>{words.dueAndOwner(due?.text ?? '', day, owners)}</span>
      </div>
    </div>
  );
}
