import { readFileSync } from 'node:fs';
import { type Batch, type BridgeRequest } from '../../src/simulator/protocol/messages.js';
import { startExcel } from '../../src/simulator/index.js';

const ADVICE =
  'Office.js talks to its host in another way than the simulator expects. Compare the batch with ' +
  'src/simulator/protocol/messages.ts and batch.ts, then with src/simulator/runtime.ts.';

/** Every request of a script, as the library sends it. */
async function requestsOf(
  script: (context: Excel.RequestContext) => Promise<void>,
): Promise<BridgeRequest[]> {
  const excel = startExcel();
  const bridge = (
    globalThis as unknown as { _richApiNativeBridge: { sendMessageToHost(json: string): void } }
  )._richApiNativeBridge;
  const send = bridge.sendMessageToHost.bind(bridge);
  const requests: BridgeRequest[] = [];
  bridge.sendMessageToHost = (json): void => {
    requests.push(JSON.parse(json) as BridgeRequest);
    send(json);
  };
  try {
    await Excel.run(script);
    await excel.idle();
  } finally {
    bridge.sendMessageToHost = send;
    excel.close();
  }
  return requests;
}

const batchOf = (request: BridgeRequest | undefined): Batch => {
  if (request === undefined) throw new Error(ADVICE);
  return request.message.body;
};

test('the version of Office.js is the one whose protocol is known', () => {
  const { version } = JSON.parse(
    readFileSync('node_modules/@microsoft/office-js/package.json', 'utf8'),
  ) as { version: string };
  if (version !== '1.1.110') throw new Error(`${ADVICE} Found version ${version}.`);
  expect(version).toBe('1.1.110');
});

test('a write and a read become the actions and object paths that the host understands', async () => {
  const [request] = await requestsOf(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
    range.values = [['Ref', 1]];
    range.load('address');
    await context.sync();
    if (range.address !== 'Sheet1!A1:B1') throw new Error(ADVICE);
  });
  const batch = batchOf(request);
  const shapes = batch.Actions.map(({ ActionType, Name, QueryInfo }) => [
    ActionType,
    Name,
    QueryInfo?.Select ?? null,
  ]);
  expect(shapes).toEqual([
    [1, '', null],
    [1, '', null],
    [1, '', null],
    [1, '', null],
    [3, '_KeepReference', null],
    [1, '', null],
    [4, 'Values', null],
    [2, '', ['address']],
  ]);
  expect(Object.values(batch.ObjectPaths).map((path) => [path.ObjectPathType, path.Name])).toEqual([
    [1, ''],
    [4, 'Worksheets'],
    [5, ''],
    [3, 'GetRange'],
  ]);
});

test('after the run the library lets its ranges go, in a batch that counts as clean-up', async () => {
  const requests = await requestsOf(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1').load('address');
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(requests.length).toBeGreaterThanOrEqual(1);
  const last = batchOf(requests.at(-1));
  expect(last.Actions.some(({ Name }) => Name === '_RemoveReference' || Name === '')).toBe(true);
});

test('the library still carries its own tables of properties', () => {
  const excel = startExcel();
  expect(excel.host.schema.size).toBeGreaterThan(150);
  expect(excel.host.schema.get('Range')?.scalars.get('numberformat')).toEqual({
    wireName: 'NumberFormat',
    canBeSet: true,
  });
  expect(excel.host.enums.get('SheetVisibility')).toEqual(
    new Set(['Visible', 'Hidden', 'VeryHidden']),
  );
  excel.close();
});
