import { NOT_RATED, type RatingScheme } from '../plan/rating-scheme.js';
import { listWithAnd, wordNumber } from '../wording/words.js';
import type { CountingRule, Progress, Tally, TallyLine } from './progress.js';

interface Unit {
  readonly one: string;
  readonly many: string;
  /** Statements have no ref that a reader of the paper would know. */
  readonly hasRefs: boolean;
}

const UNITS: Readonly<Record<CountingRule, Unit>> = {
  action: { one: 'action', many: 'actions', hasRefs: true },
  recommendation: { one: 'recommendation', many: 'recommendations', hasRefs: true },
  statement: { one: 'rating', many: 'ratings', hasRefs: false },
};

/** More refs than this are counted rather than named. */
const REFS_NAMED = 5;

/**
 * The covering report's sentence, told from the tally it describes, so that it cannot be wrong.
 * Counts what the rule says, or, where the plan has none of these, the next best that it has.
 */
export function coveringSentence(
  progress: Omit<Progress, 'sentence'>,
  scheme: RatingScheme,
): string {
  const rule = ruleWithFigures(progress);
  if (rule === null) return 'There is nothing to count yet.';
  return sentenceBy(progress, rule, scheme);
}

/** The same sentence for one count, whatever the rule. */
export function sentenceBy(
  progress: Omit<Progress, 'sentence'>,
  rule: CountingRule,
  scheme: RatingScheme,
): string {
  const tally = tallyBy(progress, rule);
  if (tally.total === 0) return `There are no ${UNITS[rule].many}.`;
  return sentenceOf(tally, UNITS[rule], scheme);
}

/** The tally that a rule chooses. */
export function tallyBy(progress: Omit<Progress, 'sentence'>, rule: CountingRule): Tally {
  if (rule === 'action') return progress.byAction;
  return rule === 'recommendation' ? progress.byRecommendation : progress.byStatement;
}

/** What is counted: by the rule, or by the next best that the plan has; null where it has none. */
export function ruleWithFigures(progress: Omit<Progress, 'sentence'>): CountingRule | null {
  const inOrder: readonly CountingRule[] = [progress.rule, 'action', 'recommendation', 'statement'];
  return inOrder.find((rule) => tallyBy(progress, rule).total > 0) ?? null;
}

function sentenceOf({ total, lines }: Tally, unit: Unit, scheme: RatingScheme): string {
  const told = lines.filter(({ count }) => count > 0);
  const most = told.reduce((largest, line) => (line.count > largest.count ? line : largest));
  const rest = told.filter((line) => line !== most);
  const [other] = rest;
  if (!other) return allOf(total, most, unit, scheme);
  if (other.count === 1 && rest.length === 1 && total > 2) {
    const one = unit.hasRefs ? refsOf(other, unit) : 'one';
    return `All but one of ${wordNumber(total)} ${unit.many} are ${wordOf(most, scheme)}; ${one} is ${wordOf(other, scheme)}.`;
  }
  const parts = told.map((line) => part(line, line === most, unit, scheme));
  return `Of ${wordNumber(total)} ${unit.many}, ${listWithAnd(parts)}.`;
}

function allOf(total: number, line: TallyLine, unit: Unit, scheme: RatingScheme): string {
  const word = wordOf(line, scheme);
  if (line.rating !== NOT_RATED) {
    if (total === 1) return `The one ${unit.one} is ${word}.`;
    return total === 2
      ? `Both ${unit.many} are ${word}.`
      : `All ${wordNumber(total)} ${unit.many} are ${word}.`;
  }
  if (total === 1) return `The one ${unit.one} has not been rated.`;
  if (total === 2) return `Neither of the two ${unit.many} has been rated.`;
  return `None of the ${wordNumber(total)} ${unit.many} has been rated.`;
}

/** "3 are Amber (actions 4, 5 and 6)". The largest group is not named: it is the rest. */
function part(line: TallyLine, isLargest: boolean, unit: Unit, scheme: RatingScheme): string {
  const figure = `${wordNumber(line.count)} ${line.count === 1 ? 'is' : 'are'} ${wordOf(line, scheme)}`;
  return isLargest || !unit.hasRefs ? figure : `${figure} (${refsOf(line, unit)})`;
}

function refsOf({ refs }: TallyLine, unit: Unit): string {
  return `${refs.length === 1 ? unit.one : unit.many} ${listWithAnd(refs, REFS_NAMED)}`;
}

function wordOf({ rating }: TallyLine, scheme: RatingScheme): string {
  return scheme.values.find(({ id }) => id === rating)?.word ?? 'not rated';
}
