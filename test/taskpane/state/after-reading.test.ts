import { afterRefusal, viewFor } from '../../../src/taskpane/state/after-reading.js';
import { FIRST_STATE } from '../../../src/taskpane/state/pane-state.js';
import type { OpenedPlan } from '../../../src/tasks/open-plan.js';

const PLAN = {} as OpenedPlan;

test.each([
  [null, true, false, 'checks'],
  [null, false, false, 'first-use'],
  [null, false, true, 'start'],
  ['progress', true, true, 'progress'],
  ['details', false, true, 'start'],
  ['bring-in', false, true, 'bring-in'],
  ['bring-in', true, true, 'bring-in'],
  ['start', true, true, 'start'],
] as const)(
  'from %s, with a plan %s and first use over %s, one stands at %s',
  (view, hasPlan, isOver, next) => {
    expect(viewFor({ view }, hasPlan, isOver)).toBe(next);
  },
);

test('a refusal that passes is said, and the plan stays in view', () => {
  const state = { ...FIRST_STATE, view: 'checks', plan: PLAN } as const;
  const refusal = { code: 'no-connection' } as const;
  expect(afterRefusal(state, refusal)).toEqual({
    kind: 'noticed',
    notice: { kind: 'refused', refusal },
  });
});

test('a plan that was lost is no longer shown as if it stood', () => {
  const state = { ...FIRST_STATE, view: 'pack', plan: PLAN } as const;
  const refusal = { code: 'table-gone', subject: 'Actions' } as const;
  expect(afterRefusal(state, refusal)).toEqual({ kind: 'unreadable', refusal });
});

test('whoever is bringing a plan in is told of a refusal where they are', () => {
  const state = { ...FIRST_STATE, view: 'bring-in' } as const;
  const refusal = { code: 'table-gone', subject: 'Actions' } as const;
  expect(afterRefusal(state, refusal).kind).toBe('noticed');
});
