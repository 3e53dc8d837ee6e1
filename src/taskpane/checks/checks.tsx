import type { OpenedPlan } from '../../tasks/open-plan.js';
import { usePane } from '../state/pane-context.js';
import { ChecksView } from './checks-view.js';
import { useFindingIntents } from './use-finding-intents.js';

/** The plan's findings, and what can be done about each. */
export default function Checks() {
  const { plan } = usePane();
  return plan && <ChecksOf plan={plan} />;
}

function ChecksOf({ plan }: { readonly plan: OpenedPlan }) {
  const { go } = usePane();
  const intents = useFindingIntents(plan);
  const { recommendations, actions } = plan.reading.plan;
  return (
    <ChecksView
      findings={plan.findings}
      plan={plan.reading.plan}
      checked={{ actions: actions.length, recommendations: recommendations.length }}
      dismissed={plan.dismissed.length}
      readOnly={plan.readOnly}
      intents={intents}
      onDismissed={() => go('details')}
    />
  );
}
