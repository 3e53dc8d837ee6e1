import { loadFormulaEngine } from './formulas/index.js';
import { Host } from './host.js';
import type { Workbook } from './model/index.js';
import { runBatch, isCleanUp } from './protocol/batch.js';
import { httpStatusOf } from './protocol/errors.js';
import type { Batch, BatchReply, BridgeReply, BridgeRequest } from './protocol/messages.js';
import type { Schema } from './protocol/schema.js';

/** Bytes that Excel on the web takes in one request or gives in one reply. https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
const MAX_PAYLOAD = 5 * 1024 * 1024;

/** A text that may be typed in as a formula, somewhere in a batch. */
const FORMULA_IN_JSON = /"(?:[=+@-]|(?:ShowTotals|Functions)")/;

/** What a test or a benchmark can count. */
export interface Counters {
  /** Batches that did work. */
  readonly batches: number;
  /** Batches that only let kept ranges go; Office.js sends them by itself after `Excel.run`. */
  readonly cleanUpBatches: number;
  /** Actions in the working batches. */
  readonly actions: number;
  readonly bytesOut: number;
  readonly bytesIn: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** Time that the host itself took. */
  readonly hostMilliseconds: number;
}

/** Faults to inject; all plain settings that a test changes as it likes. */
export interface Faults {
  /** While true every batch is refused, as while someone types in a cell. */
  cellEditMode: boolean;
  /** Milliseconds that each batch waits. */
  delay: number;
  /** Codes of failure by the number of the working batch, counted from 1. */
  readonly failures: Map<number, string>;
  /** Runs before each working batch with its number: the place to act as a co-author. */
  beforeBatch: ((number: number) => void | Promise<void>) | null;
}

/** The host's end of the bridge: batches in, replies and events out. */
export class HostBridge {
  readonly host: Host;
  readonly faults: Faults = {
    cellEditMode: false,
    delay: 0,
    failures: new Map(),
    beforeBatch: null,
  };
  private counted = { batches: 0, cleanUpBatches: 0, actions: 0, bytesOut: 0, bytesIn: 0 };
  private hostMilliseconds = 0;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    workbook: Workbook,
    schema: Schema,
    enums: ReadonlyMap<string, ReadonlySet<string>>,
    /** Hands a message to the library. */
    private readonly deliver: (json: string) => void,
  ) {
    this.host = new Host(workbook, schema, enums);
  }

  get counters(): Counters {
    return { ...this.counted, ...this.host.counts, hostMilliseconds: this.hostMilliseconds };
  }

  resetCounters(): void {
    this.counted = { batches: 0, cleanUpBatches: 0, actions: 0, bytesOut: 0, bytesIn: 0 };
    this.hostMilliseconds = 0;
    this.host.counts.cellsRead = 0;
    this.host.counts.cellsWritten = 0;
  }

  /**
   * Takes a request; batches are answered one after another, in order. Where several pages of an
   * add-in run, each asks with numbers of its own: `reply` leads the answer back to the one that asked.
   */
  receive(json: string, reply: (json: string) => void = this.deliver): void {
    this.queue = this.queue.then(() => this.answer(json, reply));
  }

  /** Does something as a person or a co-author would, then tells the add-in of the events. */
  act(change: (host: Host) => void): void {
    this.host.actsForAddIn = false;
    try {
      change(this.host);
    } finally {
      this.host.endBatch();
      this.host.actsForAddIn = true;
      this.deliverEvents();
    }
  }

  /** Resolves when every batch received so far is answered. */
  idle(): Promise<unknown> {
    return this.queue;
  }

  /** Tells the library of events that were raised outside a batch. */
  deliverEvents(): void {
    const entries = this.host.events.take();
    if (entries.length === 0) return;
    this.deliver(JSON.stringify({ type: 3, controlId: '', message: { entries } }));
  }

  private async answer(json: string, reply: (json: string) => void): Promise<void> {
    const request = JSON.parse(json) as BridgeRequest;
    const batch = request.message.body;
    const cleanUp = isCleanUp(batch);
    const bytes = byteLength(json);
    if (cleanUp) this.counted.cleanUpBatches++;
    else this.count(batch, bytes);
    const answer = cleanUp
      ? runBatch(batch, this.host)
      : await this.work(batch, bytes, FORMULA_IN_JSON.test(json));
    reply(this.withinLimit(request.id, answer, cleanUp));
    this.deliverEvents();
  }

  private count(batch: Batch, bytes: number): void {
    this.counted.batches++;
    this.counted.actions += batch.Actions.length;
    this.counted.bytesOut += bytes;
  }

  private async work(batch: Batch, bytes: number, formulas: boolean): Promise<BatchReply> {
    const number = this.counted.batches;
    const { delay, beforeBatch, failures, cellEditMode } = this.faults;
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    if (beforeBatch !== null) await beforeBatch(number);
    const failure = failures.get(number);
    failures.delete(number);
    if (failure !== undefined) return refused(failure);
    if (cellEditMode) return refused('InvalidOperationInCellEditMode');
    if (bytes > MAX_PAYLOAD) return refused('RequestPayloadSizeLimitExceeded');
    if (this.host.mayNeedFormulas || formulas) await loadFormulaEngine();
    const start = performance.now();
    try {
      return runBatch(batch, this.host);
    } catch (error) {
      // A fault of the simulator's own: the script must hear of it, or it would wait for ever.
      return refused('GeneralException', `The simulator itself failed: ${String(error)}`);
    } finally {
      this.host.endBatch();
      this.hostMilliseconds += performance.now() - start;
    }
  }

  private withinLimit(id: number, reply: BatchReply, cleanUp: boolean): string {
    const json = messageOf(id, reply);
    const bytes = byteLength(json);
    const sent =
      bytes > MAX_PAYLOAD ? messageOf(id, refused('ResponsePayloadSizeLimitExceeded')) : json;
    if (!cleanUp) this.counted.bytesIn += sent === json ? bytes : byteLength(sent);
    return sent;
  }
}

function messageOf(id: number, body: BatchReply): string {
  const message: BridgeReply = { id, type: 2, message: { statusCode: 200, headers: {}, body } };
  return JSON.stringify(message);
}

/** A reply that does nothing but fail. https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
function refused(code: string, reason?: string): BatchReply {
  const messages: Readonly<Record<string, string>> = {
    InvalidOperationInCellEditMode:
      'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
    RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
    ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  };
  const message = reason ?? messages[code] ?? 'The request could not be processed.';
  return {
    Results: [],
    TraceIds: [],
    Error: {
      Code: code,
      Message: message,
      Location: '',
      HttpStatusCode: httpStatusOf(code),
      ActionIndex: 0,
    },
  };
}

/** Bytes in UTF-8; plain letters take one each and need no copy to be counted. */
function byteLength(text: string): number {
  return BEYOND_ASCII.test(text) ? new TextEncoder().encode(text).length : text.length;
}

const BEYOND_ASCII = /[^\0-\x7f]/;
