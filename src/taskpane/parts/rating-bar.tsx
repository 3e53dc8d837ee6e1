import { PACK_THEME } from '../../core/sheet/theme.js';
import { PLAN_WORDS } from '../wording/plan.js';
import styles from './rating-bar.css';

export interface RatingShare {
  readonly rating: string;
  readonly letter: string;
  readonly word: string;
  readonly count: number;
}

interface RatingBarProps {
  readonly shares: readonly RatingShare[];
  /** One of many under another: lower, and its key names only what there is. */
  readonly isSmall?: boolean;
}

/** How many have each rating, as one bar to scale and as letter, word and number below it. */
export function RatingBar({ shares, isSmall = false }: RatingBarProps) {
  const spoken = PLAN_WORDS.ratings(shares.map(({ word, count }) => `${word} ${count}`));
  return (
    <div>
      {shares.some(({ count }) => count > 0) && (
        <div role="img" aria-label={spoken} className={styles[isSmall ? 'low' : 'bar']}>
          {shares
            .filter(({ count }) => count > 0)
            .map(({ rating, letter, count }) => (
              <span key={rating} style={{ flexGrow: count, ...coloursOf(rating) }}>
                {letter}
              </span>
            ))}
        </div>
      )}
      <ul className={styles['key']} aria-hidden>
        {shares
          .filter(({ count }) => !isSmall || count > 0)
          .map(({ rating, letter, word, count }) => (
            <li key={rating}>
              <span className={styles['letter']} style={coloursOf(rating)}>
                {letter}
              </span>
              {word} <strong>{count}</strong>
            </li>
          ))}
      </ul>
    </div>
  );
}

export function coloursOf(rating: string): { readonly background: string; readonly color: string } {
  const { fill, colour } = PACK_THEME.ratings[rating] ?? PACK_THEME.otherRating;
  return { background: fill, color: colour };
}
