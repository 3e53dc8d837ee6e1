import { startExcel, type PrintedFile } from '../../src/simulator/index.js';

const FILE = Uint8Array.from({ length: 150_000 }, (_, index) => index % 251);

function excelThatPrints(file: PrintedFile = { bytes: FILE }) {
  return startExcel({ print: () => file });
}

/** An answer of Office.js, whichever way it went. */
const told = <T>(ask: (tell: (result: Office.AsyncResult<T>) => void) => void) =>
  new Promise<Office.AsyncResult<T>>((resolve) => ask(resolve));

const asked = (type: Office.FileType, sliceSize: number) =>
  told<Office.File>((tell) => Office.context.document.getFileAsync(type, { sliceSize }, tell));
const slice = (file: Office.File, index: number) =>
  told<Office.Slice>((tell) => file.getSliceAsync(index, tell));
const closed = (file: Office.File) => told<void>((tell) => file.closeAsync(tell));

test('a PDF comes in slices of the size that was asked for, the last one shorter', async () => {
  const excel = excelThatPrints();
  expect(Office.context.requirements.isSetSupported('PdfFile')).toBe(true);
  const { value: file } = await asked(Office.FileType.Pdf, 65_536);
  expect([file.size, file.sliceCount]).toEqual([150_000, 3]);
  const slices = [await slice(file, 0), await slice(file, 1), await slice(file, 2)];
  expect(slices.map(({ value }) => [value.index, value.size])).toEqual([
    [0, 65_536],
    [1, 65_536],
    [2, 18_928],
  ]);
  expect(slices.flatMap(({ value }) => value.data as number[])).toEqual([...FILE]);
  expect(excel.openFiles).toBe(1);
  expect((await closed(file)).status).toBe('succeeded');
  expect(excel.openFiles).toBe(0);
});

test('a third file is refused until one of two is closed', async () => {
  excelThatPrints();
  const { value: first } = await asked(Office.FileType.Pdf, 65_536);
  await asked(Office.FileType.Pdf, 65_536);
  const third = await asked(Office.FileType.Pdf, 65_536);
  expect([third.status, third.error.code]).toEqual(['failed', 11_000]);
  await closed(first);
  expect((await asked(Office.FileType.Pdf, 65_536)).status).toBe('succeeded');
});

test('the library itself refuses slices that are too large or not there', async () => {
  excelThatPrints();
  const { error } = await asked(Office.FileType.Pdf, 4 * 1024 * 1024 + 1);
  expect([error.code, error.message]).toEqual([11_002, expect.stringContaining('slice size')]);
  const { value: file } = await asked(Office.FileType.Pdf, 65_536);
  expect((await slice(file, 3)).error.code).toBe(5008);
});

test('a closed file has no slices', async () => {
  excelThatPrints();
  const { value: file } = await asked(Office.FileType.Pdf, 65_536);
  await closed(file);
  expect((await slice(file, 0)).error.code).toBe(5001);
  expect((await closed(file)).error.code).toBe(5001);
});

test('an Excel that does not print says so, and so does one that is asked for another kind', async () => {
  startExcel();
  expect(Office.context.requirements.isSetSupported('PdfFile')).toBe(false);
  expect((await asked(Office.FileType.Pdf, 65_536)).error.code).toBe(5000);
  excelThatPrints();
  expect((await asked(Office.FileType.Compressed, 65_536)).error.code).toBe(5000);
});
