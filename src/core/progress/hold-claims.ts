import type { Finding } from '../checks/finding.js';
import type { Claim } from '../intake/report/claims.js';
import type { ActionPlan } from '../plan/plan.js';
import { checkClaim, type ClaimVerdict } from './check-claim.js';
import type { Progress } from './progress.js';

/** A sentence about the plan's ratings, and what the table says to it. */
export interface HeldClaim extends ClaimVerdict, HeldSentence {}

/** Its place is where the document makes it; a sentence that a person typed has none. */
type HeldSentence = Pick<Claim, 'text'> & Partial<Claim>;

export function holdClaims(
  claims: readonly HeldSentence[],
  plan: ActionPlan,
  progress: Progress,
): readonly HeldClaim[] {
  return claims.map((claim) => ({ ...claim, ...checkClaim(claim.text, plan, progress) }));
}

/**
 * A sentence that a person asked about is answered in any case. One that a document happens to
 * make is reported only where the table contradicts it.
 */
export function findingsOnClaims(claims: readonly HeldClaim[]): readonly Finding[] {
  return claims
    .filter(({ line, verdict }) => line === undefined || verdict === 'contradicted')
    .flatMap(({ line, place, findings }) =>
      findings.map((finding) =>
        line === undefined ? finding : { ...finding, about: { line, ...(place && { place }) } },
      ),
    );
}
