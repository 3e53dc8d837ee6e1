import { FIRST_STATE, nextState, type PaneState } from '../../../src/taskpane/state/pane-state.js';
import type { WorkbookChange } from '../../../src/workbook/workbook.js';

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

describe('Undo', () => {
  const change = (label: string, steps: WorkbookChange['steps']) =>
    ({ kind: 'changed', change: { label, receipt: { inverse: { label, steps } } } }) as const;
  const keep = { kind: 'keep', key: 'plan', before: 'b', after: 'a' } as const;
  const labels = ({ changes }: PaneState) => changes.map(({ label }) => label);

  test('takes the changes back one by one, the last first', () => {
    const both = [change('Owner set', [keep]), change('Date set', [keep])].reduce(
      nextState,
      FIRST_STATE,
    );
    expect(labels(both)).toEqual(['Owner set', 'Date set']);
    expect(labels(nextState(both, { kind: 'undid' }))).toEqual(['Owner set']);
  });

  test('is not offered for a change that cannot go back; the one before can still be undone', () => {
    const state = [change('Owner set', [keep]), change('Appendix 1 drawn', [])].reduce(
      nextState,
      FIRST_STATE,
    );
    expect(labels(state)).toEqual(['Owner set']);
  });
});

describe('work that takes time', () => {
  const began = { kind: 'began', busy: { label: 'Drawing…', stop: () => undefined } } as const;

  test('shows how far it is, and takes away what was said before', () => {
    const said = nextState(FIRST_STATE, {
      kind: 'noticed',
      notice: { kind: 'said', text: 'Fixed.' },
    });
    const state = [began, { kind: 'part-done', done: 2, of: 5 } as const].reduce(nextState, said);
    expect(state.busy).toMatchObject({ label: 'Drawing…', part: { done: 2, of: 5 } });
    expect(state.notice).toBeNull();
  });

  test('says when it can no longer be stopped, and nothing of how far it is', () => {
    const late = { kind: 'past-stopping', label: 'Stopping…' } as const;
    const state = [began, { kind: 'part-done', done: 2, of: 5 } as const, late].reduce(
      nextState,
      FIRST_STATE,
    );
    expect(state.busy).toEqual({ label: 'Stopping…', stop: null });
    expect(nextState(FIRST_STATE, late).busy).toBeNull();
  });

  test('a part that is reported after the end brings no progress back', () => {
    const ended = [began, { kind: 'ended' } as const].reduce(nextState, FIRST_STATE);
    expect(nextState(ended, { kind: 'part-done', done: 5, of: 5 }).busy).toBeNull();
  });
});

test('what was said on one screen does not follow to the next', () => {
  const said = nextState(FIRST_STATE, { kind: 'noticed', notice: { kind: 'fault' } });
  expect(nextState(said, { kind: 'went', view: 'start' })).toMatchObject({
    view: 'start',
    notice: null,
  });
});

test('what is said of the next screen comes with it', () => {
  const gone = nextState(FIRST_STATE, { kind: 'went', view: 'checks', said: 'Added.' });
  expect(gone).toMatchObject({ view: 'checks', notice: { kind: 'said', text: 'Added.' } });
});
