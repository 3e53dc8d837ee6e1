import type { ReactNode } from 'react';
import type { OpenedPlan } from '../../tasks/open-plan.js';
import { ScreenHeading } from '../parts/screen-heading.js';

interface PlanFrameProps {
  readonly plan: OpenedPlan;
  readonly view: 'checks' | 'progress' | 'pack';
  readonly children: ReactNode;
}

/** The plan's own heading and figures, above its three parts. */
export function PlanFrame({ plan, children }: PlanFrameProps) {
  return (
    <>
      <ScreenHeading>{plan.settings.title}</ScreenHeading>
      <p>{plan.progress.sentence}</p>
      {children}
    </>
  );
}
