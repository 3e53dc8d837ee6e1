import type { RatingScheme } from '../../core/plan/rating-scheme.js';
import type { Tally } from '../../core/progress/progress.js';
import { Portions } from '../parts/portions.js';
import { RatingBar } from '../parts/rating-bar.js';
import { sharesOf } from '../parts/rating-shares.js';
import { PROGRESS_WORDS } from '../wording/progress.js';
import styles from './progress.css';

interface GroupCountsProps {
  readonly tallies: readonly { readonly name: string; readonly tally: Tally }[];
  readonly scheme: RatingScheme;
  readonly none: string;
}

/** The actions of each owner, or of each theme, by rating. */
export function GroupCounts({ tallies, scheme, none }: GroupCountsProps) {
  if (tallies.length === 0) return <p className={styles['none']}>{none}</p>;
  return (
    <Portions items={tallies} keyOf={({ name }) => name} className={styles['list']}>
      {({ name, tally }) => (
        <>
          <span className={styles['name']}>
            {name || PROGRESS_WORDS.nameless} <strong>{tally.total}</strong>
          </span>
          <RatingBar shares={sharesOf(tally, scheme)} isSmall />
        </>
      )}
    </Portions>
  );
}
