import path from 'node:path';
import { messageIn } from '../../src/commands/message/message.js';
import { startExcel, type SimulatedExcel } from '../../src/simulator/index.js';
import { pasteFile } from '../support/pack-run.js';
import { ROOT } from '../support/run-command.js';

const EXAMPLE = path.join(ROOT, 'examples', 'peer-challenge-update.txt');

type Press = (event: { readonly completed: () => void }) => void;

/** The ribbon of Excel: what the commands' page associates, and the dialogs that it opens. */
async function openCommands(closedBy: 'button' | 'window' = 'button') {
  const pressed = new Map<string, Press>();
  const order: string[] = [];
  const shown: ReturnType<typeof messageIn>[] = [];
  Object.assign(Office, { actions: { associate: (name: string, press: Press) => pressed.set(name, press) } }); // prettier-ignore
  Object.assign(Office.context, {
    ui: {
      displayDialogAsync: (address: string, _: object, opened: (result: object) => void) => {
        shown.push(messageIn(new URL(address).hash));
        const wanted = closedBy === 'button' ? 'dialogMessageReceived' : 'dialogEventReceived';
        const value = {
          close: () => order.push('closed'),
          addEventHandler: (type: string, handler: (arg: object) => void) => {
            if (type === wanted) setTimeout(() => handler({ message: 'close' }), 5);
          },
        };
        opened({ status: 'succeeded', value });
      },
    },
  });
  Object.defineProperty(globalThis, 'window', {
    configurable: true,
    value: { location: { href: 'https://localhost:3000/commands.html' } },
  });
  await jest.isolateModulesAsync(async () => {
    await import('../../src/commands/index.js');
  });
  const press = (name: string) =>
    new Promise<void>((resolve) => {
      const completed = () => {
        order.push('completed');
        resolve();
      };
      pressed.get(name)?.({ completed });
    });
  return { press, shown, order };
}

const inFront = ({ host }: SimulatedExcel) => host.activeSheet.name;

afterEach(() => Reflect.deleteProperty(globalThis, 'window'));

test('Check plan lists what needs looking at on a sheet of its own, and shows it', async () => {
  const { excel } = await pasteFile(EXAMPLE);
  const { press, shown } = await openCommands();
  await press('checkPlan');
  expect(shown).toEqual([]);
  expect(inFront(excel)).toBe('Checks');
});

test('Draw pack draws the pack and shows Appendix 1', async () => {
  const { excel } = await pasteFile(EXAMPLE);
  const { press, shown } = await openCommands();
  await press('drawPack');
  expect(shown).toEqual([]);
  expect(inFront(excel)).toBe('Appendix 1');
});

test.each(['checkPlan', 'drawPack'])('%s in a workbook without a plan says so', async (name) => {
  const { workbook } = startExcel();
  const { press, shown } = await openCommands();
  await press(name);
  expect(shown[0]?.heading).toMatch(/no action plan in this workbook yet/);
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1']);
});

test.each(['checkPlan', 'drawPack'])('%s in an Excel that is too old says so', async (name) => {
  const excel = startExcel({ excelApi: '1.8' });
  const { press, shown } = await openCommands();
  await press(name);
  expect(shown[0]?.heading).toMatch(/too old for the add-in/);
  expect(excel.counters.batches).toBe(0);
});

test('a refusal of Excel is said in words, and the command ends after it was read', async () => {
  const { excel } = await pasteFile(EXAMPLE);
  const { press, shown, order } = await openCommands();
  excel.faults.cellEditMode = true;
  await press('drawPack');
  expect(shown[0]?.heading).toMatch(/finish typing in a cell/);
  expect(shown[0]?.sentences.join(' ')).toMatch(/Nothing was changed\. Press Enter there/);
  expect(order).toEqual(['closed', 'completed']);
});

test('a message closed by its own window ends the command too', async () => {
  startExcel();
  const { press, order } = await openCommands('window');
  await press('checkPlan');
  expect(order).toEqual(['completed']);
});
