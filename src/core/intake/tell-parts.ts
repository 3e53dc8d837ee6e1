import type { Finding } from '../checks/finding.js';
import type { SourcePart } from '../grid/grid.js';
import { placeInPart } from '../grid/source-parts.js';
import type { Choice, PlanReading, Question } from './plan-reading.js';

/** A reading whose findings, claims and questions say on which sheet or page they stand. */
export function tellParts(
  reading: PlanReading,
  parts: readonly SourcePart[] | undefined,
): PlanReading {
  if (!parts || parts.length === 0) return reading;
  return {
    ...reading,
    findings: reading.findings.map((finding) => placedFinding(finding, parts)),
    claims: reading.claims.map((claim) => {
      const place = placeInPart(parts, claim.line);
      return place ? { ...claim, place } : claim;
    }),
    questions: reading.questions.map((question) => placedQuestion(question, parts)),
    parts,
  };
}

function placedFinding(finding: Finding, parts: readonly SourcePart[]): Finding {
  const { line } = finding.about;
  const place = line === undefined ? null : placeInPart(parts, line);
  return place ? { ...finding, about: { ...finding.about, place } } : finding;
}

/** Tables are named by their line. */
function placedQuestion(question: Question, parts: readonly SourcePart[]): Question {
  if (question.kind !== 'which-table') return question;
  const choices = question.choices.map((choice): Choice => {
    const line = Number(choice.id);
    const place = Number.isInteger(line) ? placeInPart(parts, line) : null;
    return place ? { ...choice, place } : choice;
  });
  return { ...question, choices };
}
