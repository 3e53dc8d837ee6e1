import { excelSerialOf, formatDay } from '../../plan/calendar.js';
import type { DueDate } from '../../plan/dates.js';
import type { Action } from '../../plan/plan.js';
import type { ColumnKind, SpecCell } from '../../sheet/sheet-spec.js';
import { completedLate } from './completed-late.js';

export const NOT_GIVEN = 'Not given';

/**
 * A column of real dates where every deadline is one day, none was moved and none kept too late;
 * else words, which can say "Sept 2022" without making up a day, and what the deadline was before.
 */
export function dueKind(actions: readonly Action[]): ColumnKind & ('date' | 'text') {
  const areDays = actions.every(
    ({ due, revisedDues }) => revisedDues.length === 0 && (due === undefined || isDay(due)),
  );
  return areDays && !actions.some(completedLate) ? 'date' : 'text';
}

export function dueCell(action: Action, kind: 'date' | 'text'): SpecCell {
  const { due, revisedDues } = action;
  const latest = revisedDues.at(-1) ?? due;
  if (!latest) return { value: NOT_GIVEN, style: 'muted' };
  if (kind === 'date') return { value: serialOf(latest) ?? latest.text };
  const moved = revisedDues.length === 0 ? [] : movesOf(due, revisedDues);
  return { value: [shownDue(latest), ...moved, ...latenessOf(action)].join('\n') };
}

/** That work is over does not make it have been on time: late completion stays visible as late. */
function latenessOf(action: Action): readonly string[] {
  const late = completedLate(action);
  return late ? ['Completed', `${late.completed},`, late.late] : [];
}

/** The deadline in force, in words: "30 Sep 2023", "Sept 2022", "Ongoing". */
export function shownLatestDue(action: Action): string {
  const latest = action.revisedDues.at(-1) ?? action.due;
  return latest ? shownDue(latest) : NOT_GIVEN;
}

/** The deadline in force, or that there is none. */
export function latestDueCell(action: Action): SpecCell {
  const value = shownLatestDue(action);
  return value === NOT_GIVEN ? { value, style: 'muted' } : { value };
}

function shownDue(due: DueDate): string {
  return due.precision === 'day' && due.latest ? formatDay(due.latest).padStart(11, '0') : due.text;
}

/** "moved twice from 30 Sep 2023"; nothing where the deadline stands as it was agreed. */
export function movedDue({ due, revisedDues }: Action): string | undefined {
  if (revisedDues.length === 0) return undefined;
  return `moved ${timesOf(revisedDues)}${due ? ` from ${shownDue(due)}` : ''}`;
}

function timesOf(revised: readonly DueDate[]): string {
  return TIMES[revised.length] ?? `${revised.length} times`;
}

const TIMES: Readonly<Record<number, string>> = { 1: 'once', 2: 'twice' };

function movesOf(due: DueDate | undefined, revised: readonly DueDate[]): readonly string[] {
  const earlier = [...(due ? [due] : []), ...revised.slice(0, -1)];
  const [original, ...between] = earlier.map(shownDue);
  const was = original === undefined ? [] : ['Originally', original];
  return [...was, `Moved ${timesOf(revised)}${between.length > 0 ? ', via' : ''}`, ...between];
}

function isDay(due: DueDate): boolean {
  return due.precision === 'day' && serialOf(due) !== undefined;
}

function serialOf(due: DueDate): number | undefined {
  return due.latest === undefined ? undefined : excelSerialOf(due.latest);
}
