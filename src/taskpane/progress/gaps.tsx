import type { Gap } from '../../core/progress/gaps.js';
import { Portions } from '../parts/portions.js';
import { WORDING } from '../wording.js';
import type { GoTo } from './progress-view.js';
import styles from './progress.css';

/** Actions that lack an owner or a deadline. */
export function Gaps({ gaps, goTo }: { readonly gaps: readonly Gap[]; readonly goTo: GoTo }) {
  const words = WORDING.progress;
  if (gaps.length === 0) return <p className={styles['none']}>{words.gaps.none}</p>;
  return (
    <ul className={styles['list']}>
      <Portions
        rows={gaps.map((gap) => (
          <li key={gap.action}>
            <button
              type="button"
              className={styles['ref']}
              aria-label={words.counts.goTo.action(gap.action)}
              onClick={() => goTo({ kind: 'action', ref: gap.action })}
            >
              {gap.action}
            </button>
            <span className={styles['about']}>{words.gaps.lacks(gap)}</span>
          </li>
        ))}
      />
    </ul>
  );
}
