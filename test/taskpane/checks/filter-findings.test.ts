import {
  filterFindings,
  type FindingFilter,
} from '../../../src/taskpane/checks/filter-findings.js';
import { keyFindings } from '../../../src/taskpane/checks/finding-key.js';
import { anAction } from '../../builders/a-plan.js';
import { aFinding } from './a-finding.js';

const PLAN = {
  actions: [
    anAction({ ref: '4.1', owners: ['Head of Place'] }),
    anAction({ ref: '14.1', owners: ['Estates Manager'] }),
  ],
};
const FINDINGS = keyFindings([
  aFinding('4.1', { code: 'due-missing' }),
  aFinding('14.1', { code: 'rating-missing', severity: 'error' }),
]);

function found(filter: Partial<FindingFilter>): readonly (string | undefined)[] {
  return filterFindings(FINDINGS, { severity: null, search: '', ...filter }, PLAN).map(
    ({ finding }) => finding.about.action,
  );
}

test('without a filter every finding is there', () => {
  expect(found({})).toEqual(['4.1', '14.1']);
});

test('one severity alone is shown', () => {
  expect(found({ severity: 'error' })).toEqual(['14.1']);
});

test.each([
  ['a ref', '14.1', ['14.1']],
  ['an owner, in any case', 'head of PLACE', ['4.1']],
  ['words of the sentence', 'no rating', ['14.1']],
  ['words in any order', 'date due', ['4.1']],
  ['nothing that is there', 'harbour', []],
  ['spaces alone', '   ', ['4.1', '14.1']],
])('a search for %s finds what it names', (_, search, refs) => {
  expect(found({ search })).toEqual(refs);
});

test('severity and search must both agree', () => {
  expect(found({ severity: 'error', search: 'place' })).toEqual([]);
});
