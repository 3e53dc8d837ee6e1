import { loadPdfjs } from '../../../src/documents/pdf/load-pdfjs.js';

/** A run of text on one line. Points from the page's top left corner. */
export interface PrintedText {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly baseline: number;
  readonly size: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PrintedText[];
}

/** Where each text of a PDF stands, page by page. */
export async function readPrint(bytes: Uint8Array): Promise<readonly PrintedPage[]> {
  const { getDocument, workerHere } = await loadPdfjs();
  const worker = workerHere();
  const opening = getDocument({ data: bytes, worker, isEvalSupported: false, verbosity: 0 });
  const pdf = await opening.promise;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent({ disableNormalization: true });
    const texts = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
      return [{ text: item.str, x, width: item.width, baseline: height - y, size }];
    });
    pages.push({ width, height, texts });
  }
  await opening.destroy();
  worker.destroy();
  return pages;
}
