import type { Action } from '../../../src/core/plan/plan.js';
import { aDay, aDueInWords, aPlan, anAction } from '../../builders/a-plan.js';
import { columnOf, pack } from './drawn.js';

function dueOf(parts: Partial<Action>): string | undefined {
  return columnOf(pack(aPlan({ actions: [anAction(parts)] })).appendix, 'Appendix1', 'Due')[0];
}

describe('an action that was completed after its deadline', () => {
  it('says beside the deadline when it was completed and how late', () => {
    expect(dueOf({ due: aDay('2024-03-31'), completedOn: aDay('2024-05-13') })).toBe(
      '31 Mar 2024\nCompleted\n13 May 2024,\n43 days late',
    );
  });

  it('is measured against the deadline in force, with the first one beside it', () => {
    const late = { due: aDay('2024-01-31'), revisedDues: [aDay('2024-03-31')] };
    expect(dueOf({ ...late, completedOn: aDay('2024-04-01') })).toBe(
      '31 Mar 2024\nOriginally\n31 Jan 2024\nMoved once\nCompleted\n01 Apr 2024,\n1 day late',
    );
    expect(dueOf({ ...late, completedOn: aDay('2024-03-31') })).not.toContain('late');
  });

  it('is late by an unknown number of days where only the month is known', () => {
    const inMay = { completedOn: aDueInWords('May 2024', 'month', '2024-05-31') };
    expect(dueOf({ ...inMay, due: aDay('2024-04-30') })).toContain('Completed\nMay 2024,\nlate');
    expect(dueOf({ ...inMay, due: aDay('2024-05-10') })).not.toContain('late');
  });

  it('does not say in two places when it was completed', () => {
    const action = anAction({ due: aDay('2024-03-31'), completedOn: aDay('2024-05-13') });
    const { appendix } = pack(aPlan({ actions: [action] }));
    expect(columnOf(appendix, 'Appendix1', 'Action')[0]).not.toContain('Completed');
  });
});
