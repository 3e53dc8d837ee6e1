import { Fold } from '../parts/fold.js';
import { Portions } from '../parts/portions.js';
import { BRING_IN_WORDS } from '../wording/bring-in.js';
import type { JoinedLine } from './brought.js';
import styles from './look-at.css';
import type { PlaceNames } from './place-names.js';

interface JoinsFoldProps {
  readonly lines: readonly JoinedLine[];
  readonly places: PlaceNames;
  readonly onJoined: (line: number, isJoined: boolean) => void;
}

/** Rows that ran over the end of a page: each was joined, unless a person says no. */
export function JoinsFold({ lines, places, onJoined }: JoinsFoldProps) {
  if (lines.length === 0) return null;
  const words = BRING_IN_WORDS;
  const joined = lines.filter(({ isJoined }) => isJoined).length;
  return (
    <Fold title={words.joins(joined, lines.length - joined)} hint={words.joinsHint}>
      <Portions items={lines} keyOf={({ line }) => line}>
        {({ line, into, text, isJoined }) => (
          <label className={styles['yesNo']}>
            <input
              type="checkbox"
              checked={isJoined}
              onChange={({ target }) => onJoined(line, target.checked)}
            />
            <span>
              <strong>{words.joinedTo(into)}</strong>
              <q>{text}…</q> <small>{places.ofJoin({ into, line })}</small>
            </span>
          </label>
        )}
      </Portions>
    </Fold>
  );
}
