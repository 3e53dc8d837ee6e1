import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import type { DismissedFinding } from '../../core/binding/dismissals.js';
import type { Finding } from '../../core/checks/finding.js';
import { formatLong } from '../../core/plan/calendar.js';
import { wordFinding } from '../../core/wording/word-finding.js';
import { usePortions } from '../parts/use-portions.js';
import { WorkButton } from '../parts/work-button.js';
import { DETAILS_WORDS } from '../wording/details.js';
import { WORDING } from '../wording/shared.js';
import styles from './details.css';

const PORTION = 20;

interface DismissedFindingsProps {
  readonly dismissed: readonly DismissedFinding[];
  /** null where the plan must not be changed. */
  readonly onShowAgain: ((finding: Finding) => Promise<void>) | null;
}

/** What was put aside, why and when; each can be brought back. */
export function DismissedFindings({ dismissed, onShowAgain }: DismissedFindingsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { shown, left, showMore, list } = usePortions(dismissed, PORTION);
  const { dismissed: title, noneDismissed } = DETAILS_WORDS;
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {dismissed.length === 0 && <p className={styles['hint']}>{noneDismissed}</p>}
      <ul ref={list} className={styles['list']}>
        {shown.map((each) => (
          <Dismissed
            key={wordFinding(each.finding).says}
            {...each}
            onShowAgain={
              onShowAgain &&
              (() => void onShowAgain(each.finding).then(() => heading.current?.focus()))
            }
          />
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" onClick={showMore}>
          {WORDING.portions.more(Math.min(left, PORTION))}
        </Button>
      )}
    </section>
  );
}

interface DismissedProps extends DismissedFinding {
  readonly onShowAgain: (() => void) | null;
}

function Dismissed({ finding, reason, on, onShowAgain }: DismissedProps) {
  const { says } = wordFinding(finding);
  const { reason: wordReason, dismissedOn, showAgain } = DETAILS_WORDS;
  return (
    <li>
      <p tabIndex={-1}>{says}</p>
      <div className={styles['row']}>
        <span className={styles['hint']}>
          {wordReason(reason)}
          {on && ` · ${dismissedOn(formatLong(on))}`}
        </span>
        {onShowAgain && (
          <WorkButton
            size="small"
            appearance="subtle"
            aria-label={`${showAgain}: ${says}`}
            onClick={onShowAgain}
          >
            {showAgain}
          </WorkButton>
        )}
      </div>
    </li>
  );
}
