import { readFile } from 'node:fs/promises';
import { NotAWorkbook, openXlsx, saveXlsx } from '../simulator/xlsx/index.js';
import { newWorkbook, startExcel, type Workbook } from '../simulator/index.js';
import { saveFile } from './save-file.js';
import { type ScriptResult, runScript } from './run-script.js';
import { readSimulateArguments, SIMULATE_USAGE } from './simulate-arguments.js';
import { UsageError } from './usage-error.js';
import { whereIs } from './where.js';

/**
 * npm run simulate: any Office.js script over the simulated Excel. Exit codes: 0 done, 1 the
 * script failed, 2 usage or an unreadable file, 3 the script asked for what is not emulated.
 */
async function main(): Promise<number> {
  try {
    const args = readSimulateArguments(process.argv.slice(2));
    if (args === null) {
      process.stdout.write(SIMULATE_USAGE);
      return 0;
    }
    const script = await readText(args.script);
    const workbook = args.open === null ? newWorkbook() : await open(args.open);
    const result = await runScript(script, args.script, startExcel({ workbook }));
    if (args.save !== null) await saveFile(args.save, await saveXlsx(workbook));
    process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
    return exitCodeOf(result);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

function exitCodeOf({ error }: ScriptResult): number {
  if (error === null) return 0;
  return error.code === 'NotImplemented' ? 3 : 1;
}

async function readText(name: string): Promise<string> {
  try {
    return await readFile(whereIs(name), 'utf8');
  } catch {
    throw new UsageError(`${name} cannot be read: check the name and that it is a file.`);
  }
}

async function open(name: string): Promise<Workbook> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(whereIs(name));
  } catch {
    throw new UsageError(`${name} cannot be read: check the name and that it is a file.`);
  }
  try {
    return await openXlsx(bytes);
  } catch (error) {
    if (!(error instanceof NotAWorkbook)) throw error;
    throw new UsageError(
      `${name} is not an .xlsx workbook: save it as one in Excel and try again.`,
    );
  }
}

// A script may leave timers behind; when the result is out, the run is over.
const code = await main();
process.stdout.write('', () => process.exit(code));
