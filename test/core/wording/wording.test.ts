import { FINDING_CODES, type Finding } from '../../../src/core/checks/finding.js';
import { wordFinding } from '../../../src/core/wording/word-finding.js';
import { examplesOfFindings } from './examples-of-findings.js';

/** As a person reads it in the pane. */
function read(finding: Finding): string {
  const { says, why, doThis } = wordFinding(finding);
  return [says, why, doThis].filter((words) => words !== '').join('\n');
}

test('every finding says what is so, why it matters and what to do', () => {
  const wording = examplesOfFindings().map((example) => `[${example.code}]\n${read(example)}`);
  expect(`\n${wording.join('\n\n')}\n`).toMatchSnapshot();
});

test('the examples leave no code out', () => {
  const shown = new Set(examplesOfFindings().map(({ code }) => code));
  expect(FINDING_CODES.filter((code) => !shown.has(code))).toEqual([]);
});

test('a finding that bears none of its facts is still worded in whole sentences', () => {
  for (const code of FINDING_CODES) {
    const { says, doThis } = wordFinding({ code, severity: 'note', about: {}, facts: {} });
    expect([code, says]).toEqual([code, expect.stringMatching(/^\S.*\.$/)]);
    expect(`${says} ${doThis}`).not.toMatch(/undefined|NaN|!/);
  }
});

test('a long quotation is cut at a word’s end, on one line', () => {
  const claim = `All the work of the year\n${'went well '.repeat(20)}`;
  const { says } = wordFinding({
    code: 'claim-not-understood',
    severity: 'warning',
    about: {},
    facts: { claim },
  });
  expect(says).toContain('“All the work of the year went well went well went well went…”');
});
