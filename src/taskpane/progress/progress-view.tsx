import { useMemo } from 'react';
import { breakDown } from '../../core/progress/break-down.js';
import { ownerMails } from '../../core/wording/owner-mails.js';
import type { OpenedPlan } from '../../tasks/open-plan.js';
import { Fold } from '../parts/fold.js';
import { usePane } from '../state/pane-context.js';
import { PROGRESS_WORDS } from '../wording/progress.js';
import { ClaimCheck } from './claim-check.js';
import { Covering } from './covering.js';
import { Deadlines } from './deadlines.js';
import { useGoTo } from './go-to.js';
import { GroupCounts } from './group-counts.js';
import { Mails } from './mails.js';
import { RatingCounts } from './rating-counts.js';
import { RefLinks } from './ref-links.js';

export default function ProgressView() {
  const { plan } = usePane();
  return plan && <ProgressOf plan={plan} />;
}

function ProgressOf({ plan }: { readonly plan: OpenedPlan }) {
  const goTo = useGoTo(plan);
  const { progress, reading, settings, findings } = plan;
  const parts = useMemo(() => breakDown(reading.plan, progress), [reading, progress]);
  const mails = useMemo(
    () => ownerMails(reading.plan, progress, findings),
    [reading, progress, findings],
  );
  const words = PROGRESS_WORDS;
  const { scheme } = settings;
  return (
    <>
      <Fold title={<h2>{words.counts.title}</h2>} isOpenAtFirst>
        <RatingCounts progress={progress} scheme={scheme} goTo={goTo} />
      </Fold>
      <Fold title={<h2>{words.covering.title}</h2>}>
        <Covering plan={reading.plan} progress={progress} style={settings.pack.style} goTo={goTo} />
      </Fold>
      <Fold title={<h2>{words.overdue}</h2>} count={progress.overdue.length}>
        <Deadlines
          refs={progress.overdue}
          plan={reading.plan}
          none={words.noneOverdue}
          goTo={goTo}
        />
      </Fold>
      <Fold title={<h2>{words.dueSoon}</h2>} count={progress.dueSoon.length}>
        <Deadlines
          refs={progress.dueSoon}
          plan={reading.plan}
          none={words.noneDueSoon}
          goTo={goTo}
        />
      </Fold>
      <Fold title={<h2>{words.byOwner}</h2>} count={parts.byOwner.length}>
        <GroupCounts tallies={parts.byOwner} scheme={scheme} none={words.noOwners} />
      </Fold>
      {parts.byTheme.length > 0 && (
        <Fold title={<h2>{words.byTheme}</h2>} count={parts.byTheme.length}>
          <GroupCounts tallies={parts.byTheme} scheme={scheme} none="" />
        </Fold>
      )}
      <Fold title={<h2>{words.withoutOwner}</h2>} count={parts.withoutOwner.length}>
        <RefLinks refs={parts.withoutOwner} kind="action" goTo={goTo} />
      </Fold>
      <Fold title={<h2>{words.withoutDue}</h2>} count={parts.withoutDue.length}>
        <RefLinks refs={parts.withoutDue} kind="action" goTo={goTo} />
      </Fold>
      <Fold title={<h2>{words.mails.title}</h2>} count={mails.length}>
        <Mails mails={mails} />
      </Fold>
      <Fold title={<h2>{words.claim.title}</h2>}>
        <ClaimCheck plan={reading.plan} progress={progress} />
      </Fold>
    </>
  );
}
