import type { Finding } from '../checks/finding.js';
import type { ActionPlan } from '../plan/plan.js';
import { checkClaim, type ClaimVerdict } from './check-claim.js';
import type { Progress } from './progress.js';

/** A sentence about the plan's ratings, and what the table says to it. */
export interface HeldClaim extends ClaimVerdict {
  readonly text: string;
  /** Where the document makes it; absent for a sentence that a person typed. */
  readonly line?: number;
}

export function holdClaims(
  claims: readonly { readonly text: string; readonly line?: number }[],
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
    .flatMap(({ line, findings }) =>
      findings.map((finding) => (line === undefined ? finding : { ...finding, about: { line } })),
    );
}
