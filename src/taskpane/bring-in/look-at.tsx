import { useMemo } from 'react';
import type { RatingScheme } from '../../core/plan/rating-scheme.js';
import { wordFinding } from '../../core/wording/word-finding.js';
import type { PlanPreview } from '../../tasks/preview-plan.js';
import { BRING_IN_WORDS } from '../wording/bring-in.js';
import type { JoinedLine } from './brought.js';
import { FindingsFold } from './findings-fold.js';
import type { GivenSource } from './given-source.js';
import { JoinsFold } from './joins-fold.js';
import { LiftsFold } from './lifts-fold.js';
import styles from './look-at.css';
import type { PlaceNames } from './place-names.js';
import {
  candidatesBeside,
  contradictedClaims,
  hasSchemeToConfirm,
  otherFindings,
} from './preview-groups.js';
import { Received } from './received.js';
import { SchemeFold } from './scheme-fold.js';
import { TextsFold, type FoldedText } from './texts-fold.js';

interface LookAtProps {
  readonly preview: PlanPreview;
  readonly places: PlaceNames;
  readonly joins: readonly JoinedLine[];
  readonly onJoined: (line: number, isJoined: boolean) => void;
  readonly onScheme: (scheme: RatingScheme) => void;
  readonly given: GivenSource;
}

/** What was done to the document on the way, and what needs a person. */
export function LookAt({ preview, given, places, joins, onJoined, onScheme }: LookAtProps) {
  const words = BRING_IN_WORDS;
  const { reading } = preview;
  const candidates = candidatesBeside(preview);
  // Once a reading: the title is typed letter by letter on the same screen.
  const findings = useMemo(() => otherFindings(preview), [preview]);
  const claims = contradictedClaims(preview);
  const shared = sharedActions(preview, places);
  const { unread } = preview;
  const scheme = (
    <SchemeFold
      scheme={reading.plan.scheme}
      isToConfirm={hasSchemeToConfirm(preview)}
      onScheme={onScheme}
    />
  );
  return (
    <section>
      <h2 className={styles['title']}>{words.lookAt}</h2>
      {hasSchemeToConfirm(preview) && scheme}
      {claims.length > 0 && (
        <TextsFold
          title={words.claims(claims.length)}
          texts={claims.map((claim) => {
            const { says, why, doThis } = wordFinding(claim);
            return { text: `${says} ${why} ${doThis}` };
          })}
        />
      )}
      <JoinsFold lines={joins} places={places} onJoined={onJoined} />
      {shared.length > 0 && <TextsFold title={words.shared(shared.length)} texts={shared} />}
      <LiftsFold lifts={reading.lifts} plan={reading.plan} places={places} />
      {candidates.length > 0 && (
        <TextsFold
          title={words.candidates(candidates.length)}
          hint={words.candidatesHint}
          texts={candidates.map(({ text, line }) => ({ text, note: places.ofLines([line]) }))}
        />
      )}
      {unread.length > 0 ? (
        <TextsFold
          title={words.notUnderstood(unread.length)}
          hint={words.notUnderstoodHint}
          texts={unread.map(({ text, place }) => ({ text, note: places.ofPlace(place) }))}
        />
      ) : (
        <p className={styles['none']}>{words.notUnderstood(0)}</p>
      )}
      {!hasSchemeToConfirm(preview) && preview.counts.updates > 0 && scheme}
      <FindingsFold groups={findings} places={places} />
      <Received given={given} />
    </section>
  );
}

function sharedActions({ reading }: PlanPreview, { ofRecord }: PlaceNames): readonly FoldedText[] {
  const shared = reading.plan.actions.filter(({ recommendations }) => recommendations.length > 1);
  return shared.map(({ ref, recommendations, text }) => ({
    title: BRING_IN_WORDS.sharedAction(ref, recommendations),
    text,
    note: ofRecord({ kind: 'action', ref }),
  }));
}
