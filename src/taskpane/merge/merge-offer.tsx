import type { PlanComparison } from '../../tasks/compare-plan.js';
import { WorkButton } from '../parts/work-button.js';
import { usePane } from '../state/pane-context.js';
import { MERGE_WORDS } from '../wording/merge.js';
import styles from './merge-offer.css';
import { knownRecords } from './use-comparison.js';

/** Offers to merge what was pasted into the workbook's plan, beside adding it as another. */
export function MergeOffer({ comparison }: { readonly comparison: PlanComparison | null }) {
  const { plan, go } = usePane();
  if (!plan || plan.readOnly) return null;
  const words = MERGE_WORDS.offer;
  const { known, all } = comparison ? knownRecords(comparison) : { known: 0, all: null };
  if (all === 0) return null;
  const title = plan.settings.title || words.untitled;
  return (
    <section className={styles['offer']}>
      <h2>{words.title}</h2>
      <p>
        {all === null
          ? MERGE_WORDS.comparing
          : known > 0
            ? words.some(known, all, title)
            : words.none(title)}
      </p>
      <WorkButton
        appearance={known > 0 ? 'primary' : 'secondary'}
        disabledFocusable={all === null}
        onClick={() => go('merge')}
      >
        {words.button}
      </WorkButton>
    </section>
  );
}
