import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { checkClaim, type ClaimVerdict } from '../../core/progress/check-claim.js';
import type { ActionPlan } from '../../core/plan/plan.js';
import type { Progress } from '../../core/progress/progress.js';
import { wordFinding } from '../../core/wording/word-finding.js';
import { Labelled } from '../parts/labelled.js';
import { PROGRESS_WORDS } from '../wording/progress.js';
import styles from './progress.css';

interface ClaimCheckProps {
  readonly plan: ActionPlan;
  readonly progress: Progress;
}

/** Holds a sentence of the covering report against the table, word by word. */
export function ClaimCheck({ plan, progress }: ClaimCheckProps) {
  const [claim, setClaim] = useState('');
  const [verdict, setVerdict] = useState<ClaimVerdict | null>(null);
  const words = PROGRESS_WORDS.claim;
  return (
    <form
      className={styles['claim']}
      onSubmit={(event) => {
        event.preventDefault();
        setVerdict(claim.trim() === '' ? null : checkClaim(claim, plan, progress));
      }}
    >
      <Labelled label={words.label} hint={words.hint}>
        {(ids) => (
          <textarea
            {...ids}
            rows={3}
            value={claim}
            onChange={({ target }) => {
              setClaim(target.value);
              setVerdict(null);
            }}
          />
        )}
      </Labelled>
      <Button type="submit">{words.check}</Button>
      <div role="status">{verdict && <Verdict verdict={verdict} progress={progress} />}</div>
    </form>
  );
}

function Verdict({
  verdict,
  progress,
}: {
  readonly verdict: ClaimVerdict;
  readonly progress: Progress;
}) {
  const words = PROGRESS_WORDS.claim;
  const units = verdict.holdsAt.map((rule) => PROGRESS_WORDS.counts.units[rule]);
  return (
    <div className={styles['verdict']}>
      <strong>{words.verdicts[verdict.verdict]}</strong>
      {verdict.verdict === 'holds' && <p>{words.holdsAt(units)}</p>}
      {verdict.findings.map((finding) => {
        const { says, why, doThis } = wordFinding(finding);
        return (
          <p key={says}>
            {says} {why} {doThis}
          </p>
        );
      })}
      {verdict.contradictions.map(({ claimed, level, found, total, refs }) => (
        <p key={claimed} className={styles['quiet']}>
          {words.instead(claimed, found, total, level, refs)}
        </p>
      ))}
      {verdict.verdict === 'contradicted' && <p>{words.trueSentence(progress.sentence)}</p>}
    </div>
  );
}
