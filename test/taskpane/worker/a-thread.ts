import type { Answer, Question } from '../../../src/taskpane/worker/calculate-apart.js';

/** A thread that does nothing by itself: a test says when it answers, and what. */
export class AThread {
  readonly asked: Question[] = [];
  isEnded = false;
  onmessage: ((message: { readonly data: Answer }) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;

  postMessage(question: Question): void {
    if (this.isEnded) throw new Error('A thread that has ended was asked.');
    this.asked.push(question);
  }

  terminate(): void {
    this.isEnded = true;
  }

  answer(answer: Answer): void {
    this.onmessage?.({ data: answer });
  }

  /** Says that it cannot go on; gives whether somebody took note, so that nobody else hears of it. */
  breakDown(): boolean {
    const event = Object.assign(new Event('error', { cancelable: true }), { message: '' });
    this.onerror?.(event as ErrorEvent);
    return event.defaultPrevented;
  }

  /** The pane knows it by the part of a Worker that it uses. */
  asWorker(): Worker {
    return this as unknown as Worker;
  }
}
