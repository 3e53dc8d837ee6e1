import type { RatingScheme } from '../../core/plan/rating-scheme.js';
import { SCHEMES } from '../../core/plan/schemes.js';
import { Fold } from '../parts/fold.js';
import { Labelled } from '../parts/labelled.js';
import { coloursOf } from '../parts/rating-bar.js';
import { BRING_IN_WORDS } from '../wording/bring-in.js';
import styles from './look-at.css';

interface SchemeFoldProps {
  readonly scheme: RatingScheme;
  readonly isToConfirm: boolean;
  readonly onScheme: (scheme: RatingScheme) => void;
}

/** What each rating was taken to mean: a person may know that the council means otherwise. */
export function SchemeFold({ scheme, isToConfirm, onScheme }: SchemeFoldProps) {
  const words = BRING_IN_WORDS;
  const isOwn = !SCHEMES.some(({ name }) => name === scheme.name);
  const choices = isOwn ? [scheme, ...SCHEMES] : SCHEMES;
  return (
    <Fold
      title={isToConfirm ? words.scheme(scheme.name) : words.schemeKnown(scheme.name)}
      hint={words.schemeHint}
      isOpenAtFirst={isToConfirm}
    >
      <Labelled label={words.schemeLabel}>
        {(ids) => (
          <select
            {...ids}
            value={scheme.name}
            onChange={({ target }) => {
              const chosen = choices.find(({ name }) => name === target.value);
              if (chosen) onScheme(chosen);
            }}
          >
            {choices.map(({ name }, at) => (
              <option key={name} value={name}>
                {isOwn && at === 0 ? words.schemeOwn(name) : name}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <div className={styles['key']}>
        <ul>
          {scheme.values.map(({ id, letter, word, meaning }) => (
            <li key={id}>
              <span className={styles['letter']} style={coloursOf(id)}>
                {letter}
              </span>
              <span>
                <strong>{word}</strong> {meaning}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </Fold>
  );
}
