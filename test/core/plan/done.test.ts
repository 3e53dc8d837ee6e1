import { isDone, recordsCompletion, saysDone } from '../../../src/core/plan/done.js';
import { COMPLETE, GREEN } from '../../../src/core/plan/rating-values.js';
import { readDueDate } from '../../../src/core/plan/read-date.js';
import { anAction } from '../../builders/a-plan.js';

test.each([
  'Complete',
  'Completed',
  'Now closed',
  'Fully implemented',
  'Action delivered',
  'Cwblhawyd',
])('%s says that the work is over', (status) => {
  expect(saysDone(status)).toBe(true);
});

test.each([
  'Partially complete',
  'Not complete',
  'Nearly done',
  'To be completed',
  'Complete by March 2024',
  'Complete subject to sign-off',
  'Incomplete',
  'On track',
  'Open',
  '',
])('“%s” does not say that the work is over', (status) => {
  expect(saysDone(status)).toBe(false);
});

test.each([
  ['Complete', true],
  ['Completed March 2023', true],
  ['March 2023 - complete', true],
  ['31/03/2023 (closed)', true],
  ['Complete by March 2024', false],
  ['March 2023', false],
])('“%s” in place of a deadline: over is %s', (text, over) => {
  expect(recordsCompletion(anAction({ due: readDueDate(text) }))).toBe(over);
});

test('a completion date counts whether it is a day or a word', () => {
  expect(recordsCompletion(anAction({ completedOn: readDueDate('May 2023') }))).toBe(true);
  expect(recordsCompletion(anAction({ completedOn: readDueDate('Complete') }))).toBe(true);
  expect(recordsCompletion(anAction({ completedOn: readDueDate('TBC') }))).toBe(false);
});

test.each([
  ['Y', true],
  ['Yes', true],
  ['✓', true],
  ['N', false],
  ['No', false],
])('“%s” below “Completed?”: over is %s', (text, over) => {
  expect(recordsCompletion(anAction({ completedOn: readDueDate(text) }))).toBe(over);
});

test('Green is not done, and a closed rating is', () => {
  expect(isDone(anAction(), GREEN)).toBe(false);
  expect(isDone(anAction(), COMPLETE)).toBe(true);
});
