import { Button } from '@fluentui/react-components';
import type { OpenedPlan } from '../../tasks/open-plan.js';
import { useBrought } from '../bring-in/brought-context.js';
import { BackButton } from '../parts/back-button.js';
import { ScreenHeading } from '../parts/screen-heading.js';
import { WorkButton } from '../parts/work-button.js';
import { usePane } from '../state/pane-context.js';
import { MERGE_WORDS } from '../wording/merge.js';
import { MergeView } from './merge-view.js';
import { useMerge } from './use-merge.js';

/** What was pasted, held against the workbook's plan. Nothing is written before a person says so. */
export default function Merge() {
  const { plan } = usePane();
  return plan && <MergeInto plan={plan} />;
}

function MergeInto({ plan }: { readonly plan: OpenedPlan }) {
  const { busy, go } = usePane();
  const { given, read } = useBrought();
  const { draft, agree, compareAgain, write } = useMerge(plan);
  const words = MERGE_WORDS;
  const hasSource = given !== null && read !== null;
  return (
    <>
      <BackButton onBack={() => go(hasSource ? 'bring-in' : 'checks')} />
      <ScreenHeading>{words.title}</ScreenHeading>
      {!hasSource && (
        <>
          <p>{words.nothingPasted}</p>
          <Button onClick={() => go('start')}>{words.title}</Button>
        </>
      )}
      {hasSource && !draft && (
        <>
          <p>{busy ? words.comparing : words.notCompared}</p>
          <WorkButton onClick={compareAgain}>{words.compareAgain}</WorkButton>
        </>
      )}
      {draft && (
        <MergeView
          draft={draft}
          onAgree={agree}
          onCompareAgain={compareAgain}
          onWrite={() => void write()}
        />
      )}
    </>
  );
}
