import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readArguments } from '../../src/headless/arguments.js';
import { checkAnswers } from '../../src/headless/check-answers.js';
import { UsageError } from '../../src/headless/usage-error.js';
import { examplesOfQuestions } from '../core/wording/examples-of-questions.js';
import { runCommand } from '../support/run-command.js';

const report = path.join(mkdtempSync(path.join(tmpdir(), 'pack-questions-')), 'report.txt');
writeFileSync(
  report,
  'Recommendations\n\nThe Committee is recommended to:\n\n1. note the report; and\n2. approve the plan.\n',
);

interface Printed {
  readonly reading: {
    readonly kind: string;
    readonly recommendations: readonly unknown[];
    readonly questions: readonly { readonly id: string; readonly taken: string }[];
  };
}

const pack = (...args: readonly string[]) => {
  const { code, out, err } = runCommand('pack', [report, '--json', ...args]);
  return { code, err, reading: (JSON.parse(out) as Printed).reading };
};

test('a question is listed in words with its answers, and answering it as listed makes another plan', () => {
  const asked = pack();
  expect(asked.code).toBe(1);
  expect(asked.err).toMatch(/^Do these 2 resolutions belong to the plan/);
  expect(asked.err).toMatch(/^Assumed: these 2 resolutions are left out\./m);
  const [, listed = ''] = /--answer "(.+)"/.exec(asked.err) ?? [];
  const answered = pack('--answer', listed);
  expect(answered.code).toBe(0);
  expect(answered.reading.kind).toBe('recommendations');
  expect(answered.reading.recommendations).toHaveLength(2);
  expect(answered.reading.questions).toMatchObject([{ taken: 'bring-in' }]);
  expect(answered.err).toMatch(/^As answered: these 2 resolutions are brought in\./m);
});

test('ids with blanks and signs are given as they are listed', () => {
  const args = readArguments(['a.txt', '--answer', 'fill-means #92D050=amber-red']);
  expect([...(args?.answers ?? [])]).toEqual([['fill-means #92D050', 'amber-red']]);
  expect(() => readArguments(['a.txt', '--answer', 'hidden-rows'])).toThrow(UsageError);
});

test('an answer to what is not asked, and one that is no answer, are refused and not passed over', () => {
  const check = (id: string, answer: string, questions = examplesOfQuestions()) =>
    checkAnswers(new Map([[id, answer]]), questions);
  expect(() => check('hidden-rows', 'bring-in')).not.toThrow();
  expect(() => check('hidden-rows', 'maybe')).toThrow(/Choose one of leave-out and bring-in\./);
  expect(() => check('colour', 'green')).toThrow(/no question "colour"\. It asks "fill-means", /);
  expect(() => check('colour', 'green', [])).toThrow(/It asks none: leave --answer out\./);
});
