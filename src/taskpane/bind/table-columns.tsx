import type { ColumnCorrections } from '../../core/binding/propose-binding.js';
import type { TableOffer } from '../../tasks/read-tables.js';
import { ColumnsHeld } from '../parts/columns-held.js';
import { BIND_WORDS } from '../wording/bind.js';
import styles from './bind.css';

interface TableColumnsProps {
  readonly offer: TableOffer;
  readonly corrections: ColumnCorrections;
  readonly onCorrections: (corrections: ColumnCorrections) => void;
}

/** What the columns of one table hold: as recognised, and as a person corrects it. */
export function TableColumns({ offer, corrections, onCorrections }: TableColumnsProps) {
  const { table, columns } = offer;
  const said = corrections.get(table.id);
  return (
    <section>
      <h2 className={styles['title']}>{BIND_WORDS.columnsOf(table.name)}</h2>
      <ColumnsHeld
        columns={columns.map((column) => {
          const corrected = said?.get(column.id);
          return corrected === undefined ? column : { ...column, means: corrected };
        })}
        onMeans={(id, means) =>
          onCorrections(new Map(corrections).set(table.id, new Map(said).set(id, means)))
        }
      />
    </section>
  );
}
