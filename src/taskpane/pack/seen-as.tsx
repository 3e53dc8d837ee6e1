import { SEEN_AS, SIGHTS, type Sight } from '../../core/colour/seen-colour.js';
import { Labelled } from '../parts/labelled.js';
import { PACK_WORDS } from '../wording/pack.js';
import styles from './seen-as.css';

interface SeenAsProps {
  /** Null: colours as they are printed. */
  readonly sight: Sight | null;
  readonly onChoose: (sight: Sight | null) => void;
}

/** How the preview is to be seen: as printed, in grey, or as by people who lack a kind of cones. */
export function SeenAs({ sight, onChoose }: SeenAsProps) {
  const words = PACK_WORDS.preview;
  return (
    <Labelled label={words.seenAs}>
      {(ids) => (
        <select
          {...ids}
          value={sight ?? ''}
          onChange={({ target }) =>
            onChoose(SIGHTS.find((known) => known === target.value) ?? null)
          }
        >
          <option value="">{words.asPrinted}</option>
          {SIGHTS.map((known) => (
            <option key={known} value={known}>
              {words.sights[known]}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

/**
 * Makes what it is named by look so: the matrix of the core on amounts of light, which is what SVG
 * filters work on unless told otherwise (Filter Effects 1, "color-interpolation-filters").
 */
export function SightFilter({ id, sight }: { readonly id: string; readonly sight: Sight }) {
  const rows = SEEN_AS[sight].map((row) => `${row.join(' ')} 0 0`);
  return (
    <svg className={styles['filter']} aria-hidden="true" focusable="false">
      <filter id={id} colorInterpolationFilters="linearRGB">
        <feColorMatrix type="matrix" values={[...rows, '0 0 0 1 0'].join(' ')} />
      </filter>
    </svg>
  );
}
