import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

import { SameThreadPort } from './same-thread-port.js';

/** pdf.js, and what its other half answers through in this very thread. */
export interface LoadedPdfjs extends Pick<typeof Pdfjs, 'getDocument' | 'OPS'> {
  readonly workerHere: () => Pdfjs.PDFWorker;
}

/**
 * Mozilla's reader of PDF files, loaded when the first one is read. Its other half, which is made
 * for a worker, runs in this very thread, which in the pane is a worker already. As it loads, it
 * tells the pane that it is ready; the pane has asked nothing under that number, and lets it pass.
 */
export async function loadPdfjs(): Promise<LoadedPdfjs> {
  standInForCanvas();
  const { push } = Array.prototype;
  // @ts-expect-error -- it has no types.
  const other = (await import('pdfjs-dist/legacy/build/pdf.worker.mjs')) as OtherHalf;
  const { getDocument, OPS, PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  keepPush(push);
  const workerHere = (): Pdfjs.PDFWorker => {
    const port = new SameThreadPort(OPS);
    const worker = PDFWorker.create({ port: port as unknown as Worker, verbosity: 0 });
    other.WorkerMessageHandler.initializeFromPort(port);
    return worker;
  };
  return { getDocument, OPS, workerHere };
}

interface OtherHalf {
  readonly WorkerMessageHandler: { readonly initializeFromPort: (port: SameThreadPort) => void };
}

/**
 * For engines that let `push` lengthen what is frozen (V8 before 12.2), the older build of pdf.js
 * brings a `push` for all arrays that takes a third of the time of reading. Nothing here is frozen.
 */
function keepPush(push: unknown): void {
  Object.defineProperty(Array.prototype, 'push', {
    value: push,
    configurable: true,
    writable: true,
  });
}

/**
 * pdf.js makes a matrix for drawing as soon as it is loaded, and in Node asks a native canvas for
 * what browsers have. Nothing is ever drawn here.
 */
function standInForCanvas(): void {
  const known = globalThis as unknown as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) known[name] ??= class {};
}
