import { isMeaning, type Field } from '../../core/binding/fields.js';
import { WORDING } from '../wording.js';

/** What a field of the plan is called: "Due date". */
export function wordField(field: Field): string {
  return isMeaning(field) ? WORDING.columns.means[field] : WORDING.details.fields[field];
}
