import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatLong } from '../../core/plan/calendar.js';
import type { OpenedPlan } from '../../tasks/open-plan.js';
import { CopyButton } from '../parts/copy-button.js';
import { RatingBar } from '../parts/rating-bar.js';
import { sharesOf, tallyBy } from '../parts/rating-shares.js';
import { ScreenHeading } from '../parts/screen-heading.js';
import { usePane } from '../state/pane-context.js';
import { PLAN_WORDS } from '../wording/plan.js';
import { WORDING } from '../wording/shared.js';
import styles from './plan-frame.css';
import type { PlanPart } from '../state/pane-state.js';
import { PlanParts } from './plan-parts.js';

interface PlanFrameProps {
  readonly plan: OpenedPlan;
  readonly view: PlanPart;
  readonly children: ReactNode;
}

/** The plan's own heading and figures, above its three parts. */
export default function PlanFrame({ plan, view, children }: PlanFrameProps) {
  const { go } = usePane();
  return (
    <>
      <div className={styles['title']}>
        <ScreenHeading>{plan.settings.title || PLAN_WORDS.untitled}</ScreenHeading>
      </div>
      {plan.readOnly && <p className={styles['readOnly']}>{WORDING.readOnly}</p>}
      <PlanFigures plan={plan} onDetails={() => go('details')} />
      <PlanParts chosen={view} findings={plan.findings.length} onChoose={go} />
      {children}
    </>
  );
}

interface PlanFiguresProps {
  readonly plan: OpenedPlan;
  readonly onDetails: () => void;
}

function PlanFigures({ plan, onDetails }: PlanFiguresProps) {
  const { settings, progress } = plan;
  const { asAt, countedBy, details, sentence } = PLAN_WORDS;
  return (
    <>
      <div className={styles['basis']}>
        <p>
          {asAt(formatLong(settings.asAt))} · {countedBy[settings.rule]}
        </p>
        <Button size="small" appearance="subtle" onClick={onDetails}>
          {details}
        </Button>
      </div>
      <RatingBar shares={sharesOf(tallyBy(progress, settings.rule), settings.scheme)} />
      <div className={styles['sentence']}>
        <p>{progress.sentence}</p>
        <CopyButton text={progress.sentence} label={sentence} />
      </div>
    </>
  );
}
