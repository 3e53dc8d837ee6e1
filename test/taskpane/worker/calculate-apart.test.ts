import { calculateApart } from '../../../src/taskpane/worker/calculate-apart.js';
import { done } from '../../../src/workbook/result.js';
import { aPlan } from '../../builders/a-plan.js';
import { AThread } from './a-thread.js';

function calculating() {
  const threads: AThread[] = [];
  const calculations = calculateApart(() => {
    const thread = new AThread();
    threads.push(thread);
    return thread.asWorker();
  });
  const thread = (nth: number): AThread => {
    const found = threads[nth];
    if (!found) throw new Error(`No thread ${nth} was started.`);
    return found;
  };
  return { calculations, threads, thread };
}

const STOPPED = { ok: false, refusal: { code: 'stopped' } };
const idsAsked = (thread: AThread) => thread.asked.map(({ id }) => id);

test('one thread is started before anything is asked, and is asked nothing', () => {
  const { threads, thread } = calculating();
  expect(threads).toHaveLength(1);
  expect(thread(0).asked).toEqual([]);
});

test('each answer goes to whoever asked, in whatever order they come', async () => {
  const { calculations, thread, threads } = calculating();
  const first = calculations.placePlan(aPlan({ title: 'First' }));
  const second = calculations.placePlan(aPlan({ title: 'Second' }));
  const [a = 0, b = 0] = idsAsked(thread(0));
  thread(0).answer({ id: b, result: done('second') });
  thread(0).answer({ id: a, result: done('first') });
  expect([await first, await second]).toEqual([done('first'), done('second')]);
  expect(threads).toHaveLength(1);
});

test('Stop ends the thread at once, and what else was asked is asked of a new one', async () => {
  const { calculations, thread } = calculating();
  const controller = new AbortController();
  const stopped = calculations.placePlan(aPlan(), { signal: controller.signal });
  const other = calculations.placePlan(aPlan({ title: 'Other' }));
  controller.abort();
  expect(await stopped).toEqual(STOPPED);
  expect(thread(0).isEnded).toBe(true);
  expect(thread(1).asked).toEqual([thread(0).asked[1]]);
  thread(1).answer({ id: thread(1).asked[0]?.id ?? 0, result: done('other') });
  expect(await other).toEqual(done('other'));
});

test('where nothing else was asked, Stop starts no thread for nothing', async () => {
  const { calculations, threads, thread } = calculating();
  const controller = new AbortController();
  const stopped = calculations.placePlan(aPlan(), { signal: controller.signal });
  controller.abort();
  await stopped;
  expect(threads).toHaveLength(1);
  void calculations.placePlan(aPlan());
  expect(thread(1).asked).toHaveLength(1);
});

test('what was stopped before it was asked never reaches a thread', async () => {
  const { calculations, thread } = calculating();
  const signal = AbortSignal.abort();
  expect(await calculations.placePlan(aPlan(), { signal })).toEqual(STOPPED);
  expect(thread(0).asked).toEqual([]);
});

test('Stop after the answer changes nothing', async () => {
  const { calculations, thread } = calculating();
  const controller = new AbortController();
  const answered = calculations.placePlan(aPlan(), { signal: controller.signal });
  thread(0).answer({ id: thread(0).asked[0]?.id ?? 0, result: done('placed') });
  expect(await answered).toEqual(done('placed'));
  controller.abort();
  expect(thread(0).isEnded).toBe(false);
});

test('a fault in a calculation is thrown to its asker alone', async () => {
  const { calculations, thread } = calculating();
  const failing = calculations.placePlan(aPlan());
  const other = calculations.placePlan(aPlan());
  const [a = 0, b = 0] = idsAsked(thread(0));
  thread(0).answer({ id: a, fault: 'TypeError: broken' });
  await expect(failing).rejects.toThrow('TypeError: broken');
  thread(0).answer({ id: b, result: done('placed') });
  expect(await other).toEqual(done('placed'));
});

test('a thread that cannot start fails all that wait for it, and the next question tries anew', async () => {
  const { calculations, thread, threads } = calculating();
  const waiting = [calculations.placePlan(aPlan()), calculations.placePlan(aPlan())];
  const failures = Promise.allSettled(waiting);
  thread(0).breakDown();
  expect((await failures).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(thread(0).isEnded).toBe(true);
  void calculations.placePlan(aPlan());
  expect(threads).toHaveLength(2);
});

test('a thread that was stopped while it loaded, and says so afterwards, fails nobody', async () => {
  const { calculations, thread } = calculating();
  const controller = new AbortController();
  void calculations.placePlan(aPlan(), { signal: controller.signal });
  controller.abort();
  const asked = calculations.placePlan(aPlan({ title: 'Next' }));
  expect(thread(0).breakDown()).toBe(true);
  thread(1).answer({ id: thread(1).asked[0]?.id ?? 0, result: done('next') });
  expect(await asked).toEqual(done('next'));
});
