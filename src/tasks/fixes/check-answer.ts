import { readOwners } from '../../core/binding/cells.js';
import type { Finding } from '../../core/checks/finding.js';
import { saysDone, saysDoneAsDeadline } from '../../core/plan/done.js';
import type { Action } from '../../core/plan/plan.js';
import { dayMonthOrder, readDueDate } from '../../core/plan/read-date.js';
import { fixTarget, type FixTarget } from './fix-target.js';
import type { FixablePlan } from './fixable-plan.js';
import { newValue } from './new-value.js';

/** Why an answer would not put its finding right; the finding would come back, or another would. */
export type AnswerProblem =
  | 'not-a-date'
  | 'ambiguous-date'
  | 'not-a-percentage'
  | 'not-an-owner'
  | 'not-closed'
  | 'ref-taken';

/**
 * Looks at an answer before it is written. Deadlines without a day, such as "Ongoing" and "TBC",
 * are answers; words such as "soon" are not.
 *
 * @returns null where nothing stands against it, also where the finding has no fix at all
 */
export function checkAnswer(
  opened: FixablePlan,
  finding: Finding,
  answer: string,
): AnswerProblem | null {
  const target = fixTarget(opened, finding);
  return target && PROBLEMS[target.kind](answer.trim(), finding, target, opened);
}

type FindProblem = (
  answer: string,
  finding: Finding,
  target: FixTarget,
  opened: FixablePlan,
) => AnswerProblem | null;

const NOTHING: FindProblem = () => null;

const PROBLEMS: Readonly<Record<FixTarget['kind'], FindProblem>> = {
  rating: NOTHING,
  reference: NOTHING,
  due: problemOfDue,
  owner: (answer) =>
    readOwners(answer).some((owner) => /\p{L}/u.test(owner)) ? null : 'not-an-owner',
  percent: problemOfPercent,
  status: (answer) => (saysDone(answer) ? null : 'not-closed'),
  ref: (answer, { about }, _, { reading: { plan } }) => {
    const records = about.recommendation === undefined ? plan.actions : plan.recommendations;
    return records.some(({ ref }) => ref === answer) ? 'ref-taken' : null;
  },
};

/** Read in its cell, with the words that stay around it, and in the order of the plan's other dates. */
function problemOfDue(
  answer: string,
  finding: Finding,
  { kind, cells: [cell] }: FixTarget,
  { reading: { plan } }: FixablePlan,
): AnswerProblem | null {
  if (!cell) return null;
  const { value } = newValue(kind, cell, cell.value, finding, answer);
  if (typeof value !== 'string' || saysDoneAsDeadline(value)) return null;
  const dates = plan.actions.flatMap(datesIn);
  const order = dayMonthOrder(dates);
  if (order !== 'unsure' && dayMonthOrder([...dates, value]) === 'unsure') return 'ambiguous-date';
  const { precision } = readDueDate(value, order);
  if (precision === 'ambiguous') return 'ambiguous-date';
  return precision === 'none' || precision === 'vague' ? 'not-a-date' : null;
}

const datesIn = ({ due, revisedDues, completedOn }: Action): readonly string[] =>
  [due, ...revisedDues, completedOn].flatMap((date) => date?.text ?? []);

function problemOfPercent(answer: string, { code }: Finding): AnswerProblem | null {
  const [, digits] = /^(\d+(?:\.\d+)?)\s*%?$/.exec(answer) ?? [];
  const percent = Number(digits);
  if (digits === undefined || percent > 100) return 'not-a-percentage';
  return code === 'completed-but-open' && percent < 100 ? 'not-closed' : null;
}
