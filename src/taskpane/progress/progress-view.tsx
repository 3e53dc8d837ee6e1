import { useCallback } from 'react';
import type { RecordRef } from '../../core/plan/plan.js';
import type { OpenedPlan } from '../../tasks/open-plan.js';
import { placeOfRecord } from '../../tasks/place-of.js';
import { Fold } from '../parts/fold.js';
import { usePane } from '../state/pane-context.js';
import { WORDING } from '../wording.js';
import { ClaimCheck } from './claim-check.js';
import { Deadlines } from './deadlines.js';
import { Gaps } from './gaps.js';
import { GroupCounts } from './group-counts.js';
import { Mails } from './mails.js';
import { RatingCounts } from './rating-counts.js';

export default function ProgressView() {
  const { plan } = usePane();
  return plan && <ProgressOf plan={plan} />;
}

function ProgressOf({ plan }: { readonly plan: OpenedPlan }) {
  const goTo = useGoTo(plan);
  const { progress, reading, settings, groups, gaps, mails } = plan;
  const words = WORDING.progress;
  const { scheme } = settings;
  return (
    <>
      <Fold title={words.counts.title} isOpen>
        <RatingCounts progress={progress} scheme={scheme} goTo={goTo} />
      </Fold>
      <Fold title={words.overdue} count={progress.overdue.length}>
        <Deadlines
          refs={progress.overdue}
          plan={reading.plan}
          none={words.noneOverdue}
          goTo={goTo}
        />
      </Fold>
      <Fold title={words.dueSoon} count={progress.dueSoon.length}>
        <Deadlines
          refs={progress.dueSoon}
          plan={reading.plan}
          none={words.noneDueSoon}
          goTo={goTo}
        />
      </Fold>
      <Fold title={words.byOwner} count={groups.byOwner.length}>
        <GroupCounts tallies={groups.byOwner} scheme={scheme} none={words.noOwners} />
      </Fold>
      {groups.byTheme.length > 0 && (
        <Fold title={words.byTheme} count={groups.byTheme.length}>
          <GroupCounts tallies={groups.byTheme} scheme={scheme} none="" />
        </Fold>
      )}
      <Fold title={words.gaps.title} count={gaps.length}>
        <Gaps gaps={gaps} goTo={goTo} />
      </Fold>
      <Fold title={words.mails.title} count={mails.length}>
        <Mails mails={mails} />
      </Fold>
      <Fold title={words.claim.title}>
        <ClaimCheck plan={reading.plan} progress={progress} />
      </Fold>
    </>
  );
}

/** Every number can be followed to its cell. */
export type GoTo = (record: RecordRef) => void;

function useGoTo(plan: OpenedPlan): GoTo {
  const { run, services } = usePane();
  return useCallback(
    (record) => {
      const place = placeOfRecord(plan, record);
      if (place) void run(WORDING.goingToCell, () => services.workbook.show(place));
    },
    [plan, run, services],
  );
}
