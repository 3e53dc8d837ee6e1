import type { SourceDocument } from '../../core/grid/grid.js';
import { loadPdfjs } from './load-pdfjs.js';
import type { PageContent } from './page-content.js';
import { pdfDocument } from './pdf-document.js';
import { readPage, type BoldFonts } from './read-page.js';

export type PdfReading =
  | { readonly ok: true; readonly document: SourceDocument }
  | { readonly ok: false; readonly code: 'protected' | 'damaged' | 'no-text-in-pdf' };

/** Reads a PDF file's pages. Never throws for what it holds; nothing in it is run or fetched. */
export async function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  const { getDocument, OPS, workerHere } = await loadPdfjs();
  const worker = workerHere();
  const opening = getDocument({
    // A copy: pdf.js keeps what it is given, and takes no Buffer.
    data: new Uint8Array(bytes),
    worker,
    // Only words, places and rules are asked for: no fonts, no pictures, no scripts, no requests.
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    maxImageSize: 1,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableAutoFetch: true,
    disableStream: true,
    verbosity: 0,
  });
  try {
    const pdf = await opening.promise;
    const fonts: BoldFonts = new Map();
    const pages: PageContent[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1)
      pages.push(await readPage(await pdf.getPage(number), OPS, fonts));
    if (pages.every(({ runs }) => runs.length === 0)) return { ok: false, code: 'no-text-in-pdf' };
    return { ok: true, document: pdfDocument(pages) };
  } catch (error) {
    // pdf.js throws errors of its own, and plain ones, for files that are cut short or no PDFs.
    if (!(error instanceof Error)) throw error;
    return { ok: false, code: error.name === 'PasswordException' ? 'protected' : 'damaged' };
  } finally {
    await opening.destroy();
    worker.destroy();
  }
}
