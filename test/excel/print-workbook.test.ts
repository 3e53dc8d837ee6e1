import { openExcelWorkbook } from '../../src/excel/excel-workbook.js';
import { startExcel, type PrintedFile, type SimulatedExcel } from '../../src/simulator/index.js';
import type { Result } from '../../src/workbook/result.js';

const MEGABYTE = 1024 * 1024;
const bytesOf = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, index) => (index * 7) % 256);

function openExcel(file: PrintedFile) {
  const excel = startExcel({ print: () => file });
  return { excel, workbook: openExcelWorkbook() };
}

function refusalIn(result: Result<unknown>) {
  return result.ok ? null : result.refusal;
}

const expectClosed = ({ openFiles }: SimulatedExcel) => expect(openFiles).toBe(0);

test('the bytes of a PDF of several slices are all there, in their order, and its file is closed', async () => {
  const bytes = bytesOf(2.5 * MEGABYTE);
  const { excel, workbook } = openExcel({ bytes });
  const parts: string[] = [];
  expect(workbook.canPrint()).toBe(true);
  const printed = await workbook.print({ onPart: (part, of) => parts.push(`${part} of ${of}`) });
  expect(printed.ok && Buffer.compare(printed.value, bytes)).toBe(0);
  expect(parts).toEqual(['1 of 3', '2 of 3', '3 of 3']);
  expectClosed(excel);
});

test('printing again and again is never refused for files that were left open', async () => {
  const { workbook } = openExcel({ bytes: bytesOf(10) });
  const together = await Promise.all([1, 2, 3, 4].map(() => workbook.print()));
  expect(together.map(({ ok }) => ok)).toEqual([true, true, true, true]);
});

test.each([
  ['is empty though Excel says that it succeeded', { bytes: bytesOf(0) }],
  ['has fewer bytes than were announced', { bytes: bytesOf(100), saidSize: 200 }],
  ['lacks its last slice', { bytes: bytesOf(MEGABYTE), saidSize: MEGABYTE + 1 }],
])('a file that %s is no PDF, and is closed', async (_, file) => {
  const { excel, workbook } = openExcel(file);
  expect(refusalIn(await workbook.print())).toEqual({ code: 'pdf-not-made' });
  expectClosed(excel);
});

test('printing that is stopped between two slices yields nothing, and the file is closed', async () => {
  const { excel, workbook } = openExcel({ bytes: bytesOf(3 * MEGABYTE) });
  const controller = new AbortController();
  const printed = await workbook.print({
    signal: controller.signal,
    onPart: (part) => part === 2 && controller.abort(),
  });
  expect(refusalIn(printed)).toEqual({ code: 'stopped' });
  expectClosed(excel);
});

test('an Excel that makes no PDF says so before it is asked', async () => {
  startExcel();
  const workbook = openExcelWorkbook();
  expect(workbook.canPrint()).toBe(false);
  expect(refusalIn(await workbook.print())).toEqual({ code: 'not-supported' });
});

test('what Excel answers in numbers is refused by what it means', async () => {
  const { workbook } = openExcel({ bytes: bytesOf(10) });
  const open = () =>
    new Promise<void>((resolve) =>
      Office.context.document.getFileAsync(Office.FileType.Pdf, () => resolve()),
    );
  await open();
  await open();
  expect(refusalIn(await workbook.print())).toEqual({
    code: 'busy',
    excelCode: '11000',
    excelMember: 'Document.getFileAsync',
  });
});
