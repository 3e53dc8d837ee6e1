import { COLUMN_MEANINGS, type ColumnMeaning } from '../../core/intake/plan-reading.js';
import { COLUMN_WORDS } from '../wording/columns.js';
import styles from './columns-held.css';
import { Labelled } from './labelled.js';

interface HeldColumn {
  /** Names the column among the others. */
  readonly id: string;
  /** As printed; empty where the table prints none. */
  readonly heading: string;
  readonly means: ColumnMeaning | null;
}

interface ColumnsHeldProps {
  readonly columns: readonly HeldColumn[];
  readonly onMeans: (id: string, means: ColumnMeaning | null) => void;
}

/** Each column of a table, and what it holds, which can be corrected. */
export function ColumnsHeld({ columns, onMeans }: ColumnsHeldProps) {
  const words = COLUMN_WORDS;
  return (
    <ul className={styles['columns']}>
      {columns.map(({ id, heading, means }, at) => (
        <li key={id}>
          <Labelled label={heading.trim() || words.noHeading(at + 1)}>
            {(ids) => (
              <select
                {...ids}
                data-unknown={means === null || undefined}
                value={means ?? ''}
                onChange={({ target }) =>
                  onMeans(id, COLUMN_MEANINGS.find((each) => each === target.value) ?? null)
                }
              >
                <option value="">{words.nothing}</option>
                {COLUMN_MEANINGS.map((each) => (
                  <option key={each} value={each}>
                    {words.means[each]}
                  </option>
                ))}
              </select>
            )}
          </Labelled>
        </li>
      ))}
    </ul>
  );
}
