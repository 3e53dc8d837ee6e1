import type { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readsOperator, type Operators } from './painted-shapes.js';

type Listener = (event: { readonly data: unknown }) => void;

/**
 * Both ends of the line between pdf.js and its other half, where both run in one thread. Its own
 * copies every message as threads must, glyph by glyph; here messages are handed over as they are,
 * and of what a page draws only what is looked at. Messages as pdf.js 5 writes them.
 */
export class SameThreadPort {
  private readonly listeners = new Set<Listener>();
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly ops: typeof OPS) {}

  postMessage(message: unknown): void {
    const event = { data: this.settle(message) };
    this.last = this.last.then(() => {
      for (const listener of this.listeners) listener(event);
    });
  }

  addEventListener(
    _: string,
    listener: Listener,
    options?: { readonly signal?: AbortSignal },
  ): void {
    this.listeners.add(listener);
    options?.signal?.addEventListener('abort', () => this.listeners.delete(listener));
  }

  removeEventListener(_: string, listener: Listener): void {
    this.listeners.delete(listener);
  }

  terminate(): void {
    this.listeners.clear();
  }

  /** A piece of a page is emptied by its sender once it is sent. */
  private settle(message: unknown): unknown {
    if (!isObject(message) || !('chunk' in message) || !isObject(message.chunk)) return message;
    const { chunk } = message;
    return { ...message, chunk: isDrawing(chunk) ? this.shapesOf(chunk) : { ...chunk } };
  }

  private shapesOf(chunk: Operators): Operators & { readonly length: number } {
    const kept = [...chunk.fnArray.keys()].filter((at) =>
      readsOperator(chunk.fnArray[at] ?? -1, this.ops),
    );
    return {
      ...chunk,
      fnArray: kept.map((at) => chunk.fnArray[at] ?? -1),
      argsArray: kept.map((at) => chunk.argsArray[at]),
      length: kept.length,
    };
  }
}

const isObject = (value: unknown): value is object => value !== null && typeof value === 'object';

const isDrawing = (chunk: object): chunk is Operators => 'fnArray' in chunk && 'argsArray' in chunk;
