import { request } from 'node:http';
import { complaintsOfAxe } from './support/axe.js';
import { type Bench, type OpenWorkbench, startBench } from './support/workbench.js';
import { cellAt } from '../../src/simulator/model/index.js';

let bench: Bench;
let workbench: OpenWorkbench;

beforeAll(async () => {
  bench = await startBench();
}, 180_000);
afterAll(() => bench.close());

beforeEach(async () => {
  workbench = await bench.open();
});
afterEach(() => workbench.close());

/** Runs in the pane's own page, where Office.js is. */
async function inPane<Result>(work: () => Promise<Result>): Promise<Result> {
  await workbench.pane.locator('body').waitFor();
  const frame = workbench.page.frames().find((each) => each.url().includes('taskpane.html'));
  if (frame === undefined) throw new Error('There is no pane.');
  await frame.waitForFunction(() => typeof Office !== 'undefined' && typeof Excel !== 'undefined');
  return frame.evaluate(work);
}

test('the first screen says what one can begin with, and the example opens beside the pane', async () => {
  const { page } = workbench;
  await page.getByRole('heading', { name: 'Try Committee Pack without Excel' }).waitFor();
  await workbench.start('tracker');
  await page.getByText('Set up a tenants’ panel of twelve').first().waitFor();
  await workbench.pane.getByRole('heading').first().waitFor();
  expect(workbench.complaints).toEqual([]);
});

test('the pane finds itself in Excel, through Microsoft’s own Office.js', async () => {
  await workbench.start('empty');
  const found = await inPane(async () => {
    const { host, platform } = await Office.onReady();
    const { requirements, officeTheme, document, ui } = Office.context;
    document.settings.set('kept', { since: 1 });
    const saved = await new Promise((resolve) => {
      document.settings.saveAsync((result) => resolve(result.status));
    });
    const inWorkbook = await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem('kept');
      setting.load('value');
      await context.sync();
      return setting.value as unknown;
    });
    return {
      host: String(host),
      platform: String(platform),
      sets: ['1.9', '1.15', '1.16'].map((set) => requirements.isSetSupported('ExcelApi', set)),
      background: officeTheme.bodyBackgroundColor,
      canOpenDialogs: typeof ui.displayDialogAsync,
      saved,
      inWorkbook,
    };
  });
  expect(found).toEqual({
    host: 'Excel',
    platform: 'PC',
    sets: [true, true, false],
    background: '#ffffff',
    canOpenDialogs: 'function',
    saved: 'succeeded',
    inWorkbook: { since: 1 },
  });
});

test('what the add-in writes is seen in the sheet, and stands in the saved file', async () => {
  await workbench.start('empty');
  await inPane(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Written');
      sheet.getRange('B2').values = [['Seen beside the pane']];
      sheet.activate();
      await context.sync();
    }),
  );
  await workbench.page.getByText('Seen beside the pane').first().waitFor();
  const saved = await workbench.saveWorkbook();
  const sheet = saved.sheets.find(({ name }) => name === 'Written');
  expect(sheet && cellAt(sheet, 1, 1)?.value).toBe('Seen beside the pane');
});

test('what a person types is heard by the add-in, as typed', async () => {
  await workbench.start('empty');
  await inPane(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().onChanged.add(async (event) => {
        document.title = `${event.address} ${String(event.details.valueAfter)}`;
      });
      await context.sync();
    }),
  );
  await workbench.typeIn('B3', '12');
  await workbench.typeIn('B4', '=B3*2');
  expect(await workbench.cell('B4')).toBe('24');
  const heard = workbench.page.frames().find((each) => each.url().includes('taskpane.html'));
  await heard?.waitForFunction(() => document.title === 'B4 24');
});

test('from the first letter typed in a cell until Enter, Excel refuses the add-in', async () => {
  await workbench.start('empty');
  const ask = () =>
    inPane(() =>
      Excel.run((context) => {
        context.workbook.load('name');
        return context.sync();
      }).then(
        () => 'done',
        (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)),
      ),
    );
  expect(await ask()).toBe('done');
  await workbench.goTo('A1');
  await workbench.page.keyboard.type('half a wo');
  expect(await ask()).toBe('InvalidOperationInCellEditMode');
  await workbench.page.keyboard.press('Enter');
  expect(await ask()).toBe('done');
});

test('a saved workbook opens again, and the pane starts anew with it', async () => {
  await workbench.start('tracker');
  const first = await workbench.saveWorkbook();
  const bytes = await (await import('../../src/simulator/xlsx/index.js')).saveXlsx(first);
  await workbench.openFile('Mine.xlsx', bytes);
  await workbench.page.getByText('Mine.xlsx').waitFor();
  await workbench.page.getByText('Set up a tenants’ panel of twelve').first().waitFor();
  expect(await inPane(async () => Office.context.document.url)).toBe('Mine.xlsx');
});

test('a file that is no workbook is refused in words, and the open workbook stays', async () => {
  await workbench.start('tracker');
  await workbench.page.getByText('Set up a tenants’ panel of twelve').first().waitFor();
  await workbench.openFile('notes.xlsx', new TextEncoder().encode('not a workbook'));
  await workbench.page.getByText('“notes.xlsx” could not be opened').waitFor();
  await workbench.page.getByText('Set up a tenants’ panel of twelve').first().waitFor();
});

const TROUBLES = [
  ['Someone is typing in a cell', 'InvalidOperationInCellEditMode'],
  ['The connection is lost', 'ServiceNotAvailable'],
  [/^The sheet .* is protected$/, 'AccessDenied'],
] as const;

test.each(TROUBLES)('Excel can be made to refuse: %s', async (label, code) => {
  await workbench.start('empty');
  await inPane(() => Excel.run((context) => context.sync()));
  await workbench.trouble(label);
  const refusal = await inPane(async () => {
    try {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
        await context.sync();
      });
      return 'done';
    } catch (error) {
      return error instanceof OfficeExtension.Error ? error.code : String(error);
    }
  });
  expect(refusal).toBe(code);
});

test('a ribbon command runs without the pane, and its message is shown until it is closed', async () => {
  const { page } = workbench;
  await workbench.start('empty');
  await page.getByRole('button', { name: 'Close the task pane' }).click();
  await workbench.press('Check plan');
  const message = page.frameLocator('iframe[data-page="dialog"]');
  await message.getByText('There is no action plan in this workbook').waitFor();
  await message.getByRole('button', { name: 'Close' }).click();
  await page.getByText('Check plan is done.').waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(workbench.complaints).toEqual([]);
});

test('a message that is closed with its window ends the command, too', async () => {
  const { page } = workbench;
  await workbench.start('empty');
  await workbench.press('Draw pack');
  await page.getByRole('button', { name: 'Close the dialog' }).click();
  await page.getByText('Draw pack is done.').waitFor();
});

test('the dark theme reaches the pane', async () => {
  await workbench.start('empty');
  await workbench.page.getByLabel('Dark theme').check();
  const background = await inPane(async () => {
    await Office.onReady();
    return Office.context.officeTheme.bodyBackgroundColor;
  });
  expect(background).toBe('#262626');
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing at WCAG 2.2 AA around the pane, in the %s theme',
  async (colorScheme) => {
    // Each cell in sight is looked at, so fewer of them.
    const viewport = { width: 1000, height: 560 };
    const { page, close } = await bench.open({ colorScheme, viewport });
    // The pane in its frame is looked at in tests of its own.
    const look = () => complaintsOfAxe(page);
    await page.getByRole('heading', { name: 'Try Committee Pack without Excel' }).waitFor();
    expect(await look()).toEqual([]);
    await page.getByRole('button', { name: /^Start with an empty workbook/ }).click();
    await page.getByRole('button', { name: 'Excel says no' }).click();
    expect(await look()).toEqual([]);
    await close();
  },
);

test('the pane is made wider and narrower from the keyboard, between 320 and 420 pixels', async () => {
  await workbench.start('empty');
  const splitter = workbench.page.getByRole('separator', { name: 'Width of the task pane' });
  const pane = workbench.page.locator('iframe[data-page="pane"]');
  await splitter.focus();
  await workbench.page.keyboard.press('Home');
  expect((await pane.boundingBox())?.width).toBe(320);
  await workbench.page.keyboard.press('End');
  expect((await pane.boundingBox())?.width).toBe(420);
});

test.each([
  '/../package.json',
  '/..%2fpackage.json',
  '/office/..%2f..%2fpackage.json',
  '/%00',
  '/%',
])('the server hands out nothing beside its folders: %s', async (asked) => {
  const { hostname, port } = new URL(bench.server.address);
  const status = await new Promise((resolve, reject) => {
    request({ hostname, port, path: asked }, (reply) => {
      reply.resume();
      resolve(reply.statusCode);
    })
      .once('error', reject)
      .end();
  });
  expect(status).toBe(404);
});
