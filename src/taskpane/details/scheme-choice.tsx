import { useMemo } from 'react';
import type { RatingScheme } from '../../core/plan/rating-scheme.js';
import type { OpenedPlan } from '../../tasks/open-plan.js';
import { Labelled } from '../parts/labelled.js';
import { coloursOf } from '../parts/rating-bar.js';
import { DETAILS_WORDS } from '../wording/details.js';
import styles from './details.css';
import { schemesToChoose, unknownTo } from './schemes-to-choose.js';

interface SchemeChoiceProps {
  readonly plan: OpenedPlan;
  readonly scheme: RatingScheme;
  readonly onScheme: (scheme: RatingScheme) => void;
}

/** Which ratings there are and what each means; what another scheme would not know is said. */
export function SchemeChoice({ plan, scheme, onScheme }: SchemeChoiceProps) {
  const own = plan.settings.scheme;
  const schemes = useMemo(() => schemesToChoose(own), [own]);
  const unknown = useMemo(() => unknownTo(scheme, plan.reading.plan), [scheme, plan]);
  const { scheme: label, schemeOfPlan, unknownRatings, unknownRating } = DETAILS_WORDS;
  return (
    <div className={styles['scheme']}>
      <Labelled label={label}>
        {(ids) => (
          <select
            {...ids}
            value={scheme.name}
            onChange={({ target }) => {
              const chosen = schemes.find(({ name }) => name === target.value);
              if (chosen) onScheme(chosen);
            }}
          >
            {schemes.map((each) => (
              <option key={each.name} value={each.name}>
                {each === own ? schemeOfPlan(each.name) : each.name}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <p role="status" className={unknown.length > 0 ? styles['warning'] : styles['silent']}>
        {unknown.length > 0 &&
          unknownRatings(unknown.map(({ text, count }) => unknownRating(text, count)))}
      </p>
      <SchemeKey scheme={scheme} />
    </div>
  );
}

function SchemeKey({ scheme }: { readonly scheme: RatingScheme }) {
  const { key, keyColumns, noMeaning } = DETAILS_WORDS;
  return (
    <table className={styles['key']} aria-label={key}>
      <thead>
        <tr>
          <th scope="col">{keyColumns.rating}</th>
          <th scope="col">{keyColumns.means}</th>
        </tr>
      </thead>
      <tbody>
        {scheme.values.map(({ id, letter, word, meaning }) => (
          <tr key={id}>
            <th scope="row">
              <span className={styles['letter']} style={coloursOf(id)}>
                {letter}
              </span>{' '}
              {word}
            </th>
            <td>{meaning || noMeaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
