import type { FindingCode } from '../../src/core/checks/finding.js';
import type { ActionPlan } from '../../src/core/plan/plan.js';
import { checkAnswer } from '../../src/tasks/fixes/check-answer.js';
import { aDay, aDueInWords, anAction } from '../builders/a-plan.js';
import { finding, openOwnTables } from './plan-to-fix.js';

async function answering(code: FindingCode, actions: ActionPlan['actions']) {
  const { opened } = await openOwnTables({ actions, updates: [] });
  return (answer: string) => checkAnswer(opened, finding(opened, code), answer);
}

const { due: _, ...withoutDue } = anAction({ ref: '2' });

test.each([
  ['31 March 2027', null],
  ['Q2 2026/27', null],
  ['Ongoing', null],
  ['TBC', null],
  ['Complete', null],
  ['soon', 'not-a-date'],
  ['when funding allows', 'not-a-date'],
  ['next spring', 'not-a-date'],
  ['31 June 2027', 'not-a-date'],
  ['11/12', 'ambiguous-date'],
])('as the date of an action, “%s” is judged: %s', async (answer, problem) => {
  const check = await answering('due-missing', [anAction(), withoutDue]);
  expect(check(answer)).toBe(problem);
});

test('a day in figures that would leave all others unsure is not taken', async () => {
  const monthFirst = aDueInWords('12/31/2026', 'day', '2026-12-31');
  const check = await answering('due-missing', [anAction({ due: monthFirst }), withoutDue]);
  expect(check('31/3/2027')).toBe('ambiguous-date');
  expect(check('3/31/2027')).toBeNull();
});

test('a date is judged with the words that stay around it in its cell', async () => {
  const due = aDueInWords('by 1/3/2025', 'ambiguous');
  const check = await answering('due-ambiguous', [
    anAction({ due: aDay('2024-12-31') }),
    anAction({ ref: '2', due: aDueInWords('12/31/2024', 'day', '2024-12-31') }),
    anAction({ ref: '3', due }),
  ]);
  expect(check('by 1 March 2025')).toBeNull();
  expect(check('1/3/2025')).toBe('ambiguous-date');
});

test('an owner is somebody’s name or post, not a mark that holds the place', async () => {
  const check = await answering('owner-missing', [anAction({ owners: [] })]);
  expect(check('Head of Place')).toBeNull();
  expect(check('?')).toBe('not-an-owner');
});

test('a ref that another record has is not taken', async () => {
  const check = await answering('duplicate-ref', [anAction(), anAction(), anAction({ ref: '2' })]);
  expect(check('1a')).toBeNull();
  expect(check(' 2 ')).toBe('ref-taken');
});

test('a percentage lies between 0 and 100', async () => {
  const check = await answering('percent-out-of-range', [anAction({ percent: 120 })]);
  expect([check('90'), check('90%'), check('12.5 %')]).toEqual([null, null, null]);
  expect([check('101'), check('-5'), check('most')]).toEqual(Array(3).fill('not-a-percentage'));
});

test('a status that leaves the work open does not settle that it is complete', async () => {
  const completedOn = aDueInWords('May 2023', 'month', '2023-05-31');
  const check = await answering('completed-but-open', [
    anAction({ status: 'In progress', completedOn }),
  ]);
  expect(check('Complete')).toBeNull();
  expect(check('Nearly there')).toBe('not-closed');
});
