import { formatLong } from '../plan/calendar.js';
import type { ActionPlan } from '../plan/plan.js';
import { NOT_RATED, type RatingScheme } from '../plan/rating-scheme.js';
import { isWorst } from '../plan/worst-rating.js';
import { COUNTING_RULE_WORDS } from '../wording/counting-rule-words.js';
import { listWithAnd, wordCount, wordNumber } from '../wording/words.js';
import { coveringFigures, type CoveringFigures } from './covering-figures.js';
import { ruleWithFigures, tallyBy } from './covering-sentence.js';
import type { CountingRule, Progress } from './progress.js';

/** What a covering report says of a plan's progress, told from what was counted. */
export interface CoveringParagraph {
  /** All of it. */
  readonly text: string;
  /** What it tells of the actions besides the covering sentence; empty where there are none. */
  readonly ofActions: string;
  /** The refs behind each of its figures on actions. */
  readonly figures: CoveringFigures;
}

/** More refs than this are counted rather than named; `figures` has them all. */
const REFS_NAMED = 12;

/**
 * The covering sentence; what is done, off course, past due and not rated; by which rule and as at
 * which day it was counted. Every number in it is the length of a list of refs or a tally's own.
 */
export function coveringParagraph(plan: ActionPlan, progress: Progress): CoveringParagraph {
  const figures = coveringFigures(plan, progress);
  const isRated = progress.byAction.lines.some(
    ({ rating, count }) => rating !== NOT_RATED && count > 0,
  );
  const ofActions = [doneAndOpen(figures), ofOpen(figures, plan.scheme, isRated)];
  const parts = [progress.sentence, ...ofActions, basisOf(progress)];
  return { text: inOne(parts), ofActions: inOne(ofActions), figures };
}

function inOne(sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function doneAndOpen({ all, done, open }: CoveringFigures): string {
  // Of a single open action all is said at once.
  if (all.length === 0 || (all.length === 1 && open.length === 1)) return '';
  if (done.length === 0) return `${everyOne(all.length)} open.`;
  if (open.length === 0) return `${everyOne(all.length)} complete or closed.`;
  const parts = [
    `${countIs(done.length)} complete or closed${named(done)}`,
    `${countIs(open.length)} open`,
  ];
  return `Of ${actions(all.length)}, ${listWithAnd(parts)}.`;
}

function everyOne(count: number): string {
  if (count === 1) return 'The one action is';
  return count === 2 ? 'Both actions are' : `All ${actions(count)} are`;
}

/** What members would ask about the actions that are not done. */
function ofOpen(figures: CoveringFigures, scheme: RatingScheme, isRated: boolean): string {
  const { open, offCourse, overdue, undated, notRated } = figures;
  const worst = worstWord(scheme);
  const isDated = undated.length < open.length;
  const concerns: readonly (Concern | false)[] = [
    isRated && worst !== undefined && { ...offCourseAs(worst), refs: offCourse, saysNone: true },
    isDated && { ...PAST_DUE, refs: overdue, saysNone: true },
    { ...UNDATED, refs: undated },
    isRated && { ...NOT_RATED_YET, refs: notRated },
  ];
  const told = concerns.filter((concern) => concern !== false);
  if (open.length > 1) return ofSeveralOpen(open, told);
  if (open.length === 0) return '';
  const subject =
    figures.all.length === 1
      ? `The one action${named(open)} is open and`
      : `The one open action${named(open)}`;
  return `${subject} ${saidOfOne(told)}.`;
}

/** One thing that may be said of an open action, and of which it is true. */
interface Concern {
  readonly one: string;
  readonly several: string;
  /** Stands before the refs. */
  readonly remark?: string;
  readonly refs: readonly string[];
  /** Members ask about it also where it is true of none. */
  readonly saysNone?: boolean;
}

const PAST_DUE = { one: 'is past its due date', several: 'are past their due date' };
const UNDATED = {
  one: 'has no date by which it is due',
  several: 'have no date by which they are due',
};
const NOT_RATED_YET = { one: 'has not been rated', several: 'have not been rated' };

function offCourseAs(word: string) {
  return { one: 'is off course', several: 'are off course', remark: `rated ${word}` };
}

function saidOfOne(concerns: readonly Concern[]): string {
  const told = concerns
    .filter(({ refs }) => refs.length > 0)
    .map(({ one, remark }) => (remark === undefined ? one : `${one} (${remark})`));
  const untrue = concerns.filter(({ saysNone }) => saysNone).map(({ one }) => one.slice(3));
  return told.length > 0 ? listWithAnd(told) : `is ${noneOf(untrue)}`;
}

/** "not past its due date", "neither off course nor past its due date" */
function noneOf(states: readonly string[]): string {
  return states.length > 1 ? `neither ${states.join(' nor ')}` : `not ${states.join('')}`;
}

function ofSeveralOpen(open: readonly string[], concerns: readonly Concern[]): string {
  const told = concerns.flatMap(({ one, several, remark, refs, saysNone }): readonly string[] => {
    if (refs.length > 0) {
      const count = `${wordNumber(refs.length)} ${refs.length === 1 ? one : several}`;
      return [`${count}${named(refs, remark)}`];
    }
    return saysNone ? [`none ${one}${remark === undefined ? '' : ` (${remark})`}`] : [];
  });
  return told.length === 0 ? '' : `Of the ${wordNumber(open.length)} open, ${listWithAnd(told)}.`;
}

/** The word of the rating that is off course; none where all open ratings are alike. */
function worstWord(scheme: RatingScheme): string | undefined {
  const words = scheme.values.filter(({ id }) => isWorst(id, scheme)).map(({ word }) => word);
  return words.length > 0 ? words.join(' or ') : undefined;
}

const COUNTED_BY: Readonly<Record<CountingRule, string>> = {
  action: 'by action',
  recommendation: 'by recommendation',
  statement: 'as printed',
};

/** The counting rule with its denominator, and the day. */
function basisOf(progress: Progress): string {
  const asAt = `The position is as at ${formatLong(progress.asAt)}.`;
  const rule = ruleWithFigures(progress);
  if (rule === null) return asAt;
  const total = wordNumber(tallyBy(progress, rule).total);
  return `Ratings are counted ${COUNTED_BY[rule]}, ${total} in all: ${COUNTING_RULE_WORDS[rule]} ${asAt}`;
}

function actions(count: number): string {
  return wordCount(count, 'action', 'actions');
}

function countIs(count: number): string {
  return `${wordNumber(count)} ${count === 1 ? 'is' : 'are'}`;
}

/** " (actions 2 and 7)", " (rated Red: action 7)" */
function named(refs: readonly string[], remark?: string): string {
  const noun = refs.length === 1 ? 'action' : 'actions';
  const list = `${noun} ${listWithAnd(refs, REFS_NAMED)}`;
  return remark === undefined ? ` (${list})` : ` (${remark}: ${list})`;
}
