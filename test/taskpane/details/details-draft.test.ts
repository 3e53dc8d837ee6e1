import { BRAG, RAG } from '../../../src/core/plan/schemes.js';
import { changesOf, withDraft, type Details } from '../../../src/taskpane/details/details-draft.js';

const KEPT: Details = {
  title: 'Peer challenge action plan',
  council: 'Thornmere Borough Council',
  asAt: '2024-06-30',
  rule: 'action',
  scheme: RAG,
};

test('what was not touched is no change', () => {
  expect(changesOf(KEPT, {})).toEqual({});
});

test('only what differs is saved', () => {
  expect(changesOf(KEPT, { title: 'Action plan', rule: 'action', scheme: BRAG })).toEqual({
    title: 'Action plan',
    scheme: BRAG,
  });
});

test('spaces around a title are no change', () => {
  expect(changesOf(KEPT, { title: ` ${KEPT.title} ` })).toEqual({});
});

test('a title that was emptied is a change, so that it can be refused', () => {
  expect(changesOf(KEPT, { title: '  ' })).toEqual({ title: '' });
});

test('details that someone else saved meanwhile come through beside the draft', () => {
  const theirs = { ...KEPT, council: 'Thornmere Council' };
  expect(withDraft(theirs, { rule: 'statement' })).toEqual({ ...theirs, rule: 'statement' });
});
