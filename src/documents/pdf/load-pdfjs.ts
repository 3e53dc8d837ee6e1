import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * Mozilla's reader of PDF files, loaded when the first one is read. Its other half, which is made
 * for a worker, is loaded beside it: found there (`globalThis.pdfjsWorker`), it runs in this very
 * thread, which in the pane is a worker already. As it loads, it tells the pane that it is ready; the
 * pane has asked nothing under that number, and lets it pass.
 */
export async function loadPdfjs(): Promise<typeof Pdfjs> {
  standInForCanvas();
  // @ts-expect-error -- it has no types: nothing of it is called from here.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/**
 * pdf.js makes a matrix for drawing as soon as it is loaded, and in Node asks a native canvas for
 * what browsers have. Nothing is ever drawn here.
 */
function standInForCanvas(): void {
  const known = globalThis as unknown as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) known[name] ??= class {};
}
