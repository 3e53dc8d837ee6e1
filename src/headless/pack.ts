import { readArguments, USAGE } from './arguments.js';
import { runPack } from './run-pack.js';
import { UsageError } from './usage-error.js';

/** npm run pack: the add-in over a file, without a screen. Exit codes: 0 done, 1 no plan, 2 refused. */
async function main(): Promise<number> {
  try {
    const args = readArguments(process.argv.slice(2));
    if (args) return await runPack(args);
    process.stdout.write(USAGE);
    return 0;
  } catch (error) {
    process.stderr.write(`${sentenceFor(error)}\n`);
    return 2;
  }
}

/** A bug is caught here, once; its stack is for whoever asks for it. */
function sentenceFor(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  if (process.env['DEBUG'] && error instanceof Error) return error.stack ?? error.message;
  const what = error instanceof Error ? error.message : String(error);
  return `Committee Pack itself failed (${what.split('\n')[0] ?? ''}). Nothing was saved. Please report it, with what DEBUG=1 prints.`;
}

process.exitCode = await main();
