import type { Action } from './plan.js';
import type { RatingValue } from './rating-scheme.js';

const DONE =
  /^(?:(?:now|fully|action|all|work|task|is|been|has)\s+)*(?:complete[d]?|closed|done|delivered|finished|achieved|implemented|discharged|cancelled|withdrawn|superseded|no longer required|cyflawn|cwblhawyd|wedi['’]i (?:g|ch)wblhau)\b/i;
const NOT_QUITE =
  /\b(?:not|partial(?:ly)?|partly|part|nearly|almost|largely|mostly|to be|subject to|awaiting|except|by|before|until)\b/i;

/** "March 2023 - complete", "31/03/2023 (closed)". */
const DONE_AFTER_DATE =
  /(?:[-–—:(,;]|\d)\s*(?:now\s+)?(?:complete[d]?|closed|done|delivered|finished|achieved)\s*[).]?\s*$/i;

/** What people put below "Completed?". */
const TICKED = /^(?:y|yes|✓|✔|☑|✅)\uFE0F?\.?$/iu;

/** True of a status (or what stands for a date) that says the work is over: "Closed". */
export function saysDone(text: string): boolean {
  const words = text.trim().replace(/^(?:[✓✔☑✅]\uFE0F?\s*)+/u, '');
  return DONE.test(words) && !NOT_QUITE.test(words);
}

/**
 * Whether the work is over: its rating is a closed one, it has a completion date, or its status
 * (or the words in place of a deadline) says so. Green is not done.
 */
export function isDone(action: Action, rating: RatingValue | undefined): boolean {
  return rating?.closed === true || recordsCompletion(action);
}

/** As `isDone`, from the action's own fields alone. */
export function recordsCompletion({ completedOn, status, due }: Action): boolean {
  return (
    completedOn?.latest !== undefined ||
    saysDone(completedOn?.text ?? '') ||
    TICKED.test(completedOn?.text.trim() ?? '') ||
    saysDone(status ?? '') ||
    saysDoneAsDeadline(due?.text ?? '')
  );
}

/** True of what stands in place of a deadline: "Complete", "March 2023 - complete". */
export function saysDoneAsDeadline(text: string): boolean {
  return saysDone(text) || (DONE_AFTER_DATE.test(text) && !NOT_QUITE.test(text));
}
