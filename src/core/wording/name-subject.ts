import type { FindingSubject } from '../checks/finding.js';
import { wordPlace } from './word-place.js';

/** What a finding is about, as it begins a sentence: "Action 2", "The update for action 4". */
export function nameSubject(about: FindingSubject): string {
  const { action, recommendation, update, column, line, place } = about;
  if (update !== undefined) return `The update${recordOf(about)}`;
  if (action !== undefined) return `Action ${action}`;
  if (recommendation !== undefined) return `Recommendation ${recommendation}`;
  if (column !== undefined) return `Column "${column}"`;
  if (place) return capital(wordPlace(place));
  return line === undefined ? 'The plan' : `Line ${line}`;
}

/** " for action 4", or the update's own number where it speaks of several. */
function recordOf({ action, recommendation, update }: FindingSubject): string {
  if (action !== undefined) return ` for action ${action}`;
  if (recommendation !== undefined) return ` for recommendation ${recommendation}`;
  return ` ${update ?? ''}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
