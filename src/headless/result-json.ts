import type { AccessibilityFinding } from '../core/accessibility/accessibility-finding.js';
import type { Finding, FindingSubject } from '../core/checks/finding.js';
import type { PlanReading, Question } from '../core/intake/plan-reading.js';
import type { Action, ProgressUpdate } from '../core/plan/plan.js';
import type { HeldClaim } from '../core/progress/hold-claims.js';
import type { Progress, Tally } from '../core/progress/progress.js';
import type { PlacedSheet } from '../core/sheet/placed-sheet.js';
import { wordFinding } from '../core/wording/word-finding.js';
import { wordQuestion } from '../core/wording/word-question.js';

import { accessibilityJson } from './accessibility.js';
import type { MergedReturn } from './merge-return.js';
import type { SavedFile } from './save-pack.js';
import { placeJson, placesJson, type PlacesJson } from './places-json.js';

export interface ExcelCounters {
  readonly batches: number;
  readonly actions: number;
  readonly bytesOut: number;
  readonly bytesIn: number;
}

interface PrintedRun {
  readonly reading: PlanReading;
  readonly findings: readonly Finding[];
  readonly progress: Progress;
  readonly claims: readonly HeldClaim[];
  readonly sheets: readonly PlacedSheet[];
  readonly files: readonly SavedFile[];
  readonly excel: ExcelCounters;
  /** Where it was asked for. */
  readonly accessibility?: readonly AccessibilityFinding[];
  /** Where a later return was merged. */
  readonly merge?: MergedReturn;
}

/** The printed result. Its keys are a contract: others may be added, none changes its meaning. */
export function resultJson({
  reading,
  findings,
  progress,
  claims,
  sheets,
  files,
  excel,
  merge,
  accessibility,
}: PrintedRun) {
  return {
    reading: readingJson(reading),
    findings: findings.map(findingJson),
    progress: progressJson(progress),
    claims: claims.map(({ text, line, place, verdict, holdsAt }) => ({
      text,
      ...(line === undefined ? { line: null } : placeJson(place, line)),
      verdict,
      holdsAt,
    })),
    sheets: sheets.map(({ name, extent }) => ({ name, ...extent })),
    files,
    excel,
    ...(accessibility && { accessibility: accessibility.map(accessibilityJson) }),
    ...(merge && { merge }),
  };
}

function readingJson(reading: PlanReading) {
  const { plan } = reading;
  const places = placesJson(reading);
  return {
    kind: reading.kind,
    title: plan.title,
    scheme: plan.scheme.name,
    columns: reading.columns.map(({ heading, means }) => ({ heading, means })),
    themes: reading.themes,
    recommendations: plan.recommendations.map(({ theme, ...rest }) => ({
      ...rest,
      theme: theme ?? null,
    })),
    actions: plan.actions.map(actionJson),
    updates: plan.updates.map(updateJson),
    joins: reading.joins.map((join) => ({ ...join, ...places.ofLine(join.line) })),
    lifts: reading.lifts.map((lift) => ({ ...lift, ...places.ofLine(lift.line) })),
    questions: reading.questions.map((question) => questionJson(question, places)),
    notUnderstood: reading.notUnderstood,
    whereFrom: places.whereFrom,
  };
}

/** As it was asked, with its words; `places` tells its lines by their sheets or pages. */
function questionJson(question: Question, { ofLine }: PlacesJson) {
  const { asks, why, answers, assumed } = wordQuestion(question);
  const choices = question.choices.map((choice, at) => ({ ...choice, says: answers[at]?.says }));
  const places = question.lines.map(ofLine);
  const lines = places.map(({ line }) => line);
  return { ...question, lines, places, choices, message: asks, why, assumed };
}

function actionJson({ revisedDues, note, ...action }: Action) {
  return {
    ref: action.ref,
    text: action.text,
    points: action.points,
    recommendations: action.recommendations,
    owners: action.owners,
    due: action.due ? { latest: null, ...action.due } : null,
    revisedDues: revisedDues.map((due) => ({ latest: null, ...due })),
    completedOn: action.completedOn ? { latest: null, ...action.completedOn } : null,
    status: action.status ?? null,
    priority: action.priority ?? null,
    percent: action.percent ?? null,
    note: note ?? null,
  };
}

function updateJson(update: ProgressUpdate) {
  const { id, recommendations, actions, narrative } = update;
  const rating = update.rating ?? null;
  return { id, recommendations, actions, rating, narrative, asAt: update.asAt ?? null };
}

function findingJson(finding: Finding) {
  const { code, severity, about, facts } = finding;
  const { says, why, doThis } = wordFinding(finding);
  const suggestion = finding.suggestion ?? null;
  return {
    code,
    severity,
    about: subjectJson(about),
    message: says,
    why,
    do: doThis,
    facts,
    suggestion,
  };
}

function subjectJson({ line, place, ...records }: FindingSubject) {
  return line === undefined ? records : { ...records, ...placeJson(place, line) };
}

function progressJson(progress: Progress) {
  return {
    asAt: progress.asAt,
    rule: progress.rule,
    byAction: tallyJson(progress.byAction),
    byRecommendation: tallyJson(progress.byRecommendation),
    byStatement: tallyJson(progress.byStatement),
    actionRatings: progress.actionRatings,
    overdue: progress.overdue,
    sentence: progress.sentence,
  };
}

/** "amber-red" becomes "amberRed". The five that every reader expects are there even when unused. */
function tallyJson({ total, lines }: Tally) {
  const counts = { red: 0, amber: 0, green: 0, complete: 0, notRated: 0 };
  const used = lines.map(({ rating, count }) => [camelCase(rating), count] as const);
  const percent = lines.map((line) => [camelCase(line.rating), line.percent] as const);
  const refs = lines.map((line) => [camelCase(line.rating), line.refs] as const);
  return {
    total,
    ...counts,
    ...Object.fromEntries(used),
    percent: Object.fromEntries(percent),
    refs: Object.fromEntries(refs),
  };
}

function camelCase(id: string): string {
  return id.replace(/-+(\w)/g, (_, letter: string) => letter.toUpperCase());
}
