import { lazy, Suspense } from 'react';
import { BroughtProvider } from './bring-in/brought-context.js';
import { FaultBoundary } from './shell/fault-boundary.js';
import { KeptChoicesProvider } from './pack/kept-choices.js';
import { Shell } from './shell/shell.js';
import { PaneProvider } from './state/pane-provider.js';
import { usePane } from './state/pane-context.js';
import type { PaneServices } from './state/pane-services.js';
import { isPlanPart, needsPlan, type View } from './state/pane-state.js';
import { WORDING } from './wording/shared.js';

const loadChecks = () => import('./checks/checks.js');

/** What a plan opens with comes along with its frame, not after it. */
const PlanFrame = lazy(() => {
  void loadChecks();
  return import('./plan/plan-frame.js');
});

/** Each screen loads when it is first opened. */
const SCREENS = {
  'first-use': lazy(() => import('./start/first-use.js')),
  start: lazy(() => import('./start/start.js')),
  'bring-in': lazy(() => import('./bring-in/bring-in.js')),
  merge: lazy(() => import('./merge/merge.js')),
  bind: lazy(() => import('./bind/bind.js')),
  checks: lazy(loadChecks),
  progress: lazy(() => import('./progress/progress-view.js')),
  pack: lazy(() => import('./pack/pack-view.js')),
  accessibility: lazy(() => import('./accessibility/accessibility.js')),
  details: lazy(() => import('./details/details.js')),
} as const satisfies Record<View, unknown>;

const PlanUnreadable = lazy(() => import('./plan/plan-unreadable.js'));

export function Pane({ services }: { readonly services: PaneServices }) {
  return (
    <PaneProvider services={services}>
      <Shell>
        <FaultBoundary>
          <BroughtProvider>
            <KeptChoicesProvider>
              <Screen />
            </KeptChoicesProvider>
          </BroughtProvider>
        </FaultBoundary>
      </Shell>
    </PaneProvider>
  );
}

function Screen() {
  return (
    <Suspense fallback={<Opening />}>
      <ScreenInView />
    </Suspense>
  );
}

function ScreenInView() {
  const { view, plan, unreadable } = usePane();
  if (view === null) return <Opening />;
  if (unreadable && needsPlan(view)) return <PlanUnreadable refusal={unreadable} />;
  const Content = SCREENS[view];
  if (!plan || !isPlanPart(view)) return <Content />;
  return (
    <PlanFrame plan={plan} view={view}>
      <Content />
    </PlanFrame>
  );
}

function Opening() {
  return <p>{WORDING.opening}</p>;
}
