import { useRef, useState } from 'react';
import type { OpenedPlan } from '../../tasks/open-plan.js';
import { BackButton } from '../parts/back-button.js';
import { ScreenHeading } from '../parts/screen-heading.js';
import { usePane } from '../state/pane-context.js';
import { PLAN_WORDS } from '../wording/plan.js';
import { WORDING } from '../wording/shared.js';
import { AnotherPlan } from './another-plan.js';
import styles from './details.css';
import { DetailsForm } from './details-form.js';
import { DismissedFindings } from './dismissed-findings.js';
import { PlanTables } from './plan-tables.js';
import { UnsavedBar } from './unsaved-bar.js';
import { useDetails } from './use-details.js';

/** What is settled about the plan, where it stands, and what was put aside. */
export default function Details() {
  const { plan } = usePane();
  return plan && <DetailsOf plan={plan} />;
}

function DetailsOf({ plan }: { readonly plan: OpenedPlan }) {
  const { go } = usePane();
  const details = useDetails(plan);
  const [leaving, setLeaving] = useState<(() => void) | null>(null);
  const screen = useRef<HTMLDivElement>(null);
  const stay = () => {
    setLeaving(null);
    screen.current?.querySelector('button')?.focus();
  };
  /** Asks first where something is not saved. */
  const leaveFor = (view: 'checks' | 'bind' | 'start') => {
    if (details.isChanged) setLeaving(() => () => go(view));
    else go(view);
  };
  return (
    <div ref={screen} className={styles['details']}>
      <BackButton onBack={() => leaveFor('checks')} />
      <ScreenHeading>{PLAN_WORDS.details}</ScreenHeading>
      {leaving && (
        <UnsavedBar
          onSave={async () => {
            if (await details.save()) leaving();
            else stay();
          }}
          onDiscard={leaving}
          onStay={stay}
        />
      )}
      {plan.readOnly && <p className={styles['readOnly']}>{WORDING.readOnly}</p>}
      <DetailsForm plan={plan} details={details} />
      <PlanTables
        plan={plan}
        onShow={details.show}
        onAnother={plan.readOnly ? null : () => leaveFor('bind')}
      />
      <DismissedFindings
        dismissed={plan.dismissed}
        onShowAgain={plan.readOnly ? null : details.showAgain}
      />
      {!plan.readOnly && <AnotherPlan onBringIn={() => leaveFor('start')} />}
    </div>
  );
}
