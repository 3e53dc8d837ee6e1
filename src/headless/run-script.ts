import { formatWithOptions } from 'node:util';
import {
  areaAddress,
  type CellValue,
  cellAt,
  type Sheet,
  type SimulatedExcel,
  usedArea,
  type Workbook,
} from '../simulator/index.js';

/** What `npm run simulate` prints. */
export interface ScriptResult {
  readonly ok: boolean;
  readonly console: readonly string[];
  readonly error: ScriptError | null;
  readonly excel: {
    readonly batches: number;
    readonly actions: number;
    readonly bytesOut: number;
    readonly bytesIn: number;
  };
  readonly sheets: readonly SheetResult[];
}

interface ScriptError {
  readonly name: string;
  readonly code: string | null;
  readonly message: string;
  readonly location: string | null;
}

interface SheetResult {
  readonly name: string;
  /** "A1:C3", or null for an empty sheet. */
  readonly used: string | null;
  readonly values: readonly (readonly CellValue[])[];
}

/** Longest wait for timers and loops that a script leaves running, in milliseconds. */
const LONGEST_WAIT = 30_000;

/** Runs a script as if it were an add-in's, and waits for what it leaves under way. */
export async function runScript(
  source: string,
  name: string,
  excel: SimulatedExcel,
): Promise<ScriptResult> {
  const lines: string[] = [];
  const failures: unknown[] = [];
  const noteFailure = (reason: unknown): void => void failures.push(reason);
  process.on('unhandledRejection', noteFailure);
  process.on('uncaughtException', noteFailure);
  const restore = captureConsole(lines);
  try {
    await finished(evaluate(source, name));
    await eventLoopEmpty();
  } catch (error) {
    failures.unshift(error);
  } finally {
    await excel.idle();
    restore();
    process.off('unhandledRejection', noteFailure);
    process.off('uncaughtException', noteFailure);
  }
  return resultOf(excel, lines, failures);
}

/** Runs the script in an async function, for top-level await; it sees only globals, as in a page. */
function evaluate(source: string, name: string): Promise<unknown> {
  const body = withoutModuleMarks(source);
  const run = (0, eval)(
    `(async () => {\n${body}\n})\n//# sourceURL=${name}`,
  ) as () => Promise<unknown>;
  return run();
}

/** Samples end in "export {}" to be modules; in a function that is a syntax error. */
const withoutModuleMarks = (source: string): string =>
  source
    .replace(/^\uFEFF/, '')
    .replace(/^#!.*/, '')
    .replace(/^\s*export\s*\{\s*\}\s*;?\s*$/gm, '');

/** The script's end; an error where it waits for what can never come. */
async function finished(script: Promise<unknown>): Promise<void> {
  const stuck = eventLoopEmpty().then(() => {
    throw new Error('The script never finished: it awaits something that does not happen.');
  });
  await Promise.race([script, stuck]);
  stuck.catch(() => undefined);
}

/** Resolves when Node has nothing left to do: no batch, timer or promise job is under way. */
function eventLoopEmpty(): Promise<void> {
  return new Promise((resolve) => {
    process.once('beforeExit', () => resolve());
    setTimeout(resolve, LONGEST_WAIT).unref();
  });
}

function captureConsole(lines: string[]): () => void {
  const methods = ['log', 'info', 'warn', 'error', 'debug', 'table', 'dir', 'trace'] as const;
  const originals = methods.map((method) => [method, console[method]] as const);
  for (const method of methods) {
    console[method] = (...parts: unknown[]): void => void lines.push(shown(parts));
  }
  return () => {
    for (const [method, original] of originals) console[method] = original;
  };
}

/** As Node's own console shows it, with %s and %d filled in, but each value on one line. */
const shown = (parts: readonly unknown[]): string =>
  formatWithOptions({ depth: 6, breakLength: Infinity }, ...parts);

function resultOf(
  excel: SimulatedExcel,
  lines: readonly string[],
  failures: readonly unknown[],
): ScriptResult {
  const { batches, actions, bytesOut, bytesIn } = excel.counters;
  const [first] = failures;
  const error = failures.length === 0 ? null : errorOf(first);
  return {
    ok: error === null,
    console: lines,
    error,
    excel: { batches, actions, bytesOut, bytesIn },
    sheets: excel.workbook.sheets.map((sheet) => sheetResult(excel.workbook, sheet)),
  };
}

function errorOf(reason: unknown): ScriptError {
  if (!(reason instanceof Error)) {
    return { name: 'Error', code: null, message: String(reason), location: null };
  }
  const { code, debugInfo } = reason as Partial<OfficeExtension.Error>;
  const location = debugInfo?.errorLocation;
  return {
    name: reason.name,
    code: code ?? null,
    message: reason.message,
    location: location === undefined || location === '' ? null : location,
  };
}

function sheetResult(workbook: Workbook, sheet: Sheet): SheetResult {
  const used = usedArea(workbook, sheet, true);
  if (used === null) return { name: sheet.name, used: null, values: [] };
  const values: CellValue[][] = [];
  for (let row = used.top; row <= used.bottom; row++) {
    const cells: CellValue[] = [];
    for (let column = used.left; column <= used.right; column++) {
      cells.push(cellAt(sheet, row, column)?.value ?? '');
    }
    values.push(cells);
  }
  return { name: sheet.name, used: areaAddress(used), values };
}
