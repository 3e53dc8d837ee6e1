import { wordFinding } from '../../core/wording/word-finding.js';
import type { PlanPreview } from '../../tasks/preview-plan.js';
import styles from './bring-in.css';
import { reasonsForNoPlan } from './preview-groups.js';

/** Nothing could be read as a plan: why not, and what to do about it. */
export function WhyNoPlan({ preview }: { readonly preview: PlanPreview }) {
  return reasonsForNoPlan(preview).map((finding, at) => {
    const { says, why, doThis } = wordFinding(finding);
    return (
      <p key={at} className={styles['why']}>
        <strong>{says}</strong> {why} {doThis}
      </p>
    );
  });
}
