import type { PlanPreview } from '../../tasks/preview-plan.js';
import { BRING_IN_WORDS } from '../wording/bring-in.js';
import styles from './bring-in.css';
import { Figures } from './figures.js';
import type { PlaceNames } from './place-names.js';
import { RecordsFold } from './records-fold.js';

interface WhatWasFoundProps {
  readonly preview: PlanPreview;
  readonly places: PlaceNames;
}

/** Numbers first: how much there is, where it was found, and how it stands. */
export function WhatWasFound({ preview, places }: WhatWasFoundProps) {
  const { counts, progress } = preview;
  return (
    <>
      <Figures counts={counts} />
      <p className={styles['found']}>
        {foundWhere(preview)} <strong>{BRING_IN_WORDS.nothingWritten}</strong>
      </p>
      {counts.actions > 0 && <p className={styles['sentence']}>{progress.sentence}</p>}
      <div className={styles['records']}>
        <RecordsFold plan={preview.reading.plan} places={places} />
      </div>
    </>
  );
}

function foundWhere({ reading, inReport }: PlanPreview): string {
  const { foundInList, foundInTable } = BRING_IN_WORDS;
  const { foundIn } = reading;
  return foundIn ? foundInTable(foundIn.tables, foundIn.rows, inReport) : foundInList;
}
