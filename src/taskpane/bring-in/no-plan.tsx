import { Button } from '@fluentui/react-components';
import { wordFinding } from '../../core/wording/word-finding.js';
import type { PlanPreview } from '../../tasks/preview-plan.js';
import { Fold } from '../parts/fold.js';
import { ScreenHeading } from '../parts/screen-heading.js';
import { BRING_IN_WORDS } from '../wording/bring-in.js';
import styles from './bring-in.css';
import type { Corrections } from './brought.js';
import { beginningOf, type GivenSource } from './given-source.js';
import { ReadColumns } from './read-columns.js';

interface NoPlanProps {
  readonly preview: PlanPreview;
  readonly given: GivenSource;
  readonly corrections: Corrections;
  readonly onCorrect: (corrections: Corrections) => void;
  readonly onBack: () => void;
}

/** Nothing could be read as a plan: what was seen, and what to do about it. */
export function NoPlan({ preview, given, corrections, onCorrect, onBack }: NoPlanProps) {
  const words = BRING_IN_WORDS;
  return (
    <>
      <ScreenHeading>{words.noPlan}</ScreenHeading>
      {preview.findings.map((finding, at) => {
        const { says, why, doThis } = wordFinding(finding);
        return (
          <p key={at} className={styles['why']}>
            <strong>{says}</strong> {why} {doThis}
          </p>
        );
      })}
      <ReadColumns
        columns={preview.reading.columns}
        corrections={corrections}
        onCorrect={onCorrect}
      />
      <div className={styles['ways']}>
        <Button appearance="primary" onClick={onBack}>
          {words.another}
        </Button>
      </div>
      <Fold title={words.received}>
        <div className={styles['received']}>{beginningOf(given)}</div>
      </Fold>
    </>
  );
}
