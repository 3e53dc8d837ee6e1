import { blankWorkbook } from './blank-workbook.js';
import { type Counters, type Faults, HostBridge } from './bridge.js';
import { DocumentFiles, type PrintedFile } from './document-files.js';
import { findPlace } from './excel/address.js';
import { writeValues } from './excel/range-values.js';
import { loadOffice } from './load-office.js';
import type { Host } from './host.js';
import type { Workbook } from './model/index.js';
import { NEWEST_EXCEL_API } from './office-context.js';
import { install, type Runtime } from './runtime.js';

export interface StartOptions {
  /** The workbook to open; a new one with "Sheet1" without it. */
  readonly workbook?: Workbook;
  /** The highest ExcelApi requirement set, "1.9" for instance; all that the library knows without it. */
  readonly excelApi?: string;
  /** What this Excel makes of its workbook as a PDF; it makes none without it. */
  readonly print?: () => PrintedFile;
}

/** A running Excel with one workbook open; `Excel` and `Office` are globals. */
export interface SimulatedExcel {
  readonly workbook: Workbook;
  readonly host: Host;
  readonly counters: Counters;
  readonly faults: Faults;
  /** Files that the add-in asked for and has not closed. */
  readonly openFiles: number;
  resetCounters(): void;
  /** The working batch of this number (from 1, counted from now) fails with the code. */
  failBatch(number: number, code: string): void;
  /** Does something as a person or a co-author would, then tells the add-in of the events. */
  act(change: (host: Host) => void): void;
  /** Types a value into the cells at an address ("Sheet1!B2"), as a person would. */
  type(address: string, value: unknown): void;
  /** Resolves when all batches sent so far are answered. */
  idle(): Promise<void>;
  close(): void;
}

/** Starts Excel over a workbook. One runs at a time: a new one takes the add-in's calls over. */
export function startExcel(options: StartOptions = {}): SimulatedExcel {
  const runtime: Runtime = install(loadOffice);
  const workbook = options.workbook ?? blankWorkbook();
  const bridge = new HostBridge(workbook, runtime.schema, runtime.enums, runtime.deliver);
  const files = new DocumentFiles(options.print ?? null);
  runtime.connect({ bridge, files, excelApi: options.excelApi ?? NEWEST_EXCEL_API });
  return {
    workbook,
    host: bridge.host,
    get counters() {
      return bridge.counters;
    },
    faults: bridge.faults,
    get openFiles() {
      return files.openCount;
    },
    resetCounters: () => bridge.resetCounters(),
    failBatch: (number, code) => {
      bridge.faults.failures.set(bridge.counters.batches + number, code);
    },
    act: (change) => bridge.act(change),
    type: (address, value) =>
      bridge.act((host) => {
        const { sheet, area } = findPlace(host, address, host.activeSheet);
        writeValues(host, sheet, area, value);
      }),
    idle: async () => {
      await bridge.idle();
    },
    close: () => runtime.disconnect(bridge),
  };
}
