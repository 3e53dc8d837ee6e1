import type { PlanPreview } from '../../tasks/preview-plan.js';
import { BRING_IN_WORDS } from '../wording/bring-in.js';
import { AddBar } from './add-bar.js';
import { joinedLines, withJoins, type Corrections } from './brought.js';
import { DetailsFields } from './details-fields.js';
import type { GivenSource } from './given-source.js';
import { LookAt } from './look-at.js';
import type { PlaceNames } from './place-names.js';
import { detailsOf } from './plan-details.js';
import { openQuestions } from './preview-groups.js';
import { ReadColumns } from './read-columns.js';

interface BringInViewProps {
  readonly preview: PlanPreview;
  readonly given: GivenSource;
  readonly places: PlaceNames;
  readonly corrections: Corrections;
  readonly onCorrect: (corrections: Corrections) => void;
  /** Merging it into the plan that is there comes first. */
  readonly isSecond: boolean;
  readonly onAdd: () => void;
}

/** What can be corrected, what needs a look, and the step that writes it. */
export function BringInView(props: BringInViewProps) {
  const { preview, given, places, corrections, onCorrect, isSecond, onAdd } = props;
  const words = BRING_IN_WORDS;
  const { reading } = preview;
  const details = detailsOf(preview, corrections);
  return (
    <>
      <DetailsFields
        details={details}
        asAtHint={details.isToday ? words.asAtToday : words.asAtFound}
        onChange={(change) => onCorrect({ ...corrections, ...change })}
      />
      <ReadColumns columns={reading.columns} corrections={corrections} onCorrect={onCorrect} />
      <LookAt
        preview={preview}
        given={given}
        places={places}
        joins={joinedLines(reading.joins, corrections.keptApart)}
        onJoined={(line, isJoined) =>
          onCorrect(withJoins(corrections, reading.joins, line, isJoined))
        }
        onScheme={(scheme) => onCorrect({ ...corrections, scheme })}
      />
      <AddBar
        plan={reading.plan}
        open={openQuestions(reading.questions, corrections.answers).length}
        isSecond={isSecond}
        onAdd={onAdd}
      />
    </>
  );
}
