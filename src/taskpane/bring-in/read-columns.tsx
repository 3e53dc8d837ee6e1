import type { ColumnReading } from '../../core/intake/plan-reading.js';
import { ColumnsHeld } from '../parts/columns-held.js';
import { COLUMN_WORDS } from '../wording/columns.js';
import type { Corrections } from './brought.js';
import styles from './look-at.css';

interface ReadColumnsProps {
  readonly columns: readonly ColumnReading[];
  readonly corrections: Corrections;
  readonly onCorrect: (corrections: Corrections) => void;
}

/** The columns of the table that was read; none where it came from a list. */
export function ReadColumns({ columns, corrections, onCorrect }: ReadColumnsProps) {
  if (columns.length === 0) return null;
  const said = corrections.columns;
  return (
    <section>
      <h2 className={styles['title']}>{COLUMN_WORDS.title}</h2>
      <ColumnsHeld
        columns={columns.map(({ heading, index, means }) => {
          const corrected = said.get(index);
          return { id: String(index), heading, means: corrected === undefined ? means : corrected };
        })}
        onMeans={(id, means) =>
          onCorrect({ ...corrections, columns: new Map(said).set(Number(id), means) })
        }
      />
    </section>
  );
}
