import { useState } from 'react';
import { ratingValues } from '../../core/pack/parts/ratings-of-scheme.js';
import { COUNTING_RULES, type CountingRule, type Progress } from '../../core/progress/progress.js';
import type { RatingScheme } from '../../core/plan/rating-scheme.js';
import type { RecordRef } from '../../core/plan/plan.js';
import { Labelled } from '../parts/labelled.js';
import { coloursOf } from '../parts/rating-bar.js';
import { tallyBy } from '../parts/rating-shares.js';
import { PROGRESS_WORDS } from '../wording/progress.js';
import type { GoTo } from './go-to.js';
import { RefLinks } from './ref-links.js';
import styles from './progress.css';

interface RatingCountsProps {
  readonly progress: Progress;
  readonly scheme: RatingScheme;
  readonly goTo: GoTo;
}

const KIND: Readonly<Record<CountingRule, RecordRef['kind']>> = {
  action: 'action',
  recommendation: 'recommendation',
  statement: 'update',
};

/** How many have each rating, and which: by action, by recommendation or by rating as printed. */
export function RatingCounts({ progress, scheme, goTo }: RatingCountsProps) {
  const [rule, setRule] = useState(progress.rule);
  const { total, lines } = tallyBy(progress, rule);
  const words = PROGRESS_WORDS.counts;
  const found = new Map(lines.map((line) => [line.rating, line]));
  return (
    <>
      <Labelled label={words.unit}>
        {(ids) => (
          <select
            {...ids}
            value={rule}
            onChange={({ target }) => setRule(target.value as CountingRule)}
          >
            {COUNTING_RULES.map((each) => (
              <option key={each} value={each}>
                {words.units[each]}
                {each === progress.rule ? words.usual : ''}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <table className={styles['counts']}>
        <caption>{words.caption(rule, total)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.rating}</th>
            <th scope="col">{words.count}</th>
            <th scope="col">%</th>
            <th scope="col">{words.which}</th>
          </tr>
        </thead>
        <tbody>
          {ratingValues(scheme).map(({ id, letter, word }) => {
            const { count = 0, percent = 0, refs = [] } = found.get(id) ?? {};
            return (
              <tr key={id}>
                <th scope="row">
                  <span className={styles['letter']} style={coloursOf(id)} aria-hidden>
                    {letter}
                  </span>
                  {word}
                </th>
                <td>{count}</td>
                <td>{percent}</td>
                <td>
                  <RefLinks refs={refs} kind={KIND[rule]} goTo={goTo} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles['remark']}>{words.rounding}</p>
    </>
  );
}
