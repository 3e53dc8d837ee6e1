import type { Finding } from '../checks/finding.js';
import type { ActionPlan } from '../plan/plan.js';
import { clausesOf } from './claim-clauses.js';
import type { Clause } from './clause.js';
import { tokensOf, vocabularyOf } from './claim-tokens.js';
import { sentenceBy, tallyBy } from './covering-sentence.js';
import { countFor, holds } from './hold-clause.js';
import { COUNTING_RULES, type CountingRule, type Progress } from './progress.js';

/** What the table says to a sentence of a covering report. */
export interface ClaimVerdict {
  readonly verdict: 'holds' | 'contradicted' | 'not-understood';
  /** What was understood, in the order of the text. */
  readonly understood: readonly Clause[];
  /** The counts at which all of it is true, also those that it does not name. */
  readonly holdsAt: readonly CountingRule[];
  readonly contradictions: readonly Contradiction[];
  /** The words that stood in the way of an understanding. */
  readonly unclear: readonly string[];
  /** Empty where the claim holds. */
  readonly findings: readonly Finding[];
}

/** Figures that a claim does not agree with. */
interface Contradiction {
  readonly claimed: string;
  readonly level: CountingRule;
  /** How many the table has, of how many, and which. */
  readonly found: number;
  readonly total: number;
  readonly refs: readonly string[];
}

/**
 * Holds a covering sentence against the table: "Green for all but one action". It is understood
 * whole or not at all; what it does not say ("12 are Green": actions? recommendations?) is taken
 * as the counting rule has it.
 */
export function checkClaim(text: string, plan: ActionPlan, progress: Progress): ClaimVerdict {
  const { clauses, unclear } = readClaim(text, plan);
  if (clauses.length === 0 || unclear.length > 0) return notUnderstood(text, clauses, unclear);
  const meant = levelsMeant(clauses, progress);
  const holdsAt = (namesItsCounts(clauses) ? meant : COUNTING_RULES).filter(
    (level) => contradictionsAt(level, clauses, plan, progress).length === 0,
  );
  const verdict = { understood: clauses, holdsAt, unclear: [] };
  if (meant.some((level) => holdsAt.includes(level))) {
    return { ...verdict, verdict: 'holds', contradictions: [], findings: [] };
  }
  const judged = meant[0] ?? progress.rule;
  const facts = { claim: text.trim(), found: sentenceBy(progress, judged, plan.scheme) };
  return {
    ...verdict,
    verdict: 'contradicted',
    contradictions: contradictionsAt(judged, clauses, plan, progress),
    findings: [finding('claim-contradicted', facts)],
  };
}

function readClaim(text: string, plan: ActionPlan) {
  const vocabulary = vocabularyOf(plan, text);
  const clauses: Clause[] = [];
  const unclear: string[] = [];
  for (const sentence of sentencesOf(text)) {
    const tokens = tokensOf(sentence, vocabulary);
    // A sentence that names no rating claims nothing about ratings.
    if (!tokens.some(({ kind }) => kind === 'R')) continue;
    const reading = clausesOf(tokens);
    clauses.push(...reading.clauses);
    unclear.push(...reading.unclear);
  }
  return { clauses, unclear };
}

/** Without the paragraph's number. Full stops inside "3.1" part nothing. */
function sentencesOf(text: string): readonly string[] {
  return text
    .trim()
    .replace(/^\d+\.[\d.]*\s+/, '')
    .split(/[.!?](?=["”’)\s]|$)|[;\n]/)
    .filter((sentence) => sentence.trim() !== '');
}

/**
 * The counts that a claim may mean: those it names; else the rule's, the printed ratings where it
 * speaks of ratings, and any whose total it gives.
 */
function levelsMeant(clauses: readonly Clause[], progress: Progress): readonly CountingRule[] {
  const first = clauses.find(({ level }) => level !== undefined)?.level;
  if (first !== undefined) return [first];
  const totals = new Set(clauses.flatMap(({ total }) => total ?? []));
  return COUNTING_RULES.filter(
    (level) =>
      level === progress.rule ||
      totals.has(tallyBy(progress, level).total) ||
      (level === 'statement' &&
        clauses.some(({ text }) => /\b(?:rating|assessment)s?\b/i.test(text))),
  ).sort((a, b) => Number(b === progress.rule) - Number(a === progress.rule));
}

/** Refs are of one count only, and so is each half of "12 actions and 7 recommendations". */
function namesItsCounts(clauses: readonly Clause[]): boolean {
  return (
    clauses.some(({ refs }) => refs !== undefined) ||
    new Set(clauses.flatMap(({ level }) => level ?? [])).size > 1
  );
}

/** What of the claim is not so, were all of it said of this count. */
function contradictionsAt(
  at: CountingRule,
  clauses: readonly Clause[],
  plan: ActionPlan,
  progress: Progress,
): readonly Contradiction[] {
  const isFixed = namesItsCounts(clauses);
  const told = new Set<string>();
  return clauses.flatMap((clause) => {
    const level = isFixed ? (clause.level ?? at) : at;
    const counted = countFor(clause.ratings, level, plan, progress);
    if (counted && holds(clause, counted, told.size)) {
      for (const ref of counted.refs) told.add(ref);
      return [];
    }
    const { refs, total } = counted ?? { refs: [], total: tallyBy(progress, level).total };
    return [{ claimed: clause.text, level, found: refs.length, total, refs }];
  });
}

function notUnderstood(
  text: string,
  understood: readonly Clause[],
  unclear: readonly string[],
): ClaimVerdict {
  const facts = { claim: text.trim(), unclear: unclear.join(' ') };
  return {
    verdict: 'not-understood',
    understood,
    holdsAt: [],
    contradictions: [],
    unclear,
    findings: [finding('claim-not-understood', facts)],
  };
}

function finding(
  code: 'claim-contradicted' | 'claim-not-understood',
  facts: Finding['facts'],
): Finding {
  return { code, severity: code === 'claim-contradicted' ? 'error' : 'warning', about: {}, facts };
}
