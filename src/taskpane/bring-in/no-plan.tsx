import { Button } from '@fluentui/react-components';
import type { PlanPreview } from '../../tasks/preview-plan.js';
import { BRING_IN_WORDS } from '../wording/bring-in.js';
import styles from './bring-in.css';
import type { Corrections } from './brought.js';
import type { GivenSource } from './given-source.js';
import { ReadColumns } from './read-columns.js';
import { Received } from './received.js';

interface NoPlanProps {
  readonly preview: PlanPreview;
  readonly given: GivenSource;
  readonly corrections: Corrections;
  readonly onCorrect: (corrections: Corrections) => void;
  /** Merging it into the plan that is there comes first. */
  readonly isSecond: boolean;
  readonly onBack: () => void;
}

/** What can be said of a table without a plan, the way back, and what was seen. */
export function NoPlan({ preview, given, corrections, onCorrect, isSecond, onBack }: NoPlanProps) {
  return (
    <>
      <ReadColumns
        columns={preview.reading.columns}
        corrections={corrections}
        onCorrect={onCorrect}
      />
      <div className={styles['ways']}>
        <Button appearance={isSecond ? 'secondary' : 'primary'} onClick={onBack}>
          {BRING_IN_WORDS.another}
        </Button>
      </div>
      <Received given={given} />
    </>
  );
}
