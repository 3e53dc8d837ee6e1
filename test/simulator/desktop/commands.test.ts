import { Commands } from '../../../src/simulator/desktop/commands.js';

/** Stands for a page: commands only tell pages apart. */
const aPage = (): Window => ({}) as Window;

test('a command waits until its page is ready, and ends when the page says so', async () => {
  const commands = new Commands();
  const page = aPage();
  const ended = commands.call(page, 'checkPlan', 'CommitteePack.Check');
  expect(commands.isReady(page)).toBe(false);
  commands.listen(page, (event, payload) => {
    const [id, functionName, details] = payload.toArray();
    expect([event, functionName]).toEqual([39, 'checkPlan']);
    expect(JSON.parse(String(details))).toEqual({ source: { id: 'CommitteePack.Check' } });
    commands.done([id, 0]);
  });
  expect(await ended).toBe('completed');
});

test.each([
  [11101, 'no such function'],
  [5001, 'failed'],
] as const)('a page that answers %s is said to have %s', async (status, end) => {
  const commands = new Commands();
  const page = aPage();
  commands.listen(page, (_event, payload) => commands.done([payload.toArray()[0], status]));
  expect(await commands.call(page, 'noSuch', 'CommitteePack.Other')).toBe(end);
});
