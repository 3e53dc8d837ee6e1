import { anAction, aDay, aPlan } from '../../builders/a-plan.js';
import { BRAG, RAG } from '../../../src/core/plan/schemes.js';
import { checkClaim } from '../../../src/core/progress/check-claim.js';
import { measureProgress } from '../../../src/core/progress/measure-progress.js';
import type { CountingRule } from '../../../src/core/progress/progress.js';
import { aPlanOfRows } from './rows.js';

/** Thirteen actions under eight recommendations, rated row by row: all Green but action 4. */
const PLAN = aPlanOfRows([
  { recommendations: ['1', '2'], actions: ['1'], rating: 'green' },
  { recommendations: ['3'], actions: ['2', '3'], rating: 'green' },
  { recommendations: ['4'], actions: ['4'], rating: 'amber' },
  { recommendations: ['5'], actions: ['5'], rating: 'green' },
  { recommendations: ['6'], actions: ['6', '7', '8'], rating: 'green' },
  { recommendations: ['7'], actions: ['9', '10'], rating: 'green' },
  { recommendations: ['8'], actions: ['11', '12', '13'], rating: 'green' },
]);

function check(claim: string, rule: CountingRule = 'action') {
  return checkClaim(claim, PLAN, measureProgress(PLAN, '2023-08-31', rule));
}

describe('a claim that the table bears out', () => {
  test.each([
    'Green for all but one action',
    'Green RAG ratings for all but one action',
    '3.3 Members are asked to note the progress in Appendix 1, with Green ratings for all but one action.',
    'All but one action is Green.',
    'All but one of the 13 actions are rated Green',
    'All actions but one are Green',
    'All actions are Green except action 4',
    'With the exception of action 4, all actions are Green',
    '12 of 13 actions are Green',
    '12 of the 13 actions are Green',
    '12/13 actions are Green',
    'Twelve out of thirteen actions are rated as Green',
    'Twelve actions are on track',
    '12 actions are Green and the remaining one is Amber',
    '12 actions are Green and the rest are Amber',
    '12 Green, 1 Amber, 0 Red',
    'Green: 12; Amber: 1; Red: 0',
    'Of the 13 actions, 12 are Green and 1 is Amber as at 31 August 2023.',
    'There are 12 Green actions and one Amber',
    '92% Green',
    '92.3% of actions are Green',
    '92 per cent of actions are Green and 8 per cent are Amber',
    'over 90% of actions are Green',
    'more than half of the actions are Green',
    'at least 10 actions are Green',
    'Most actions are Green',
    'The majority of actions are rated Green and none is rated Red',
    'No red ratings',
    'There are no Red actions',
    'None of the actions is Red',
    'one Amber',
    'just one action is Amber',
    'Action 4 is Amber',
    'Only action 4 is Amber',
    'Actions 1, 2 and 3 are Green',
    'All actions are Green or Amber',
    'All 13 actions have been rated.',
    'No actions are overdue',
    '7 of 8 recommendations are Green',
    '6 of 7 ratings are Green',
    '12 actions are Green and 7 recommendations are Green',
    'Gwyrdd: 12, Ambr: 1',
    'This update shows that good progress was made on the plan, with Green for all but one action.',
    'We have made good progress against the improvement plan, with Green for all but one action.',
    'Progress is good: 12 of the 13 actions are now rated Green, with only one rated Amber',
    'One action (action 4) is rated Amber; all others are Green',
    'All actions are rated Green apart from action 4, which is Amber',
    'The RAG rating is Green for 12 of the 13 actions',
    'There are 13 actions, of which 12 are Green and 1 is Amber',
    '12 of 13 (92%) actions are Green and the rest are Amber',
    'Green 12 (92%), Amber 1 (8%)',
    'No more than one action is Amber',
    'A single action is Amber',
  ])('%s', (claim) => {
    expect(check(claim)).toMatchObject({ verdict: 'holds', findings: [], unclear: [] });
  });
});

describe('a claim that the table contradicts', () => {
  test.each([
    ['All actions are Green', 'action 12/13'],
    ['All are Green', 'action 12/13'],
    ['11 of 13 actions are Green', 'action 12/13'],
    ['12 of 14 actions are Green', 'action 12/13'],
    ['All but two actions are Green', 'action 12/13'],
    ['All actions are Green except action 5', 'action 12/13'],
    ['93% of actions are Green', 'action 12/13'],
    ['over 95% of actions are Green', 'action 12/13'],
    ['Most actions are Amber', 'action 1/13'],
    ['No Amber ratings', 'action 1/13'],
    ['Two actions are Amber', 'action 1/13'],
    ['Action 5 is Amber', 'action 1/13'],
    ['Action 4 is Green', 'action 12/13'],
    ['Only actions 4 and 5 are Amber', 'action 1/13'],
    ['All 13 actions are complete', 'action 0/13'],
    ['All but one of 13 actions are Green; action 5 is Amber.', 'action 1/13'],
    ['12 actions are Green and the rest are Red', 'action 0/13'],
    ['All recommendations are Green', 'recommendation 7/8'],
    ['12 of 13 (93%) actions are Green', 'action 12/13'],
    ['All actions are Green apart from action 4, which is Red', 'action 0/13'],
    ['over 95% of the 13 actions are Green', 'action 12/13'],
    ['No more than eleven actions are Green', 'action 12/13'],
    ['The action plan is all Green', 'action 12/13'],
    ['None of the 8 recommendations has been rated', 'recommendation 8/8'],
    ['One action is overdue', 'action 0/13'],
    ['12 actions are Green and 8 recommendations are Green', 'recommendation 7/8'],
  ])('%s: %s', (claim, figures) => {
    const { verdict, contradictions } = check(claim);
    expect(verdict).toBe('contradicted');
    expect(contradictions.map(({ level, found, total }) => `${level} ${found}/${total}`)).toEqual([
      figures,
    ]);
  });
});

describe('a claim that is not understood is not guessed at', () => {
  test.each([
    ['Nearly all actions are Green', ['Nearly']],
    ['All housing actions are Green', ['housing']],
    ['All actions are Green in the finance theme', ['in', 'finance', 'theme']],
    ['In housing, all actions are Green', ['In', 'housing']],
    ['Not all actions are Green', ['Not']],
    ['The vast majority of actions are Green', ['vast']],
    ['All actions should be Green by the spring', ['should', 'by', 'spring']],
    ['Action 99 is Amber', ['Action']],
    ['Some actions are Green', ['Some']],
    ['Two thirds of actions are Green', ['thirds']],
    ['Good progress was made', []],
    ['', []],
  ])('%s', (claim, unclear) => {
    const verdict = check(claim);
    expect(verdict.verdict).toBe('not-understood');
    expect(verdict.unclear.slice(0, unclear.length)).toEqual(unclear);
    expect(verdict.findings.map(({ code }) => code)).toEqual(['claim-not-understood']);
  });
});

test('the verdict says at which counts the claim is true', () => {
  expect(check('Green for all but one action').holdsAt).toEqual([
    'action',
    'recommendation',
    'statement',
  ]);
  expect(check('12 of 13 actions are Green').holdsAt).toEqual(['action']);
  expect(check('Only action 4 is Amber').holdsAt).toEqual(['action']);
});

test('a claim that does not say what it counts is judged by the counting rule', () => {
  expect(check('7 are Green and 1 is Amber', 'recommendation').verdict).toBe('holds');
  expect(check('7 are Green and 1 is Amber', 'action').verdict).toBe('contradicted');
  expect(check('7 of 8 are Green', 'action').verdict).toBe('holds');
});

test('the finding gives the sentence that would be true', () => {
  const [finding] = check('All actions are Green').findings;
  expect(finding).toMatchObject({
    code: 'claim-contradicted',
    severity: 'error',
    facts: {
      claim: 'All actions are Green',
      found: 'All but one of 13 actions are Green; action 4 is Amber.',
    },
  });
});

test('a count of overdue actions is held against the dates', () => {
  const plan = aPlan({ actions: [anAction({ due: aDay('2023-08-01') }), anAction({ ref: '2' })] });
  const progress = measureProgress(plan, '2023-08-31', 'action');
  expect(checkClaim('One action is overdue', plan, progress).verdict).toBe('holds');
  expect(checkClaim('No action is overdue', plan, progress).verdict).toBe('contradicted');
});

test.each([
  ['counts those recorded as complete where the scheme has no word for it', RAG],
  ['counts the rating where the scheme has one', BRAG],
])('“complete” %s', (_, scheme) => {
  const actions = ['1', '2'].map((ref) => anAction({ ref, status: 'Complete' }));
  const plan = aPlan({ scheme, actions, updates: [] });
  const progress = measureProgress(plan, '2023-08-31', 'action');
  const expected = scheme === RAG ? 'holds' : 'contradicted';
  expect(checkClaim('Both actions are complete', plan, progress).verdict).toBe(expected);
});

describe('the many verbs by which actions come to a rating', () => {
  test.each([
    'All but one of the actions carry a Green rating.',
    'All but one of the thirteen actions have a Green rating.',
    '12 of 13 actions show Green status',
    '12 of the 13 actions were assessed as Green',
    '12 actions remain Green',
    'Twelve of the actions now sit at Green and one sits at Amber',
    'One action has received an Amber rating',
  ])('%s', (claim) => {
    expect(check(claim)).toMatchObject({ verdict: 'holds', unclear: [] });
  });

  test('a false one is contradicted', () => {
    expect(check('All but two of the actions carry a Green rating.').verdict).toBe('contradicted');
  });
});
