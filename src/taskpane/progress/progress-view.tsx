import { useCallback, useMemo } from 'react';
import type { RecordRef } from '../../core/plan/plan.js';
import { breakDown } from '../../core/progress/break-down.js';
import { ownerMails } from '../../core/wording/owner-mails.js';
import type { OpenedPlan } from '../../tasks/open-plan.js';
import { placeOfRecord } from '../../tasks/place-of.js';
import { Section } from '../parts/section.js';
import { usePane } from '../state/pane-context.js';
import { PROGRESS_WORDS } from '../wording/progress.js';
import { WORDING } from '../wording/shared.js';
import { ClaimCheck } from './claim-check.js';
import { Deadlines } from './deadlines.js';
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
      <Section title={words.counts.title} isOpen>
        <RatingCounts progress={progress} scheme={scheme} goTo={goTo} />
      </Section>
      <Section title={words.overdue} count={progress.overdue.length}>
        <Deadlines
          refs={progress.overdue}
          plan={reading.plan}
          none={words.noneOverdue}
          goTo={goTo}
        />
      </Section>
      <Section title={words.dueSoon} count={progress.dueSoon.length}>
        <Deadlines
          refs={progress.dueSoon}
          plan={reading.plan}
          none={words.noneDueSoon}
          goTo={goTo}
        />
      </Section>
      <Section title={words.byOwner} count={parts.byOwner.length}>
        <GroupCounts tallies={parts.byOwner} scheme={scheme} none={words.noOwners} />
      </Section>
      {parts.byTheme.length > 0 && (
        <Section title={words.byTheme} count={parts.byTheme.length}>
          <GroupCounts tallies={parts.byTheme} scheme={scheme} none="" />
        </Section>
      )}
      <Section title={words.withoutOwner} count={parts.withoutOwner.length}>
        <RefLinks refs={parts.withoutOwner} kind="action" goTo={goTo} />
      </Section>
      <Section title={words.withoutDue} count={parts.withoutDue.length}>
        <RefLinks refs={parts.withoutDue} kind="action" goTo={goTo} />
      </Section>
      <Section title={words.mails.title} count={mails.length}>
        <Mails mails={mails} />
      </Section>
      <Section title={words.claim.title}>
        <ClaimCheck plan={reading.plan} progress={progress} />
      </Section>
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
