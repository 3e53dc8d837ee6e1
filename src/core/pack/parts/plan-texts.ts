import { formatDay } from '../../plan/calendar.js';
import type { DueDate } from '../../plan/dates.js';
import type { Action, Recommendation } from '../../plan/plan.js';
import { completedLate } from './completed-late.js';

/** The peers' own words, whole; the title on a line of its own where it ends one. */
export function recommendationText({ title, text, points, theme }: Recommendation): string {
  const between = /[.!?]$/.test(title.trim()) ? '\n' : ' ';
  const words = [title.trim(), text.trim()].filter((part) => part !== '').join(between);
  const themed = theme === undefined || theme === '' ? [] : [`Theme: ${theme}`];
  return [words, ...points.map(bullet), ...themed].filter((line) => line !== '').join('\n');
}

/** As printed: a note on the action before its number, its points after it. */
export function actionText(action: Action): string {
  const note = action.note ? [action.note.trim()] : [];
  const words = [numbered(action.ref, action.text.trim()), ...action.points.map(bullet)];
  return [...note, ...words, ...besides(action)].join('\n');
}

/** Without its number and what stands besides, where these have columns of their own. */
export function actionWords({ text, points }: Action): string {
  return [text.trim(), ...points.map(bullet)].join('\n');
}

/** Points below a point stand in a little. */
export function setInPoints(text: string): string {
  return text.includes('○') ? text.replace(/^○/gm, '   ○') : text;
}

/** "4. Work with group leaders", "3.1 Work with group leaders". */
export function numbered(ref: string, text: string): string {
  return `${ref}${/^\d+$/.test(ref) ? '.' : ''} ${text}`.trim();
}

/** Points of a list begin "• ", points below a point "○ ", as they were read. */
function bullet(point: string): string {
  return setInPoints(/^[•○]/.test(point) ? point : `• ${point.trim()}`);
}

/**
 * Status, priority, share done and completion are no ratings and have no column of their own; a
 * late completion stands beside the deadline that it missed.
 */
function besides(action: Action): readonly string[] {
  const { status, priority, percent, completedOn } = action;
  const said = [
    status ? `Status: ${status}` : '',
    priority ? `Priority: ${priority}` : '',
    percent === undefined ? '' : `${percent}% done`,
    completedOn && !completedLate(action) ? `Completed: ${completionDay(completedOn)}` : '',
  ].filter((part) => part !== '');
  return said.length > 0 ? [said.join('. ')] : [];
}

function completionDay({ text, latest, precision }: DueDate): string {
  return precision === 'day' && latest ? formatDay(latest) : text;
}
