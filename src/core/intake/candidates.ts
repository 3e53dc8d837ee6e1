import type { Finding } from '../checks/finding.js';
import { answerTo, type Answers } from './answers.js';
import type { Question } from './plan-reading.js';
import type { FoundRecommendation } from './report/recommendation-list.js';
import { splitTitle } from './report/recommendation-title.js';
import type { Candidate } from './report/resolutions.js';

/** Candidates with what is asked about them, and those that a person said yes to. */
export interface OfferedCandidates {
  readonly broughtIn: readonly FoundRecommendation[];
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
}

const CHOICES = [{ id: 'leave-out' }, { id: 'bring-in' }];

/**
 * Offers what may be recommendations: resolutions of a committee in one question, other lists in
 * another. They are left out, each with a finding, until a person says that they belong to the plan.
 */
export function offerCandidates(
  candidates: readonly Candidate[],
  answers: Answers,
): OfferedCandidates {
  const groups = (['resolutions', 'list'] as const).flatMap((what) => {
    const own = candidates.filter((candidate) => candidate.what === what);
    const id = `candidates ${what}`;
    const taken = answerTo(answers, id, ['leave-out', 'bring-in'], 'leave-out');
    return own.length === 0 ? [] : [{ id, what, own, taken }];
  });
  const left = groups.filter(({ taken }) => taken === 'leave-out').flatMap(({ own }) => own);
  const brought = groups.filter(({ taken }) => taken === 'bring-in').flatMap(({ own }) => own);
  return {
    broughtIn: brought.map(asRecommendation),
    findings: left.map(findingOn),
    questions: groups.map(({ id, what, own, taken }) => ({
      id,
      kind: 'candidates',
      facts: { what, count: own.length, text: own[0]?.text ?? '' },
      choices: CHOICES,
      taken,
      lines: own.map(({ place }) => place.line),
    })),
  };
}

const asRecommendation = ({ ref, text, points, place }: Candidate): FoundRecommendation => ({
  ref,
  ...splitTitle(text),
  points,
  place,
});

const findingOn = ({ ref, text, place }: Candidate): Finding => ({
  code: 'candidate-recommendation',
  severity: 'note',
  about: { line: place.line },
  facts: { ref, text },
});

/** The recommendations of a list, as candidates for a plan that has its own. */
export const asCandidate = ({
  ref,
  title,
  text,
  points,
  place,
}: FoundRecommendation): Candidate => ({
  what: 'list',
  ref,
  text: `${title} ${text}`.trim(),
  points,
  place,
});

/** Further recommendations get the next free number where their own is taken already. */
export function withFreeRefs(
  further: readonly FoundRecommendation[],
  taken: Iterable<string>,
): readonly FoundRecommendation[] {
  const used = new Set(taken);
  return further.map((each) => {
    let ref = each.ref;
    for (let number = used.size + 1; used.has(ref); number += 1) ref = String(number);
    used.add(ref);
    return { ...each, ref };
  });
}
