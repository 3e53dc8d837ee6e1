import { Button } from '@fluentui/react-components';
import { BackButton } from '../parts/back-button.js';
import { ScreenHeading } from '../parts/screen-heading.js';
import { usePane } from '../state/pane-context.js';
import { BRING_IN_WORDS } from '../wording/bring-in.js';
import { START_WORDS } from '../wording/start.js';
import { BringInView } from './bring-in-view.js';
import { useBrought } from './brought-context.js';
import { detailsOf } from './plan-details.js';
import { NoPlan } from './no-plan.js';
import { useAddPlan } from './use-add-plan.js';

/** What was given, as it was read. Nothing is written before a person says so. */
export default function BringIn() {
  const { go } = usePane();
  const { given, read, corrections, correct } = useBrought();
  const add = useAddPlan();
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
  return (
    <>
      <BackButton onBack={toStart} />
      {preview.reading.kind === 'none' ? (
        <NoPlan
          preview={preview}
          given={given}
          corrections={corrections}
          onCorrect={correct}
          onBack={toStart}
        />
      ) : (
        <BringInView
          preview={preview}
          corrections={corrections}
          onCorrect={correct}
          onAdd={() => void add(preview, detailsOf(preview, corrections))}
        />
      )}
    </>
  );
}
