import { keyFindings } from '../../../src/taskpane/checks/finding-key.js';
import { groupFindings } from '../../../src/taskpane/checks/group-findings.js';
import { aFinding } from './a-finding.js';

const groupsOf = (...findings: Parameters<typeof keyFindings>[0]) =>
  groupFindings(keyFindings(findings));

test('findings of one rule stand together, the worst rule first', () => {
  const groups = groupsOf(
    aFinding('1', { code: 'rating-inherited', severity: 'note' }),
    aFinding('1'),
    aFinding('2', { code: 'rating-not-recognised', severity: 'error' }),
    aFinding('3'),
  );
  expect(groups.map(({ code, findings }) => [code, findings.length])).toEqual([
    ['rating-not-recognised', 1],
    ['owner-missing', 2],
    ['rating-inherited', 1],
  ]);
});

test('rules of one severity keep the order of the checks', () => {
  const groups = groupsOf(aFinding('1', { code: 'past-due' }), aFinding('1'));
  expect(groups.map(({ code }) => code)).toEqual(['past-due', 'owner-missing']);
});

test('a group is as grave as the worst of its findings', () => {
  const [group] = groupsOf(aFinding('1', { severity: 'note' }), aFinding('2'));
  expect(group?.severity).toBe('warning');
});

test('a finding keeps its name when its row moves and its facts change', () => {
  const [before] = keyFindings([
    aFinding('4.1', { about: { action: '4.1', line: 7 }, facts: { daysLate: 3 } }),
  ]);
  const [after] = keyFindings([
    aFinding('4.1', { about: { action: '4.1', line: 9 }, facts: { daysLate: 4 } }),
  ]);
  expect(after?.key).toBe(before?.key);
});

test('findings that say the same of one record have names of their own', () => {
  const keys = keyFindings([aFinding('1'), aFinding('1'), aFinding('2')]).map(({ key }) => key);
  expect(new Set(keys).size).toBe(3);
});

test('what speaks of a line alone is named by it', () => {
  const onLines = [4, 5].map((line) => aFinding('', { about: { line } }));
  const [four, five] = keyFindings(onLines);
  expect(four?.key).not.toBe(five?.key);
});
