import { keyFindings } from '../../../src/taskpane/checks/finding-key.js';
import { groupFindings } from '../../../src/taskpane/checks/group-findings.js';
import { nextFocus } from '../../../src/taskpane/checks/next-focus.js';
import { aFinding } from './a-finding.js';

const keyOf = (ref: string) => `owner-missing / action ${ref}`;
const groups = (...refs: readonly string[]) =>
  groupFindings(keyFindings(refs.map((ref) => aFinding(ref))));
const BEFORE = groups('1', '2', '3');

test('the focus stays on a finding that is still there', () => {
  expect(nextFocus(keyOf('2'), BEFORE, groups('2', '3'))).toEqual({
    on: 'finding',
    key: keyOf('2'),
  });
});

test('when a finding is put right, the focus goes to the next of its group', () => {
  expect(nextFocus(keyOf('2'), BEFORE, groups('1', '3'))).toEqual({
    on: 'finding',
    key: keyOf('3'),
  });
});

test('after the last of a group, it goes to the one before', () => {
  expect(nextFocus(keyOf('3'), BEFORE, groups('1', '2'))).toEqual({
    on: 'finding',
    key: keyOf('2'),
  });
});

test('where all others of the group are new, it goes to the header of the group', () => {
  expect(nextFocus(keyOf('2'), BEFORE, groups('8'))).toEqual({
    on: 'group',
    code: 'owner-missing',
  });
});

test('when the group is gone, it goes to the number of findings', () => {
  expect(nextFocus(keyOf('2'), BEFORE, [])).toEqual({ on: 'summary' });
});
