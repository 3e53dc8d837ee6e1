import type { EntryFields } from './entry-fields.js';
import type { ColumnMeaning } from './plan-reading.js';

const GRADE =
  '(?:very )?high|medium|moderate|low|critical|urgent|fundamental|significant|essential|desirable|important|advisory|[1-5]';
/** "Priority: High", "(Priority 1)"; "delivers Priority 1." names one of the council's own aims. */
const LABELLED = new RegExp(
  `(?:\\bpriority(?: (?:level|rating|grade))?\\s*(?::|\\s[–—-])\\s*|(?:^|[(\\[])priority\\s+)(?<grade>${GRADE})(?=\\s*(?:$|[.;,|)\\]]))`,
  'im',
);
/** "(High)", "[Medium priority]", or a line of its own, at either end of the cell. */
const AT_AN_END = new RegExp(
  `^[([]?(?<first>${GRADE})(?: (?:priority|risk))?[)\\]:]?(?:\\n|\\s+[–—-]\\s+)|(?:[([]|\\n|\\s[–—-]\\s+)(?<last>${GRADE})(?: (?:priority|risk))?[)\\]]?\\.?$`,
  'i',
);

/** Fields whose column may be headed with two things: "Recommendation and priority". */
const MAY_SHARE: readonly ColumnMeaning[] = ['recommendation', 'action', 'ref', 'owner'];

/**
 * The priority in the words of a record; empty where none stands there. Without the word itself it is
 * one only under a heading that names priorities too, as "(High)" may grade anything.
 */
export function liftPriority(fields: EntryFields, entry: number): string {
  for (const means of MAY_SHARE) {
    for (const column of fields.indexes(means)) {
      const text = fields.cell(entry, column).text.trim();
      const isHeaded = /\bpriorit(?:y|ies)\b/i.test(fields.columns[column]?.heading ?? '');
      const { first, last } = (isHeaded ? AT_AN_END.exec(text)?.groups : undefined) ?? {};
      const grade = LABELLED.exec(text)?.groups?.['grade'] ?? first ?? last;
      if (grade !== undefined) return grade;
    }
  }
  return '';
}
