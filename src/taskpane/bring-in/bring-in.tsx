import { Button } from '@fluentui/react-components';
import { MergeOffer } from '../merge/merge-offer.js';
import { knownRecords, useComparison } from '../merge/use-comparison.js';
import { BackButton } from '../parts/back-button.js';
import { ScreenHeading } from '../parts/screen-heading.js';
import { usePane } from '../state/pane-context.js';
import { BRING_IN_WORDS } from '../wording/bring-in.js';
import { START_WORDS } from '../wording/start.js';
import { BringInView } from './bring-in-view.js';
import { withAnswers } from './brought.js';
import { useBrought } from './brought-context.js';
import { NoPlan } from './no-plan.js';
import { placeNames } from './place-names.js';
import { detailsOf } from './plan-details.js';
import { ToDecide } from './to-decide.js';
import { useAddPlan } from './use-add-plan.js';
import { WhatWasFound } from './what-was-found.js';
import { WhyNoPlan } from './why-no-plan.js';

/** What was given, as it was read. Nothing is written before a person says so. */
export default function BringIn() {
  const { go } = usePane();
  const { given, read, corrections, correct } = useBrought();
  const add = useAddPlan();
  const comparison = useComparison();
  const isKnown = comparison !== null && knownRecords(comparison).known > 0;
  const words = BRING_IN_WORDS;
  const toStart = () => go('start');
  if (!given || !read)
    return (
      <>
        <ScreenHeading>{words.title}</ScreenHeading>
        <p>{words.nothingGiven}</p>
        <Button appearance="primary" onClick={toStart}>
          {START_WORDS.title}
        </Button>
      </>
    );
  const { preview } = read;
  const hasPlan = preview.reading.kind !== 'none';
  const places = placeNames(preview.reading, given);
  const shown = { preview, given, places, corrections, onCorrect: correct };
  return (
    <>
      <BackButton onBack={toStart} />
      <ScreenHeading>{hasPlan || isKnown ? words.title : words.noPlan}</ScreenHeading>
      {hasPlan && <WhatWasFound preview={preview} places={places} />}
      {!hasPlan && !isKnown && <WhyNoPlan preview={preview} />}
      <MergeOffer comparison={comparison} />
      {/* In one place with a plan or without: an answer may make one, and the focus stays on it. */}
      <ToDecide
        preview={preview}
        answers={corrections.answers}
        places={places}
        onAnswers={(answers) => correct(withAnswers(corrections, answers))}
      />
      {hasPlan ? (
        <BringInView
          {...shown}
          isSecond={isKnown}
          onAdd={() => void add(preview, detailsOf(preview, corrections))}
        />
      ) : (
        <NoPlan {...shown} isSecond={isKnown} onBack={toStart} />
      )}
    </>
  );
}
