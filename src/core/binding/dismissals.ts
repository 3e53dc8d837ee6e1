import type { Finding, FindingSubject } from '../checks/finding.js';
import type { PlainDate } from '../plan/dates.js';
import { digestText } from './digest-text.js';

/** A finding that a person has looked at and put aside, as the workbook keeps it. */
export interface Dismissal {
  readonly code: string;
  /** What the finding is about: "action 4.1". */
  readonly about: string;
  /** Of what it said then: it is put aside only for as long as it says the same. */
  readonly facts: string;
  readonly reason: string;
  /** The day on which it was put aside. */
  readonly on?: PlainDate;
}

export interface DismissedFinding {
  readonly finding: Finding;
  readonly reason: string;
  readonly on?: PlainDate;
}

export interface SiftedFindings {
  readonly open: readonly Finding[];
  readonly dismissed: readonly DismissedFinding[];
}

/** Parts what is still to be looked at from what was put aside. */
export function siftFindings(
  findings: readonly Finding[],
  dismissals: readonly Dismissal[],
): SiftedFindings {
  const known = new Map(dismissals.map((dismissal) => [keyOf(dismissal), dismissal]));
  const open: Finding[] = [];
  const dismissed: DismissedFinding[] = [];
  for (const finding of findings) {
    const dismissal = known.size > 0 ? known.get(keyOf(markOf(finding))) : undefined;
    if (!dismissal) {
      open.push(finding);
      continue;
    }
    const { reason, on } = dismissal;
    dismissed.push({ finding, reason, ...(on && { on }) });
  }
  return { open, dismissed };
}

/** An earlier dismissal of the same finding, with other facts, gives way. */
export function withDismissal(
  dismissals: readonly Dismissal[],
  finding: Finding,
  reason: string,
  on?: PlainDate,
): readonly Dismissal[] {
  const mark = markOf(finding);
  const others = dismissals.filter(({ code, about }) => code !== mark.code || about !== mark.about);
  return [...others, { ...mark, reason, ...(on && { on }) }];
}

export function withoutDismissal(
  dismissals: readonly Dismissal[],
  finding: Finding,
): readonly Dismissal[] {
  const key = keyOf(markOf(finding));
  return dismissals.filter((dismissal) => keyOf(dismissal) !== key);
}

type Mark = Pick<Dismissal, 'code' | 'about' | 'facts'>;

function markOf({ code, about, facts }: Finding): Mark {
  return { code, about: nameOf(about), facts: digestText(JSON.stringify(lastingFacts(facts)), 8) };
}

function keyOf({ code, about, facts }: Mark): string {
  return JSON.stringify([code, about, facts]);
}

/** Rows move: the line counts only where nothing else says what is meant. */
function nameOf({ line, place, ...named }: FindingSubject): string {
  const parts = Object.entries(named)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([what, name]) => `${what} ${name}`);
  return parts.length === 0 && line !== undefined ? `line ${line}` : parts.join(', ');
}

/** These change with the report's day alone, while nothing about the record does. */
const PASSING_FACTS: ReadonlySet<string> = new Set(['asAt', 'daysLate']);

function lastingFacts(facts: Finding['facts']): readonly (readonly [string, string | number])[] {
  return Object.entries(facts)
    .filter(([name]) => !PASSING_FACTS.has(name))
    .sort(([one], [other]) => (one < other ? -1 : 1));
}
