import { FIRST_STATE, nextState } from '../../../src/taskpane/state/pane-state.js';

const GONE = { code: 'table-gone', subject: 'Actions' } as const;

test('a plan whose table is gone is no longer shown, and why is kept to be said', () => {
  const state = nextState(
    { ...FIRST_STATE, view: 'progress' },
    { kind: 'unreadable', refusal: GONE },
  );
  expect(state).toMatchObject({ view: 'progress', plan: null, unreadable: GONE });
});

test('a plan that cannot be read when the pane opens is said where the plan would stand', () => {
  expect(nextState(FIRST_STATE, { kind: 'unreadable', refusal: GONE }).view).toBe('checks');
});

test('once the workbook can be read again, nothing stands against it', () => {
  const lost = nextState(FIRST_STATE, { kind: 'unreadable', refusal: GONE });
  expect(nextState(lost, { kind: 'opened', plan: null }).unreadable).toBeNull();
});
