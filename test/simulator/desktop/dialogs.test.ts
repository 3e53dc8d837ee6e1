import { Dialogs } from '../../../src/simulator/desktop/dialogs.js';
import type { SafeArray } from '../../../src/simulator/desktop/native-excel.js';

/** A page that opens dialogs, and all that it hears. */
function aPage() {
  const heard: unknown[][] = [];
  const answers: unknown[] = [];
  let changes = 0;
  const dialogs = new Dialogs('http://127.0.0.1', () => (changes += 1));
  const open = (url: string) =>
    dialogs.open(
      JSON.stringify({ url, width: 30, height: 40 }),
      (_event: number, payload: SafeArray) => heard.push([...payload.toArray()]),
      (answer) => answers.push(answer),
    );
  return { dialogs, open, heard, answers, changes: () => changes };
}

test('a dialog is shown as its page asked, and closed by it', () => {
  const page = aPage();
  page.open('http://127.0.0.1/message.html');
  expect(page.dialogs.shown).toEqual({
    url: 'http://127.0.0.1/message.html',
    width: 30,
    height: 40,
  });
  page.dialogs.close();
  expect(page.dialogs.shown).toBeNull();
  expect(page.heard).toEqual([]);
  expect(page.changes()).toBe(2);
});

test('a second dialog is refused with the number that Office.js words as already open', () => {
  const page = aPage();
  page.open('http://127.0.0.1/one.html');
  page.open('http://127.0.0.1/two.html');
  expect(page.answers).toEqual([0, 12007]);
  expect(page.dialogs.shown?.url).toBe('http://127.0.0.1/one.html');
});

test('the page that opened a dialog hears its messages, and that a person closed it', () => {
  const page = aPage();
  page.open('http://127.0.0.1/message.html');
  page.dialogs.messageParent(JSON.stringify({ messageToParent: 'done' }));
  page.dialogs.dismiss();
  expect(page.heard).toEqual([
    [0, 'done', 'http://127.0.0.1'],
    [12006, ''],
  ]);
  expect(page.dialogs.shown).toBeNull();
});

test('a dialog that listens hears the page that opened it', () => {
  const page = aPage();
  const said: unknown[][] = [];
  page.open('http://127.0.0.1/message.html');
  page.dialogs.listen((_event, payload) => said.push([...payload.toArray()]));
  page.dialogs.messageChild(JSON.stringify({ messageContent: 'hello' }));
  expect(said).toEqual([[1, 'hello', 'http://127.0.0.1']]);
});
