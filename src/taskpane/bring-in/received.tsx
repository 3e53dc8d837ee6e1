import { Fold } from '../parts/fold.js';
import { BRING_IN_WORDS } from '../wording/bring-in.js';
import styles from './bring-in.css';
import { beginningOf, type GivenSource } from './given-source.js';

/** The beginning of what was given, as text: enough to see whether it is the right thing. */
export function Received({ given }: { readonly given: GivenSource }) {
  return (
    <Fold title={BRING_IN_WORDS.received}>
      <div className={styles['received']}>{beginningOf(given)}</div>
    </Fold>
  );
}
