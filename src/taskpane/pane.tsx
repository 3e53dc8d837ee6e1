import { lazy, Suspense } from 'react';
import { BroughtProvider } from './bring-in/brought-context.js';
import { PlanFrame } from './plan/plan-frame.js';
import { Shell } from './shell/shell.js';
import { PaneProvider } from './state/pane-provider.js';
import { usePane } from './state/pane-context.js';
import type { PaneServices } from './state/pane-services.js';
import { needsPlan, type View } from './state/pane-state.js';
import { WORDING } from './wording.js';

/** Each screen loads when it is first opened. */
const SCREENS = {
  'first-use': lazy(() => import('./start/first-use.js')),
  start: lazy(() => import('./start/start.js')),
  'bring-in': lazy(() => import('./bring-in/bring-in.js')),
  bind: lazy(() => import('./bind/bind.js')),
  checks: lazy(() => import('./checks/checks.js')),
  progress: lazy(() => import('./progress/progress-view.js')),
  pack: lazy(() => import('./pack/pack-view.js')),
  details: lazy(() => import('./details/details.js')),
} as const satisfies Record<View, unknown>;

const PlanUnreadable = lazy(() => import('./plan/plan-unreadable.js'));

export function Pane({ services }: { readonly services: PaneServices }) {
  return (
    <PaneProvider services={services}>
      <Shell>
        <BroughtProvider>
          <Screen />
        </BroughtProvider>
      </Shell>
    </PaneProvider>
  );
}

function Screen() {
  const { view, plan, unreadable } = usePane();
  if (view === null) return <p>{WORDING.opening}</p>;
  if (unreadable && needsPlan(view))
    return (
      <Suspense fallback={<p>{WORDING.opening}</p>}>
        <PlanUnreadable refusal={unreadable} />
      </Suspense>
    );
  const Content = SCREENS[view];
  const content = (
    <Suspense fallback={<p>{WORDING.opening}</p>}>
      <Content />
    </Suspense>
  );
  const isUnderPlan = view === 'checks' || view === 'progress' || view === 'pack';
  return isUnderPlan && plan ? (
    <PlanFrame plan={plan} view={view}>
      {content}
    </PlanFrame>
  ) : (
    content
  );
}
