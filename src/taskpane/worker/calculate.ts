import { calculateHere } from '../../tasks/calculations.js';
import type { Result } from '../../workbook/result.js';
import type { Answer, Question } from './calculate-apart.js';

// Every plan is studied as soon as it has been read: what that takes comes while Excel is asked.
void import('../../tasks/study-plan.js');

/** The worker's own thread: one question, one answer. */
self.onmessage = ({ data }: MessageEvent<Question>) => {
  void answer(data).then((reply) => self.postMessage(reply));
};

async function answer({ id, method, args }: Question): Promise<Answer> {
  const calculate = calculateHere[method] as (
    ...args: readonly unknown[]
  ) => Promise<Result<unknown>>;
  return calculate(...args).then(
    (result) => ({ id, result }),
    // A fault of our own: thrown again on the other side, where the pane says so.
    (fault: unknown) => ({ id, fault: String(fault) }),
  );
}
