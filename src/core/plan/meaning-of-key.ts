import { AMBER, CANCELLED, COMPLETE, GREEN, NOT_STARTED, PAUSED, RED } from './rating-values.js';
import type { RatingValue } from './rating-scheme.js';
import { ratingOf } from './rating-words.js';
import { TRACK } from './schemes.js';

/** What a key's words come to; the first that fits counts, so what is worse stands first. */
const MEANINGS: readonly (readonly [RegExp, RatingValue])[] = [
  [
    /\bnot\s+(?:yet\s+)?(?:been\s+)?(?:started|begun|commenced|due)\b|\bheb ddechrau\b/i,
    NOT_STARTED,
  ],
  [/\b(?:paused|on hold|deferred|postponed|suspended)\b/i, PAUSED],
  [/\b(?:cancelled|withdrawn|superseded|no longer)\b/i, CANCELLED],
  [
    /\b(?:off|behind|not on)\s+(?:track|target|course|schedule|plan)\b|\b(?:serious|significant|major|critical|severe)(?:ly)?\b|\b(?:overdue|failing|will not|unlikely|stalled)\b/i,
    RED,
  ],
  [/\b(?:some|minor|slight|small|at risk|slip\w*|attention|concerns?|issues?|delay\w*)\b/i, AMBER],
  [
    /\b(?:on|to|ahead of)\s+(?:track|target|course|schedule|plan|time)\b|\bgoing well\b|\bno (?:concerns|issues)\b/i,
    GREEN,
  ],
  [
    /\b(?:complete[d]?|closed|done|finished|delivered|achieved|implemented|embedded|cwblhawyd)\b/i,
    COMPLETE,
  ],
];

/** The usual rating that the words of a key describe: "Some slippage" is amber; else undefined. */
export function ratingMeant(meaning: string): RatingValue | undefined {
  const named = ratingOf(meaning, TRACK)?.id;
  const meant =
    USUAL.find(({ id }) => id === named) ?? MEANINGS.find(([words]) => words.test(meaning))?.[1];
  return meant === COMPLETE && saysInPart(meaning) ? undefined : meant;
}

/** "Half done", "Nearly complete": on the way, and not there. */
export const saysInPart = (meaning: string): boolean =>
  /^(?![^]*\bno longer\b)[^]*\b(?:not|half|partial(?:ly)?|partly|part|nearly|almost|largely|mostly|substantially|to be|yet)\b/i.test(
    meaning,
  );

const USUAL = [COMPLETE, GREEN, AMBER, RED, NOT_STARTED];

const ONE_THING = 5;

/**
 * Another rating than the colour's own that a key gives to it beyond doubt: "Red = complete". Longer
 * words, or two things at once ("complete or on track"), leave the colour its own meaning.
 */
export function meansOtherwise(value: RatingValue, meaning: string): RatingValue | undefined {
  const words = meaning.split(/\s+/).length;
  if (words > ONE_THING || /\b(?:or|and|but|nearly|partly|partially)\b|\//i.test(meaning))
    return undefined;
  const meant = ratingMeant(meaning);
  if (!meant || meant.id === value.id) return undefined;
  const isStep = Math.abs(meant.severity - value.severity) <= NEXT_STEP;
  return isStep && !meant.closed && meant.id !== NOT_STARTED.id ? undefined : meant;
}

/** Green and amber, amber and red lie so far apart: keys word those two in many ways. */
const NEXT_STEP = 20;
