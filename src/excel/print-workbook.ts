import type { RefusalCode } from '../workbook/refusal.js';
import { done, refuse, type Result } from '../workbook/result.js';
import type { ApplyOptions } from '../workbook/workbook.js';
import { printsPdf } from './prints-pdf.js';

/**
 * Bytes of a slice. Excel takes up to 4 MB; on the web a reply may hold 5 MB, in which a byte is
 * written in up to four characters.
 * https://learn.microsoft.com/javascript/api/office/office.document#office-office-document-getfileasync-member(1)
 */
const SLICE = 1024 * 1024;

/**
 * What the Common API's error numbers mean to the user; any other means that there is no PDF.
 * https://learn.microsoft.com/office/dev/add-ins/reference/javascript-api-for-office-error-codes
 */
const MEANINGS: Readonly<Record<number, RefusalCode>> = {
  5102: 'busy',
  11000: 'busy',
  11001: 'no-connection',
};

/**
 * "The entire document file": no sheet can be left out, and which of them Excel prints is documented
 * nowhere. Excel on the web has answered "succeeded" with a file of 0 bytes
 * (https://github.com/OfficeDev/office-js/issues/5950), so nothing is believed but bytes.
 */
export async function printWorkbook({ signal, onPart }: ApplyOptions): Promise<Result<Uint8Array>> {
  if (!printsPdf()) return refuse({ code: 'not-supported' });
  const opened = await answered<Office.File>((tell) =>
    Office.context.document.getFileAsync(Office.FileType.Pdf, { sliceSize: SLICE }, tell),
  );
  if (!opened.ok) return opened;
  const file = opened.value;
  const bytes = await bytesOf(file, { ...(signal && { signal }), ...(onPart && { onPart }) });
  // Excel keeps two files in memory and refuses a third: each is closed, whatever became of it.
  await answered<void>((tell) => file.closeAsync(tell));
  return bytes;
}

async function bytesOf(
  { size, sliceCount, getSliceAsync }: Office.File,
  { signal, onPart }: ApplyOptions,
): Promise<Result<Uint8Array>> {
  if (size <= 0) return refuse({ code: 'pdf-not-made' });
  const bytes = new Uint8Array(size);
  let length = 0;
  for (let index = 0; index < sliceCount; index += 1) {
    if (signal?.aborted) return refuse({ code: 'stopped' });
    const slice = await answered<Office.Slice>((tell) => getSliceAsync(index, tell));
    if (!slice.ok) return slice;
    const data = bytesIn(slice.value.data);
    if (data === null || length + data.length > size) return refuse({ code: 'pdf-not-made' });
    bytes.set(data, length);
    length += data.length;
    onPart?.(index + 1, sliceCount);
  }
  return length === size ? done(bytes) : refuse({ code: 'pdf-not-made' });
}

/** Numbers, as a list or as an array of bytes; null where it is anything else. */
function bytesIn(data: unknown): Uint8Array | null {
  if (data instanceof Uint8Array) return data;
  return Array.isArray(data) && data.every((one) => typeof one === 'number')
    ? Uint8Array.from(data)
    : null;
}

function answered<T>(
  ask: (tell: (result: Office.AsyncResult<T>) => void) => void,
): Promise<Result<T>> {
  return new Promise((resolve) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) return resolve(done(value));
      const code = MEANINGS[error.code] ?? 'pdf-not-made';
      resolve(
        refuse({ code, excelCode: String(error.code), excelMember: 'Document.getFileAsync' }),
      );
    });
  });
}
