import { QUESTION_KINDS } from '../../../src/core/intake/plan-reading.js';
import { nameColour } from '../../../src/core/wording/name-colour.js';
import { wordLines } from '../../../src/core/wording/word-place.js';
import { wordQuestion } from '../../../src/core/wording/word-question.js';
import { examplesOfQuestions } from './examples-of-questions.js';

test('every question asks, says why, offers answers and says what was assumed', () => {
  const wording = examplesOfQuestions().map((question) => {
    const { asks, why, answers, assumed } = wordQuestion(question);
    return [asks, why, ...answers.map(({ says }) => `  ( ) ${says}`), assumed].join('\n');
  });
  expect(`\n${wording.join('\n\n')}\n`).toMatchSnapshot();
});

test('the examples leave no kind of question out', () => {
  const shown = new Set(examplesOfQuestions().map(({ kind }) => kind));
  expect(QUESTION_KINDS.filter((kind) => !shown.has(kind))).toEqual([]);
});

test('a question that bears none of its facts is still worded in whole sentences', () => {
  for (const question of examplesOfQuestions()) {
    const { asks, why, assumed } = wordQuestion({ ...question, facts: {} });
    expect([question.kind, asks]).toEqual([question.kind, expect.stringMatching(/^[A-Z].*\?$/)]);
    expect(assumed).toMatch(/^Assumed: \S.*\S\.$/);
    expect(`${asks} ${why} ${assumed}`).not.toMatch(/undefined|NaN|“”|\b0\b| {2}|!/);
  }
});

test.each([
  ['#FFC000', 'orange'],
  ['#00b050', 'green'],
  ['#C6EFCE', 'light green'],
  ['#FFC7CE', 'light red'],
  ['#8B1A1A', 'dark red'],
  ['#FF69B4', 'pink'],
  ['#40E0D0', 'turquoise'],
  ['#FFFFFF', 'white'],
  ['#D9D9D9', 'light grey'],
  ['#808080', 'grey'],
  ['#404040', 'dark grey'],
  ['#000000', 'black'],
  ['theme 4', 'theme 4'],
])('the fill %s is called %s', (code, name) => {
  expect(nameColour(code)).toBe(name);
});

test('lines are named, and past six of them counted', () => {
  expect(wordLines([])).toBe('');
  expect(wordLines([12])).toBe('line 12');
  expect(wordLines([1, 2, 3, 4, 5, 6, 7, 8])).toBe('lines 1, 2, 3, 4, 5, 6 and 2 others');
});
