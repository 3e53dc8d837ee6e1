import { type Counters, type Faults, HostBridge } from './bridge.js';
import { loadOffice } from './load-office.js';
import type { Host } from './host.js';
import { newWorkbook, type Workbook } from './model/index.js';
import { install, type Runtime } from './runtime.js';

export interface StartOptions {
  /** The workbook to open; a new one with "Sheet1" without it. */
  readonly workbook?: Workbook;
  /** The highest ExcelApi requirement set, "1.9" for instance; all that the library knows without it. */
  readonly excelApi?: string;
}

/** A running Excel with one workbook open; `Excel` and `Office` are globals. */
export interface SimulatedExcel {
  readonly workbook: Workbook;
  readonly host: Host;
  readonly counters: Counters;
  readonly faults: Faults;
  resetCounters(): void;
  /** The working batch of this number (from 1, counted from now) fails with the code. */
  failBatch(number: number, code: string): void;
  /** Does something as a person or a co-author would, then tells the add-in of the events. */
  act(change: (host: Host) => void): void;
  /** Resolves when all batches sent so far are answered. */
  idle(): Promise<void>;
  close(): void;
}

/** The newest ExcelApi set that this version of the library knows. */
export const NEWEST_EXCEL_API = '1.15';

/** Starts Excel over a workbook. One runs at a time: a new one takes the add-in's calls over. */
export function startExcel(options: StartOptions = {}): SimulatedExcel {
  const runtime: Runtime = install(loadOffice);
  const workbook = options.workbook ?? newWorkbook();
  const bridge = new HostBridge(workbook, runtime.schema, runtime.enums, runtime.deliver);
  runtime.connect({ bridge, excelApi: options.excelApi ?? NEWEST_EXCEL_API });
  return {
    workbook,
    host: bridge.host,
    get counters() {
      return bridge.counters;
    },
    faults: bridge.faults,
    resetCounters: () => bridge.resetCounters(),
    failBatch: (number, code) => {
      bridge.faults.failures.set(bridge.counters.batches + number, code);
    },
    act: (change) => {
      change(bridge.host);
      bridge.host.endBatch();
      bridge.deliverEvents();
    },
    idle: async () => {
      await bridge.idle();
    },
    close: () => runtime.disconnect(bridge),
  };
}
