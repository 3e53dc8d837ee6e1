import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.js';

export interface SimulateArguments {
  readonly script: string;
  readonly open: string | null;
  readonly save: string | null;
}

export const SIMULATE_USAGE = `npm run --silent simulate -- SCRIPT.js [--open IN.xlsx] [--save OUT.xlsx]

Runs an Office.js script on the simulated Excel and prints what came of it as JSON.
`;

/** What the command line asks for; null where it asks for help. */
export function readSimulateArguments(args: readonly string[]): SimulateArguments | null {
  const { values, positionals } = parse(args);
  if (values.help === true) return null;
  const [script, ...more] = positionals;
  if (script === undefined) throw new UsageError('Name the script to run: simulate SCRIPT.js.');
  if (more.length > 0) throw new UsageError(`One script at a time: ${more.join(' ')} is too much.`);
  return { script, open: values.open ?? null, save: values.save ?? null };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        open: { type: 'string' },
        save: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const message = error instanceof Error ? error.message.split('. ')[0] : 'unknown option';
    throw new UsageError(`${message}. Use --open IN.xlsx, --save OUT.xlsx or --help.`);
  }
}
