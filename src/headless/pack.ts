import { readArguments, USAGE } from './arguments.js';
import { runPack } from './run-pack.js';
import { UsageError } from './usage-error.js';

/** npm run pack: the add-in over a file, without a screen. Exit codes: 0 done, 1 no plan, 2 usage. */
async function main(): Promise<number> {
  try {
    const args = readArguments(process.argv.slice(2));
    if (args) return await runPack(args);
    process.stdout.write(USAGE);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

process.exitCode = await main();
