import type { Finding } from '../checks/finding.js';
import { formatLong } from '../plan/calendar.js';
import { deadlineInForce } from '../plan/deadline.js';
import { isDone } from '../plan/done.js';
import type { Action, ActionPlan } from '../plan/plan.js';
import type { Progress } from '../progress/progress.js';
import { asksOf } from './asks.js';
import { wordCount } from './words.js';

/** A mail to copy: nothing is sent. Plain text, lines parted by "\n". */
export interface OwnerMail {
  /** As the plan names them; empty for the list of actions whose owner is to be agreed. */
  readonly owner: string;
  readonly subject: string;
  readonly body: string;
  /** Refs of the open actions that it lists, in the plan's order. */
  readonly actions: readonly string[];
}

/**
 * What to ask each owner before the report: their open actions, with deadline, rating and what is
 * missing. Owners come in the order in which the plan names them; last the actions without one.
 */
export function ownerMails(
  plan: ActionPlan,
  progress: Progress,
  findings: readonly Finding[],
): readonly OwnerMail[] {
  const lines = new Map<string, Line[]>();
  const asks = asksOf(plan, findings);
  for (const line of openLines(plan, progress)) {
    const told = { ...line, asks: asks.get(line.action.ref) ?? [] };
    const owners = new Set(line.action.owners.map((owner) => owner.trim()));
    owners.delete('');
    for (const owner of owners.size > 0 ? owners : ['']) {
      lines.set(owner, [...(lines.get(owner) ?? []), told]);
    }
  }
  const unowned = lines.get('');
  lines.delete('');
  return [...lines, ...(unowned ? [['', unowned] as const] : [])].map(([owner, own]) =>
    mailOf(owner, own, plan, progress),
  );
}

interface Line {
  readonly action: Action;
  /** In the scheme's word. */
  readonly rating: string;
  readonly asks: readonly string[];
}

function openLines(plan: ActionPlan, { actionRatings }: Progress): readonly Line[] {
  const values = new Map(plan.scheme.values.map((value) => [value.id, value]));
  return plan.actions.flatMap((action, index): readonly Line[] => {
    const value = values.get(actionRatings[index]?.rating ?? '');
    return isDone(action, value) ? [] : [{ action, rating: value?.word ?? 'Not rated', asks: [] }];
  });
}

function mailOf(
  owner: string,
  lines: readonly Line[],
  { title }: ActionPlan,
  { asAt }: Progress,
): OwnerMail {
  const plan = title === '' ? 'Action plan' : title;
  const day = formatLong(asAt);
  const count = wordCount(lines.length, 'open action', 'open actions');
  const opening =
    owner === ''
      ? `These actions have no owner yet. Please agree who answers for each. The plan is reported as at ${day}.`
      : `Dear ${owner},\n\nThe plan is being reported as at ${day}. You are named for ${count}. Please look at what is recorded, and reply with what has changed and what is asked below.`;
  return {
    owner,
    subject:
      owner === ''
        ? `${plan}: owner to be agreed for ${count}`
        : `${plan}: your update as at ${day}`,
    body: [plan, opening, ...lines.map(wordLine), 'Thank you.'].join('\n\n'),
    actions: lines.map(({ action }) => action.ref),
  };
}

function wordLine({ action, rating, asks }: Line): string {
  const due = deadlineInForce(action) ?? action.due;
  const deadline = due === undefined || due.text.trim() === '' ? 'none given' : due.text.trim();
  return [
    `Action ${action.ref}: ${action.text.split('\n')[0] ?? ''}`,
    ...action.points.map((point) => `  - ${point}`),
    `  Due: ${deadline}. Rating: ${rating}.`,
    ...asks.map((ask) => `  Please ${ask}`),
  ].join('\n');
}
