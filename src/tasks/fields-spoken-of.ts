import type { Field } from '../core/binding/fields.js';
import type { Finding, FindingCode } from '../core/checks/finding.js';

const RATING: readonly Field[] = ['rating'];
const DUE: readonly Field[] = ['due', 'revised-due'];
/** A wide table numbers its actions in a column of their own, or not at all. */
const REF: readonly Field[] = ['action-ref', 'ref'];

/** The columns that findings speak of, the nearest first. */
const FIELDS: Readonly<Partial<Record<FindingCode, readonly Field[]>>> = {
  'rating-not-recognised': RATING,
  'rating-missing': RATING,
  'rating-contradicts-status': RATING,
  'differs-from-statement': ['update', 'rating'],
  'past-due-but-green': ['revised-due', 'due'],
  'past-due': ['revised-due', 'due'],
  'owner-missing': ['owner'],
  'due-missing': DUE,
  'due-not-a-date': DUE,
  'due-ambiguous': DUE,
  'action-without-recommendation': ['recommendations', 'recommendation', 'ref'],
  'update-missing': ['update'],
  'completed-but-open': ['status', 'percent', 'completed'],
  'percent-out-of-range': ['percent'],
};

/** Which columns of a record's row a finding speaks of; none where it is the record itself. */
export function fieldsSpokenOf(finding: Finding): readonly Field[] {
  const { code, about, facts } = finding;
  if (code === 'duplicate-ref') return about.recommendation === undefined ? REF : ['ref'];
  if (code === 'unknown-reference')
    return facts['kind'] === 'action' ? ['actions'] : ['recommendations'];
  return FIELDS[code] ?? [];
}
