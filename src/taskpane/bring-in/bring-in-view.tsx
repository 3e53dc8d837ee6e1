import type { PlanPreview } from '../../tasks/preview-plan.js';
import { ScreenHeading } from '../parts/screen-heading.js';
import { BRING_IN_WORDS } from '../wording/bring-in.js';
import { AddBar } from './add-bar.js';
import styles from './bring-in.css';
import { joinedLines, withJoins, type Corrections } from './brought.js';
import { DetailsFields } from './details-fields.js';
import { Figures } from './figures.js';
import { LookAt } from './look-at.js';
import { detailsOf } from './plan-details.js';
import { ReadColumns } from './read-columns.js';

interface BringInViewProps {
  readonly preview: PlanPreview;
  readonly corrections: Corrections;
  readonly onCorrect: (corrections: Corrections) => void;
  readonly onAdd: () => void;
}

/** Numbers first, then what can be corrected, then what needs a look. */
export function BringInView(props: BringInViewProps) {
  const { preview, corrections, onCorrect, onAdd } = props;
  const words = BRING_IN_WORDS;
  const { reading, counts } = preview;
  const details = detailsOf(preview, corrections);
  return (
    <>
      <ScreenHeading>{words.title}</ScreenHeading>
      <Figures counts={counts} />
      <p className={styles['found']}>
        {foundWhere(preview)} <strong>{words.nothingWritten}</strong>
      </p>
      {counts.actions > 0 && <p className={styles['sentence']}>{preview.progress.sentence}</p>}
      <DetailsFields
        details={details}
        asAtHint={details.isToday ? words.asAtToday : words.asAtFound}
        onChange={(change) => onCorrect({ ...corrections, ...change })}
      />
      <ReadColumns columns={reading.columns} corrections={corrections} onCorrect={onCorrect} />
      <LookAt
        preview={preview}
        joins={joinedLines(reading.joins, corrections.keptApart)}
        onJoined={(line, isJoined) =>
          onCorrect(withJoins(corrections, reading.joins, line, isJoined))
        }
        onScheme={(scheme) => onCorrect({ ...corrections, scheme })}
      />
      <AddBar plan={reading.plan} onAdd={onAdd} />
    </>
  );
}

function foundWhere({ reading, inReport }: PlanPreview): string {
  const { foundInList, foundInTable } = BRING_IN_WORDS;
  const { foundIn } = reading;
  return foundIn ? foundInTable(foundIn.tables, foundIn.rows, inReport) : foundInList;
}
