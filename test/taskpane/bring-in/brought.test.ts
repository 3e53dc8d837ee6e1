import {
  joinedLines,
  nextBrought,
  NOTHING_BROUGHT,
  withAnswers,
  withJoins,
  type Brought,
} from '../../../src/taskpane/bring-in/brought.js';
import { givenByPaste, type GivenSource } from '../../../src/taskpane/bring-in/given-source.js';
import { previewPlan } from '../../../src/tasks/preview-plan.js';

const TEXT = 'Ref\tAction\tOwner\n1\tPublish the plan\tHead of Policy';

function aPaste(text = TEXT): GivenSource {
  const given = givenByPaste({ html: '', text });
  if (!given) throw new Error('Nothing was pasted.');
  return given;
}

function read(): Brought {
  const given = aPaste();
  const preview = previewPlan(given.source, { rule: 'action', today: '2026-01-31' });
  return nextBrought(nextBrought(NOTHING_BROUGHT, { kind: 'given', given }), {
    kind: 'read',
    preview,
  });
}

const join = (line: number, text: string) => ({ into: '3', text, line });

test('a stopped first reading keeps what was pasted', () => {
  const given = aPaste();
  const pasted = nextBrought(NOTHING_BROUGHT, { kind: 'given', given });
  expect(nextBrought(pasted, { kind: 'not-read' })).toEqual({ ...NOTHING_BROUGHT, given });
});

test('a correction whose reading is stopped is taken back, so that the screen says what was read', () => {
  const before = read();
  const corrections = { ...before.corrections, columns: new Map([[1, null]]) };
  const corrected = nextBrought(before, { kind: 'corrected', corrections });
  expect(corrected.corrections.columns.size).toBe(1);
  expect(nextBrought(corrected, { kind: 'not-read' })).toEqual(before);
});

test('a new paste begins without the corrections of the one before', () => {
  const before = nextBrought(read(), {
    kind: 'corrected',
    corrections: { ...NOTHING_BROUGHT.corrections, title: 'Of the old plan' },
  });
  const given = aPaste('Ref\tAction\n1\tTrain members');
  expect(nextBrought(before, { kind: 'given', given })).toEqual({ ...NOTHING_BROUGHT, given });
});

test('a join that was taken apart stays in its place in the list, and can be joined again', () => {
  const made = [join(26, 'those shared'), join(30, 'the new prices')];
  const apart = withJoins(NOTHING_BROUGHT.corrections, made, 26, false);
  const afterReading = [join(30, 'the new prices')];
  expect(joinedLines(afterReading, apart.keptApart)).toEqual([
    { line: 26, into: '3', text: 'those shared', isJoined: false },
    { line: 30, into: '3', text: 'the new prices', isJoined: true },
  ]);
  expect(withJoins(apart, afterReading, 26, true)).toEqual(NOTHING_BROUGHT.corrections);
});

test('the pieces of one line are one question', () => {
  const made = [join(26, 'of the action'), join(26, 'of the update')];
  expect(joinedLines(made, [])).toEqual([
    { line: 26, into: '3', text: 'of the action … of the update', isJoined: true },
  ]);
  expect(withJoins(NOTHING_BROUGHT.corrections, made, 26, false).keptApart).toEqual(made);
});

test('an answer is kept beside the others, and changes when it is given anew', () => {
  const first = withAnswers(
    NOTHING_BROUGHT.corrections,
    new Map([['fill-means #92D050', 'green']]),
  );
  const both = withAnswers(first, new Map([['hidden-rows', 'bring-in']]));
  expect([...withAnswers(both, new Map([['hidden-rows', 'leave-out']])).answers]).toEqual([
    ['fill-means #92D050', 'green'],
    ['hidden-rows', 'leave-out'],
  ]);
});

test('the same answer once more is no correction: nothing is read again', () => {
  const answered = withAnswers(NOTHING_BROUGHT.corrections, new Map([['hidden-rows', 'bring-in']]));
  expect(withAnswers(answered, new Map([['hidden-rows', 'bring-in']]))).toBe(answered);
});

test('a new paste begins without the answers to the one before', () => {
  const corrections = withAnswers(
    NOTHING_BROUGHT.corrections,
    new Map([['hidden-rows', 'bring-in']]),
  );
  const before = nextBrought(read(), { kind: 'corrected', corrections });
  expect(nextBrought(before, { kind: 'given', given: aPaste() }).corrections.answers.size).toBe(0);
});
