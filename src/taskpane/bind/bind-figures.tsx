import type { StudiedPlan } from '../../tasks/study-plan.js';
import type { TableOffer } from '../../tasks/read-tables.js';
import { Figures } from '../bring-in/figures.js';
import { BIND_WORDS } from '../wording/bind.js';
import styles from './bind.css';
import { whatLacks } from './what-lacks.js';

interface BindFiguresProps {
  /** The tables that would be used together. */
  readonly used: readonly TableOffer[];
  readonly studied: StudiedPlan | null;
}

/** What the tables give as they are understood, and plainly what they lack. */
export function BindFigures({ used, studied }: BindFiguresProps) {
  const words = BIND_WORDS;
  const lacks = whatLacks(used.flatMap(({ columns }) => columns.map(({ means }) => means)));
  return (
    <div className={styles['figures']}>
      {studied && (
        <>
          <Figures
            counts={{
              recommendations: studied.reading.plan.recommendations.length,
              actions: studied.reading.plan.actions.length,
              updates: studied.reading.plan.updates.length,
            }}
          />
          <p>{studied.progress.sentence}</p>
        </>
      )}
      {used.length > 1 && <p>{words.linked(used.map(({ table }) => table.name))}</p>}
      <div role="status">
        {lacks.map((lack) => (
          <p key={lack} className={styles['lack']}>
            {words[lack]}
          </p>
        ))}
      </div>
    </div>
  );
}
