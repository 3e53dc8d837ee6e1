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
  readonly onBack: () => void;
}

/** What can be said of a table without a plan, the way back, and what was seen. */
export function NoPlan({ preview, given, corrections, onCorrect, onBack }: NoPlanProps) {
  return (
    <>
      <ReadColumns
        columns={preview.reading.columns}
        corrections={corrections}
        onCorrect={onCorrect}
      />
      <div className={styles['ways']}>
        <Button appearance="primary" onClick={onBack}>
          {BRING_IN_WORDS.another}
        </Button>
      </div>
      <Received given={given} />
    </>
  );
}
