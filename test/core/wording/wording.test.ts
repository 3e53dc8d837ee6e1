import { FINDING_CODES, type Finding } from '../../../src/core/checks/finding.js';
import { wordFinding } from '../../../src/core/wording/word-finding.js';
import { REFUSALS_WORDED, wordRefusal } from '../../../src/core/wording/word-refusal.js';
import { REFUSAL_CODES } from '../../../src/workbook/refusal.js';
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

test('every refusal says what happened, that nothing was lost and what to do', () => {
  const wording = REFUSAL_CODES.map((code) => {
    const { happened, safe, doThis } = wordRefusal({ code, subject: 'Appendix 1' });
    return `[${code}]\n${happened}\n${safe}\n${doThis}`;
  });
  expect(`\n${wording.join('\n\n')}\n`).toMatchSnapshot();
});

test('a change that Excel stopped half-way is not said to have changed nothing', () => {
  const leftOn = ['Appendix 1', 'RAG summary'];
  expect(wordRefusal({ code: 'no-connection', leftOn }).safe).toBe(
    'Part of what was asked stands on “Appendix 1” and “RAG summary”; nothing of yours was lost.',
  );
});

test('the examples leave no code out', () => {
  const shown = new Set(examplesOfFindings().map(({ code }) => code));
  expect(FINDING_CODES.filter((code) => !shown.has(code))).toEqual([]);
});

test('what may be refused and what has words for it are the same', () => {
  expect([...REFUSALS_WORDED].sort()).toEqual([...REFUSAL_CODES].sort());
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
