import type { CalculationOptions, Calculations } from '../../tasks/calculations.js';
import { refuse, type Result } from '../../workbook/result.js';

/** What the pane asks of the worker, and what it is told. */
export interface Question {
  readonly id: number;
  readonly method: keyof Calculations;
  readonly args: readonly unknown[];
}

export type Answer =
  | { readonly id: number; readonly result: Result<unknown> }
  /** A fault of our own. */
  | { readonly id: number; readonly fault: string };

interface Waiting {
  readonly question: Question;
  readonly settle: (result: Result<unknown>) => void;
  readonly fail: (fault: Error) => void;
}

/**
 * The calculations in a thread of their own, so that the pane never freezes. To stop one, its
 * thread is ended: no calculation needs to look up from its work. Others that were waiting are
 * asked again of a new thread.
 */
export function calculateApart(startWorker: () => Worker): Calculations {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let asked = 0;
  // It starts while the workbook is being read: by the first question it is there.
  thread();

  function thread(): Worker {
    if (worker) return worker;
    const started = startWorker();
    started.onmessage = ({ data }: MessageEvent<Answer>) => hear(data);
    started.onerror = (event) => {
      // One that was ended while it loaded may say so afterwards: nobody waits for it any more.
      if (started !== worker) event.preventDefault();
      else failAll(new Error(event.message || 'The worker did not start.'));
    };
    worker = started;
    return started;
  }

  function hear(answer: Answer): void {
    const asker = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('fault' in answer) asker?.fail(new Error(answer.fault));
    else asker?.settle(answer.result);
  }

  function failAll(fault: Error): void {
    endThread();
    for (const { fail } of waiting.values()) fail(fault);
    waiting.clear();
  }

  function endThread(): void {
    worker?.terminate();
    worker = null;
  }

  function stop(id: number): void {
    const stopped = waiting.get(id);
    if (!stopped) return;
    waiting.delete(id);
    endThread();
    for (const { question } of waiting.values()) thread().postMessage(question);
    stopped.settle(refuse({ code: 'stopped' }));
  }

  /** What comes back is what `calculateHere` makes of the same question: the types are its own. */
  function ask<T>(
    method: keyof Calculations,
    args: readonly unknown[],
    { signal }: CalculationOptions = {},
  ): Promise<Result<T>> {
    if (signal?.aborted) return Promise.resolve(refuse({ code: 'stopped' }));
    const question: Question = { id: (asked += 1), method, args };
    return new Promise<Result<unknown>>((settle, fail) => {
      waiting.set(question.id, { question, settle, fail });
      signal?.addEventListener('abort', () => stop(question.id), { once: true });
      thread().postMessage(question);
    }) as Promise<Result<T>>;
  }

  return {
    readFile: (file, options) => ask('readFile', [file], options),
    preview: (source, choices, options) => ask('preview', [source, choices], options),
    compare: (request, options) => ask('compare', [request], options),
    proposeBinding: (tables, choices, options) => ask('proposeBinding', [tables, choices], options),
    findSheetPlans: (grids, options) => ask('findSheetPlans', [grids], options),
    placePlan: (plan, options) => ask('placePlan', [plan], options),
    study: (request, options) => ask('study', [request], options),
    place: (request, options) => ask('place', [request], options),
    publish: (request, options) => ask('publish', [request], options),
  };
}
