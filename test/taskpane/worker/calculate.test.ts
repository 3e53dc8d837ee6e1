import { calculateHere } from '../../../src/tasks/calculations.js';
import {
  calculateApart,
  type Answer,
  type Question,
} from '../../../src/taskpane/worker/calculate-apart.js';
import { aPlan } from '../../builders/a-plan.js';
import { AThread } from './a-thread.js';

/** The worker's own file behind a thread; all that passes is cloned, as between threads. */
class WorkingThread extends AThread {
  override postMessage(question: Question): void {
    super.postMessage(question);
    self.onmessage?.({ data: structuredClone(question) } as MessageEvent);
  }
}

async function calculations() {
  const thread = new WorkingThread();
  const scope = { postMessage: (data: Answer) => thread.answer(structuredClone(data)) };
  Object.defineProperty(globalThis, 'self', { configurable: true, value: scope });
  await import('../../../src/taskpane/worker/calculate.js');
  return calculateApart(() => thread.asWorker());
}

afterEach(() => Reflect.deleteProperty(globalThis, 'self'));

test('the worker answers what this thread would', async () => {
  const apart = await calculations();
  expect(await apart.placePlan(aPlan())).toEqual(await calculateHere.placePlan(aPlan()));
});
