import { checkPlan } from '../../../src/core/checks/check-plan.js';
import { measureProgress } from '../../../src/core/progress/measure-progress.js';
import { ownerMails } from '../../../src/core/wording/owner-mails.js';
import { aDueInWords, anAction, anUpdate, aPlan, aRating } from '../../builders/a-plan.js';

function mails(parts: Parameters<typeof aPlan>[0]) {
  const plan = aPlan(parts);
  const asAt = '2024-06-30';
  return ownerMails(plan, measureProgress(plan, asAt, 'action'), checkPlan(plan, { asAt }));
}

test('an owner is asked about what is late, in a mail that can be sent as it is', () => {
  const [mail] = mails({});
  expect(mail).toEqual({
    owner: 'Head of Place',
    subject: 'Thornmere peer challenge action plan: your update as at 30 June 2024',
    body: [
      'Thornmere peer challenge action plan',
      '',
      'Dear Head of Place,',
      '',
      'The plan is being reported as at 30 June 2024. You are named for 1 open action. Please look at what is recorded, and reply with what has changed and what is asked below.',
      '',
      'Action 1: Publish a programme for the lake quarter.',
      '  Due: 31/03/2024. Rating: Green.',
      '  Please say whether it is complete; if not, give a revised date. It is rated Green.',
      '',
      'Thank you.',
    ].join('\n'),
    actions: ['1'],
  });
});

test('actions without an owner are one list, last', () => {
  const all = mails({
    actions: [anAction({ owners: [] }), anAction({ ref: '2' }), anAction({ ref: '3', owners: [] })],
  });
  expect(all.map(({ owner, actions }) => [owner, actions])).toEqual([
    ['Head of Place', ['2']],
    ['', ['1', '3']],
  ]);
  expect(all[1]?.subject).toMatch(/owner to be agreed for 2 open actions$/);
  expect(all[1]?.body).toMatch(/Please agree who answers for each/);
});

test('nobody is asked about work that is done', () => {
  expect(mails({ actions: [anAction({ status: 'Complete' })] })).toEqual([]);
});

test('a mistyped rating, a missing date and a missing update are asked for', () => {
  const [mail] = mails({
    actions: [
      anAction({ due: aDueInWords('TBC', 'to-be-confirmed') }),
      anAction({ ref: '2', due: aDueInWords('Ongoing', 'ongoing') }),
    ],
    updates: [anUpdate({ rating: aRating('not-rated', 'Puce') })],
  });
  expect(mail?.body.match(/Please [a-z].*/g)).toEqual([
    'Please look at what is recorded, and reply with what has changed and what is asked below.',
    'Please say which rating is meant by “Puce”.',
    'Please give a date in place of “TBC”.',
    'Please give it a rating.',
    'Please send an update.',
  ]);
});
