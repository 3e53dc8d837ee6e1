import { isMeaning, type Field } from '../../core/binding/fields.js';
import { COLUMN_WORDS } from '../wording/columns.js';
import { DETAILS_WORDS } from '../wording/details.js';

/** What a field of the plan is called: "Due date". */
export function wordField(field: Field): string {
  return isMeaning(field) ? COLUMN_WORDS.means[field] : DETAILS_WORDS.fields[field];
}
